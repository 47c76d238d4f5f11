import { primaryLanguage } from '../../model/language.ts';
import { paragraphsOf, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** The commonest words that the others do not share. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and to in for with that was were is are this from have has by at'.split(' ')),
  fr: new Set('le les des du et dans pour qui est une sur par avec ce cette au aux sont'.split(' ')),
  es: new Set('el los las del y para que con una por su se como más ha fue sus al'.split(' ')),
  ar: new Set('في من على إلى التي الذي أن عن مع هذا هذه وقد كما بين وفي ومن'.split(' ')),
};
const FEWEST_WORDS = 60;
/** Characters that are enough to know a language by. */
const SAMPLE = 1200;

/** @returns the language of a text; undefined where it is too short, or no language is plainly ahead */
function languageOf(text: string): string | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const counts = Object.entries(COMMON).map(([language, common]) => ({
    language,
    count: words.filter((word) => common.has(word)).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (!best || !second || best.count < words.length / 10 || best.count < second.count * 3) return undefined;
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
    const language = metadata.language === undefined ? '' : primaryLanguage(metadata.language);
    const paragraphs = paragraphsOf(source);
    const text = paragraphs
      .map((one) => one.text)
      .join(' ')
      .slice(0, SAMPLE)
      .toLowerCase();
    const found = languageOf(text);
    const [first] = paragraphs;
    if (!first || found === undefined || !COMMON[language] || found === language) return;
    yield {
      range: placeIn(first, 0, first.text.length),
      message: `The text seems to be in "${found}", and the release is in "${language}".`,
      hint: 'Correct language, or the text.',
    };
  },
};
