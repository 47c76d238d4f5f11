import { join, relative, resolve } from 'node:path';
import {
  type EarlierRecord,
  type Editions,
  type OpenRecord,
  openRecord,
  readRecord,
  recordPieces,
} from '../archive/record.ts';
import type { WrittenFile } from '../archive/written-file.ts';
import { discoverSources } from './discover.ts';
import type { EditionBook } from './editions.ts';
import { isInside, leadsOutside, readTextIfThere } from './files.ts';
import { coversNewsroom } from './find-newsroom.ts';
import type { NewsroomFolder } from './newsroom-folder.ts';
import { isOutputPath, type OutputTransaction } from './output/index.ts';
import { inPortions } from './portions.ts';

/** What was published, as a build writes it beside the releases. */
export const RECORD = 'releases.json';
/** The record of an archive is longer than any source. */
export const MOST_MEGABYTES = 1024;

/** Reads what an earlier build wrote down, at the path of a record. */
function readEarlierRecord(path: string): EarlierRecord {
  return readRecord(readTextIfThere(path, MOST_MEGABYTES) ?? '');
}

/** What an earlier build left in an output. */
export type EarlierOutput = {
  readonly editions: Editions;
  /** All that it wrote, below the output folder. */
  readonly paths: ReadonlySet<string>;
  /** Reads what it wrote down, which of an archive is too much to keep. */
  readonly record: () => EarlierRecord;
};

/** Reads what an earlier build left in an output folder. */
export function readEarlierOutput(out: string): EarlierOutput {
  const record = readRecordIn(out);
  const files = filesOf(record).map(({ path }) => path);
  const paths = new Set(record.isFound ? [...files, RECORD] : []);
  return { editions: record.editions, paths, record: () => readRecordIn(out) };
}

function filesOf({ releases, site }: Pick<EarlierRecord, 'releases' | 'site'>): readonly WrittenFile[] {
  return [...releases.flatMap(({ files }) => files), ...site];
}

/**
 * Reads what an earlier build wrote down in its output folder. A record that is a link out of the folder is none: the
 * build writes its own in place of it.
 */
export function readRecordIn(folder: string): EarlierRecord {
  const path = join(folder, RECORD);
  return leadsOutside(path, folder) ? readRecord('') : readEarlierRecord(path);
}

/** Reads which versions were issued: from the record that is named, wherever it stands, or from the one in `public`. */
export function readIssued(cwd: string, named: string | undefined): EarlierRecord['editions'] {
  const record = named === undefined ? readRecordIn(resolve(cwd, 'public')) : readEarlierRecord(resolve(cwd, named));
  return record.editions;
}

/** Writes releases.json, and removes what an earlier build published of these sources and is no longer. */
export function writeReleasesRecord(
  output: OutputTransaction,
  rendered: readonly OpenRecord[],
  pages: readonly WrittenFile[] | undefined,
  room: NewsroomFolder,
  options: { readonly paths?: readonly string[]; readonly cwd: string },
  before: EarlierOutput,
  editions: Pick<EditionBook, 'all'>,
): void {
  // A build of a part of the newsroom leaves the rest and the lists as they are: it does not know what they hold.
  const earlier = coversNewsroom(options.paths, room.folder, options.cwd) ? undefined : before.record();
  const others = earlier && othersIn(earlier, room, options);
  const records = others ? [...rendered, ...others.releases.map(openRecord)] : rendered;
  const site = (others ? others.site : pages) ?? [];
  const kept = new Set(others ? filesOf(others).map(({ path }) => path) : []);
  const isCurrent = (path: string) => output.plans(path) || path === RECORD || kept.has(path);
  if (someOf(before.paths, (path) => !isCurrent(path))) {
    for (const file of filesOf(earlier ?? before.record())) {
      // The record lies in a folder that anybody may have written to.
      if (!isCurrent(file.path) && isOutputPath(file.path)) output.remove(file);
    }
  }
  output.putPortions(RECORD, inPortions(recordPieces(records, editions.all(), site)));
}

function someOf<One>(all: Iterable<One>, is: (one: One) => boolean): boolean {
  for (const one of all) if (is(one)) return true;
  return false;
}

/** @returns what an earlier build published of the sources that are not in this one, and beside them */
function othersIn(
  { releases, site }: EarlierRecord,
  { folder }: NewsroomFolder,
  { paths = [], cwd }: { readonly paths?: readonly string[]; readonly cwd: string },
): Pick<EarlierRecord, 'releases' | 'site'> {
  const named = new Set(discoverSources(paths, cwd).map((path) => relative(folder, path).replaceAll('\\', '/')));
  const places = paths.map((path) => resolve(cwd, path));
  // What lies in a folder that is named and was not found there is gone.
  const isOther = (source: string) =>
    !named.has(source) && !places.some((place) => isInside(join(folder, source), place));
  return { releases: releases.filter(({ source }) => isOther(source)), site };
}
