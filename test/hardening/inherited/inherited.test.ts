import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { countPublished } from '../../../src/archive/record.ts';
import { complete } from '../../../src/cli/lsp/completion.ts';
import { fill } from '../../../src/formats/templates/fill.ts';
import { kindOfInput, kindOfName } from '../../../src/importers/kind.ts';
import { readMail } from '../../../src/importers/mail/read.ts';
import { readWord } from '../../../src/importers/word/read.ts';
import { DEFAULT_NEWSROOM } from '../../../src/newsroom/newsroom.ts';
import { readNewsroom } from '../../../src/newsroom/read.ts';
import { validate } from '../../../src/rules/validate.ts';
import { parse } from '../../../src/source/parse.ts';
import { read } from '../../importers/support/reading.ts';
import { paragraph, word, wordXml } from '../../importers/support/word.ts';

/** What every object inherits. */
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];
/** The first and the last are refused as keys of YAML. */
const KEYS_OF_YAML = INHERITED.slice(1, -1);
const TEXT = 'Lighthouse Point, 4 May 2010 - The library of the harbour lends a bell today, its keeper said.';

type LookUp = (key: string) => unknown;

const CASES: readonly (readonly [what: string, lookUp: LookUp, keys?: readonly string[]])[] = [
  ['a key of front matter, in capitals', (key) => findings(`${key.toUpperCase()}: x`)],
  ['a language of translations without a file', (key) => findings(`translations: { ${key}: }`), KEYS_OF_YAML],
  ['a key of newsroom.yaml, in capitals', (key) => settings(`${key.toUpperCase()}: x`)],
  ['a word in braces', filled],
  [
    'the ending of an input',
    (key) => [kindOfName(`a.${key}`), kindOfInput(new TextEncoder().encode(TEXT), `a.${key}`)],
  ],
  ['the role of an element', (key) => page(`<div role="${key}"><p>It rings.</p></div>`)],
  ['the name of an element', (key) => page(`<${key}><p>It rings.</p></${key}>`), INHERITED.slice(0, -1)],
  ['the language of a page', (key) => read(`<html lang="${key}"><body><h1>A Bell</h1><p>${TEXT}</p></body></html>`)],
  ['the type of a picture in a message', (key) => mail(key)],
  ['the type of a picture in a Word document', (key) => document(key)],
  ['a key in an editor', (key) => offered(`---\n${key}: `)],
  ['the language and the formats of a release', counted],
];

test.each(CASES.flatMap(([what, lookUp, keys = INHERITED]) => keys.map((key) => [what, key, lookUp] as const)))(
  '%s: %s is what nobody has heard of',
  async (_, key, lookUp) => {
    const unheard = 'q'.repeat(key.length);
    expect(shown(await lookUp(key), key)).toBe(shown(await lookUp(unheard), unheard));
  },
);

/** What was found, functions and all, with the name that was looked up taken out. */
function shown(found: unknown, key: string): string {
  return inspect(found, { depth: null, maxStringLength: null }).replaceAll(new RegExp(key, 'gi'), 'KEY');
}

function findings(line: string): unknown {
  return validate(parse(`---\ntitle: A Bell\n${line}\n---\n${TEXT}\n`, 'a.md'), { now: 0 }).diagnostics;
}

function filled(key: string): unknown {
  try {
    return fill(`{${key}}`, {});
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

function settings(line: string): unknown {
  return readNewsroom({ newsroom: { path: 'newsroom.yaml', text: `${line}\n` } }).diagnostics;
}

function page(part: string): unknown {
  return read(`<html lang="en"><body><h1>A Bell</h1><p>${TEXT.repeat(4)}</p>${part}</body></html>`);
}

function mail(type: string): unknown {
  const part = (head: string, body: string) => `--p\r\n${head}\r\n\r\n${body}\r\n`;
  const parts = part('Content-Type: text/plain', TEXT) + part(`Content-Type: ${type}; name=bell`, 'bell');
  const head = 'Subject: A Bell\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=p';
  return readMail(new TextEncoder().encode(`${head}\r\n\r\n${parts}--p--\r\n`));
}

function document(type: string): unknown {
  const blip = '<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="r1"/>';
  const drawing = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>${blip}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  return readWord(
    word({
      '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bell" ContentType="${type}"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      'word/document.xml': wordXml(drawing + paragraph(TEXT)),
      'word/_rels/document.xml.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.bell"/></Relationships>',
      'word/media/a.bell': 'bell',
    }),
  );
}

function offered(text: string): unknown {
  return complete(text, text.length, { newsroom: DEFAULT_NEWSROOM, folder: '.' });
}

function counted(key: string): unknown {
  const facts = { slug: 'a', title: 'A', date: '2010-05-04', office: 'mexico', type: 'statement', source: 'a.md' };
  const file = { path: 'a', bytes: 1, sha256: '', format: key, mediaType: 'text/plain' };
  const record = { ...facts, language: key, state: 'public', files: [file] };
  const { byLanguage } = countPublished([record, record]);
  return Object.entries(byLanguage).map(([language, counts]) => [language, Object.entries(counts)]);
}
