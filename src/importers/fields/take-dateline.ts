import { cutBlock } from '../cut.ts';
import type { Found } from '../draft.ts';
import { plainText } from '../html/inlines.ts';
import type { Sheet } from '../sheet.ts';
import { isProse, tidy } from '../words.ts';
import { type DatelineReading, type KnowsPlace, readBoldPlace, readDateline } from './dateline.ts';

/** Takes the dateline off the first paragraph of the text. */
export function takeDateline(sheet: Sheet, knows: KnowsPlace): Found<DatelineReading> | undefined {
  const block =
    sheet.blocks.find(({ text, node }) => text !== '' && node.type === 'paragraph' && isProse(text)) ??
    sheet.blocks.find(({ text }) => text !== '');
  if (block?.node.type !== 'paragraph') return undefined;
  const [first] = block.node.children;
  const bold = first?.type === 'strong' || first?.type === 'emphasis' ? tidy(plainText(first.children)) : undefined;
  const reading =
    readDateline(block.text, knows, block.raw) ?? (bold === undefined ? undefined : readBoldPlace(bold, knows));
  if (!reading) return undefined;
  const [, rest] = cutBlock(block, reading.length);
  if (!rest) return undefined;
  sheet.replace(block, rest);
  return {
    value: reading,
    confidence: reading.confidence,
    origin: { text: block.text.slice(0, reading.length).trim(), line: block.line, how: reading.how },
  };
}
