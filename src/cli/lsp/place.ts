import { present } from '../../model/present.ts';

/** Where a cursor stands in a source, as far as completion is concerned. */
export type Place =
  | { readonly kind: 'body' }
  /** A key is being written: `path` leads to the map that it is in. List items are not steps. */
  | { readonly kind: 'key'; readonly path: readonly string[]; readonly written: string; readonly inList: boolean }
  /** A value is being written: `path` leads to it. */
  | { readonly kind: 'value'; readonly path: readonly string[]; readonly written: string };

/** Indentation and list marks, and what stands behind them. */
const LINE = /^((?:[ ]*(?:- +)?)*)(.*)$/s;
const KEY = /^([\w-]+):(?: |$)/;
/** The word that is being written: behind a quote, a bracket or a comma in a list on one line. */
const WORD = /(?<![^\s[\],"'])[^\s[\],"']*$/;

/**
 * Finds what is being written at an offset. It looks at lines and their indentation alone, because YAML that is being
 * written can rarely be parsed.
 */
export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  const isFrontMatter = lines.length > 1 && /^---\s*$/.test(present(lines[0])) && !lines.slice(1, -1).some(isFence);
  if (!isFrontMatter) return { kind: 'body' };
  const line = present(lines.at(-1));
  const [, before = '', rest = ''] = present(LINE.exec(line));
  const parents = parentsOf(lines.slice(1, -1), before.length);
  const key = KEY.exec(rest);
  const written = present(WORD.exec(rest))[0];
  if (key) return { kind: 'value', path: [...parents, present(key[1])], written };
  const inFlow = /^[[{]/.test(rest);
  if (inFlow || /^["']/.test(rest)) return { kind: 'value', path: parents, written };
  return { kind: 'key', path: parents, written: rest, inList: before.includes('-') };
}

/** The keys above a line that it belongs to, outermost first. */
function parentsOf(lines: readonly string[], column: number): readonly string[] {
  const path: string[] = [];
  let within = column;
  for (const line of [...lines].reverse()) {
    const [, before = '', rest = ''] = present(LINE.exec(line));
    const key = KEY.exec(rest)?.[1];
    if (key === undefined || before.length >= within) continue;
    path.unshift(key);
    within = before.length;
  }
  return path;
}

function isFence(line: string): boolean {
  return /^(?:---|\.\.\.)\s*$/.test(line);
}
