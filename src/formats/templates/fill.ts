import { own } from '../../model/own.ts';

/** The words of each pattern, and between them the names: there are as many as the strings have. */
const patterns = new Map<string, readonly string[]>();
const MOST_PATTERNS = 2000;

/** Replaces `{name}` in a pattern of the strings by values. @throws for a name that has no value */
export function fill(pattern: string, values: Readonly<Record<string, unknown>>): string {
  const pieces = patterns.get(pattern) ?? remembered(pattern);
  let text = '';
  let isName = false;
  for (const piece of pieces) {
    const value = isName ? own(values, piece) : piece;
    if (value === undefined || value === null) throw new Error(`"${piece}" not defined`);
    text += value;
    isName = !isName;
  }
  return text;
}

function remembered(pattern: string): readonly string[] {
  const pieces = pattern.split(/\{(\w+)\}/);
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  patterns.set(pattern, pieces);
  return pieces;
}
