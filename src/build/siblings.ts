import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Card, cardOf } from '../archive/card.ts';
import type { Release } from '../model/release.ts';
import { readSourceName } from '../model/slug.ts';
import { resolveBeside } from '../model/translation-groups.ts';
import { type SurveyOptions, surveySource } from './survey.ts';

/** What tells which files are translations of a release. */
type Sibling = Pick<Release, 'file' | 'declaredTranslations'>;

/**
 * Finds the translations of releases that are built without the rest of their newsroom: the files that share their
 * stem and those that they name are read too, so that a link never points to what may not be shown.
 */
export function surveySiblings(releases: readonly Sibling[], options: SurveyOptions): readonly Card[] {
  const known = new Set(releases.map(({ file }) => file));
  const cards: Card[] = [];
  const sharing = stemsOf(options.cwd);
  for (const release of releases) {
    for (const file of siblingFiles(release, sharing)) {
      if (known.has(file)) continue;
      known.add(file);
      const { release: sibling } = surveySource(resolve(options.cwd, file), options);
      if (sibling) cards.push(cardOf(sibling));
    }
  }
  return cards;
}

function siblingFiles(release: Sibling, sharing: StemFinder): readonly string[] {
  const declared = release.declaredTranslations.map(({ file }) => resolveBeside(release.file, file));
  return [...sharing(release.file), ...declared];
}

/** Finds the sources that share a stem with one. */
type StemFinder = (file: string) => readonly string[];

/** Looks into each folder once. */
function stemsOf(cwd: string): StemFinder {
  const folders = new Map<string, Map<string, string[]>>();
  return (file) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    let stems = folders.get(folder);
    if (!stems) {
      stems = new Map();
      for (const name of readdirSync(resolve(cwd, folder))) {
        if (!/\.(?:md|markdown)$/i.test(name)) continue;
        const { stem } = readSourceName(name);
        const same = stems.get(stem);
        if (same) same.push(folder + name);
        else stems.set(stem, [folder + name]);
      }
      folders.set(folder, stems);
    }
    return stems.get(readSourceName(file).stem) ?? [];
  };
}
