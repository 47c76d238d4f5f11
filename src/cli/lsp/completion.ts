import { readdirSync } from 'node:fs';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver/node';
import { isSourceName } from '../../build/discover.ts';
import { knownThemes } from '../../formats/agency/media-topics.ts';
import { own } from '../../model/own.ts';
import { present } from '../../model/present.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { countryCodes, countryName } from '../../newsroom/registry/countries.ts';
import { placeAt } from './place.ts';
import { keysAt, wordsAt } from './shape.ts';

/** What completion knows of its surroundings: the newsroom, and the folder of the source. */
export type CompletionContext = { readonly newsroom: Newsroom; readonly folder: string };

/** A value that is offered, and what it means. */
type Offer = { readonly value: string; readonly about: string };

/** What the newsroom knows of a key's values, beyond the words of the schema. */
const VALUES: Readonly<Record<string, (context: CompletionContext) => readonly Offer[]>> = {
  office: ({ newsroom }) => newsroom.offices.offices.map(({ id, name }) => ({ value: id, about: name.en })),
  contacts: ({ newsroom }) => [...newsroom.contacts].map(([id, { name }]) => ({ value: id, about: name })),
  boilerplate: ({ newsroom }) => [...newsroom.boilerplates.keys(), 'none'].map((value) => ({ value, about: '' })),
  countries: () => countryCodes.map((code) => ({ value: code, about: present(countryName(code, 'en')) })),
  themes: () => knownThemes().map((value) => ({ value, about: 'a theme with an IPTC Media Topic' })),
  translations: ({ folder }) =>
    readdirSync(folder)
      .filter(isSourceName)
      .map((value) => ({ value, about: '' })),
};

/** @returns what may be written at an offset of a source */
export function complete(text: string, offset: number, context: CompletionContext): readonly CompletionItem[] {
  const place = placeAt(text, offset);
  if (place.kind === 'body') return [];
  if (place.kind === 'value') return values(place.path, context);
  const present = place.path.length === 0 ? keysOf(text) : new Set<string>();
  const keys = keysAt(place.path).filter(({ key }) => !present.has(key));
  const items = keys.map(({ key, about }) => ({
    label: key,
    kind: CompletionItemKind.Property,
    documentation: about,
    insertText: `${key}: `,
  }));
  return place.inList ? [...values(place.path, context), ...items] : items;
}

function values(path: readonly string[], context: CompletionContext): readonly CompletionItem[] {
  const [first = '', ...deeper] = path;
  const known = deeper.length === 0 || first === 'translations' ? (own(VALUES, first)?.(context) ?? []) : [];
  const words = wordsAt(path).map((value) => ({ value, about: '' }));
  const offers = new Map([...words, ...known].map((offer) => [offer.value, offer]));
  return [...offers.values()].map(({ value, about }) => ({
    label: value,
    kind: CompletionItemKind.Value,
    detail: about,
    // Editors compare with what was written: an office is found by its name too.
    filterText: about === '' ? value : `${value} ${about}`,
    insertText: value,
  }));
}

function keysOf(text: string): ReadonlySet<string> {
  const end = text.search(/(?<=\n)---\s*(?:\r?\n|$)/);
  const head = end < 0 ? text : text.slice(0, end);
  return new Set([...head.matchAll(/^([\w-]+):/gm)].map(([, key = '']) => key));
}
