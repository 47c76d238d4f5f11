import type { Command } from 'commander';
import type { FixedFile, FixOptions } from '../index.ts';
import { ReleaseError } from '../model/error.ts';
import type { Io } from './io.ts';
import { unifiedDiff } from './unified-diff.ts';
import { visible, visiblePath } from './visible.ts';

/** The flags that ask for fixes. */
export type FixFlags = { readonly fix?: boolean; readonly fixUnsafe?: boolean; readonly dryRun?: boolean };

/** Adds `--fix`, `--fix-unsafe` and `--dry-run` to a command. */
export function addFixOptions(command: Command): Command {
  return command
    .option('--fix', 'apply the fixes that never change what a release says')
    .option('--fix-unsafe', 'apply every fix; read what it did')
    .option('--dry-run', 'with a fix: print what would change as a diff, and write nothing');
}

/** @returns what to fix, when something is asked for. @throws ReleaseError for --dry-run alone */
export function fixOptions({ fix, fixUnsafe, dryRun }: FixFlags): { readonly fix?: FixOptions } {
  if (fix || fixUnsafe) return { fix: { kinds: fixUnsafe ? 'all' : 'safe', dryRun: dryRun === true } };
  if (!dryRun) return {};
  throw new ReleaseError('usage', '--dry-run tells what a fix would do.', 'Add --fix or --fix-unsafe.');
}

/** Prints fixes as one patch. A release that is not public is left out where others read along. */
export async function writeDiff(fixes: readonly FixedFile[], quoteAll: boolean, io: Io): Promise<void> {
  for (const fixed of fixes) {
    if (fixed.confidential && !quoteAll) {
      const count = `${fixed.applied} ${fixed.applied === 1 ? 'fix' : 'fixes'}`;
      io.err(
        `${visiblePath(fixed.file)}: ${count}, not shown here: the release is not public (--show-source shows it).\n`,
      );
      continue;
    }
    const diff = await unifiedDiff(fixed.file, fixed.before, fixed.after);
    // A patch must keep every character; on a terminal a hidden one could do harm.
    io.out(io.outIsTerminal ? visible(diff) : diff);
  }
}

/** Tells what was fixed, and what was left alone and why. @returns false when the machine refused something */
export function tellFixes(fixes: readonly FixedFile[], io: Io, quiet: boolean): boolean {
  const written = fixes.filter(({ refused }) => refused === undefined);
  const applied = written.reduce((sum, one) => sum + one.applied, 0);
  if (written.length > 0 && !quiet) {
    const files = `${written.length} ${written.length === 1 ? 'file' : 'files'}`;
    io.err(`Fixed ${applied} ${applied === 1 ? 'finding' : 'findings'} in ${files}.\n`);
  }
  for (const { file, refused } of fixes) {
    if (refused !== undefined) io.err(`Not fixed: ${visiblePath(file)}: ${visible(reason(refused))}\n`);
  }
  return !fixes.some(({ refused }) => refused instanceof ReleaseError);
}

function reason(refused: NonNullable<FixedFile['refused']>): string {
  if (refused instanceof ReleaseError) return refused.message;
  return {
    link: 'it is a link, or stands behind one, and nothing is written through links.',
    changed: 'it was changed while it was checked. Run the command again.',
    gone: 'it is no longer there.',
  }[refused];
}
