import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Diagnostic, Finding, Range } from '../model/diagnostic.ts';
import { type Directive, mayHoldDirectives, takeDirectives } from './directives.ts';
import type { FastPathOptions } from './fast-path/options.ts';
import { parseFast } from './fast-path/parse.ts';
import { beyondLimits, treeBeyondLimits } from './limits.ts';
import { SourceFile } from './source-file.ts';

/** The body as a tree whose positions are those of the whole file. */
export type Body = {
  readonly tree: Root;
  readonly diagnostics: readonly Diagnostic[];
  /** Comments to the checker: they are no part of the tree. */
  readonly directives: readonly Directive[];
};

function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [gfmTable()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
}

/** The full readers, made when the first text asks for them: most never do. */
const readers = new Map<boolean, Processor<Root>>();

function readerOf(text: string): Processor<Root> {
  // A table needs a pipe; without one its extension only costs time.
  const hasTables = text.includes('|');
  const known = readers.get(hasTables);
  if (known) return known;
  const reader = hasTables ? unified().use(remarkParse).use(tables).freeze() : unified().use(remarkParse).freeze();
  readers.set(hasTables, reader);
  return reader;
}

/** Parses CommonMark with GitHub's tables; raw HTML stays a text of its own kind, never markup. */
export function parseMarkdown(file: SourceFile, range: Range, options?: FastPathOptions): Body {
  const refusal = beyondLimits(file.slice(range));
  return refusal ? refused(file, refusal, range.start) : parseWithinLimits(file, range, options);
}

/** {@link parseMarkdown} for a text that was found to be within the limits before. */
export function parseWithinLimits(file: SourceFile, range: Range, { fastPath = true }: FastPathOptions = {}): Body {
  const text = file.slice(range);
  const base = { line: file.lineNear(range.start), column: 1, offset: range.start };
  let isPlain = true;
  const parseAt = (piece: string, { line, offset }: typeof base): Root => {
    isPlain = false;
    const tree = readerOf(text).parse(piece);
    if (offset > 0) shift(tree, offset, line - 1);
    return tree;
  };
  const fast = fastPath ? parseFast(text, base, (piece, at) => parseAt(piece, at).children) : undefined;
  const tree = fast ?? parseAt(text, base);
  // Plain blocks do not nest, and say all that they become.
  const late = isPlain ? undefined : treeBeyondLimits(tree, text);
  if (late) return refused(file, late, 0);
  return { tree, diagnostics: [], directives: mayHoldDirectives(text) ? takeDirectives(tree, file) : [] };
}

function refused(file: SourceFile, { range, ...finding }: Finding, base: number): Body {
  const place = { start: base + range.start, end: base + range.end };
  const diagnostics = [file.diagnose('structure/limits', 'error', { ...finding, range: place })];
  return { tree: { type: 'root', children: [] }, diagnostics, directives: [] };
}

/** Every release and format asks for the same few texts about the organisation: they are parsed once. */
const recentTexts = new Map<string, Pick<Body, 'tree' | 'diagnostics'>>();
const RECENT_TEXTS = 64;

/**
 * Parses Markdown that stands in a front matter value or in the newsroom's settings; its positions count from the
 * value's own start. The tree may be shared: it is not to be changed. What is beyond the limits is not lost: it is one
 * paragraph, as it was written, and the diagnostics say why.
 */
export function readMarkdownText(text: string): Pick<Body, 'tree' | 'diagnostics'> {
  const known = recentTexts.get(text);
  if (known) return known;
  const { tree, diagnostics } = parseMarkdown(new SourceFile('', text), { start: 0, end: text.length });
  const read = { tree: diagnostics.length === 0 ? tree : asWritten(text), diagnostics };
  if (recentTexts.size >= RECENT_TEXTS) recentTexts.clear();
  recentTexts.set(text, read);
  return read;
}

/** @returns the tree of {@link readMarkdownText} */
export function parseMarkdownText(text: string): Root {
  return readMarkdownText(text).tree;
}

function asWritten(value: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
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
