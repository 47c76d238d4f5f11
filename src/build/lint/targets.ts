import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ReleaseError } from '../../model/error.ts';
import { discoverSources, isSourceName } from '../discover.ts';
import { displayPath } from '../find-newsroom.ts';
import { changedSince, stagedFiles } from './changed.ts';

/** Which of the sources are meant: those that git says were changed. */
export type ChangedOptions = { readonly since?: string; readonly staged?: boolean };

/** The sources of one run. */
export type Targets = {
  /** Absolute paths, in a stable order. */
  readonly paths: readonly string[];
  /** True when these are all sources of the newsroom: only then can something be missing. */
  readonly complete: boolean;
  /** @returns true when findings of the source are wanted; the others are read to be compared with. */
  readonly isReported: (path: string) => boolean;
  /** What is checked instead of the file on the disk. */
  readonly contentOf: (path: string) => Uint8Array | undefined;
};

const SETTINGS = ['newsroom.yaml', 'offices.yaml'];
const EVERY = () => true;
const NOTHING = () => undefined;

/**
 * Finds what is to be checked.
 *
 * @param folder the newsroom's
 * @throws ReleaseError of kind `usage` when paths match nothing
 */
export function findTargets(
  paths: readonly string[] | undefined,
  { since, staged }: ChangedOptions,
  folder: string,
  cwd: string,
): Targets {
  if (staged) return stagedTargets(paths, folder, cwd);
  const found = discoverSources(paths ?? [folder], cwd);
  if (found.length === 0) {
    throw new ReleaseError('usage', 'There is no release to check.', 'Name files or folders that hold Markdown files.');
  }
  const all = { paths: found, complete: paths === undefined, isReported: EVERY, contentOf: NOTHING };
  if (since === undefined) return all;
  const changed = changedSince(since, cwd);
  // Other settings can make any release right or wrong.
  if (SETTINGS.some((name) => changed.has(join(folder, name)))) return all;
  return { ...all, isReported: (path) => changed.has(path) };
}

/** What will be committed, also where the working tree holds something else by now. */
function stagedTargets(paths: readonly string[] | undefined, folder: string, cwd: string): Targets {
  const staged = new Map(stagedFiles(cwd).map(({ path, read }) => [path, read]));
  const named = paths === undefined ? undefined : new Set(discoverSources(paths, cwd));
  const wanted = [...staged.keys()].filter((path) =>
    named
      ? named.has(path) || (!existsSync(path) && isNamed(path, paths ?? [], cwd))
      : isBelow(path, folder) && isSourceName(path),
  );
  return { paths: wanted.sort(), complete: false, isReported: EVERY, contentOf: (path) => staged.get(path)?.() };
}

function isNamed(path: string, paths: readonly string[], cwd: string): boolean {
  return paths.includes(displayPath(path, cwd));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path).replaceAll('\\', '/');
  return !way.startsWith('../') && !way.split('/').some((step) => step.startsWith('.') || step === 'node_modules');
}
