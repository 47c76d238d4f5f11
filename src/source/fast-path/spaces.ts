/** @returns a text without the spaces around it, which alone count: no-break spaces belong to words */
export function trimSpaces(text: string): string {
  // A run of spaces is looked at from its start alone: from each of its places, a long one would take minutes.
  return text.replace(/^ +|(?<! ) +$/g, '');
}
