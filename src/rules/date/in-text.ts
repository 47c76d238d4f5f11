import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d|[-–]\\d|st|nd|rd|th)(?:,? (?<year>(?:19|20)\\d{2})(?!\\d))?|(?<earlier>\\d{1,2})(?:st|nd|rd|th) (?:of )?(?<later>${MONTH}))`,
  'gu',
);

export const dateInText = patternRule({
  id: 'date/in-text',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en'],
  presets: ['strict'],
  essential: false,
  summary: 'Dates in the text are written 12 April 2018.',
  why: 'April 12th and 12/04 are read differently on two sides of an ocean.',
  source: 'UN Editorial Manual, dates',
  examples: {
    good: [{ body: 'The room opened on 5 March 2024.' }, { body: 'In March 2024 the room opened.' }],
    bad: [{ body: 'The room opened on ⟦March 5, 2024⟧.' }, { body: 'The room opened on ⟦5th March⟧.' }],
  },
  cue: CUE.month,
  pattern: DATE,
  kinds: ['paragraph'],
  explain: (match) => {
    const { month = match.groups?.['later'], day = match.groups?.['earlier'], year } = match.groups ?? {};
    const instead = `${Number(day)} ${month}${year === undefined ? '' : ` ${year}`}`;
    return { message: `"${match[0]}" is not how dates are written.`, hint: `Write "${instead}".`, instead };
  },
});
