import { present } from '../model/present.ts';

/**
 * C0 but line feed, DEL, C1, fillers, line separators, non-characters, tags, lone surrogates and all that Unicode calls
 * format controls (bidi and zero-width characters, the byte order mark, those of music, shorthand and hieroglyphs, and
 * the signs that enclose digits in Arabic): what cannot be seen, or makes something else be seen.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u115f\u1160\u2028\u2029\u2065\u3164\uffa0\ufff0-\ufff8\ufffe\uffff\u{e0000}-\u{e007f}\p{Cf}\p{Surrogate}]|\u034f|\u17b4|\u17b5/gu;
/** How Azure, TeamCity and older GitHub runners begin a command, anywhere in a line. */
const COMMAND = /#(?=#(?:\[|vso\[|teamcity\[))/g;

/** Replaces what cannot be seen, and the sign that would begin a command of a CI runner. */
export function escapeInvisible(text: string, spell: (character: string) => string): string {
  return text.replace(INVISIBLE, spell).replace(COMMAND, spell);
}

/**
 * Makes text from a source safe for a terminal and a CI log: what cannot be seen is shown as `\u{202E}`, and nothing
 * can pass as a command of the runner. Line feeds stay.
 */
export function visible(text: string): string {
  return escapeInvisible(text, (character) => `\\u{${present(character.codePointAt(0)).toString(16).toUpperCase()}}`);
}

/** @returns true when a text holds what would begin a command, also where a mark parts it later. */
export function holdsCommand(text: string): boolean {
  return text.search(COMMAND) >= 0;
}

/** Makes text safe as one line; a tab or a line break becomes a space. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\t\r\n]+/g, ' '));
}

/** Makes text safe where its lines stand at the start of a line, where `::` would begin a command of GitHub's runner. */
export function visibleLines(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n')).replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3A}');
}

/** Makes a path safe at the start of a line, where `::` would begin a command of GitHub's runner. */
export function visiblePath(path: string): string {
  const shown = visibleLine(path);
  return /^\s*(?:::|##)/.test(shown) ? `./${shown}` : shown;
}
