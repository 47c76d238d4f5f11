import { lastUpTo } from '../../model/last-up-to.ts';
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
  if (block.quoted) return true;
  const { starts, ends } = spansOf(block);
  return index < (ends[lastUpTo(starts, index)] ?? 0);
}

const spansOf = ofLatest(({ text }: ProseBlock) => {
  const spans = [...text.matchAll(SPEECH)];
  return { starts: spans.map(({ index }) => index), ends: spans.map(({ 0: { length }, index }) => index + length) };
});
