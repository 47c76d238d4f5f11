import type { Command } from 'commander';
import type { FixedFile, FixOptions } from '../index.ts';
import { ReleaseError } from '../model/error.ts';
import type { Io } from './io.ts';
import { unifiedDiff } from './unified-diff.ts';
import { visible, visiblePath } from './visible.ts';
import { fill } from './words/fill.ts';
import { loadWords } from './words/load.ts';
import type { Say } from './words/said.ts';
import { failureSay } from './words/translate.ts';
import type { OutcomeWords } from './words/words.ts';

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
  const { outcome: words } = await loadWords(io.language);
  for (const fixed of fixes) {
    if (fixed.confidential && !quoteAll) {
      const hidden = fixed.applied === 1 ? words.fixHiddenOne : words.fixHiddenMany;
      io.err(`${fill(hidden, { file: visiblePath(fixed.file), count: fixed.applied })}\n`);
      continue;
    }
    const diff = await unifiedDiff(fixed.file, fixed.before, fixed.after);
    // A patch must keep every character; on a terminal a hidden one could do harm.
    io.out(io.outIsTerminal ? visible(diff) : diff);
  }
}

/** Tells what was fixed, and what was left alone and why. @returns false when the machine refused something */
export async function tellFixes(fixes: readonly FixedFile[], io: Io, quiet: boolean): Promise<boolean> {
  const { outcome: words } = await loadWords(io.language);
  const say = await failureSay(io.language);
  const written = fixes.filter(({ refused }) => refused === undefined);
  const applied = written.reduce((sum, one) => sum + one.applied, 0);
  if (written.length > 0 && !quiet) {
    const files = fill(written.length === 1 ? words.fileOne : words.fileMany, { count: written.length });
    const findings = fill(applied === 1 ? words.findingOne : words.findingMany, { count: applied });
    io.err(`${fill(words.fixed, { findings, files })}\n`);
  }
  for (const { file, refused } of fixes) {
    if (refused === undefined) continue;
    const told = { file: visiblePath(file), reason: visible(reason(refused, words, say)) };
    io.err(`${fill(words.notFixed, told)}\n`);
  }
  return !fixes.some(({ refused }) => refused instanceof ReleaseError);
}

function reason(refused: NonNullable<FixedFile['refused']>, words: OutcomeWords, say: Say): string {
  if (refused instanceof ReleaseError) return say(refused.message);
  return { link: words.fixLink, changed: words.fixChanged, gone: words.fixGone }[refused];
}
