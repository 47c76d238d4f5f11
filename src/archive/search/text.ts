import { spokenText } from '../../formats/markup/plain.ts';
import { localName } from '../../formats/view/names.ts';
import { primaryLanguage, stringsLanguage } from '../../model/language.ts';
import type { Release } from '../../model/release.ts';
import { countryName } from '../../newsroom/registry/countries.ts';
import { Lexicon } from './lexicon.ts';

/** The words of a release for search: each once, where it counts most. */
export type SearchWords = {
  /** Of headlines, keywords, themes and places. */
  readonly headline: readonly string[];
  /** Of the summary and the first paragraph. */
  readonly lead: readonly string[];
  readonly text: readonly string[];
};

/** By the primary subtag of their language. */
const lexicons = new Map<string, Lexicon>();

/**
 * Reads the words of a release. Neither the boilerplate, which would find every release, nor the numbers and addresses
 * of contacts.
 */
export function searchWords(release: Release): SearchWords {
  const { language, body } = release;
  const lexicon = lexiconOf(primaryLanguage(language));
  lexicon.begin();
  const [first, ...others] = body.children;
  return {
    headline: lexicon.fresh([
      ...[release.title, release.subtitle, ...release.keywords, ...release.themes, ...release.dateline],
      ...release.countries.map((code) => countryName(code, stringsLanguage(language))),
      localName(release.office.name, language),
    ]),
    lead: lexicon.fresh([release.summary, first && spokenText(first)]),
    text: lexicon.fresh([
      ...[...others, ...(release.notes?.children ?? [])].map(spokenText),
      ...release.figures.flatMap(({ value, label }) => [value, label]),
      ...[release.image?.caption, release.image?.alt, release.image?.credit],
      ...release.contacts.flatMap(({ name, title }) => [name, title]),
    ]),
  };
}

function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = new Lexicon(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}
