import { type Language, parseLanguage } from '../../model/language.ts';
import { own } from '../../model/own.ts';
import { present } from '../../model/present.ts';
import type { Found } from '../draft.ts';

/** The commonest words of each language; only those that the others do not have. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in for with that is was are by from has have been will were their which this at on be its an',
  fr: 'a la un de en on elle le les des et du une dans est pour que qui sur par au avec ont été aux cette ce son sont plus pas ces leur à il',
  es: 'de en a un el los las y del una en que por para con se al su fue han más como esta sus este sobre entre lo la son ha',
  pt: 'a o os as e do da dos das um uma em que por para com não ao à foi são mais pelo pela seu sua no na',
  de: 'der die das und den von zu mit ist für im auf dem des ein eine nicht auch sich wurde werden haben wird am',
  it: 'a il un gli di e che per con del della dei delle una sono nel nella alla anche più è stato ha le dal',
  ru: 'и в на с по для что не из от его как это был',
};
/** Letters and signs that one of the languages has. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[èêàçùœîôë]|[ldnsqj]’(?=\p{L})|[ldnsqj]'(?=\p{L})/gu, 'fr'],
  [/[ñ¿¡óíú]/g, 'es'],
  [/[ãõ]/g, 'pt'],
  [/[ßäöü]/g, 'de'],
];
const COUNTED = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) COUNTED.set(word, [...(COUNTED.get(word) ?? []), language]);
}
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  anglais: 'en',
  inglés: 'en',
  french: 'fr',
  français: 'fr',
  francés: 'fr',
  spanish: 'es',
  espagnol: 'es',
  español: 'es',
  arabic: 'ar',
  arabe: 'ar',
  árabe: 'ar',
  العربية: 'ar',
  portuguese: 'pt',
  português: 'pt',
  german: 'de',
  deutsch: 'de',
};
const SAMPLE = 4000;

/** Counts what tells languages apart. @returns the language and how clear it is, 0 to 1 */
function detectLanguage(text: string): { readonly language: string; readonly clarity: number } | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const arabic = sample.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters > 0 && arabic > letters / 2) return { language: 'ar', clarity: 1 };
  const scores = new Map<string, number>();
  for (const word of sample.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const languages = COUNTED.get(word) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  for (const [signs, language] of SIGNS) {
    const count = sample.match(signs)?.length ?? 0;
    if (count > 0) scores.set(language, (scores.get(language) ?? 0) + count / 2);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2) return undefined;
  return { language: first[0], clarity: Math.min(1, (first[1] - (second?.[1] ?? 0)) / first[1] + 0.2) };
}

/** Decides the language of a release: its words go before what the page declares, for menus are translated first. */
export function findLanguage(
  text: string,
  declared: readonly (string | undefined)[],
  fallback: Language,
): Found<Language> {
  const detected = detectLanguage(text);
  const said = declared
    .map((name) =>
      name === undefined ? undefined : parseLanguage(own(NAMES, name.toLowerCase()) ?? name.replace('_', '-')),
    )
    .find((tag) => tag !== undefined);
  const found = detected && parseLanguage(detected.language);
  const base = said?.split('-')[0];
  if (found && detected.clarity >= 0.4) {
    const confidence = base === found ? 0.99 : said === undefined ? 0.7 + 0.29 * detected.clarity : 0.85;
    return {
      value: found,
      confidence,
      origin: { text: '', how: base === found ? 'the words and the page' : 'the words' },
    };
  }
  if (base && said)
    return { value: present(parseLanguage(base)), confidence: 0.8, origin: { text: said, how: 'the page says so' } };
  if (found) return { value: found, confidence: 0.6, origin: { text: '', how: 'the words' } };
  return { value: fallback, confidence: 0.3, origin: { text: '', how: 'the newsroom’s own language' } };
}
