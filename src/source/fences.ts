import type { Diagnostic, Finding, Range } from '../model/diagnostic.ts';
import type { SourceFile } from './source-file.ts';

/** Where front matter and body stand in a file. */
export type Fences =
  | {
      readonly found: true;
      readonly opening: Range;
      readonly yaml: Range;
      readonly closing: Range;
      readonly body: Range;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly found: false; readonly body: Range; readonly diagnostics: readonly Diagnostic[] };

const LINE = /[^\r\n]*/y;
const LINE_END = /\r\n?|\n/y;
const YAML_NAMES = new Set(['', 'yaml', 'yml']);
const EXAMPLE = 'Begin the file with a line ---, then title, date, office and contacts, then another line ---.';

/**
 * Finds the two `---` lines around the front matter. Stricter than gray-matter on purpose: whatever it would take
 * for code, for another language or for a fence by accident is a diagnostic here and never reaches it.
 */
export function findFences(file: SourceFile): Fences {
  const { text } = file;
  const whole = { start: 0, end: text.length };
  const first = lineAt(text, 0);
  const opening = text.slice(first.start, first.end);
  const fence = (finding: Finding) => file.diagnose('fm/fence', 'error', finding);
  const none = (finding: Finding): Fences => ({ found: false, body: whole, diagnostics: [fence(finding)] });

  if (text.trim() === '') return none({ range: whole, message: 'The file is empty.', hint: EXAMPLE });
  if (!opening.startsWith('---')) return none(missingOpening(text, first));
  const language = opening.slice(3).trim();
  if (/^-/.test(language)) {
    return none({
      range: first,
      message: 'The front matter must begin with exactly three hyphens.',
      hint: 'Write --- alone on the first line.',
      fix: { kind: 'safe', title: 'Write ---', edits: [{ range: first, text: '---' }] },
    });
  }
  if (!YAML_NAMES.has(language.toLowerCase())) {
    const finding = {
      range: { start: 3, end: first.end },
      message: `Front matter in "${language}" is refused: only YAML is read.`,
      hint: 'Write --- alone on the first line; nothing in a release is ever run as a program.',
    };
    return { found: false, body: whole, diagnostics: [file.diagnose('fm/no-executable', 'error', finding)] };
  }
  return findClosing(file, first);
}

function findClosing(file: SourceFile, opening: Range): Fences {
  const { text } = file;
  const start = nextLine(text, opening.end);
  const diagnostics: Diagnostic[] = [];
  for (let at = start; at < text.length; ) {
    const line = lineAt(text, at);
    const next = nextLine(text, line.end);
    const content = text.slice(line.start, line.end);
    if (content.startsWith('---')) {
      const rest = content.slice(3);
      if (rest.trim() !== '') diagnostics.push(file.diagnose('fm/fence', 'error', badClosing(line)));
      return {
        found: true,
        opening,
        yaml: { start, end: line.start },
        closing: line,
        body: { start: next, end: text.length },
        diagnostics,
      };
    }
    at = next;
  }
  const finding = {
    range: opening,
    message: 'The front matter is never closed.',
    hint: 'Write --- alone on a line between the front matter and the text.',
  };
  return {
    found: false,
    body: { start: 0, end: text.length },
    diagnostics: [file.diagnose('fm/fence', 'error', finding)],
  };
}

function missingOpening(text: string, first: Range): Finding {
  const late = /^\s*---/.exec(text);
  if (!late) return { range: first, message: 'The file has no front matter.', hint: EXAMPLE };
  const range = { start: 0, end: late[0].length - 3 };
  return {
    range,
    message: 'The front matter must begin on the first line, without a space or an empty line before it.',
    hint: 'Delete what stands before ---.',
    fix: { kind: 'safe', title: 'Delete what stands before ---', edits: [{ range, text: '' }] },
  };
}

function badClosing(line: Range): Finding {
  return {
    range: line,
    message: 'The line that closes the front matter must hold three hyphens and nothing else.',
    hint: 'Write --- alone on this line; a line inside the front matter must not begin with ---.',
  };
}

function lineAt(text: string, start: number): Range {
  LINE.lastIndex = start;
  LINE.test(text);
  return { start, end: LINE.lastIndex };
}

function nextLine(text: string, lineEnd: number): number {
  LINE_END.lastIndex = lineEnd;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}
