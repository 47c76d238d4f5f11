import type { Diagnostic, Finding, Position, Range, Severity } from '../model/diagnostic.ts';
import { LineIndex } from './line-index.ts';

/** A file's text with the means to point into it. */
export class SourceFile {
  /** The path as it was given, with forward slashes. */
  readonly path: string;
  /** The text without its byte order mark. */
  readonly text: string;
  /** True when the file began with a byte order mark. */
  readonly bom: boolean;
  #lines: LineIndex | undefined;

  constructor(path: string, text: string) {
    this.path = path.replaceAll('\\', '/');
    this.bom = text.startsWith('\uFEFF');
    this.text = this.bom ? text.slice(1) : text;
  }

  /** The line index, made when the first diagnostic needs it. */
  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  /** @returns the line (from 1) of a place near the beginning: counted, where no index was needed yet. */
  lineNear(offset: number): number {
    if (this.#lines || this.text.includes('\r')) return this.lines.positionAt(offset).line;
    let line = 1;
    for (let at = this.text.indexOf('\n'); at >= 0 && at < offset; at = this.text.indexOf('\n', at + 1)) line += 1;
    return line;
  }

  /** @returns the text of a range. */
  slice(range: Range): string {
    return this.text.slice(range.start, range.end);
  }

  /** @returns start and end of a range as line and column. */
  locate(range: Range): { readonly start: Position; readonly end: Position } {
    return { start: this.lines.positionAt(range.start), end: this.lines.positionAt(range.end) };
  }

  /** Binds a finding to this file and its rule. */
  diagnose(rule: string, severity: Severity, finding: Finding): Diagnostic {
    return {
      rule,
      severity: finding.severity ?? severity,
      message: finding.message,
      file: this.path,
      range: finding.range,
      ...this.locate(finding.range),
      ...(finding.hint === undefined ? {} : { hint: finding.hint }),
      ...(finding.fix === undefined ? {} : { fix: finding.fix }),
      ...(finding.related === undefined
        ? {}
        : {
            related: finding.related.map((place) => ({ ...place, file: this.path, ...this.locate(place.range) })),
          }),
    };
  }
}
