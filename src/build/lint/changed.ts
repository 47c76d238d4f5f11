import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ReleaseError } from '../../model/error.ts';
import { isSystemError } from '../files.ts';

/**
 * Nothing that a repository's settings name is run: no file-system monitor, no hook (an index that is brought up to date
 * has one), no program that shows differences, no filter (see {@link withoutFilters}), no submodule's git.
 */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotepath=off'];
const DIFF = [
  ...['diff', '--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all'],
  ...['--name-only', '-z', '--diff-filter=ACMRT'],
];
/** A clone in part fetches what it lacks by the programs that its settings name; it is told to do without. */
const NO_FETCH = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
const MEGABYTES = 256;

/**
 * Asks git which files were changed since a revision: committed, staged, in the working tree, or new and not ignored.
 * A branch that moved on meanwhile is compared where this one left it.
 *
 * @returns absolute paths
 * @throws ReleaseError when git is missing, `cwd` is in no repository, or the revision does not exist
 */
export function changedSince(revision: string, cwd: string): ReadonlySet<string> {
  const root = rootOf(cwd);
  const commit = tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], cwd)?.trim();
  if (!commit) {
    const hint = 'Check the name. In CI, fetch enough history (actions/checkout: fetch-depth: 0).';
    throw new ReleaseError('usage', `git knows no revision "${revision}".`, hint);
  }
  const base = tryGit(['merge-base', commit, 'HEAD'], cwd)?.trim() ?? commit;
  const changed = git([...DIFF, base, '--'], root, withoutFilters(root));
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], root);
  return pathsOf(changed + untracked, root);
}

/** A file as the next commit will have it. */
export type StagedFile = { readonly path: string; readonly read: () => Uint8Array };

/** Asks git which files are staged, and for what they will hold: the working tree may have moved on. */
export function stagedFiles(cwd: string): readonly StagedFile[] {
  const root = rootOf(cwd);
  const names = git([...DIFF, '--cached', '--'], root)
    .split('\0')
    .filter((name) => name !== '');
  return names.map((name) => ({ path: resolve(root, name), read: () => run(['cat-file', 'blob', `:${name}`], root) }));
}

/**
 * Git reads the working tree through the filters of `.gitattributes`, which are programs that the settings name. With
 * all of them off, a touched file that a filter turns into something else (as Git LFS does) counts as changed.
 */
function withoutFilters(root: string): readonly string[] {
  const keys = tryGit(['config', '--null', '--name-only', '--get-regexp', '^filter\\.'], root)?.split('\0') ?? [];
  const drivers = new Set(keys.filter((key) => key !== '').map((key) => key.slice(0, key.lastIndexOf('.'))));
  return [...drivers].flatMap((driver) => {
    if (driver.includes('=')) throw failed('config', `${driver} cannot be switched off`);
    const off = [`${driver}.process=`, `${driver}.clean=`, `${driver}.smudge=`, `${driver}.required=false`];
    return off.flatMap((setting) => ['-c', setting]);
  });
}

function rootOf(cwd: string): string {
  const up = tryGit(['rev-parse', '--show-cdup'], cwd);
  if (up !== undefined) return resolve(cwd, up.trim());
  throw new ReleaseError('usage', 'This folder is in no git repository.', 'Leave out --since and --staged.');
}

function pathsOf(list: string, root: string): ReadonlySet<string> {
  return new Set(
    list
      .split('\0')
      .filter((name) => name !== '')
      .map((name) => resolve(root, name)),
  );
}

function git(args: readonly string[], cwd: string, settings: readonly string[] = []): string {
  return run(args, cwd, settings).toString('utf8');
}

/** @returns undefined when git answers that it cannot */
function tryGit(args: readonly string[], cwd: string): string | undefined {
  try {
    return git(args, cwd);
  } catch (error) {
    if (error instanceof ReleaseError && error.kind === 'usage') return undefined;
    throw error;
  }
}

function run(args: readonly string[], cwd: string, settings: readonly string[] = []): Buffer {
  try {
    return execFileSync('git', [...SAFE, ...settings, ...args], {
      cwd,
      env: { ...process.env, ...NO_FETCH },
      maxBuffer: MEGABYTES * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      throw new ReleaseError('machine', 'git was not found.', 'Install git, or leave out --since and --staged.', {
        cause: error,
      });
    }
    if (!(error instanceof Error)) throw error;
    const said = 'stderr' in error ? String(error.stderr).trim() : error.message;
    throw failed(`${args[0]}`, said, error);
  }
}

function failed(command: string, said: string, cause?: unknown): ReleaseError {
  return new ReleaseError('usage', `git ${command} failed: ${said}`, 'Check the repository.', { cause });
}
