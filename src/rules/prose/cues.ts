import { COMPLETE_LANGUAGES, type CompleteLanguage } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';

/**
 * What a block of text must hold before a rule's pattern is worth a search: bits, found for all rules in one reading.
 * A block without a percent sign cannot break the rule about percent signs.
 */
export const CUE = {
  digit: 1,
  percent: 1 << 1,
  currency: 1 << 2,
  exclamation: 1 << 3,
  question: 1 << 4,
  quote: 1 << 5,
  guillemet: 1 << 6,
  bracket: 1 << 7,
  colon: 1 << 8,
  comma: 1 << 9,
  doubleSpace: 1 << 10,
  initial: 1 << 11,
  month: 1 << 12,
  weekday: 1 << 13,
  filler: 1 << 14,
  hyphen: 1 << 15,
  dash: 1 << 16,
  apostrophe: 1 << 17,
  ellipsis: 1 << 18,
  document: 1 << 19,
  capitals: 1 << 20,
  article: 1 << 21,
  numberWord: 1 << 22,
  parenthesis: 1 << 23,
  dayWord: 1 << 24,
  clock: 1 << 25,
  title: 1 << 26,
  hidden: 1 << 27,
} as const;

const SIGNS: readonly (readonly [signs: string, cue: number])[] = [
  ['%٪', CUE.percent],
  ['$€£¥', CUE.currency],
  ['!', CUE.exclamation],
  ['?', CUE.question],
  ['"“”„', CUE.quote],
  ['«»', CUE.guillemet],
  ['[', CUE.bracket],
  ['(', CUE.parenthesis],
  [':;', CUE.colon],
  [',', CUE.comma],
  ['-', CUE.hyphen],
  ['–—', CUE.dash],
  ["'’", CUE.apostrophe],
  ['…', CUE.ellipsis],
];

const LAST_SIGN = 0x2100;
const signs = new Int32Array(LAST_SIGN);
/** Controls, and what turns the direction of a text; those that are space are not asked. */
const HIDDEN: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];
for (const [first, last] of HIDDEN) signs.fill(CUE.hidden, first, last + 1);
for (const [characters, cue] of SIGNS) for (const one of characters) signs[one.charCodeAt(0)] = cue;

/** @returns the cue that a sign gives, or 0 */
export function cueOfSign(code: number): number {
  return code < LAST_SIGN ? (signs[code] ?? 0) : 0;
}

type CueWords = Readonly<Partial<Record<CompleteLanguage | 'all', string>>>;

const WORDS: readonly (readonly [cue: number, words: CueWords])[] = [
  [CUE.percent, { en: 'percent percentage pc pct', fr: 'pourcent pourcents pct', es: 'porciento' }],
  [
    CUE.currency,
    {
      en: 'dollar dollars euro euros pound pounds usd eur',
      fr: 'dollar dollars euro euros',
      es: 'dólar dólares euro euros',
    },
  ],
  [
    CUE.dayWord,
    { en: 'today yesterday tomorrow', fr: 'hui hier demain', es: 'hoy ayer mañana', ar: 'اليوم أمس غدا غداً' },
  ],
  [CUE.filler, { all: 'lorem tk tktk tbc tbd todo fixme xx xxx xxxx xxxxx xxxxxx' }],
  [
    CUE.document,
    {
      en: 'passport identity',
      fr: 'passeport identité',
      es: 'pasaporte identidad',
      ar: 'جواز',
    },
  ],
  [CUE.article, { en: 'a an' }],
  [
    CUE.numberWord,
    {
      en: 'one two three four five six seven eight nine ten',
      fr: 'un deux trois quatre cinq six sept huit neuf dix',
      es: 'uno dos tres cuatro cinco seis siete ocho nueve diez',
    },
  ],
  [CUE.clock, { en: 'am pm noon midnight' }],
  [CUE.title, { en: 'mr mrs ms dr', fr: 'm mm mr mme mmes mlle dr', es: 'sr sra srta dr dra' }],
];

/** @returns every word that gives a cue in a language, in lower case */
export function* cueWords(language: string): Generator<readonly [word: string, cue: number]> {
  const complete = COMPLETE_LANGUAGES.find((one) => one === language);
  if (complete) {
    for (const name of WEEKDAYS[complete]) yield [name, CUE.weekday];
    for (const name of MONTHS[complete]) yield [present(name.split(' ')[0]), CUE.month];
  }
  for (const [cue, words] of WORDS) {
    for (const [own, list] of Object.entries(words)) {
      if (own === language || own === 'all') for (const word of list.split(' ')) yield [word, cue];
    }
  }
}
