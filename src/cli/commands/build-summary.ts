import type { BuildResult, KeptBack } from '../../index.ts';
import { dayAt, isoDay, isoOffset, timeAt } from '../../model/date.ts';
import { colours } from '../colours.ts';
import { table } from '../table.ts';
import { visiblePath } from '../visible.ts';
import { fill } from '../words/fill.ts';
import type { ReportWords } from '../words/words.ts';

const FRONT_PAGE = 'index.html';

/** What a build did, for people: a table of languages and formats, what was kept back, what failed. */
export function* buildSummary(result: BuildResult, words: ReportWords, colour: boolean): Generator<string> {
  const paint = colours(colour);
  const { counts, written, unchanged, removed, out } = result;
  yield paint.bold(
    fill(counts.releases === 1 ? words.builtOne : words.builtMany, {
      ...{ count: counts.releases, folder: visiblePath(out) },
      ...{ written: written.length, unchanged, removed: removed.length },
    }),
  );
  if (counts.releases > 0) {
    yield '';
    for (const line of table(countTable(result, words))) yield `  ${line}`;
  }
  if (result.site.includes(FRONT_PAGE)) {
    yield '';
    yield fill(words.site, { count: result.site.length, file: `${visiblePath(out)}/${FRONT_PAGE}` });
  }
  if (result.keptBack.length > 0) {
    yield '';
    yield paint.yellow(fill(words.keptBack, { count: result.keptBack.length }));
    for (const line of table(result.keptBack.map((kept) => [visiblePath(kept.file), reason(kept, words)])))
      yield `  ${line}`;
    yield `  ${words.show}`;
  }
  if (result.failed.length > 0) {
    yield '';
    yield paint.red(fill(words.failed, { count: result.failed.length }));
    for (const file of result.failed) yield `  ${visiblePath(file)}`;
  }
}

function countTable({ counts, formats }: BuildResult, words: ReportWords): (string | number)[][] {
  const languages = Object.entries(counts.byLanguage).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    [words.language, ...formats],
    ...languages.map(([language, byFormat]) => [language, ...formats.map((format) => byFormat[format] ?? 0)]),
  ];
}

function reason({ release: { publication } }: KeptBack, words: ReportWords): string {
  if (publication.state === 'draft' || publication.state === 'withdrawn') return words[publication.state];
  if (publication.state === 'public') return publication.state;
  const { hour, minute } = timeAt(publication.until);
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const offset = publication.until.offset === 0 ? 'UTC' : `UTC${isoOffset(publication.until.offset)}`;
  return fill(words[publication.state], { moment: `${isoDay(dayAt(publication.until))} ${time} ${offset}` });
}
