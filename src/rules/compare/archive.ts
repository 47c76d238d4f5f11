import { groupTranslations } from '../../model/translation-groups.ts';
import type { PathStep } from '../../source/yaml-node.ts';
import type { ComparedRelease } from './card.ts';

/** All releases of a run, by what they are looked up with. */
export type ComparedArchive = {
  readonly releases: readonly ComparedRelease[];
  readonly bySlug: ReadonlyMap<string, readonly ComparedRelease[]>;
  /** Each group of translations of more than one, once. */
  readonly groups: readonly (readonly ComparedRelease[])[];
  /** Every source of the run, also those that no release could be made of. */
  readonly files: ReadonlySet<string>;
  /** True when all of the newsroom is here: what is missing then does not exist. */
  readonly complete: boolean;
};

/** Where a finding stands: a value of the front matter, or the first place of a figure in the text. */
export type ComparedPlace = readonly PathStep[] | { readonly figure: string };

/** A finding about a release among others; its range is looked up when it is reported. */
export type ArchiveFinding = {
  readonly file: string;
  readonly at: ComparedPlace;
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly { readonly file: string; readonly at: ComparedPlace; readonly message: string }[];
  /** The other files that it was made from, whether it names them or not. */
  readonly madeFrom: readonly string[];
};

/** Puts cards in order for comparing. */
export function comparedArchive(
  releases: readonly ComparedRelease[],
  files: ReadonlySet<string>,
  complete: boolean,
): ComparedArchive {
  const bySlug = new Map<string, ComparedRelease[]>();
  for (const release of releases) {
    const same = bySlug.get(release.slug);
    if (same) same.push(release);
    else bySlug.set(release.slug, [release]);
  }
  const groups = [...new Set(groupTranslations(releases).values())].filter((group) => group.length > 1);
  return { releases, bySlug, groups, files, complete };
}
