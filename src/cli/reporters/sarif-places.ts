import type { Fix, Position } from '../../index.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { lineOf } from './code-frame.ts';
import type { QuotedFiles } from './reporter.ts';

type Place = { readonly file: string; readonly start: Position; readonly end: Position };

/** @returns a SARIF location (3.28); the line around the place stands in it where it may be quoted. */
export function sarifLocation({ file, start, end }: Place, files: QuotedFiles) {
  const source = files.get(file);
  const snippet = source ? source.text.slice(...offsets(source, start, end)) : '';
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      region: { ...region(start, end), ...(snippet === '' ? {} : { snippet: { text: snippet } }) },
      ...(source ? { contextRegion: { startLine: start.line, snippet: { text: lineOf(source, start.line) } } } : {}),
    },
  };
}

/** @returns a SARIF artifact change (3.56): the edits of a fix. */
export function sarifReplacement(fix: Fix, source: SourceFile) {
  return {
    artifactLocation: artifact(source.path),
    replacements: fix.edits.map(({ range, text }) => {
      const { start, end } = source.locate(range);
      return { deletedRegion: region(start, end), insertedContent: { text } };
    }),
  };
}

function offsets(source: SourceFile, start: Position, end: Position): [number, number] {
  const at = ({ line, column }: Position) => source.lines.startOf(line) + column - 1;
  return [at(start), at(end)];
}

function region(start: Position, end: Position) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A path below the working directory is relative to it; another one is a file: address (RFC 8089). */
function artifact(file: string) {
  const encoded = file.replace(/^\.\//, '').split('/').map(encodeSegment).join('/');
  if (file.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  return { uri: encoded, uriBaseId: 'SRCROOT' };
}

/** A lone surrogate cannot be encoded; a name that holds one is shown with the replacement character. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));
}
