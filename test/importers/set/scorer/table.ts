import { FIELDS, type Field } from './fields.ts';
import type { Failure, Report, Scores } from './score.ts';
import { precision, recall, type Tally } from './tally.ts';

/** @returns a Markdown table; the first column is text, the others are figures. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @returns a share as three digits: `0.987`; never rounded up to one. */
export function share(value: number): string {
  return value === 1 ? '1' : (Math.floor(value * 1000) / 1000).toFixed(3);
}

/** @returns the whole report as Markdown. */
export function reportText({ inputs, releases, all, byKind, byLanguage, failures }: Report): string {
  return [
    `${inputs} inputs with ${releases} releases, ${failures.length} fields not as labelled.`,
    markdownTable(
      ['field', 'precision', 'recall', 'right', 'wrong', 'missed'],
      FIELDS.map((field) => [field, ...figures(all.get(field))]),
    ),
    groupTable('kind', byKind),
    groupTable('language', byLanguage),
  ].join('\n\n');
}

const COLUMNS: readonly Field[] = [
  'title',
  'subtitle',
  'date',
  'dateline',
  'language',
  'office',
  'body',
  'contacts',
  'boilerplate',
];

function groupTable(name: string, groups: ReadonlyMap<string, Scores>): string {
  const rows = [...groups].map(([group, scores]) => [group, ...COLUMNS.map((field) => both(scores.get(field)))]);
  return `Precision / recall by ${name}:\n\n${markdownTable([name, ...COLUMNS], rows)}`;
}

function figures(tally: Tally | undefined): readonly string[] {
  if (!tally) return [];
  return [share(precision(tally)), share(recall(tally)), `${tally.right}`, `${tally.wrong}`, `${tally.missed}`];
}

function both(tally: Tally | undefined): string {
  if (!tally || tally.right + tally.wrong + tally.missed === 0) return '–';
  return `${share(precision(tally))} / ${share(recall(tally))}`;
}

/** @returns one failure as lines: where, then what was missed (-) and what was read instead (+). */
export function failureText({ input, release, field, missed, wrong }: Failure): string {
  const lines = [...missed.map((text) => `  - ${text}`), ...wrong.map((text) => `  + ${text}`)];
  return [`${input}#${release} ${field}`, ...lines].join('\n');
}
