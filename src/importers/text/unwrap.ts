import { endsSentence, isCapitals } from '../words.ts';
import { type TextLine, wordsAt } from './lines.ts';

/** Lines of wire copy are no longer than this. */
const WIRE_WIDTH = 69;
const TYPED_WIDTH = 100;
const LOWER_START = /^[\p{Ll}\d(]/u;
const LATIN = /\p{Script=Latin}/u;
const MARKER = /^(?:[-*•·‣▪◦–—]\s|\d{1,2}[.)]\s|>|\|)/;
const LABEL = /^\p{L}[\p{L}'’ ./-]{0,24}\s?:/u;

/** How the lines of a text were broken. */
export type Wrapping = {
  /** The longest line that goes on in the next one; 0 when no line does. */
  readonly width: number;
};

/** Finds where lines were broken by a program: where a line ends within a sentence and the next one goes on with it. */
export function wrappingOf(lines: readonly TextLine[], separated: boolean): Wrapping {
  let width = 0;
  let longest = 0;
  for (const [index, { text, raw }] of lines.entries()) {
    longest = Math.max(longest, raw.trimEnd().length);
    const next = wordsAt(lines, index + 1);
    if (next === '' || text.length < 40 || endsSentence(text) || MARKER.test(next)) continue;
    const goesOn = LATIN.test(next) ? LOWER_START.test(next) : !LABEL.test(next) && next.length > 0;
    if (goesOn && text.length <= TYPED_WIDTH) width = Math.max(width, raw.trimEnd().length);
  }
  // A text of paragraphs of one or two lines shows no break within a sentence.
  return { width: width > 0 ? width : separated && longest <= 80 ? WIRE_WIDTH : 0 };
}

/**
 * @returns true when a line goes on in the next one: the first word of that would not have fitted
 * @param line and @param next lines without an empty one between them
 */
export function goesOn(line: TextLine, next: TextLine, { width }: Wrapping): boolean {
  if (MARKER.test(next.text) || next.indent > line.indent + 1) return false;
  const isOpen = !endsSentence(line.text);
  const used = line.raw.trimEnd().length;
  if (isOpen && line.text.length >= 25 && LOWER_START.test(next.text) && !LABEL.test(line.text)) return true;
  // A short word or number on a line of its own ends the line before: "July / 2002."
  if (isOpen && width > 0 && used >= width * 0.7 && /^\S{1,12}[.!?]$/.test(next.text)) return true;
  if (width === 0 || used > width + 12) return false;
  const word = next.text.replace(/\s.*$/s, '').length;
  if (isOpen) return used + 1 + word > width && (!isCapitals(line.text) || isCapitals(next.text));
  return used + 1 + word > width + 1;
}
