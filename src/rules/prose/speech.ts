import type { ProseBlock } from './prose.ts';

/**
 * What opens speech, and what closes it: “…”, «…», „…“, "…", and single ones where they are no apostrophes. What is
 * opened and not closed runs to the end: a quotation of several paragraphs is closed in the last.
 */
const SPEECH =
  /[“"][^”"]*(?:[”"]|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|(?<![\p{L}\p{N}])[‘'](?=\p{L})[^‘’']*(?:[’'](?=\p{L})[^‘’']*)*[’'](?!\p{L})/gu;

const known = new WeakMap<ProseBlock, readonly (readonly [number, number])[]>();

/** @returns true where a block quotes somebody: their words are theirs, and rules about words are silent */
export function isSpeech(block: ProseBlock, index: number): boolean {
  if (block.quoted) return true;
  let spans = known.get(block);
  if (!spans) {
    spans = [...block.text.matchAll(SPEECH)].map((match) => [match.index, match.index + match[0].length] as const);
    known.set(block, spans);
  }
  return spans.some(([start, end]) => start <= index && index < end);
}
