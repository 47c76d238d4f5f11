import { ofLatest } from '../../model/latest.ts';
import type { ProseBlock } from './prose.ts';

/**
 * What opens speech, and what closes it: “…”, «…», „…“, "…", and single ones where they are no apostrophes. What is
 * opened and not closed runs to the end: a quotation of several paragraphs is closed in the last.
 */
const SPEECH =
  /[“"][^”"]*(?:[”"]|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|(?<![\p{L}\p{N}])[‘'](?=\p{L})[^‘’']*(?:[’'](?=\p{L})[^‘’']*)*[’'](?!\p{L})/gu;

/** @returns true where a block quotes somebody: their words are theirs, and rules about words are silent */
export function isSpeech(block: ProseBlock, index: number): boolean {
  return block.quoted || spansOf(block).some(([start, end]) => start <= index && index < end);
}

const spansOf = ofLatest(({ text }: ProseBlock) =>
  [...text.matchAll(SPEECH)].map((match) => [match.index, match.index + match[0].length] as const),
);
