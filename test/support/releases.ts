import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { cardOf } from '../../src/archive/card.ts';
import { linkTranslations } from '../../src/archive/translations.ts';
import { loadTemplates } from '../../src/build/template-files.ts';
import type { RenderContext } from '../../src/formats/format.ts';
import { FORMATS } from '../../src/formats/list.ts';
import type { Release } from '../../src/model/release.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { arbitrarySource } from './arbitrary-source.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour/', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../releases/', import.meta.url));
/** When the fixtures' embargo still holds. */
const NOW = Date.UTC(2024, 2, 9, 12);

/** A folder of releases that was read without touching anything but its sources. */
export type ReadNewsroom = { readonly newsroom: Newsroom; readonly releases: readonly Release[] };

/** @returns the releases of the fictional harbour's newsroom, drafts and embargoed ones too. */
export function harbour(): ReadNewsroom {
  return readFolder(HARBOUR);
}

/** @returns the sample newsroom that comes with the tool. */
export function sample(): ReadNewsroom {
  return readFolder(SAMPLE);
}

function readFolder(folder: string): ReadNewsroom {
  const text = (name: string) => ({ path: name, text: readFileSync(folder + name, 'utf8') });
  const { newsroom } = readNewsroom({ newsroom: text('newsroom.yaml'), offices: text('offices.yaml') });
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => releaseOf(readFileSync(folder + name, 'utf8'), name, newsroom))
    .filter((release) => release !== undefined);
  const translationsOf = linkTranslations(found.map(cardOf));
  const releases = found.map((release) => ({ ...release, translations: translationsOf(cardOf(release)) }));
  return { newsroom, releases };
}

/** @returns the release of a source; undefined when it has errors. */
export function releaseOf(source: string, name: string, newsroom: Newsroom, now = NOW): Release | undefined {
  return validate(parse(source, name), { newsroom, now }).release;
}

/** Releases of every kind in the harbour's newsroom; see arbitrary-source.ts. */
export function arbitraryRelease(newsroom: Newsroom): fc.Arbitrary<Release> {
  const translations = fc.constantFrom<Release['translations']>([], [
    { language: 'fr', slug: 'nuit', title: 'La « nuit » & le port' },
    { language: 'ar', slug: 'ليل' },
  ] as unknown as Release['translations']);
  return fc
    .tuple(arbitrarySource, translations, fc.constantFrom(NOW, Date.UTC(2026, 0, 1)))
    .map(([source, others, now]) => {
      const release = releaseOf(source, 'generated.md', newsroom, now);
      return release && { ...release, translations: others };
    })
    .filter((release) => release !== undefined);
}

const templates = loadTemplates();

/** @returns what formats are given to render with. */
export function contextFor(newsroom: Newsroom, more: Partial<RenderContext> = {}): RenderContext {
  return { templates, newsroom, beside: FORMATS, ...more };
}
