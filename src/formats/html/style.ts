import type { Templates } from '../templates/compile.ts';

/** White space and comments are for those who change the style, not for those who load it. */
const GAP = String.raw`(?:\s|/\*(?:[^*]|\*(?!/))*\*/)`;
const TEXT = String.raw`"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'`;
/**
 * Texts, which stay; a semicolon before a brace and a zero before a point, which nobody misses; signs that need no space
 * around them; colons, which need none behind.
 */
const PARTS = new RegExp(
  `(?<kept>${TEXT})|(?<idle>${GAP}*;(?=${GAP}*\\})|\\b0(?=\\.\\d))|${GAP}*(?<sign>[{};,])${GAP}*|(?<colon>:)${GAP}+|${GAP}+`,
  'g',
);

type Part = { readonly kept?: string; readonly idle?: string; readonly sign?: string; readonly colon?: string };

const styles = new WeakMap<Templates, string>();

/** @returns the style of all pages, as short as it can be: the colours and faces of theme.css, then the rules of style.css. */
export function siteStyle(templates: Templates): string {
  const known = styles.get(templates);
  if (known !== undefined) return known;
  const made = shorten(`${templates.file('html/theme.css')}\n${templates.file('html/style.css')}`);
  styles.set(templates, made);
  return made;
}

function shorten(css: string): string {
  const short = css.replace(PARTS, (...match) => {
    const { kept, idle, sign, colon } = match.at(-1) as Part;
    return idle === undefined ? (kept ?? sign ?? colon ?? ' ') : '';
  });
  return `${short.trim()}\n`;
}
