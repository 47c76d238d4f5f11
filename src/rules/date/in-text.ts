import { COMPLETE_LANGUAGES } from '../../model/language.ts';
import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A day of figures alone: 04/05/2018, and (22/05) behind a weekday. */
const FIGURES = String.raw`(?<![\p{L}\d/.-])(?:\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})|(?<=\()\d{2}/\d{2}(?=\)))(?![\p{L}\d/])`;
const DATE = new RegExp(
  `${FIGURES}|(?<![\\p{L}\\d])(?:(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d|[-–]\\d|st|nd|rd|th)(?:,? (?<year>(?:19|20)\\d{2})(?!\\d))?|(?<earlier>\\d{1,2})(?:st|nd|rd|th) (?:of )?(?<later>${MONTH}))`,
  'gu',
);
const NUMERIC = new RegExp(FIGURES, 'gu');

export const dateInText = patternRule({
  id: 'date/in-text',
  severity: 'warning',
  fixable: 'unsafe',
  languages: COMPLETE_LANGUAGES,
  presets: ['strict'],
  essential: false,
  summary: 'Dates in the text are written 12 April 2018, with the month as a word.',
  why: 'April 12th and 12/04 are read differently on two sides of an ocean.',
  source: 'UN Editorial Manual, dates',
  examples: {
    good: [{ body: 'The room opened on 5 March 2024.' }, { body: 'In March 2024 the room opened.' }],
    bad: [
      { body: 'The room opened on ⟦March 5, 2024⟧.' },
      { body: 'The room opened on ⟦5th March⟧.' },
      { body: 'The room opened on Monday ⟦04/03/2024⟧ and closed on Friday (⟦08/03⟧).' },
      { set: { language: 'fr' }, body: 'La salle a ouvert lundi (⟦04/03⟧).' },
      { set: { language: 'es' }, body: 'La sala abrió el ⟦04/03/2024⟧.' },
      { set: { language: 'ar' }, body: 'افتتحت القاعة يوم ⟦04/03/2024⟧.' },
    ],
  },
  cue: CUE.month | CUE.digit,
  pattern: { en: DATE, fr: NUMERIC, es: NUMERIC, ar: NUMERIC },
  kinds: ['paragraph'],
  explain: (match) => {
    const { month = match.groups?.['later'], day = match.groups?.['earlier'], year } = match.groups ?? {};
    if (month === undefined) {
      const hint = 'Write the month as a word: nobody can tell 04/05 from 05/04.';
      return { message: `"${match[0]}" is read as one day here and as another elsewhere.`, hint };
    }
    const instead = `${Number(day)} ${month}${year === undefined ? '' : ` ${year}`}`;
    return { message: `"${match[0]}" is not how dates are written.`, hint: `Write "${instead}".`, instead };
  },
});
