import type { BuildResult, KeptBack } from '../../index.ts';
import { dayAt, isoDay, isoOffset, timeAt } from '../../model/date.ts';
import { colours } from '../colours.ts';
import { table } from '../table.ts';
import { visiblePath } from '../visible.ts';

const FRONT_PAGE = 'index.html';

/** What a build did, for people: a table of languages and formats, what was kept back, what failed. */
export function* buildSummary(result: BuildResult, colour: boolean): Generator<string> {
  const paint = colours(colour);
  const { counts, written, unchanged, removed, out } = result;
  const releases = `${counts.releases} ${counts.releases === 1 ? 'release' : 'releases'}`;
  yield paint.bold(
    `Built ${releases} into ${visiblePath(out)}: ${written.length} files written, ${unchanged} unchanged, ${removed.length} removed.`,
  );
  if (counts.releases > 0) {
    yield '';
    for (const line of table(countTable(result))) yield `  ${line}`;
  }
  if (result.site.includes(FRONT_PAGE)) {
    yield '';
    yield `The site starts at ${visiblePath(out)}/${FRONT_PAGE}; beside the releases it has ${result.site.length} files.`;
  }
  if (result.keptBack.length > 0) {
    yield '';
    yield paint.yellow(`Kept back: ${result.keptBack.length}`);
    for (const line of table(result.keptBack.map((kept) => [visiblePath(kept.file), reason(kept)]))) yield `  ${line}`;
    yield '  (--include-drafts and --include-embargoed render them, visibly marked)';
  }
  if (result.failed.length > 0) {
    yield '';
    yield paint.red(`Left out because of errors: ${result.failed.length}`);
    for (const file of result.failed) yield `  ${visiblePath(file)}`;
  }
}

function countTable({ counts, formats }: BuildResult): (string | number)[][] {
  const languages = Object.entries(counts.byLanguage).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ['language', ...formats],
    ...languages.map(([language, byFormat]) => [language, ...formats.map((format) => byFormat[format] ?? 0)]),
  ];
}

function reason({ release: { publication } }: KeptBack): string {
  if (publication.state !== 'embargoed' && publication.state !== 'scheduled') return publication.state;
  const { hour, minute } = timeAt(publication.until);
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const offset = publication.until.offset === 0 ? 'UTC' : `UTC${isoOffset(publication.until.offset)}`;
  return `${publication.state} until ${isoDay(dayAt(publication.until))} ${time} ${offset}`;
}
