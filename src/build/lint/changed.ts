import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ReleaseError } from '../../model/error.ts';
import { isSystemError } from '../files.ts';

/** Nothing that a repository's settings name is run: no file-system monitor, no program that shows differences. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.quotepath=off'];
const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--name-only', '-z', '--diff-filter=ACMRT'];
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
  const changed = git([...DIFF, base, '--'], root);
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

function git(args: readonly string[], cwd: string): string {
  return run(args, cwd).toString('utf8');
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

function run(args: readonly string[], cwd: string): Buffer {
  try {
    return execFileSync('git', [...SAFE, ...args], {
      cwd,
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
    throw new ReleaseError('usage', `git ${args[0]} failed: ${said}`, 'Check the repository.', { cause: error });
  }
}
