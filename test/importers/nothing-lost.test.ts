import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { lostSentences } from '../../src/importers/accounting.ts';
import { decodeText } from '../../src/importers/encoding.ts';
import { placePictures } from '../../src/importers/pictures.ts';
import { writeSource } from '../../src/importers/write/source.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { NEWSROOM, read, setInputs } from './support/reading.ts';

/** A folder's index page is passed over by the command: it holds no release. */
const INPUTS = setInputs().filter(([name]) => !/\/index\.html$/.test(name));

/** The words of a page, read by another parser than the importer's. */
function wordsOfPage(html: string): string[] {
  const words: string[] = [];
  const walk = (node: ReturnType<typeof parseDocument>['children'][number]): void => {
    if (node.type === 'text') words.push(...(node.data.match(/[\p{L}\p{M}]{3,}/gu) ?? []));
    if ('children' in node && !('name' in node && UNSEEN.test(node.name))) node.children.forEach(walk);
  };
  parseDocument(html).children.forEach(walk);
  return words;
}

const UNSEEN = /^(?:script|style|title|template|xml|svg|o:.*)$/i;

/** Every text within a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('nothing is lost', () => {
  test.each(INPUTS)('of %s: each sentence is in the source or in the report', async (name, bytes) => {
    const { releases } = await read(bytes, name);
    expect(releases.length).toBeGreaterThan(0);
    expect(releases.flatMap(({ lost }) => lost)).toEqual([]);
  });

  test.each(INPUTS.filter(([name]) => /\.html?$/.test(name) && !/mojibake/.test(name)))(
    'of %s: no word of the page is missing from all that is told',
    async (name, bytes) => {
      const { releases } = await read(bytes, name);
      const told = releases.flatMap(({ draft, document }) => [writeSource(draft), ...texts(draft), ...texts(document.dropped)]); // biome-ignore format: one list
      // Links side by side have no space between them.
      const letters = told.join(' ').replace(/[^\p{L}\p{M}]+/gu, '');
      const missing = wordsOfPage(decodeText(bytes).text).filter((word) => !letters.includes(word));
      expect(missing).toEqual([]);
    },
  );

  test.each(INPUTS)('of %s: the source can be parsed and checked', async (name, bytes) => {
    const { releases } = await read(bytes, name);
    for (const { draft } of releases) {
      const source = parse(writeSource(placePictures(draft, () => undefined)), 'imported.md');
      expect(source.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const { diagnostics } = validate(source, { newsroom: NEWSROOM, now: Date.UTC(2026, 0, 1) });
      const allowed = /^(?:fm\/required|contacts\/reachable|phone\/|boilerplate\/|dateline\/present)/;
      const errors = diagnostics.filter(({ severity, rule }) => severity === 'error' && !allowed.test(rule));
      expect(errors.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    }
  });

  test('is checked: a sentence that is taken out of a source is found', async () => {
    const { releases } = await read(
      '<h1>A Cat Reads</h1><p>The cat of the fictional library has read a book today.</p>',
    );
    const [release] = releases;
    const { draft, document } = release ?? expect.fail();
    const source = writeSource(draft).replace('has read a book today.', '');
    expect(lostSentences(document, draft, source)).toEqual(['The cat of the fictional library has read a book today.']);
  });
});
