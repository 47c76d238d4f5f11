import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { caught, ReleaseError } from '../model/error.ts';
import { discoverSources } from './discover.ts';
import { readOfNewsroom } from './files.ts';
import { SETTINGS } from './find-newsroom.ts';
import type { Naming } from './hidden-targets.ts';
import { type Addressed, type SurveyOptions, surveySource } from './survey.ts';

/**
 * Finds the releases that others name which are built without the rest of their newsroom: whether they may be named is
 * seen in them alone. Only sources that hold such a slug, in their text or their name, are checked.
 *
 * @param sources those that are built; their `absolute` paths are not read again
 */
export function surveyNamed(
  sources: readonly (Addressed<Naming> & { readonly absolute: string })[],
  options: SurveyOptions,
): readonly Addressed<Naming>[] {
  const slugs = new Set(sources.flatMap(({ release }) => release?.relations.map((one) => one.release) ?? []));
  // Of files without a newsroom, nobody knows which others belong to them.
  if (slugs.size === 0 || !existsSync(join(options.folder, SETTINGS))) return [];
  const known = new Set(sources.map(({ absolute }) => absolute));
  return discoverSources([options.folder], options.cwd)
    .filter((path) => !known.has(path) && holdsAny(path, slugs, options.folder))
    .map((path) => surveySource(path, options))
    .map(({ file, release }) => ({ path: file.path, file, release }));
}

function holdsAny(path: string, slugs: ReadonlySet<string>, folder: string): boolean {
  const name = basename(path).normalize('NFC');
  const bytes = caught(ReleaseError, () => readOfNewsroom(path, folder));
  const text = bytes && !(bytes instanceof ReleaseError) ? Buffer.from(bytes) : undefined;
  return [...slugs].some((slug) => name.includes(slug) || text?.includes(slug));
}
