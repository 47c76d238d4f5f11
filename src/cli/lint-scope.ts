import type { Command } from 'commander';
import type { LintOptions, LintResult } from '../index.ts';
import { ReleaseError } from '../model/error.ts';
import type { Io } from './io.ts';
import { visiblePath } from './visible.ts';
import { fill } from './words/fill.ts';
import { loadWords } from './words/load.ts';

/** The flags that narrow a check to what is new. */
export type ScopeFlags = {
  readonly since?: string;
  readonly staged?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
};

type Others = {
  readonly stdin?: boolean;
  readonly fix?: boolean;
  readonly fixUnsafe?: boolean;
  readonly dryRun?: boolean;
  readonly preset?: string;
  readonly rule?: unknown;
};

/** Adds `--since`, `--staged`, `--baseline` and `--update-baseline` to a command. */
export function addScopeOptions(command: Command): Command {
  return command
    .option('--since <revision>', 'only releases that were changed since a revision of git, such as origin/main')
    .option('--staged', 'only releases that are staged in git, as they will be committed')
    .option('--baseline <file>', 'leave out the findings that this file knows; what was mended is taken out of it')
    .option('--update-baseline', 'take all present findings into the file of --baseline');
}

/** @returns what of the sources and findings is wanted. @throws ReleaseError of kind `usage` for flags that contradict */
export function scopeOptions(flags: ScopeFlags & Others, io: Io): Pick<LintOptions, 'changed' | 'baseline'> {
  const refuse = (one: string, other: string) => {
    throw new ReleaseError('usage', `${one} and ${other} do not go together.`, 'Leave one of them out.');
  };
  if (flags.since !== undefined && flags.staged) refuse('--since', '--staged');
  if (flags.stdin && (flags.since !== undefined || flags.staged))
    refuse('--stdin', flags.staged ? '--staged' : '--since');
  if (flags.staged && (flags.fix || flags.fixUnsafe)) refuse('--staged', '--fix');
  if (flags.updateBaseline && flags.baseline === undefined) {
    throw new ReleaseError('usage', '--update-baseline needs a file.', 'Write --baseline FILE --update-baseline.');
  }
  return {
    ...(flags.since === undefined && !flags.staged
      ? {}
      : { changed: { ...(flags.since === undefined ? { staged: true } : { since: flags.since }) } }),
    ...(flags.baseline === undefined ? {} : { baseline: { path: flags.baseline, mode: modeOf(flags, io) } }),
  };
}

/** CI writes nothing that nobody commits; rules that only this run asks for say nothing about what was mended. */
function modeOf(flags: ScopeFlags & Others, io: Io): 'read' | 'prune' | 'update' {
  if (flags.updateBaseline) return 'update';
  const isSpecial = flags.stdin || flags.dryRun || flags.preset !== undefined || flags.rule !== undefined;
  return io.ci || isSpecial ? 'read' : 'prune';
}

/** Tells what a baseline did, and that nothing was changed since a revision. */
export async function tellScope({ files, baseline }: LintResult, flags: ScopeFlags, io: Io): Promise<void> {
  if (files.length > 0 && !baseline) return;
  const { outcome: words } = await loadWords(io.language);
  const tell = (text: string, values: Parameters<typeof fill>[1]) => io.err(`${fill(text, values)}\n`);
  if (files.length === 0) {
    tell(flags.staged ? words.nothingStaged : words.nothingChanged, { revision: visiblePath(flags.since ?? '') });
  }
  if (!baseline) return;
  const { known, added, mended, written } = baseline;
  const path = visiblePath(flags.baseline ?? baseline.path);
  const findings = (count: number) => fill(count === 1 ? words.findingOne : words.findingMany, { count });
  if (flags.updateBaseline) tell(words.baselineTaken, { path, findings: findings(known), added, mended });
  else if (known > 0) tell(words.baselineKnown, { path, findings: findings(known) });
  if (flags.updateBaseline || mended === 0) return;
  tell(written ? words.baselineMended : words.baselineLeft, { path, findings: findings(mended) });
}
