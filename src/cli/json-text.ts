import { escapeInvisible } from './visible.ts';

/**
 * Writes JSON that is safe to print: what `visible` would show as `\u{202E}` is escaped the way JSON does it, so that
 * programs read the very text and terminals and CI logs are not driven by it.
 *
 * @param indent spaces of indentation; none for one line
 */
export function jsonText(data: unknown, indent?: number): string {
  return escapeInvisible(JSON.stringify(data, null, indent), (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
