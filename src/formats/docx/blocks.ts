import type { FileChild, IParagraphOptions, ParagraphChild } from 'docx';
import type { List, ListItem, Root, RootContent } from 'mdast';
import { leadParagraph } from '../markup/plain.ts';
import { inlineRuns, textRun } from './inlines.ts';
import { AFTER } from './styles.ts';
import { tableBlock } from './tables.ts';
import type { TreeWriter, Writer } from './writer.ts';

/** Where a block stands: how deep in lists and quotations, and what its first paragraph begins with. */
type Place = {
  readonly style?: string;
  /** Twentieths of a point. */
  readonly indent: number;
  readonly list?: { readonly list: List; readonly level: number; readonly reference: string };
  readonly opening?: readonly ParagraphChild[];
  /** A table leaves no room below itself. */
  readonly isBelowTable?: boolean;
};

const STEP = 720;
const DEEPEST = 8;

/**
 * @param opening what the first paragraph with words begins with
 * @returns the blocks of a text
 */
export function blocksOf(tree: Root, writer: TreeWriter, opening: readonly ParagraphChild[]): FileChild[] {
  const lead = leadParagraph(tree);
  return tree.children.flatMap((node, index) => {
    const isBelowTable = tree.children[index - 1]?.type === 'table';
    return block(node, writer, { indent: 0, isBelowTable, ...(node === lead ? { opening } : {}) });
  });
}

function block(node: RootContent, writer: TreeWriter, place: Place): FileChild[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph([...(place.opening ?? []), ...inlineRuns(node.children, writer)], writer, optionsOf(place))];
    case 'heading':
      return [headingBlock(inlineRuns(node.children, writer), writer.levels.next(node.depth), writer)];
    case 'list':
      return listBlocks(node, writer, place);
    case 'blockquote':
      return node.children.flatMap((child) => block(child, writer, { style: 'Quote', indent: place.indent + STEP }));
    case 'table':
      return [tableBlock(node, writer)];
    case 'code':
    case 'html':
      return node.value
        .split(/\r\n?|\n/)
        .map((line, index) =>
          paragraph(
            [textRun(line, writer, node.type === 'code' ? { code: true } : {})],
            writer,
            optionsOf({ ...place, isBelowTable: place.isBelowTable === true && index === 0 }),
          ),
        );
    case 'thematicBreak':
      return [new writer.docx.Paragraph({ thematicBreak: true })];
    default:
      return [];
  }
}

/** @returns a heading of a level from 1 to 6. */
export function headingBlock(children: readonly ParagraphChild[], level: number, writer: Writer): FileChild {
  const { HeadingLevel } = writer.docx;
  return paragraph(children, writer, { heading: HeadingLevel[`HEADING_${level}` as 'HEADING_1'] });
}

/** @returns a paragraph in the direction of the document. */
export function paragraph(
  children: readonly ParagraphChild[],
  writer: Writer,
  options: IParagraphOptions = {},
): FileChild {
  const bidirectional = writer.direction === 'rtl' ? { bidirectional: true } : {};
  return new writer.docx.Paragraph({ ...options, ...bidirectional, children: [...children] });
}

function optionsOf({ style, indent, list, isBelowTable }: Place): IParagraphOptions {
  return {
    ...(isBelowTable === true ? { spacing: { before: AFTER } } : {}),
    ...(style === undefined ? {} : { style }),
    ...(list
      ? { numbering: { reference: list.reference, level: list.level } }
      : indent > 0
        ? { indent: { start: indent } }
        : {}),
  };
}

/** The first paragraph of an item has its number; what follows in it stands below, as far in. */
function listBlocks(node: List, writer: TreeWriter, place: Place): FileChild[] {
  const level = Math.min(place.list === undefined ? 0 : place.list.level + 1, DEEPEST);
  const list = { list: node, level, reference: node.ordered ? numberingOf(node, writer) : 'bullets' };
  return node.children.flatMap((item, index) => {
    const isBelowTable = place.isBelowTable === true && index === 0;
    return itemBlocks(item, writer, { ...place, list, isBelowTable });
  });
}

function itemBlocks(
  { children }: ListItem,
  writer: TreeWriter,
  place: Place & Required<Pick<Place, 'list'>>,
): FileChild[] {
  const { list, isBelowTable = false, ...below } = place;
  const [first, ...rest] = children;
  const [numbered, others] =
    first?.type === 'paragraph'
      ? [block(first, writer, { ...below, list, isBelowTable }), rest]
      : [[paragraph([], writer, optionsOf(place))], children];
  const indent = place.indent + STEP * (list.level + 1);
  const nested = others.map((node) =>
    node.type === 'list' ? listBlocks(node, writer, { ...below, list }) : block(node, writer, { ...below, indent }),
  );
  return [...numbered, ...nested.flat()];
}

function numberingOf({ start }: List, { numberings }: TreeWriter): string {
  const reference = `ordered-${numberings.length + 1}`;
  numberings.push({ reference, start: start ?? 1 });
  return reference;
}
