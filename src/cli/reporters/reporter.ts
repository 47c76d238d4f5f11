import type { Diagnostic } from '../../index.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Say } from '../words/said.ts';
import type { ReportWords } from '../words/words.ts';

/** The sources that may be quoted, by path: each is read when it is first asked for. */
export type QuotedFiles = { readonly get: (path: string) => SourceFile | undefined };

/** What a report is made of. */
export type Report = {
  /** In reading order, already redacted where they must be. */
  readonly diagnostics: readonly Diagnostic[];
  /** For code frames; a source that may not be quoted is not among them. */
  readonly files: QuotedFiles;
  /** How many sources were checked. */
  readonly checked: number;
  /** Their paths in a stable order, for forms that also tell what is sound. */
  readonly paths?: readonly string[];
  /** Why the check could not be done: the report is valid all the same, and says so. */
  readonly failure?: Failure;
  readonly colour: boolean;
  /** Of the form for people: the columns of their terminal; undefined for files, pipes and logs, where nothing is fitted. */
  readonly width?: number | undefined;
  /** Of the form for people: in which words; default: English. */
  readonly words?: ReportWords;
  /** Of the form for people: says the findings in their language; default: in English, as they are made. */
  readonly say?: Say;
};

/** What stopped a check: one sentence, and what to do. */
export type Failure = { readonly message: string; readonly hint?: string };

/** A form of report: a new one is a file with this object and a line in list.ts. */
export type Reporter = {
  readonly id: string;
  readonly report: (report: Report) => Iterable<string>;
  /** What goes to the page of a CI run besides: GitHub's step summary, in Markdown. */
  readonly summarise?: (report: Report) => string;
};

/** @returns how many diagnostics of each severity there are. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): { error: number; warning: number; info: number } {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) count[severity]++;
  return count;
}

/** @returns message and hint as one paragraph. */
export function fullMessage({ message, hint }: Failure): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

/** @returns the diagnostics of each file, in the order of the report; files without any are there too when known. */
export function groupByFile({ diagnostics, paths = [] }: Report): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>(paths.map((path) => [path, []]));
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.file);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.file, [diagnostic]);
  }
  return groups;
}
