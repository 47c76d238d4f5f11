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
  const drop = (match: string, index: number, whole: string) => {
    const words = match.replace(/\s+/g, ' ').trim();
    dropped.push({ text: words, reason: 'remains of markup', line: whole.slice(0, index).split('\n').length });
    return match.replace(/[^\n]+/g, '');
  };
  const unix = text.replace(/\r\n/g, '\n');
  let clean = unix.replace(PICTURE, drop);
  const once = clean;
  clean = clean.replace(MAILTO, (match, address: string, offset: number, whole: string) => {
    const isSaid = once
      .slice(offset + match.length)
      .trimStart()
      .toLowerCase()
      .startsWith(address.toLowerCase());
    return `${drop(match, offset, whole)}${isSaid ? '' : `${address} `}`;
  });
  // A text with one tag in it may be about tags.
  if ((clean.match(TAG)?.length ?? 0) >= 3) clean = clean.replace(TAG, drop);
  return { text: clean, dropped };
}
