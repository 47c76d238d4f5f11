import type { Dropped } from '../document.ts';

/** What tag strippers leave of a link: `"mailto:x@y" target="_blank" title=\n"">x@y`. */
const MAILTO = /(?:href=\s*)?"mailto:\s*([^"\s<>]+)"(?:\s+(?:target|title|class|style)=\s*"[^"]*")*\s*>/g;
/** What they leave of a picture, over one line or two. */
const PICTURE =
  /(?:^[ \t]*(?:Links|Liens|Enlaces)[ \t]*\n)?^[ \t]*(?:alt|border|height|width|hspace|vspace|align|class|src)=\s*"[^"\n]*"[^\n]*(?:\n[ \t]*"[^"\n]*"[^\n]*)?\/?>[ \t]*$/gm;
const TAG = /<\/?(?:p|br|div|span|font|b|i|em|strong|a|img|td|tr|table|o:p)\b[^<>]{0,300}>/gi;

/** Takes the remains of markup out of a scraped text; line ends stay, so that lines keep their numbers. */
export function cleanResidue(text: string): { readonly text: string; readonly dropped: readonly Dropped[] } {
  if (!/["<]/.test(text)) return { text, dropped: [] };
  const dropped: Dropped[] = [];
  // What was dropped before has left its line ends: they number the lines of what is left.
  let lineAt = lineCounter();
  const drop = (match: string, index: number, whole: string) => {
    const words = match.replace(/\s+/g, ' ').trim();
    dropped.push({ text: words, reason: 'remains of markup', line: lineAt(whole, index) });
    return match.replace(/[^\n]+/g, '');
  };
  const unix = text.replace(/\r\n/g, '\n');
  let clean = unix.replace(PICTURE, drop);
  const once = clean;
  lineAt = lineCounter();
  clean = clean.replace(MAILTO, (match, address: string, offset: number, whole: string) => {
    const next = once
      .slice(offset + match.length)
      .trimStart()
      .slice(0, address.length);
    const isSaid = next.toLowerCase() === address.toLowerCase();
    return `${drop(match, offset, whole)}${isSaid ? '' : `${address} `}`;
  });
  // A text with one tag in it may be about tags.
  lineAt = lineCounter();
  if ((clean.match(TAG)?.length ?? 0) >= 3) clean = clean.replace(TAG, drop);
  return { text: clean, dropped };
}

/** @returns what tells the lines of places in a text, each behind the one before: it counts from there on */
function lineCounter(): (text: string, index: number) => number {
  let line = 1;
  let from = 0;
  return (text, index) => {
    for (let at = text.indexOf('\n', from); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line++;
    from = index;
    return line;
  };
}
