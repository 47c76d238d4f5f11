import type { Image, Link, Nodes, Text } from 'mdast';
import type { Range } from '../../model/diagnostic.ts';
import { ofLatest } from '../../model/latest.ts';
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

/** What rules look at in a text, from one walk through its tree. */
type Anatomy = { readonly blocks: ProseBlock[]; readonly links: Link[]; readonly images: Image[] };

const VALUES = ['title', 'subtitle', 'summary'] as const;
const ENTITY_OR_ESCAPE = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);|\\(?=[!-/:-@[-`{-~])/gi;
/** YAML 1.2.2, 5.7: what is escaped between double quotes, of which three signs are themselves. */
const YAML_ESCAPE = /\\(?:(["/\\])|.)/g;
const CONTINUATION = /(?<=\n)[ \t>]+/g;

/**
 * The prose of a source, made once and shared by all rules: since places are kept, an index into a block's text plus
 * its start is a place in the file.
 */
export function proseOf(source: ParsedSource): readonly ProseBlock[] {
  return anatomyOf(source).blocks;
}

/** @returns the links of a source's text, in their order */
export function linkNodesOf(source: ParsedSource): readonly Link[] {
  return anatomyOf(source).links;
}

/** @returns the pictures of a source's text, in their order */
export function imageNodesOf(source: ParsedSource): readonly Image[] {
  return anatomyOf(source).images;
}

const anatomyOf = ofLatest((source: ParsedSource): Anatomy => {
  const anatomy: Anatomy = { blocks: [...valueBlocks(source)], links: [], images: [] };
  collect(source.body, source, false, anatomy);
  return anatomy;
});

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
    const text =
      node.style === 'double-quoted' ? file.slice(range).replace(YAML_ESCAPE, shownOfEscape) : file.slice(range);
    yield { kind, text, start: range.start, quoted: false };
  }
}

/** Speech in a title is speech, though its marks are escaped there. */
function shownOfEscape(_escape: string, sign: string | undefined): string {
  return HIDDEN + (sign ?? HIDDEN);
}

function collect(node: Nodes, source: ParsedSource, quoted: boolean, anatomy: Anatomy): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const kind = node.type === 'tableCell' ? 'cell' : node.type;
    const block = blockOf(node, source, kind, quoted, anatomy);
    if (block) anatomy.blocks.push(block);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, source, quoted || node.type === 'blockquote', anatomy);
  }
}

function blockOf(
  node: Nodes,
  { file }: ParsedSource,
  kind: ProseBlock['kind'],
  quoted: boolean,
  anatomy: Anatomy,
): ProseBlock | undefined {
  const pieces: Text[] = [];
  collectPieces(node, pieces, anatomy);
  let start = -1;
  let text = '';
  for (const { position } of pieces) {
    const [from, to] = [position?.start.offset, position?.end.offset];
    if (from === undefined || to === undefined) continue;
    if (start < 0) start = from;
    const gap = from - start - text.length;
    if (gap > 0) text += HIDDEN.repeat(gap);
    text += shown(file.text.slice(from, to));
  }
  return start < 0 ? undefined : { kind, text, start, quoted };
}

function shown(raw: string): string {
  const unmarked = raw.includes('\n') ? raw.replace(CONTINUATION, (found) => ' '.repeat(found.length)) : raw;
  if (!unmarked.includes('&') && !unmarked.includes('\\')) return unmarked;
  return unmarked.replace(ENTITY_OR_ESCAPE, (found) => HIDDEN.repeat(found.length));
}

function collectPieces(node: Nodes, pieces: Text[], anatomy: Anatomy): void {
  if (node.type === 'text') pieces.push(node);
  else if (node.type === 'image') anatomy.images.push(node);
  if (node.type === 'link') anatomy.links.push(node);
  if ('children' in node) for (const child of node.children) collectPieces(child, pieces, anatomy);
}
