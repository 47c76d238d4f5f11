import { attempt } from '../model/error.ts';
/** What windows-1252 has at 0x80 to 0x9F; five places are empty and come through as controls. */
export const UPPER_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...UPPER_1252].map((character, index) => [character, 0x80 + index] as const));
/** A lead byte of UTF-8 seen as windows-1252, and one to three followers. */
const SUSPECT = new RegExp(`[\\u00c2-\\u00f4][${UPPER_1252}\\u0080-\\u00bf]{1,3}`, 'g');
const strict = new TextDecoder('utf-8', { fatal: true });
/** Fewer may be meant as they are. */
const CERTAIN = 3;

/**
 * Repairs UTF-8 that was once read as windows-1252 and stored so: `cafÃ©` becomes `café`. Only where it is certain:
 * at least three sequences are valid UTF-8 and hardly any is not.
 *
 * @returns the text, and how many sequences were repaired
 */
export function repairMojibake(text: string): { readonly text: string; readonly count: number } {
  if (text.search(SUSPECT) === -1) return { text, count: 0 };
  let good = 0;
  let bad = 0;
  const repaired = text.replace(SUSPECT, (sequence) => {
    const fixed = fixSequence(sequence);
    if (fixed === undefined) bad++;
    else good++;
    return fixed ?? sequence;
  });
  return good >= CERTAIN && bad * 3 <= good ? { text: repaired, count: good } : { text, count: 0 };
}

function fixSequence(sequence: string): string | undefined {
  const bytes = Uint8Array.from([...sequence].map((character) => BYTES.get(character) ?? character.charCodeAt(0)));
  const length = lengthOf(sequence);
  return attempt(TypeError, () => strict.decode(bytes.subarray(0, length)) + sequence.slice(length));
}

/** @returns how many bytes a lead byte of UTF-8 announces; windows-1252 has letters of the same numbers there. */
function lengthOf(sequence: string): number {
  if (sequence >= '\u00f0') return 4;
  return sequence >= '\u00e0' ? 3 : 2;
}
