import type { Diagnostic } from '../model/diagnostic.ts';
import { isPublic } from '../model/publication.ts';
import type { Relation, Release } from '../model/release.ts';
import type { Addressed } from './survey.ts';

/** What of a release tells whether it names one that must not be named. */
export type Naming = Pick<Release, 'publication' | 'slug'> & {
  readonly relations: readonly Pick<Relation, 'kind' | 'release'>[];
};

const MESSAGES: Readonly<Record<Relation['kind'], string>> = {
  corrects: 'This release is public, and the one that it corrects is not.',
  updates: 'This release is public, and the one that it updates is not.',
  withdraws: 'This release is public, and the one that it withdraws is not.',
};

/** Releases that are public and name one that is not: they stay out, for by its slug one knows what it is of. */
export function findHiddenTargets(surveyed: readonly Addressed<Naming>[]): ReadonlyMap<string, Diagnostic> {
  const found = new Map<string, Diagnostic>();
  const naming = surveyed.filter(
    ({ release }) => release && release.relations.length > 0 && isPublic(release.publication),
  );
  if (naming.length === 0) return found;
  const shown = slugsOf(surveyed, true);
  const hidden = slugsOf(surveyed, false);
  for (const { path, file, release } of naming) {
    const told = release?.relations.find((one) => hidden.has(one.release) && !shown.has(one.release));
    if (!told) continue;
    const finding = {
      // Not where the name stands: reports quote that line. Nor is anything of the other release said.
      range: { start: 0, end: Math.min(3, file.text.length) },
      message: MESSAGES[told.kind],
      hint: 'Publish that one first, or hold this one back as long: with the same embargo, or as a draft.',
    };
    found.set(path, file.diagnose('relations/public', 'error', finding));
  }
  return found;
}

function slugsOf(surveyed: readonly Addressed<Naming>[], shown: boolean): ReadonlySet<string> {
  return new Set(
    surveyed.flatMap(({ release }) => (release && isPublic(release.publication) === shown ? [release.slug] : [])),
  );
}
