import { plainText } from '../../formats/markup/plain.ts';
import { localName } from '../../formats/view/names.ts';
import { type Language, primaryLanguage, stringsLanguage } from '../../model/language.ts';
import type { Release } from '../../model/release.ts';
import { countryName } from '../../newsroom/registry/countries.ts';
import { wordsOf } from './words.ts';

/** The words of a release for search: each once, where it counts most. */
export type SearchWords = {
  /** Of headlines, keywords, themes and places. */
  readonly headline: readonly string[];
  /** Of the summary and the first paragraph. */
  readonly lead: readonly string[];
  readonly text: readonly string[];
};

/**
 * Reads the words of a release. Neither the boilerplate, which would find every release, nor the numbers and addresses
 * of contacts.
 */
export function searchWords(release: Release): SearchWords {
  const { language } = release;
  const seen = new Set<string>();
  const fresh = (...texts: readonly (string | undefined)[]) => freshWords(texts, language, seen);
  return {
    headline: fresh(
      ...[release.title, release.subtitle, ...release.keywords, ...release.themes, ...release.dateline],
      ...release.countries.map((code) => countryName(code, stringsLanguage(language))),
      localName(release.office.name, language),
    ),
    lead: fresh(release.summary, ...release.body.children.slice(0, 1).map((node) => plainText(node))),
    text: fresh(
      ...[...release.body.children.slice(1), ...(release.notes?.children ?? [])].map((node) => plainText(node)),
      ...release.figures.flatMap(({ value, label }) => [value, label]),
      ...[release.image?.caption, release.image?.alt, release.image?.credit],
      ...release.contacts.flatMap(({ name, title }) => [name, title]),
    ),
  };
}

function freshWords(texts: readonly (string | undefined)[], language: Language, seen: Set<string>): string[] {
  const fresh: string[] = [];
  const joined = texts.filter((text) => text !== undefined).join('\n');
  for (const word of wordsOf(joined, primaryLanguage(language))) {
    if (seen.has(word)) continue;
    seen.add(word);
    fresh.push(word);
  }
  return fresh;
}
