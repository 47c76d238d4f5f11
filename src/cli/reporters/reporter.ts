import type { Diagnostic } from '../../index.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** What a report is made of. */
export type Report = {
  /** In reading order, already redacted where they must be. */
  readonly diagnostics: readonly Diagnostic[];
  /** The sources by path, for code frames; a source that may not be quoted is not among them. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** How many sources were checked. */
  readonly checked: number;
  readonly colour: boolean;
};

/** A form of report: a new one is a file with this object and a line in list.ts. */
export type Reporter = {
  readonly id: string;
  readonly report: (report: Report) => Iterable<string>;
};

/** @returns how many diagnostics of each severity there are. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): { error: number; warning: number; info: number } {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) count[severity]++;
  return count;
}
