import type { Nodes, Text } from 'mdast';
import type { Range } from '../../model/diagnostic.ts';
import type { ParsedSource } from '../../source/parse.ts';
import { nodeAt } from '../../source/yaml-node.ts';

/** A run of text that is read as a whole: a paragraph, a heading, a table cell, or a value of the front matter. */
export type ProseBlock = {
  readonly kind: 'title' | 'subtitle' | 'summary' | 'paragraph' | 'heading' | 'cell';
  /** What readers see, at the places of the source: what they do not see is {@link HIDDEN}, a character for a character. */
  readonly text: string;
  /** Where it begins in the file. */
  readonly start: number;
  /** True inside a block quotation. */
  readonly quoted: boolean;
};

/** Stands for each character that is markup, code or an address: neither letter nor space. */
const HIDDEN = '\ue000';

const known = new WeakMap<ParsedSource, readonly ProseBlock[]>();
const VALUES = ['title', 'subtitle', 'summary'] as const;
const ENTITY_OR_ESCAPE = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);|\\(?=[!-/:-@[-`{-~])/gi;
const CONTINUATION = /(?<=\n)[ \t>]+/g;

/**
 * The prose of a source, made once and shared by all rules: since places are kept, an index into a block's text plus
 * its start is a place in the file.
 */
export function proseOf(source: ParsedSource): readonly ProseBlock[] {
  const before = known.get(source);
  if (before) return before;
  const blocks = [...valueBlocks(source)];
  collect(source.body, source, false, blocks);
  known.set(source, blocks);
  return blocks;
}

/** All blocks as one text, each parted from the next by {@link HIDDEN}: one search of it costs less than many small ones. */
export type JoinedProse = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly blocks: readonly ProseBlock[];
};

const joined = new WeakMap<readonly ProseBlock[], JoinedProse>();
const PARTING = `\n${HIDDEN}\n`;

/** @returns the blocks of a source as one text */
export function joinedProseOf(source: ParsedSource): JoinedProse {
  const blocks = proseOf(source);
  const before = joined.get(blocks);
  if (before) return before;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + PARTING.length;
  }
  const made = { text: blocks.map(({ text }) => text).join(PARTING), starts, blocks };
  joined.set(blocks, made);
  return made;
}

/** @returns the block that holds a place of the joined text, and the place within it */
export function blockAt(
  { starts, blocks }: JoinedProse,
  place: number,
): { block: ProseBlock; index: number } | undefined {
  let at = starts.length - 1;
  while (at > 0 && (starts[at] ?? 0) > place) at--;
  const block = blocks[at];
  return block && { block, index: place - (starts[at] ?? 0) };
}

/** @returns the place in the file of something that was found in a block */
export function placeIn({ start }: ProseBlock, index: number, length: number): Range {
  return { start: start + index, end: start + index + length };
}

/** The paragraphs below the front matter, quotations among them. */
export function paragraphsOf(source: ParsedSource): readonly ProseBlock[] {
  return proseOf(source).filter(({ kind }) => kind === 'paragraph');
}

function* valueBlocks({ frontMatter, file }: ParsedSource): Generator<ProseBlock> {
  if (!frontMatter) return;
  for (const kind of VALUES) {
    const { node, whole } = nodeAt(frontMatter, [kind]);
    if (!whole || node.kind !== 'scalar' || node.style === 'block' || node.range.end === node.range.start) continue;
    const quotes = node.style === 'plain' ? 0 : 1;
    const range = { start: node.range.start + quotes, end: node.range.end - quotes };
    yield { kind, text: file.slice(range).replace(/\\./g, HIDDEN.repeat(2)), start: range.start, quoted: false };
  }
}

function collect(node: Nodes, source: ParsedSource, quoted: boolean, blocks: ProseBlock[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const kind = node.type === 'tableCell' ? 'cell' : node.type;
    const block = blockOf(node, source, kind, quoted);
    if (block) blocks.push(block);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, source, quoted || node.type === 'blockquote', blocks);
  }
}

function blockOf(
  node: Nodes,
  { file }: ParsedSource,
  kind: ProseBlock['kind'],
  quoted: boolean,
): ProseBlock | undefined {
  let start: number | undefined;
  let text = '';
  for (const piece of textsIn(node)) {
    const place = rangeOf(piece);
    if (!place) continue;
    start ??= place.start;
    text += HIDDEN.repeat(place.start - start - text.length) + shown(file.slice(place));
  }
  return start === undefined ? undefined : { kind, text, start, quoted };
}

function shown(raw: string): string {
  const unmarked = raw.includes('\n') ? raw.replace(CONTINUATION, (found) => ' '.repeat(found.length)) : raw;
  return /[&\\]/.test(unmarked) ? unmarked.replace(ENTITY_OR_ESCAPE, (found) => HIDDEN.repeat(found.length)) : unmarked;
}

function* textsIn(node: Nodes): Generator<Text> {
  if (node.type === 'text') yield node;
  else if ('children' in node) for (const child of node.children) yield* textsIn(child);
}

function rangeOf({ position }: Nodes): Range | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}
