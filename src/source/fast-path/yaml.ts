import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from '../yaml-node.ts';
import { trimSpaces } from './spaces.ts';

/** One line without its indent: where its content starts and ends in the file, and how deep it stands. */
type Line = {
  readonly indent: number;
  readonly start: number;
  readonly end: number;
  /** True when blank lines or comments stand before it. */
  readonly apart: boolean;
};

const LONGEST_KEY = 64;
const SPACE = 32;
const COLON = 58;
const HASH = 35;
/** The characters of a key, by their code: 2 for letters, which alone it begins with. */
const IN_KEY = new Uint8Array(128);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') IN_KEY[letter.charCodeAt(0)] = 2;
for (const other of '0123456789_-') IN_KEY[other.charCodeAt(0)] = 1;
/** What ends a plain value, turns it into another kind, or may not stand in it: controls, comments, another key, a space of any kind at its end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they go to the full reader, which refuses or folds them
const NOT_PLAIN = /^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #|[\u0000-\u001f\u007f-\u009f\ufeff]|\s$/;
/** What makes a folded text more than its words: a control, a space at the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const NOT_FOLDED = /[\u0000-\u001f\u007f-\u009f\ufeff]|\s$/;
/** The same within a flow list, whose own signs have meaning in every place. */
const FLOW_LIST = /^\[ *([^\s,[\]{}:#&*!|>'"%@`?-][^,[\]{}:#'"]*(?:, *[^\s,[\]{}:#&*!|>'"%@`?-][^,[\]{}:#'"]*)*)\]$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ufeff]/;
const FLOW_ENTRY = /^ *([A-Za-z][A-Za-z0-9_-]{0,63}): +([^\s,[\]{}:#&*!|>'"%@`?-][^,[\]{}:#'"]*|"[^"\\,]*" *)$/;
const SINGLE_QUOTED = /^'[^']*'$/;
const DOUBLE_QUOTED = /^"[^"\\]*"$/;
const UNSAFE_KEYS = new Set(['constructor', 'prototype']);
const MAX_DEPTH = 8;

/**
 * Reads front matter of plain lines: keys with one-line values, lists and maps in brackets, lists and maps set in by
 * spaces, texts folded by `>-`, comments above keys. The same tree as the full YAML reader's, ranges included, in a tenth of the time.
 *
 * @param text the file's text
 * @param start where the front matter begins in it
 * @param end where it ends
 * @returns undefined where anything needs the full reader: other comments, anchors, block scalars, folded lines, mistakes
 */
export function readPlainYaml(text: string, start: number, end: number): YamlMap | undefined {
  const lines = linesOf(text, start, end);
  if (lines?.[0]?.indent !== 0) return undefined;
  const reader = new PlainReader(text, lines);
  const map = reader.map(0, 0);
  return map && reader.isDone() ? map : undefined;
}

function linesOf(text: string, start: number, end: number): Line[] | undefined {
  const lines: Line[] = [];
  let comment = -1;
  let apart = false;
  for (let at = start; at < end; ) {
    const found = text.indexOf('\n', at);
    const lineEnd = found < 0 || found >= end ? end : found;
    let from = at;
    while (from < lineEnd && text.charCodeAt(from) === 32) from += 1;
    if (from < lineEnd && text.charCodeAt(from) === HASH) {
      // A comment belongs to the keys that it stands above; set in otherwise, it may lengthen those before it.
      if (comment >= 0 && comment !== from - at) return undefined;
      if (CONTROL.test(text.slice(from, lineEnd))) return undefined;
      comment = from - at;
    } else if (from < lineEnd) {
      if (comment >= 0 && comment !== from - at) return undefined;
      comment = -1;
      lines.push({ indent: from - at, start: from, end: lineEnd, apart });
    }
    apart = from === lineEnd || comment >= 0;
    at = lineEnd + 1;
  }
  return lines.length === 0 || comment >= 0 ? undefined : lines;
}

class PlainReader {
  readonly #text: string;
  readonly #lines: Line[];
  #at = 0;

  constructor(text: string, lines: Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  isDone(): boolean {
    return this.#at === this.#lines.length;
  }

  /** Reads the entries that stand at an indent. */
  map(indent: number, depth: number): YamlMap | undefined {
    const entries: YamlEntry[] = [];
    const start = this.#lines[this.#at]?.start ?? 0;
    let end = start;
    for (let line = this.#lines[this.#at]; line && line.indent === indent; line = this.#lines[this.#at]) {
      const entry = this.#entry(line, depth);
      if (!entry || entries.some(({ key }) => key === entry.key)) return undefined;
      entries.push(entry);
      end = this.#endOf(entry.value);
    }
    return entries.length === 0 ? undefined : { kind: 'map', entries, range: { start, end } };
  }

  #entry(line: Line, depth: number): YamlEntry | undefined {
    const keyEnd = this.#endOfKey(line);
    if (keyEnd < 0) return undefined;
    const key = this.#text.slice(line.start, keyEnd);
    if (UNSAFE_KEYS.has(key)) return undefined;
    this.#at += 1;
    let valueStart = keyEnd + 1;
    while (valueStart < line.end && this.#text.charCodeAt(valueStart) === SPACE) valueStart += 1;
    const value = valueStart < line.end ? this.#value(valueStart, line.end) : this.#nested(line.indent, depth);
    return value && { key, keyRange: { start: line.start, end: keyEnd }, value };
  }

  /** @returns where the key of a line ends, which its colon and a space or the end of the line follow; -1 for none */
  #endOfKey({ start, end }: Line): number {
    const text = this.#text;
    if (IN_KEY[text.charCodeAt(start)] !== 2) return -1;
    let at = start + 1;
    while (at < end && (IN_KEY[text.charCodeAt(at)] ?? 0) !== 0) at += 1;
    if (at - start > LONGEST_KEY || at >= end || text.charCodeAt(at) !== COLON) return -1;
    return at + 1 === end || text.charCodeAt(at + 1) === SPACE ? at : -1;
  }

  /** What stands below a key: a list, perhaps as deep as the key itself, or a map set in. */
  #nested(indent: number, depth: number): YamlNode | undefined {
    const next = this.#lines[this.#at];
    if (!next || depth >= MAX_DEPTH) return undefined;
    if (this.#isItem(next)) return next.indent >= indent ? this.#list(next.indent, depth + 1) : undefined;
    return next.indent > indent ? this.map(next.indent, depth + 1) : undefined;
  }

  #isItem({ start, end }: Line): boolean {
    return end - start > 2 && this.#text.startsWith('- ', start) && this.#text.charCodeAt(start + 2) !== 32;
  }

  #list(indent: number, depth: number): YamlList | undefined {
    const items: YamlNode[] = [];
    const start = this.#lines[this.#at]?.start ?? 0;
    let end = start;
    let line = this.#lines[this.#at];
    for (; line && line.indent === indent && this.#isItem(line); line = this.#lines[this.#at]) {
      const item = this.#item(line, depth);
      if (!item) return undefined;
      items.push(item);
      end = this.#endOf(item);
    }
    return { kind: 'list', items, range: { start, end } };
  }

  /** A map that begins behind the hyphen is read as if its first line stood there alone. */
  #item({ indent, start, end }: Line, depth: number): YamlNode | undefined {
    const inner = { indent: indent + 2, start: start + 2, end, apart: false };
    if (this.#endOfKey(inner) >= 0) {
      this.#lines[this.#at] = inner;
      return this.map(inner.indent, depth + 1);
    }
    this.#at += 1;
    return this.#value(inner.start, end);
  }

  #value(start: number, end: number): YamlNode | undefined {
    const next = this.#lines[this.#at];
    const value = this.#text.slice(start, end);
    const range = { start, end };
    if (value === '>-') return this.#folded(start);
    // A deeper line goes on with the value, and a tab or a sign at its end may mean more than it says.
    if (next && this.#goesOn(start, next)) return undefined;
    if (value[0] === '[') return flowList(value, start);
    if (value[0] === '{') return flowMap(value, start);
    if (value[0] === "'" && SINGLE_QUOTED.test(value)) return quoted(value, 'single-quoted', range);
    if (value[0] === '"' && DOUBLE_QUOTED.test(value)) return quoted(value, 'double-quoted', range);
    return NOT_PLAIN.test(value) ? undefined : { kind: 'scalar', value, style: 'plain', range };
  }

  /** A text over several lines, all set in alike, without blank lines: its words, and its end where the next line is. */
  #folded(start: number): YamlScalar | undefined {
    const own = this.#lines[this.#at - 1]?.indent ?? 0;
    const indent = this.#lines[this.#at]?.indent ?? 0;
    const texts: string[] = [];
    let end = start;
    for (let line = this.#lines[this.#at]; line && line.indent > own; line = this.#lines[this.#at]) {
      const text = this.#text.slice(line.start, line.end);
      if (line.indent !== indent || line.apart || NOT_FOLDED.test(text)) return undefined;
      texts.push(text);
      end = this.#text[line.end] === '\n' ? line.end + 1 : line.end;
      this.#at += 1;
    }
    if (texts.length === 0) return undefined;
    return { kind: 'scalar', value: texts.join(' '), style: 'block', range: { start, end } };
  }

  /** What holds a text over several lines ends with its last word. */
  #endOf(node: YamlNode): number {
    const { end } = node.range;
    const isBlock = node.kind === 'scalar' && node.style === 'block';
    return isBlock && this.#text[end - 1] === '\n' ? end - 1 : end;
  }

  #goesOn(start: number, next: Line): boolean {
    const own = this.#lines[this.#at - 1];
    return own !== undefined && start >= own.start && next.indent > own.indent;
  }
}

function quoted(value: string, style: YamlScalar['style'], range: YamlScalar['range']): YamlScalar | undefined {
  return CONTROL.test(value) ? undefined : { kind: 'scalar', value: value.slice(1, -1), style, range };
}

function flowList(value: string, start: number): YamlList | undefined {
  if (!FLOW_LIST.test(value) || CONTROL.test(value)) return undefined;
  const items: YamlNode[] = [];
  let at = 1;
  for (const part of value.slice(1, -1).split(',')) {
    const text = part.trim();
    // Trimming takes no-break spaces too, which belong to a word.
    if (text !== trimSpaces(part)) return undefined;
    const from = start + at + part.indexOf(text);
    items.push({ kind: 'scalar', value: text, style: 'plain', range: { start: from, end: from + text.length } });
    at += part.length + 1;
  }
  return { kind: 'list', items, range: { start, end: start + value.length } };
}

function flowMap(value: string, start: number): YamlMap | undefined {
  if (!value.endsWith('}') || CONTROL.test(value)) return undefined;
  const entries: YamlEntry[] = [];
  let at = start + 1;
  for (const part of value.slice(1, -1).split(',')) {
    const [, key = '', written = ''] = FLOW_ENTRY.exec(part) ?? [];
    const text = trimSpaces(written);
    if (text === '' || text !== text.trim() || UNSAFE_KEYS.has(key) || entries.some((one) => one.key === key)) {
      return undefined;
    }
    const keyStart = at + part.indexOf(key);
    const from = at + part.length - written.length;
    const range = { start: from, end: from + text.length };
    const keyRange = { start: keyStart, end: keyStart + key.length };
    const scalar =
      text[0] === '"'
        ? quoted(text, 'double-quoted', range)
        : ({ kind: 'scalar', value: text, style: 'plain', range } as const);
    if (!scalar) return undefined;
    entries.push({ key, keyRange, value: scalar });
    at += part.length + 1;
  }
  return { kind: 'map', entries, range: { start, end: start + value.length } };
}
