/** Takes the ending, in Arabic the beginning too, off a folded word. */
type Stemmer = (word: string) => string;

/**
 * Brings the forms of a word together for search: singular and plural, masculine and feminine, with and without the
 * article. Light on purpose: a stem that joins different words shows readers what they did not ask for. The word has
 * been folded (see `fold`), so that no accent, hamza or ta marbuta is left.
 *
 * @param language the primary subtag of the index's language; words of one without a stemmer stay whole
 */
export function stem(word: string, language: string): string {
  const stemmer = STEMMERS[language];
  return stemmer === undefined || DIGIT.test(word) ? word : stemmer(word);
}

const DIGIT = /\d/;
const STEMMERS: Readonly<Record<string, Stemmer>> = { ar: arabic, en: english, es: spanish, fr: french };

/** Harman's S-stemmer (1991): plurals alone. */
function english(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (/(?:us|ss|is)$/.test(word)) return word;
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Plurals and the e of the feminine. */
function french(word: string): string {
  if (word.length < 4) return word;
  const singular = word.endsWith('eaux')
    ? word.slice(0, -1)
    : word.endsWith('aux') && word.length > 5
      ? `${word.slice(0, -3)}al`
      : word.replace(/[sx]$/, '');
  return singular.length > 4 ? singular.replace(/(?<!e)e+$/, '') : singular;
}

/** Plurals and the vowel of the gender: visita, visitas; migrante, migrantes; voz, voces. */
function spanish(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ces') && word.length > 4) return `${word.slice(0, -3)}z`;
  const singular = word.replace(/(?<=[aeo])s$/, '');
  return singular.length > 3 ? singular.replace(/[aeo]$/, '') : singular;
}

/** Light10 (Larkey, Ballesteros, Connell 2007): the article and what is written together with it, and common endings. */
function arabic(word: string): string {
  const bare = word.replace(/^(?:و?(?:ال|لل)|[وفبك]ال|و(?=.{3}))(?=.{2})/, '');
  return bare.replace(/(?<=.{2})(?:ها|ان|ات|ون|ين|يه|ه|ي)$/, '');
}
