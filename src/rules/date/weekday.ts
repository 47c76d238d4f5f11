import { type Day, dayNumber, weekday } from '../../model/date.ts';
import { COMPLETE_LANGUAGES, type CompleteLanguage } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import { readWrittenDay } from '../../model/written-day.ts';
import { MONTHS, WEEKDAYS } from '../prose/calendar-words.ts';
import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

/** A date without a year is taken to be within five months of the release. */
const NEAR = 150;
const BEFORE_WEEKDAY: Readonly<Record<CompleteLanguage, string>> = { en: '', fr: '', es: '', ar: '(?:يوم )?' };

function patternOf(language: CompleteLanguage): RegExp {
  const [days, months] = [WEEKDAYS[language].join('|'), MONTHS[language].join('|')];
  const dayFirst = `\\p{Nd}{1,2}(?:st|nd|rd|th|er|º|°)? (?:of |de )?(?:${months})`;
  const date = language === 'en' ? `(?:${dayFirst}|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?)` : dayFirst;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${BEFORE_WEEKDAY[language]}(?<weekday>${days})(?:,|،)?\\s+(?:the |le |el )?(?<date>${date})(?<year>(?:,|،| del?)? \\p{Nd}{4})?(?![\\p{L}\\p{N}])`,
    'giu',
  );
}

export const dateWeekday = patternRule({
  id: 'date/weekday',
  severity: 'warning',
  fixable: 'none',
  languages: COMPLETE_LANGUAGES,
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A weekday and its date agree.',
  why: 'One of the two is wrong, and readers plan by either.',
  source: 'AP Stylebook, days of the week; Gregorian calendar',
  examples: {
    good: [
      { body: 'The room opens on Tuesday, 5 March 2024, and closes on Friday 8 March.' },
      { set: { language: 'ar' }, body: 'تفتح القاعة يوم الثلاثاء 5 مارس 2024.' },
    ],
    bad: [
      { body: 'The room opens on ⟦Monday, 5 March 2024⟧.' },
      { body: 'The room opens on ⟦Monday, March 5⟧.' },
      { set: { language: 'fr' }, body: 'La salle ouvre le ⟦lundi 5 mars 2024⟧.' },
      { set: { language: 'es' }, body: 'La sala abre el ⟦lunes 5 de marzo de 2024⟧.' },
      { set: { language: 'ar' }, body: 'تفتح القاعة يوم ⟦الاثنين ٥ آذار ٢٠٢٤⟧.'.replace('يوم ⟦', '⟦يوم ') },
    ],
  },
  cue: CUE.weekday,
  pattern: { en: patternOf('en'), fr: patternOf('fr'), es: patternOf('es'), ar: patternOf('ar') },
  inSpeech: true,
  explain: ({ 0: found, groups }, _, { metadata }) => {
    const { weekday: written = '', date = '', year } = present(groups);
    const release = metadata.date?.ok ? metadata.date.value : undefined;
    const day = year === undefined ? dayNear(date, release) : readWrittenDay(`${date} ${year}`);
    if (!day) return undefined;
    const names = Object.values(WEEKDAYS).find((list) => list.some((name) => isSame(name, written)));
    // ISO 8601 counts Sunday as 7, the list as 0.
    const right = present(names)[weekday(day) % 7];
    if (right === undefined || isSame(right, written)) return undefined;
    return {
      message: `"${found.replace(/\s+/g, ' ')}": that day is "${right}".`,
      hint: 'Correct the day or the date.',
    };
  },
});

/** In capitals, as the pattern compares: a long s, which old fonts leave behind, is an s there and is none in small letters. */
function isSame(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

function dayNear(date: string, release: Day | undefined): Day | undefined {
  if (!release) return undefined;
  for (const year of [release.year, release.year - 1, release.year + 1]) {
    const day = readWrittenDay(`${date} ${year}`);
    if (day && Math.abs(dayNumber(day) - dayNumber(release)) <= NEAR) return day;
  }
  return undefined;
}
