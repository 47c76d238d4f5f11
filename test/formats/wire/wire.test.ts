import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../../src/build/template-files.ts';
import { render } from '../../../src/formats/render.ts';
import { checkText } from '../../../src/formats/text/check.ts';
import { validate } from '../../../src/rules/validate.ts';
import { parse } from '../../../src/source/parse.ts';
import { built, textOf } from '../../support/built.ts';

const templates = loadTemplates();
const SLUG = '2009-06-19-iom-director-general-visits-mexico';
const NOW = Date.UTC(2026, 0, 1);
const END: Record<string, string> = { en: '###', fr: '###', es: '###', ar: 'انتهى' };
const sample = await built('releases');
const harbour = await built('test/fixtures/harbour', { includeDrafts: true, includeEmbargoed: true });

/** @returns the wire copy of a release with a body */
function wireOf(language: string, body: string, contact = 'name: Ana Ejemplo\n    email: ana@iom.int'): string {
  const front = `title: The Fictional Library\ndate: 2024-03-05\noffice: headquarters\nlanguage: ${language}\ncontacts:\n  - ${contact}`;
  const { release, diagnostics } = validate(parse(`---\n${front}\n---\n${body}\n`, 'a.md'), { now: NOW });
  if (!release) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return String(render(release, 'wire', { templates })[0]?.content);
}

const width = (language: string) => (language === 'ar' ? Number.POSITIVE_INFINITY : 69);
const copies = [sample, harbour].flatMap((from) =>
  [...from.files.keys()]
    .filter((path) => path.endsWith('wire.txt'))
    .map((path) => ({ path, text: textOf(from, path) })),
);

describe('wire copy', () => {
  test.each(copies)('$path passes the check of a desk', ({ path, text }) => {
    const language = path.slice(0, 2);
    expect(checkText(text, { width: width(language), end: END[language] ?? '###' })).toEqual([]);
  });

  test('says everything in the order of a desk', () => {
    const text = textOf(sample, `en/${SLUG}/wire.txt`);
    const order = [
      'IOM-MEXICO',
      'FOR IMMEDIATE RELEASE',
      'IOM Director General Visits Mexico',
      'MEXICO CITY, 19 June 2009 (IOM) –',
    ];
    const places = [...order, 'July 2002.', 'Juan Artola', '+52 55 5536 3954', 'jartola@iom.int', '###'].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  test('carries the embargo with its hour and zone, the mark of a draft, and a kill', () => {
    expect(textOf(harbour, 'en/embargoed/wire.txt')).toMatch(/^EMBARGO.*00:30.*UTC\+01:00/im);
    expect(textOf(harbour, 'en/draft/wire.txt')).toMatch(/DRAFT/);
    expect(textOf(harbour, 'en/withdrawn/wire.txt')).toMatch(/KILL/);
  });

  test('has every word of the text, in its order, whatever the text is', () => {
    const word = fc.constantFrom(
      'harbour',
      'bibliothèque',
      'Mr.',
      'المكتبة',
      '5',
      '000',
      '«',
      '»',
      ';',
      '¿qué?',
      '–',
      'per',
      'cent',
      '🚢',
      'a-long-word-with-hyphens',
    );
    const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    const body = fc.array(paragraph, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(body, fc.constantFrom('en', 'fr', 'es', 'ar'), (paragraphs, language) => {
        const text = wireOf(language, paragraphs.map((words) => `x ${words}`).join('\n\n'));
        expect(checkText(text, { width: width(language), end: END[language] ?? '' })).toEqual([]);
        const words = text.replace(/[\s\u200f]+/g, ' ');
        let from = 0;
        for (const each of paragraphs.join(' ').split(' ')) {
          from = words.indexOf(each, from);
          expect(from, each).toBeGreaterThanOrEqual(0);
          from += each.length;
        }
      }),
      { seed: 7901, numRuns: 150 },
    );
  });

  test('keeps the groups of a number in their order among Arabic words, and its extension out of it', () => {
    const contact = 'name: Ana Ejemplo\n    phone: +41 22 717 91 11 ext. 12';
    const text = wireOf('ar', 'رقم المكتبة +254 20 422 1000، وهو خيالي.', contact);
    expect(text).toContain('رقم المكتبة \u200e+254 20 422 1000، وهو خيالي.');
    expect(text).toContain('هاتف: \u200e+41 22 717 91 11 تحويلة 12\n');
    expect(wireOf('en', 'The number is +254 20 422 1000.', contact)).not.toContain('\u200e');
  });

  test('numbers links once each, and turns a table that does not fit into lists', () => {
    const wide = `| Place | What was found there |\n|---|---|\n| Harbour | ${'a very long story '.repeat(8)}|`;
    const text = wireOf(
      'en',
      `A [page](https://e.org/a), [another](https://e.org/b), the [first](https://e.org/a).\n\n${wide}`,
    );
    expect(text).toContain('A page [1], another [2], the first [1].');
    expect(text).toContain('[1] https://e.org/a\n[2] https://e.org/b');
    expect(text).toMatch(/^Place: Harbour$/m);
    expect(checkText(text, { width: 69, end: '###' })).toEqual([]);
  });
});
