import type { Edit, Fix } from '../../model/diagnostic.ts';

/** A text after some fixes, and which of them were applied. */
export type Applied = { readonly text: string; readonly fixes: readonly Fix[] };

/**
 * Applies fixes to a text, each whole or not at all: of two that touch the same place the first is applied and the
 * other waits for the next pass. Not a character outside the edits is changed.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): Applied {
  const chosen: Edit[] = [];
  const applied: Fix[] = [];
  for (const fix of fixes) {
    const edits = fix.edits.filter((edit) => !chosen.some((other) => isSame(edit, other)));
    if (!isSound(fix, text) || edits.some((edit) => chosen.some((other) => touches(edit, other)))) continue;
    chosen.push(...edits);
    applied.push(fix);
  }
  return { text: applyEdits(text, chosen), fixes: applied };
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start);
  let result = '';
  let at = 0;
  for (const { range, text: replacement } of inOrder) {
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}

/** False for a fix outside the text, with edits that overlap one another, or one that changes nothing. */
function isSound({ edits }: Fix, text: string): boolean {
  const inside = edits.every(({ range: { start, end } }) => start >= 0 && start <= end && end <= text.length);
  const apart = edits.every((edit, index) => !edits.some((other, place) => place > index && touches(edit, other)));
  return inside && apart && edits.some((edit) => text.slice(edit.range.start, edit.range.end) !== edit.text);
}

/** Ranges that meet end to start are apart, unless one of them is empty: then nobody could tell which comes first. */
function touches(a: Edit, b: Edit): boolean {
  const empty = a.range.start === a.range.end || b.range.start === b.range.end;
  return empty
    ? a.range.start <= b.range.end && b.range.start <= a.range.end
    : a.range.start < b.range.end && b.range.start < a.range.end;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.text === b.text;
}
