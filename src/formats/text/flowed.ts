const NEEDS_STUFFING = /^(?: |From |>)/m;

/**
 * Makes finished lines safe for format=flowed (RFC 3676, 4.4): one that begins with a space, a `>` of its own or
 * "From " gets a space before it, which readers take away again.
 *
 * @param text lines of which those that go on end in a space
 * @param quote what our own quotations begin with, which stays
 */
export function spaceStuff(text: string, quote: string): string {
  if (!NEEDS_STUFFING.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (/^(?: |From )/.test(line) || (line.startsWith('>') && !line.startsWith(quote)) ? ` ${line}` : line))
    .join('\n');
}
