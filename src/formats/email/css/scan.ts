/** A piece of CSS that a mail program may drop, with its place in the text that was scanned. */
export type CssPiece = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'declaration'; readonly property: string; readonly value: string }
  | { readonly kind: 'selector'; readonly text: string }
  | { readonly kind: 'at-rule'; readonly name: string; readonly text: string }
);

/** Comments and quoted texts (CSS Syntax Level 3, 4.3.2 and 4.3.5). */
const OPAQUE = /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g;
const END = /[;{}]/g;
const DECLARATION = /^(-{0,2}[a-z][\w-]*)\s*:\s*([\s\S]*)$/i;
const AT_RULE = /^@([\w-]+)\s*([\s\S]*)$/;

/**
 * Takes a style sheet, or the declarations of a style attribute, apart. No browser's parser: it never fails, and what
 * it does not know it leaves out.
 */
export function scanCss(css: string): readonly CssPiece[] {
  const masked = css.replace(OPAQUE, (text) => ' '.repeat(text.length));
  const pieces: CssPiece[] = [];
  let start = 0;
  for (const match of `${masked};`.matchAll(END)) {
    const piece = pieceOf(masked, start, match.index, match[0] === '{');
    if (piece) pieces.push(piece);
    start = match.index + 1;
  }
  return pieces;
}

function pieceOf(css: string, from: number, to: number, opens: boolean): CssPiece | undefined {
  const text = css.slice(from, to).trim();
  if (text === '') return undefined;
  const start = css.indexOf(text, from);
  const place = { start, end: start + text.length };
  const [, name = '', rest = ''] = AT_RULE.exec(text) ?? [];
  if (name !== '') return { ...place, kind: 'at-rule', name: name.toLowerCase(), text: rest };
  if (opens) return { ...place, kind: 'selector', text };
  const [, property, value = ''] = DECLARATION.exec(text) ?? [];
  return property === undefined
    ? undefined
    : { ...place, kind: 'declaration', property: property.toLowerCase(), value };
}
