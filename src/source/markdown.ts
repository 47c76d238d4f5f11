import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Diagnostic, Finding, Range } from '../model/diagnostic.ts';
import { type Directive, mayHoldDirectives, takeDirectives } from './directives.ts';
import type { FastPathOptions } from './fast-path/options.ts';
import { parseFast } from './fast-path/parse.ts';
import { SourceFile } from './source-file.ts';

/** Limits on the body: beyond them CommonMark parsers need seconds (`>` repeated 16,000 times takes 12). */
const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 64;
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/gm;
const MARKER = />|[-*+]|\d+[.)]/g;

/** The body as a tree whose positions are those of the whole file. */
export type Body = {
  readonly tree: Root;
  readonly diagnostics: readonly Diagnostic[];
  /** Comments to the checker: they are no part of the tree. */
  readonly directives: readonly Directive[];
};

function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const plain = unified().use(remarkParse).freeze();
const withTables = unified().use(remarkParse).use(tables).freeze();

/** Parses CommonMark with GitHub's tables; raw HTML stays a text of its own kind, never markup. */
export function parseMarkdown(file: SourceFile, range: Range, { fastPath = true }: FastPathOptions = {}): Body {
  const text = file.slice(range);
  const refusal = beyondLimits(text, range);
  if (refusal) {
    const diagnostics = [file.diagnose('structure/limits', 'error', refusal)];
    return { tree: { type: 'root', children: [] }, diagnostics, directives: [] };
  }
  const base = { line: file.lines.positionAt(range.start).line, column: 1, offset: range.start };
  // A table needs a pipe; without one its extension only costs time.
  const processor = text.includes('|') ? withTables : plain;
  const parseAt = (piece: string, { line, offset }: typeof base): Root => {
    const tree = processor.parse(piece);
    if (offset > 0) shift(tree, offset, line - 1);
    return tree;
  };
  const fast = fastPath ? parseFast(text, base, (piece, at) => parseAt(piece, at).children) : undefined;
  const tree = fast ?? parseAt(text, base);
  return { tree, diagnostics: [], directives: mayHoldDirectives(text) ? takeDirectives(tree, file) : [] };
}

/** Every release and format asks for the same few texts about the organisation: they are parsed once. */
const recentTexts = new Map<string, Root>();
const RECENT_TEXTS = 64;

/**
 * Parses Markdown that stands in a front matter value or in the newsroom's settings; its positions count from the
 * value's own start. The tree may be shared: it is not to be changed.
 */
export function parseMarkdownText(text: string): Root {
  const known = recentTexts.get(text);
  if (known) return known;
  const { tree } = parseMarkdown(new SourceFile('', text), { start: 0, end: text.length });
  if (recentTexts.size >= RECENT_TEXTS) recentTexts.clear();
  recentTexts.set(text, tree);
  return tree;
}

function beyondLimits(text: string, range: Range): Finding | undefined {
  if (text.length > MAX_LENGTH) {
    return {
      range: { start: range.start, end: range.start },
      message: 'The text is longer than 1 MB.',
      hint: 'A release is a few pages: attach long documents instead.',
    };
  }
  for (const match of text.matchAll(CONTAINERS)) {
    const depth = match[0].match(MARKER)?.length ?? 0;
    if (depth <= MAX_DEPTH) continue;
    const start = range.start + match.index;
    return {
      range: { start, end: start + match[0].length },
      message: `Quotations and lists are nested deeper than ${MAX_DEPTH} levels.`,
      hint: 'Delete the repeated > or list marks.',
    };
  }
  return undefined;
}

function shift(node: Nodes, offset: number, lines: number): void {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  }
  if ('children' in node) for (const child of node.children) shift(child, offset, lines);
}
