import type { Finding, Range } from '../model/diagnostic.ts';

/** An error of the `yaml` package: its code and its place in the slice it was given. */
export type YamlError = { readonly code: string; readonly pos: readonly [number, number]; readonly message: string };

type Explanation = { readonly message: string; readonly hint: string };

const QUOTE = 'Put the value in double quotes, for example title: "Mexico: a visit".';
const CURLY = 'Curly marks do not quote in YAML: begin and end the value with straight ones, title: "Mexico: a visit".';
const INDENT = 'Use spaces only, two for each level, and line up the keys that belong together.';

/** A quote or bracket where a value or a line begins. First it, then what is before it: long runs of spaces cost nothing. */
const BEGINS_VALUE = /[[{'"](?<=(?:^|[:-][ \t]+|[[{,][ \t]*).)/gm;

/** What each error of the parser means to someone who writes releases. */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ALIAS_PROPS: { message: 'An alias (*name) cannot carry an anchor or a tag.', hint: 'Write the value out.' },
  BAD_ALIAS: { message: 'The name of this anchor or alias is not valid.', hint: QUOTE },
  BAD_DIRECTIVE: { message: 'A line that begins with % is not allowed here.', hint: 'Delete the line.' },
  BAD_DQ_ESCAPE: {
    message: 'A backslash inside double quotes must begin a known escape.',
    hint: 'Write \\\\ for a backslash, or put the value in single quotes.',
  },
  BAD_INDENT: { message: 'The indentation does not fit, or a bracket before it is not closed.', hint: INDENT },
  BAD_PROP_ORDER: { message: 'Anchors and tags must stand before the value.', hint: 'Write the value out.' },
  BAD_SCALAR_START: { message: 'A value cannot begin with this character.', hint: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: { message: 'A value with a colon and a space in it must be quoted.', hint: QUOTE },
  BLOCK_IN_FLOW: { message: 'A list or map over several lines cannot stand inside brackets.', hint: INDENT },
  KEY_OVER_1024_CHARS: { message: 'A key is too long.', hint: QUOTE },
  MISSING_CHAR: { message: 'A quote, bracket or colon is missing here.', hint: 'Each key is written as key: value.' },
  MULTILINE_IMPLICIT_KEY: { message: 'This line has no colon, or its indentation does not fit.', hint: INDENT },
  MULTIPLE_ANCHORS: { message: 'A value can have one anchor only.', hint: 'Write the value out.' },
  MULTIPLE_DOCS: {
    message: 'The front matter holds a second document.',
    hint: 'Delete the line ... and put all keys under the first ---.',
  },
  MULTIPLE_TAGS: { message: 'Tags (words that begin with !) are not allowed in front matter.', hint: QUOTE },
  TAB_AS_INDENT: { message: 'A tab is used as indentation; YAML allows spaces only.', hint: INDENT },
  TAG_RESOLVE_FAILED: { message: 'Tags (words that begin with !) are not allowed in front matter.', hint: QUOTE },
  UNEXPECTED_TOKEN: { message: 'There is something here that does not belong after the value.', hint: QUOTE },
};

/** Puts the errors of the YAML parser into plain words, at their places in the file: one mistake is told once. */
export function explainYamlErrors(errors: readonly YamlError[], yaml: Range, text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const error of errors) {
    const outdented = outdentedBracket(error, yaml, text);
    // What the parser finds behind it comes of it.
    if (outdented) return [...findings, outdented];
    const finding = explain(error, yaml, text);
    if (!findings.some(({ message, range }) => message === finding.message && range.start === finding.range.start)) {
      findings.push(finding);
    }
  }
  return findings;
}

function explain(error: YamlError, yaml: Range, text: string): Finding {
  const explanation = EXPLANATIONS[error.code] ?? {
    message: `The front matter is not valid YAML: ${error.code}.`,
    hint: QUOTE,
  };
  const known =
    unclosedQuote(error, yaml, text) ?? unclosedBracket(error, yaml, text) ?? noBreakSpace(error, yaml, text);
  if (known) return known;
  const range = place(error, yaml, text);
  const isCurly = error.code === 'BLOCK_AS_IMPLICIT_KEY' && /[“”„«]/.test(text.charAt(range.start));
  return { ...explanation, range, ...(isCurly ? { hint: CURLY } : {}) };
}

/** The parser finds a missing quote where the text ends; the writer must look at where it began. */
function unclosedQuote(error: YamlError, yaml: Range, text: string): Finding | undefined {
  const quote = /Missing closing (['"])/.exec(error.message)?.[1];
  if (!quote) return undefined;
  const before = text.slice(yaml.start, yaml.start + error.pos[0]);
  const opened = [...before.matchAll(BEGINS_VALUE)].findLast(([sign]) => sign === quote);
  if (!opened) return undefined;
  const start = yaml.start + opened.index;
  return {
    range: { start, end: lineEnd(text, start) },
    message: 'This quotation mark is never closed.',
    hint: `Close it with ${quote} at the end of the value.`,
  };
}

const KEY_LINE = /^[\w-]+[ \t]*:(?=\s|$)/;

/** A bracket that is closed, by a line that stands as far left as the key: the parser does not see that it belongs to it. */
function outdentedBracket(error: YamlError, yaml: Range, text: string): Finding | undefined {
  const range = error.code === 'BAD_INDENT' ? openedBracket(error, yaml, text) : undefined;
  if (!range) return undefined;
  const close = closingOf(text.charAt(range.start));
  const from = lineStart(text, yaml.start + error.pos[0]);
  for (let start = from; start < yaml.end; start = lineEnd(text, start) + 1) {
    const line = text.slice(start, Math.min(lineEnd(text, start), yaml.end));
    if (line.trimStart().startsWith(close)) {
      const message = 'The lines inside this bracket are not indented.';
      const hint = 'Begin each with two spaces, that of the closing bracket too, or write all on one line.';
      return { range, message, hint };
    }
    // A list holds no keys of its own: what closes behind one belongs to that.
    if (close === ']' && KEY_LINE.test(line)) return undefined;
  }
  return undefined;
}

/** @returns the bracket before an error that is not closed on its own line, with the rest of the line */
function openedBracket(error: YamlError, yaml: Range, text: string): Range | undefined {
  const before = text.slice(yaml.start, yaml.start + error.pos[0]);
  const opened = [...before.matchAll(BEGINS_VALUE)].findLast(([sign]) => sign === '[' || sign === '{');
  if (!opened) return undefined;
  const start = yaml.start + opened.index;
  const end = lineEnd(text, start);
  return text.slice(start, end).includes(closingOf(opened[0])) ? undefined : { start, end };
}

function closingOf(bracket: string): string {
  return bracket === '[' ? ']' : '}';
}

/** The parser finds a missing bracket where the next key begins, or the text ends. */
function unclosedBracket(error: YamlError, yaml: Range, text: string): Finding | undefined {
  if (error.code !== 'BAD_INDENT' && error.code !== 'MISSING_CHAR') return undefined;
  const range = openedBracket(error, yaml, text);
  if (!range) return undefined;
  const close = closingOf(text.charAt(range.start));
  return {
    range,
    message: 'This bracket is never closed.',
    hint: `Close it with ${close}, or put the value in double quotes.`,
  };
}

/** Word sets no-break spaces; behind one the parser sees no key. */
function noBreakSpace(error: YamlError, yaml: Range, text: string): Finding | undefined {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && error.code !== 'MISSING_CHAR') return undefined;
  const before = yaml.start + error.pos[0] - 1;
  const from = lineStart(text, before + 1);
  const key = /^[ \t-]*(?:\w[\w-]*|(?<=-)):(?=[\u00a0\u2007\u202f])/.exec(text.slice(from, lineEnd(text, from)));
  if (!key) return undefined;
  const start = from + key[0].length;
  const range = { start, end: start + 1 };
  return {
    range,
    message: 'Behind this colon stands a no-break space.',
    hint: 'Write a plain space: Word sets the other kind, and YAML does not know it.',
    fix: { kind: 'safe', title: 'Write a plain space', edits: [{ range, text: ' ' }] },
  };
}

function place(error: YamlError, yaml: Range, text: string): Range {
  const start = Math.min(yaml.start + error.pos[0], yaml.end);
  // For a value with a colon in it the parser names one character; the whole value has to be quoted.
  const wide = error.code === 'BLOCK_AS_IMPLICIT_KEY';
  const end = wide ? lineEnd(text, start) : Math.min(yaml.start + error.pos[1], lineEnd(text, start));
  return { start, end: Math.max(end, Math.min(start + 1, yaml.end)) };
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function lineEnd(text: string, from: number): number {
  const rest = text.slice(from).search(/[\r\n]/);
  return rest === -1 ? text.length : from + rest;
}
