/** Arabic letters, signs and presentation forms, and the quotation marks that Arabic texts put around values. */
const ARABIC = String.raw`\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff«»\n`;
const OTHER = String.raw`(?![${ARABIC}])[\p{L}\p{N}]`;
/** A stretch without Arabic that begins with a letter or a figure, or a sign before one, and ends with one or a slash. */
const RUN = new RegExp(`[-+#./_*]*${OTHER}(?:[^${ARABIC}]*(?:${OTHER}|/))?`, 'gu');

/**
 * Sets what is written from left to right apart in an Arabic text (UAX #9, 2.7): 2024-03-05 would else read 05-03-2024,
 * and a command would lose its hyphens. A word or a number alone needs nothing.
 */
export function isolateLeftToRight(text: string): string {
  return text.replace(RUN, (run) => (/^[\p{L}\p{N}]*$/u.test(run) ? run : `\u2066${run}\u2069`));
}
