import type { BlockContent, DefinitionContent, List, ListItem, Root, RootContent } from 'mdast';
import { type Direction, directionOf, type Language } from '../../model/language.ts';
import { definitionsOf, type InlineOptions, inlineText, LINE_BREAK } from './inlines.ts';
import { Notes } from './notes.ts';
import { tableLines } from './table.ts';
import { clean, markDirection, protectSpaces } from './typography.ts';
import { wrap } from './wrap.ts';

/** How a Markdown tree becomes text. */
export type LayoutOptions = {
  /** Columns; Infinity for one line a paragraph. */
  readonly width: number;
  readonly language: Language;
  /** What pictures are called: `PHOTO`. */
  readonly photo: string;
  /** Links are numbered into it; give one to several trees and the numbers run on. */
  readonly notes?: Notes;
  /** Words that run into the first paragraph: the dateline. */
  readonly runIn?: string;
  /** What stands before each line of a quotation. Default: four spaces. */
  readonly quote?: string;
  /** Ends the lines of a paragraph that go on in a space, so that mail programs join them (RFC 3676). */
  readonly flowed?: boolean;
};

type Context = InlineOptions & { readonly direction: Direction; readonly quote: string; readonly flowed: boolean };

/** Lays out a Markdown tree (CommonMark with tables) as plain text. @returns blocks of lines; an empty line parts them */
export function layoutMarkdown(tree: Root, options: LayoutOptions): string[][] {
  const { language, photo, notes = new Notes(), width, quote = '    ' } = options;
  const context: Context = {
    language,
    photo,
    notes,
    quote,
    direction: directionOf(language),
    definition: definitionsOf(tree),
    flowed: options.flowed === true,
  };
  const blocks: string[][] = [];
  let runIn = options.runIn;
  for (const node of tree.children) {
    if (runIn !== undefined) {
      if (node.type === 'paragraph') {
        blocks.push(paragraph(`${runIn} ${inlineText(node.children, context)}`, width, context));
        runIn = undefined;
        continue;
      }
      blocks.push(paragraph(runIn, width, context));
      runIn = undefined;
    }
    blocks.push(...block(node, width, context));
  }
  if (runIn !== undefined) blocks.push(paragraph(runIn, width, context));
  return blocks.filter((lines) => lines.length > 0);
}

/** @returns a paragraph of plain words as lines, in the typography of its language. */
export function layoutText(text: string, options: Pick<LayoutOptions, 'width' | 'language' | 'flowed'>): string[] {
  const { width, language, flowed = false } = options;
  return paragraph(protectSpaces(clean(text), language), width, { direction: directionOf(language), flowed });
}

/** @returns blocks as one text, an empty line between them. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function block(node: RootContent, width: number, given: Context): string[][] {
  // Indented lines cannot be joined again without their indents getting into the text: they stay as they are.
  const context =
    !given.flowed || node.type === 'paragraph' || node.type === 'heading' ? given : { ...given, flowed: false };
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [paragraph(inlineText(node.children, context), width, context)];
    case 'list':
      return [list(node, width, context)];
    case 'blockquote': {
      const inner = node.children.flatMap((child) => block(child, width - context.quote.length, context));
      return inner.map((lines) => prefix(lines, context.quote, context.quote));
    }
    case 'code':
    case 'html':
      return [node.value.split('\n').flatMap((line) => paragraph(clean(line), width, context))];
    case 'thematicBreak':
      return [['* * *']];
    case 'table':
      return [tableLines(node, width, context)];
    default:
      return [];
  }
}

function paragraph(text: string, width: number, context: Pick<Context, 'direction' | 'flowed'>): string[] {
  if (!text.includes(LINE_BREAK)) return unbroken(text, width, context);
  return text.split(LINE_BREAK).flatMap((part) => unbroken(part, width, context));
}

function unbroken(text: string, width: number, { direction, flowed }: Pick<Context, 'direction' | 'flowed'>): string[] {
  const words = text.trim();
  return words === '' ? [] : wrap(markDirection(words, direction), { width, flowed });
}

function list(node: List, width: number, context: Context): string[] {
  const start = node.start ?? 1;
  const markerOf = (index: number) => (node.ordered ? `${start + index}.` : '-');
  const indent = Math.max(...node.children.map((_, index) => markerOf(index).length)) + 1;
  const spread = node.spread || node.children.some((item) => item.spread);
  return node.children.flatMap((item, index) => {
    const lines = listItem(item, markerOf(index).padStart(indent - 1), Math.max(width - indent, 20), context);
    return spread && index > 0 ? ['', ...lines] : lines;
  });
}

function listItem(item: ListItem, marker: string, width: number, context: Context): string[] {
  const blocks = item.children.flatMap((child: BlockContent | DefinitionContent) => block(child, width, context));
  const lines = blocks.flatMap((inner, index) => (index > 0 && item.spread ? ['', ...inner] : inner));
  return lines.length === 0 ? [marker] : prefix(lines, `${marker} `, ' '.repeat(marker.length + 1));
}

function prefix(lines: readonly string[], first: string, others: string): string[] {
  return lines.map((line, index) => (line === '' ? '' : (index === 0 ? first : others) + line));
}
