import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/formats/markup/plain.ts';
import { built } from '../support/built.ts';
import { sharedFile } from '../support/corpora.ts';

const SLUG = '2009-06-19-iom-director-general-visits-mexico';
const { result } = await built('releases');
const page = sharedFile('seed/iom-director-general-visits-mexico.txt');
const sourceOf = (language: string) =>
  readFileSync(fileURLToPath(new URL(`../../releases/${SLUG}.${language}.md`, import.meta.url)), 'utf8');
const releaseOf = (language: string) =>
  result.sources.find(({ release }) => release?.language === language)?.readRelease();

describe('the sample newsroom', () => {
  test('has nothing to mend', () => {
    expect(result.diagnostics).toEqual([]);
    expect(result.rendered).toHaveLength(4);
  });

  test('says of its date that it is estimated, and why', () => {
    expect(releaseOf('en')).toMatchObject({ date: { year: 2009, month: 6, day: 19 }, dateEstimated: true });
    expect(sourceOf('en')).toMatch(/^# .*\bdate\b[\s\S]*21 to 24 June 2009[\s\S]*^date: 2009-06-19$/m);
  });

  test('links its four languages to each other', () => {
    for (const language of ['en', 'fr', 'es', 'ar']) {
      const others = releaseOf(language)?.declaredTranslations.map((translation) => translation.language);
      expect([...(others ?? []), language].sort()).toEqual(['ar', 'en', 'es', 'fr']);
    }
  });

  test.skipIf(page === undefined)('has the whole text of the archived page, unchanged', () => {
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    const [, body = ''] = words(page ?? '').split(/(?=During his first official visit)/);
    const [text = ''] = body.split(/(?<=Mexico became a Member State of IOM in July 2002\.)/);
    const paragraphs = releaseOf('en')?.body.children.map((node) => words(plainText(node)));
    expect(paragraphs?.join(' ')).toBe(text);
    expect(text.length).toBeGreaterThan(1500);
  });
});
