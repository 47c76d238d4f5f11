import type { LineGroup, TextLine } from './lines.ts';

const GAP = /\S {3,}(?=\S)/g;
const REACHABLE = /@|\d(?:[\s().-]?\d){5}/;

/**
 * Parts a group of lines that holds two contacts side by side: the second begins in one and the same column of each
 * line that goes so far, and both have a number or an address.
 */
export function sideBySide(group: LineGroup): readonly LineGroup[] {
  const column = columnOf(group);
  if (column === undefined) return [group];
  const halves = [group.map((line) => cut(line, 0, column)), group.map((line) => cut(line, column))];
  const filled = halves.map((half) => half.filter(({ text }) => text !== ''));
  if (!filled.every((half) => half.length > 1 && half.some(({ text }) => REACHABLE.test(text)))) return [group];
  return filled.flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}

function columnOf(group: LineGroup): number | undefined {
  const [first, ...others] = group;
  const columns = [...first.raw.matchAll(GAP)].map((gap) => gap.index + gap[0].length);
  return columns.find((column) =>
    others.every(({ raw }) => raw.length <= column || /^ {2}\S/.test(raw.slice(column - 2))),
  );
}

function cut(line: TextLine, from: number, to?: number): TextLine {
  const raw = line.raw.slice(from, to);
  return { ...line, raw, text: raw.trim(), indent: raw.length - raw.trimStart().length };
}
