import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Diagnostic, Finding, Range } from '../model/diagnostic.ts';
import type { FastPathOptions } from './fast-path/options.ts';
import { readPlainYaml } from './fast-path/yaml.ts';
import type { SourceFile } from './source-file.ts';
import { yamlBeyondLimits } from './yaml-limits.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';
import { explainYamlErrors } from './yaml-problems.ts';

/** The front matter as a tree, or none when it cannot be used, and what was found on the way. */
export type YamlResult = { readonly map?: YamlMap; readonly diagnostics: readonly Diagnostic[] };

/** Limits that no honest front matter meets; they keep hostile ones cheap. */
const MAX_LENGTH = 256 * 1024;
const MAX_ALIASES = 100;
const MAX_DEPTH = 16;
/** Of one parse: nobody reads more, and each is explained by what stands before it. */
const MAX_ERRORS = 100;
/** A line break of YAML (1.2.2, 5.4) that the library does not know; one sign for another leaves all places as they are. */
const LONE_CR = /\r(?!\n)/g;
/** Keys that reach JavaScript's prototypes when data is merged carelessly. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads YAML 1.2 with the failsafe schema (every scalar stays text), unique keys and no tags.
 *
 * @param file the file, for positions
 * @param yaml where the front matter stands in it
 */
export function readYaml(file: SourceFile, yaml: Range, options?: FastPathOptions): YamlResult {
  return readYamlFast(file, yaml, options) ?? new YamlReader(file, yaml).read();
}

/** Reads front matter of plain lines. @returns undefined where it is more than that, or where the fast path is off */
export function readYamlFast(
  file: SourceFile,
  yaml: Range,
  { fastPath = true }: FastPathOptions = {},
): YamlResult | undefined {
  if (!fastPath || yaml.end - yaml.start > MAX_LENGTH) return undefined;
  if (yaml.start === yaml.end) return { map: emptyMap(yaml), diagnostics: [] };
  const map = readPlainYaml(file.text, yaml.start, yaml.end);
  return map && { map, diagnostics: [] };
}

function emptyMap({ start }: Range): YamlMap {
  return { kind: 'map', entries: [], range: { start, end: start } };
}

class YamlReader {
  readonly #file: SourceFile;
  readonly #yaml: Range;
  readonly #diagnostics: Diagnostic[] = [];
  #aliases = 0;
  #targets: ReadonlyMap<Alias, Node> | undefined;

  constructor(file: SourceFile, yaml: Range) {
    this.#file = file;
    this.#yaml = yaml;
  }

  read(): YamlResult {
    const text = this.#file.slice(this.#yaml).replace(LONE_CR, '\n');
    if (text.length > MAX_LENGTH) {
      const range = { start: this.#yaml.start, end: this.#yaml.start };
      this.#report('fm/limits', {
        range,
        message: 'The front matter is longer than 256 KB.',
        hint: 'Move text into the body.',
      });
      return { diagnostics: this.#diagnostics };
    }
    const refusal = yamlBeyondLimits(text);
    if (refusal) {
      const range = { start: this.#yaml.start + refusal.range.start, end: this.#yaml.start + refusal.range.end };
      this.#report('fm/limits', { ...refusal, range });
      return { diagnostics: this.#diagnostics };
    }
    // prettyErrors would quote lines of a release that may be under embargo.
    const document = parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    const errors = [...document.errors, ...document.warnings].slice(0, MAX_ERRORS);
    for (const finding of explainYamlErrors(errors, this.#yaml, this.#file.text)) this.#report('fm/syntax', finding);
    if (this.#diagnostics.length > 0) return { diagnostics: this.#diagnostics };
    const map = this.#root(document);
    return map && !this.#diagnostics.some((found) => found.severity === 'error')
      ? { map, diagnostics: this.#diagnostics }
      : { diagnostics: this.#diagnostics };
  }

  #root(document: Document.Parsed): YamlMap | undefined {
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.source === '')) {
      return emptyMap(this.#yaml);
    }
    if (isMap(contents)) {
      const node = this.#convert(contents, document, 0);
      return node.kind === 'map' ? node : undefined;
    }
    const range = this.#trim(this.#range(contents.range));
    const blank = /[\u00a0\u2007\u202f\u200b\ufeff]/.exec(this.#file.slice(range));
    this.#report('fm/syntax', {
      range,
      message: isSeq(contents) ? 'Here stands a list, where keys with values belong.' : 'There are no keys here.',
      hint: blank
        ? 'There is a special space after the colon (often from Word): type a normal one.'
        : 'Each line is a key, a colon and a value: title: IOM Director General Visits Mexico',
    });
    return undefined;
  }

  #convert(node: ParsedNode | null, document: Document.Parsed, depth: number, at?: Range): YamlNode {
    if (node === null) return { kind: 'scalar', value: '', style: 'plain', range: at ?? this.#range([0, 0]) };
    if (depth > MAX_DEPTH) {
      const range = at ?? this.#range(node.range);
      this.#report('fm/limits', { range, message: `This is nested deeper than ${MAX_DEPTH} levels.` });
      return { kind: 'scalar', value: '', style: 'plain', range };
    }
    const range = at ?? this.#range(node.range);
    if (isAlias(node)) return this.#alias(node, document, depth, range);
    if (isMap(node)) return this.#map(node as YAMLMap.Parsed, document, depth, this.#trim(range));
    if (isSeq(node)) {
      const items = node.items.map((item) => this.#convert(item as ParsedNode, document, depth + 1));
      return { kind: 'list', items, range: this.#trim(range) };
    }
    return { kind: 'scalar', value: textOf(node), style: styleOf(node), range };
  }

  #alias(node: Alias, document: Document.Parsed, depth: number, range: Range): YamlNode {
    this.#aliases++;
    this.#targets ??= aliasTargets(document);
    const target = this.#aliases <= MAX_ALIASES ? this.#targets.get(node) : undefined;
    if (target) return this.#convert(target as ParsedNode, document, depth + 1, range);
    this.#report('fm/alias', {
      range,
      message:
        this.#aliases > MAX_ALIASES
          ? `More than ${MAX_ALIASES} aliases.`
          : 'This alias names an anchor that does not exist.',
      hint: 'Write the value out.',
    });
    return { kind: 'scalar', value: '', style: 'plain', range };
  }

  #map(node: YAMLMap.Parsed, document: Document.Parsed, depth: number, range: Range): YamlMap {
    const entries = new Map<string, YamlEntry>();
    const merged: YamlEntry[] = [];
    for (const pair of node.items) {
      const keyRange = this.#range(pair.key?.range ?? [0, 0]);
      if (!isScalar(pair.key)) {
        this.#report('fm/syntax', { range: keyRange, message: 'A key must be a word, not a list or a map.' });
        continue;
      }
      const key = textOf(pair.key);
      const afterKey = { start: keyRange.end, end: keyRange.end };
      const value = this.#convert(pair.value, document, depth + 1, pair.value ? undefined : afterKey);
      if (key === '<<') for (const entry of mergeable(value)) merged.push(entry);
      else if (this.#accept(key, keyRange, entries.get(key))) entries.set(key, { key, keyRange, value });
    }
    for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry);
    return { kind: 'map', entries: [...entries.values()], range };
  }

  #accept(key: string, keyRange: Range, first: YamlEntry | undefined): boolean {
    if (FORBIDDEN_KEYS.has(key)) {
      this.#report('fm/unsafe-key', {
        range: keyRange,
        message: `The key "${key}" is refused.`,
        hint: 'Rename or delete it.',
      });
      return false;
    }
    if (!first) return true;
    this.#report('fm/duplicate-key', {
      range: keyRange,
      message: `The key "${key}" is written twice.`,
      hint: 'Keep one of the two.',
      related: [{ range: first.keyRange, message: 'It was first written here.' }],
    });
    return false;
  }

  #range(range: readonly number[] | null | undefined): Range {
    const [start = 0, end = 0] = range ?? [];
    return { start: this.#yaml.start + start, end: this.#yaml.start + end };
  }

  /** A block collection ends where the next key begins: the blank space before that is not its own. */
  #trim({ start, end }: Range): Range {
    return { start, end: start + this.#file.text.slice(start, end).trimEnd().length };
  }

  #report(rule: string, finding: Finding): void {
    this.#diagnostics.push(this.#file.diagnose(rule, 'error', finding));
  }
}

/** What each alias stands for: the last node before it with that anchor (YAML 1.2.2, 3.2.2.2). The library looks through all nodes for each alias. */
function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node(_key, node) {
      const target = isAlias(node) ? anchored.get(node.source) : undefined;
      if (isAlias(node) && target) targets.set(node, target);
      if (!isAlias(node) && node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  return targets;
}

function mergeable(value: YamlNode): readonly YamlEntry[] {
  if (value.kind === 'map') return value.entries;
  return value.kind === 'list' ? value.items.flatMap(mergeable) : [];
}

function textOf(node: ParsedNode | Scalar): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

function styleOf(node: ParsedNode): YamlScalar['style'] {
  if (!isScalar(node)) return 'plain';
  if (node.type === 'QUOTE_DOUBLE') return 'double-quoted';
  if (node.type === 'QUOTE_SINGLE') return 'single-quoted';
  return node.type === 'PLAIN' ? 'plain' : 'block';
}
