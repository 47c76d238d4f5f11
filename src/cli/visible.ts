/** C0 but line feed, DEL, C1, bidi and zero-width characters, line separators, lone surrogates, the byte order mark. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** How Azure, TeamCity and older GitHub runners begin a command, anywhere in a line. */
const COMMAND = /#(?=#(?:\[|vso\[|teamcity\[))/g;

/**
 * Makes text from a source safe for a terminal and a CI log: what cannot be seen is shown as `\u{202E}`, and nothing
 * can pass as a command of the runner. Line feeds stay.
 */
export function visible(text: string): string {
  return text
    .replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`)
    .replace(COMMAND, '\\u{23}');
}

/** Makes text safe as one line; a tab or a line break becomes a space. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\t\r\n]+/g, ' '));
}

/** Makes a path safe at the start of a line, where `::` would begin a command of GitHub's runner. */
export function visiblePath(path: string): string {
  const shown = visibleLine(path);
  return /^\s*(?:::|##)/.test(shown) ? `./${shown}` : shown;
}
