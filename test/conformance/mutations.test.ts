import { describe, expect, test } from 'vitest';
import { contextFor, harbour } from '../support/releases.ts';
import { KIT, MUST_RUN, NOT_RUN } from './kit.ts';
import { checkNewsmlG2, checkNitf } from './own-checks.ts';
import { textOf } from './renditions.ts';
import { validateNinjs, validateXml } from './validators.ts';

const runs = KIT !== undefined || MUST_RUN;

test.runIf(!runs)(NOT_RUN, () => expect(KIT).toBeUndefined());

/** The release with everything in it. */
function rendition(format: string): string {
  const { newsroom, releases } = harbour();
  const release = releases.find(({ file }) => file === 'everything.en.md');
  if (release === undefined) throw new Error('everything.en.md is gone');
  return textOf(format, release, contextFor(newsroom));
}

/** @returns the document without the first element of a name, its content too. */
function without(document: string, name: string): string {
  const escaped = name.replaceAll('.', '\\.');
  return document.replace(new RegExp(`<${escaped}(?: [^>]*)?(?:/>|>[\\s\\S]*?</${escaped}>)`), '');
}

/** @returns the document without an attribute of the first element of a name. */
function withoutAttribute(document: string, name: string, attribute: string): string {
  return document.replace(new RegExp(`(<${name} [^>]*?)${attribute}="[^"]*"`), '$1');
}

async function isValid(standard: 'newsml-g2' | 'nitf', document: string): Promise<boolean> {
  const verdicts = await validateXml(standard, new Map([['mutant', document]]));
  return verdicts.get('mutant')?.length === 0;
}

describe.runIf(runs)('the schemas bite', () => {
  test('on NewsML-G2 without a required element or attribute', async () => {
    const document = rendition('newsml-g2');
    const mutants = new Map<string, string>([
      ...['itemMeta', 'itemClass', 'provider', 'versionCreated'].map(
        (name) => [name, without(document, name)] as const,
      ),
      ...['guid', 'standard', 'standardversion'].map(
        (name) => [`@${name}`, withoutAttribute(document, 'newsItem', name)] as const,
      ),
      ['language/@tag', withoutAttribute(document, 'language', 'tag')],
      ['catalogRef/@href', withoutAttribute(document, 'catalogRef', 'href')],
    ]);
    for (const mutant of mutants.values()) expect(mutant).not.toBe(document);
    const verdicts = await validateXml('newsml-g2', mutants);
    expect([...verdicts].filter(([, problems]) => problems.length === 0).map(([name]) => name)).toEqual([]);
  });

  test('on NITF without a required element or attribute', async () => {
    const document = rendition('nitf');
    const mutants = new Map<string, string>([
      ['body', without(document, 'body')],
      ['hl1', without(document, 'hl1')],
      ['media-reference', without(document, 'media-reference')],
      ['rows of thead', document.replace(/(<thead>)[\s\S]*?(<\/thead>)/, '$1$2')],
      ['cells of tr', document.replace(/(<tr>)[\s\S]*?(<\/tr>)/, '$1$2')],
      ['items of ul', document.replace(/(<ul>)[\s\S]*(<\/ul>)/, '$1$2')],
      ['content of abstract', document.replace(/(<abstract>)[\s\S]*?(<\/abstract>)/, '$1$2')],
      ['terms of dl', document.replace(/(<dl>)[\s\S]*?(<\/dl>)/, '$1$2')],
      ['@media-type', withoutAttribute(document, 'media', 'media-type')],
      ['meta/@content', withoutAttribute(document, 'meta', 'content')],
      ['the namespace', document.replace(/ xmlns="[^"]*"/, '')],
    ]);
    for (const mutant of mutants.values()) expect(mutant).not.toBe(document);
    const verdicts = await validateXml('nitf', mutants);
    expect([...verdicts].filter(([, problems]) => problems.length === 0).map(([name]) => name)).toEqual([]);
  });

  test.each(['3.1', '2.2'])(
    'on ninjs %s without a required property, and with one that it does not know',
    (version) => {
      const { newsroom, releases } = harbour();
      const release = releases.find(({ file }) => file === 'everything.en.md');
      if (release === undefined) throw new Error('everything.en.md is gone');
      const item = (): Record<string, unknown> =>
        JSON.parse(textOf('ninjs', release, contextFor({ ...newsroom, ninjs: version === '2.2' ? '2.2' : '3.1' })));
      expect(validateNinjs(item(), version)).toEqual([]);
      const { uri: _, ...anonymous } = item();
      expect(validateNinjs(anonymous, version)).not.toEqual([]);
      expect(validateNinjs({ ...item(), signal: 'correction' }, version)).not.toEqual([]);
      const required = {
        bodies: 'value',
        headlines: 'value',
        descriptions: 'value',
        renditions: 'name',
        associations: 'uri',
      };
      for (const [list, key] of Object.entries(required)) {
        const mutant = item();
        const entries = mutant[list] as Record<string, unknown>[];
        expect(entries.length, list).toBeGreaterThan(0);
        delete entries[0]?.[key];
        expect(validateNinjs(mutant, version), `${list} without ${key}`).not.toEqual([]);
      }
      const status = version === '2.2' ? 'pubstatus' : 'pubStatus';
      expect(validateNinjs({ ...item(), [status]: 'killed' }, version)).not.toEqual([]);
    },
  );
});

describe.runIf(runs)('our own checks see what the schemas do not', () => {
  test.each<[string, (document: string) => string]>([
    ['an alias that the catalogue has not', (text) => text.replace('qcode="stat:', 'qcode="status:')],
    ['a status that does not exist', (text) => text.replace('stat:usable', 'stat:killed')],
    ['no catalogue', (text) => without(text, 'catalogRef')],
    ['another scheme of identifiers', (text) => text.replace('urn:uuid:', 'tag:')],
    [
      'NITF in the text',
      (text) => text.replace('<head>', '<head><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"/>'),
    ],
  ])('in NewsML-G2: %s', async (_, mutate) => {
    const document = rendition('newsml-g2');
    expect(checkNewsmlG2(document)).toEqual([]);
    const mutant = mutate(document);
    expect(await isValid('newsml-g2', mutant)).toBe(true);
    expect(checkNewsmlG2(mutant)).not.toEqual([]);
  });

  test.each<[string, (document: string) => string]>([
    [
      'a status that does not exist',
      (text) => text.replace('management-status="usable"', 'management-status="killed"'),
    ],
    ['a date in another form', (text) => text.replace(/norm="\d{8}T[^"]*"/, 'norm="2010-03-12 10:00:00+00:00"')],
    ['an empty date', (text) => text.replace(/norm="\d{8}T[^"]*"/, 'norm=""')],
    [
      'an embargo in the place of an expiry',
      (text) => text.replace('<date.issue', '<date.expire norm="20240310"/><date.issue'),
    ],
  ])('in NITF: %s', async (_, mutate) => {
    const document = rendition('nitf');
    expect(checkNitf(document)).toEqual([]);
    const mutant = mutate(document);
    expect(await isValid('nitf', mutant)).toBe(true);
    expect(checkNitf(mutant)).not.toEqual([]);
  });
});
