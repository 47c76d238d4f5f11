import { beyondLimits } from '../../source/limits.ts';
import { type Block, type ImportDocument, NO_METADATA } from '../document.ts';
import { readTextBlocks } from './blocks.ts';
import { linesOf } from './lines.ts';
import { isMarkdown, readMarkdownBlocks } from './markdown.ts';
import { menuLength } from './menu.ts';
import { cleanResidue } from './residue.ts';

/**
 * Reads plain text: what a press officer typed, wire copy, or a web page of which only the text was kept, with its
 * menu above.
 */
export function readText(text: string): ImportDocument {
  const { text: clean, dropped } = cleanResidue(text);
  const lines = linesOf(clean);
  const length = menuLength(lines);
  const menu = lines.slice(0, length).filter((line) => line.text !== '');
  const rest = lines
    .slice(length)
    .map(({ raw }) => raw)
    .join('\n');
  // What is too much for a parser of Markdown is read line by line.
  const blocks: readonly Block[] =
    isMarkdown(rest) && beyondLimits(rest) === undefined
      ? readMarkdownBlocks(rest, length + 1)
      : readTextBlocks(rest, length + 1);
  return {
    blocks,
    metadata: NO_METADATA,
    assets: [],
    published: length > 0,
    dropped: [
      ...menu.map(({ text: words, line }) => ({ text: words, reason: 'navigation' as const, line })),
      ...dropped,
    ],
    warnings: [],
  };
}
