/** How much a finding weighs: an `error` keeps its release out of every output, the others do not. */
export type Severity = 'error' | 'warning' | 'info';

/** A half-open stretch of a file's text, in UTF-16 units from 0, the byte order mark not counted. */
export type Range = { readonly start: number; readonly end: number };

/** A place as editors count it: line and column from 1, columns in UTF-16 units. */
export type Position = { readonly line: number; readonly column: number };

/** One replacement of a stretch of text. */
export type Edit = { readonly range: Range; readonly text: string };

/** A repair. `safe` ones never change what the release says; `unsafe` ones may. */
export type Fix = { readonly kind: 'safe' | 'unsafe'; readonly title: string; readonly edits: readonly Edit[] };

/** Another place that explains a finding, such as the first of two duplicates. */
export type Related = {
  readonly file: string;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
};

/** A finding about a file: the one type from parser to every report. */
export type Diagnostic = {
  /** `group/name`, stable across versions. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence that tells what is wrong, for a person who writes releases. */
  readonly message: string;
  /** The path as it was given, with forward slashes. */
  readonly file: string;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  /** What to write or do instead. */
  readonly hint?: string;
  readonly fix?: Fix;
  readonly related?: readonly Related[];
  /** The other files that it was made from: where one of them is not public, the words may tell what stands in it. */
  readonly madeFrom?: readonly string[];
};

/** A finding before it is bound to a file and a rule: what a check reports. */
export type Finding = {
  readonly range: Range;
  readonly message: string;
  readonly hint?: string;
  readonly fix?: Fix;
  readonly related?: readonly { readonly range: Range; readonly message: string }[];
  /** Overrides the rule's own severity. */
  readonly severity?: Severity;
};

/** @returns true when any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** Reading order: by file, then place, then rule, so that reports are stable. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Order by UTF-16 units: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
