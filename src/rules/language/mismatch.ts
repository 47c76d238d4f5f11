import { COMPLETE_LANGUAGES } from '../../model/language.ts';
import { paragraphsOf, placeIn } from '../prose/prose.ts';
import { languageOf, type ProseScan, scanOf } from '../prose/scan.ts';
import type { Rule } from '../rule.ts';

const FEWEST_WORDS = 60;

/** @returns the language of a text; undefined where it is too short, or no language is plainly ahead */
function writtenLanguage({ words, common }: ProseScan): string | undefined {
  if (words < FEWEST_WORDS) return undefined;
  const counts = COMPLETE_LANGUAGES.map((language, nth) => ({ language, count: common[nth] ?? 0 }));
  counts.sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (!best || !second || best.count < words / 10 || best.count < second.count * 3) return undefined;
  return best.language;
}

export const languageMismatch: Rule = {
  id: 'language/mismatch',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'The text is in the language that the front matter names.',
  why: 'Screen readers and search engines read it in the wrong one; it reaches the wrong subscribers.',
  source: 'WCAG 2.2, 3.1.1',
  examples: {
    good: [{ body: 'The reading room opened.' }],
    bad: [
      {
        body: `⟦${'La salle est ouverte pour les lecteurs de la ville et du port, dans une rue qui est calme. '.repeat(5).trim()}⟧`,
      },
    ],
  },
  *check({ source, metadata }) {
    const language = languageOf(metadata);
    const found = writtenLanguage(scanOf(source, language));
    if (found === undefined || found === language || !COMPLETE_LANGUAGES.some((one) => one === language)) return;
    const [first] = paragraphsOf(source);
    if (!first) return;
    yield {
      range: placeIn(first, 0, first.text.length),
      message: `The text seems to be in "${found}", and the release is in "${language}".`,
      hint: 'Correct language, or the text.',
    };
  },
};
