import { primaryLanguage } from '../../model/language.ts';
import { placeIn, proseOf } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

type Words = { readonly days: readonly string[]; readonly months: readonly string[]; readonly pattern: RegExp };

function wordsOf(days: string, months: string, between: string): Words {
  const list = { days: days.split(' '), months: months.split(' ') };
  const source = `(?<!\\p{L})(?<weekday>${list.days.join('|')}),? (?:the |le |el )?(?<day>\\d{1,2})${between}(?<month>${list.months.join('|')})${between}(?<year>(?:19|20)\\d{2})`;
  return { ...list, pattern: new RegExp(source, 'giu') };
}

/** Days from Sunday, months from January. */
const WORDS: Readonly<Record<string, Words>> = {
  en: wordsOf(
    'sunday monday tuesday wednesday thursday friday saturday',
    'january february march april may june july august september october november december',
    ' ',
  ),
  fr: wordsOf(
    'dimanche lundi mardi mercredi jeudi vendredi samedi',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    ' ',
  ),
  es: wordsOf(
    'domingo lunes martes miércoles jueves viernes sábado',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ' (?:de )?',
  ),
};

export const dateWeekday: Rule = {
  id: 'date/weekday',
  severity: 'warning',
  fixable: 'none',
  languages: ['en', 'fr', 'es'],
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A weekday and its date agree.',
  why: 'One of the two is wrong, and readers plan by either.',
  source: 'AP Stylebook, days of the week; Gregorian calendar',
  examples: {
    good: [{ body: 'The room opens on Tuesday, 5 March 2024.' }],
    bad: [{ body: 'The room opens on ⟦Monday, 5 March 2024⟧.' }],
  },
  *check({ source, metadata }) {
    const language = metadata.language === undefined ? '' : primaryLanguage(metadata.language);
    const words = WORDS[language];
    if (!words) return;
    for (const block of proseOf(source)) {
      for (const match of block.text.matchAll(words.pattern)) {
        const { weekday = '', day = '', month = '', year = '' } = match.groups ?? {};
        const date = new Date(Date.UTC(Number(year), words.months.indexOf(month.toLowerCase()), Number(day)));
        const right = words.days[date.getUTCDay()] ?? '';
        if (right === weekday.toLowerCase() || date.getUTCDate() !== Number(day)) continue;
        yield {
          range: placeIn(block, match.index, match[0].length),
          message: `${day} ${month} ${year} is a ${right.charAt(0).toUpperCase()}${right.slice(1)}.`,
          hint: 'Correct the day or the date.',
        };
      }
    }
  },
};
