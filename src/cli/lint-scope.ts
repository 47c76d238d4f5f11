import type { Command } from 'commander';
import type { LintOptions, LintResult } from '../index.ts';
import { ReleaseError } from '../model/error.ts';
import type { Io } from './io.ts';
import { visiblePath } from './visible.ts';

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
export function tellScope({ files, baseline }: LintResult, flags: ScopeFlags, io: Io): void {
  if (files.length === 0) {
    io.err(
      flags.staged ? 'No release is staged.\n' : `No release was changed since ${visiblePath(flags.since ?? '')}.\n`,
    );
  }
  if (!baseline) return;
  const { known, added, mended, written } = baseline;
  const path = visiblePath(flags.baseline ?? baseline.path);
  const findings = (count: number) => `${count} ${count === 1 ? 'finding' : 'findings'}`;
  if (flags.updateBaseline) io.err(`${path}: ${findings(known)} known, ${added} of them new, ${mended} mended.\n`);
  else if (known > 0) io.err(`${path}: ${findings(known)} known and not shown.\n`);
  if (flags.updateBaseline || mended === 0) return;
  io.err(
    written
      ? `${path}: ${findings(mended)} mended and taken out. Commit the file.\n`
      : `${path}: ${findings(mended)} mended. Run lint with --baseline outside CI to take them out.\n`,
  );
}
