import { relative } from 'node:path';
import { type EarlierRecord, type PublishedRelease, readRecord, recordPieces } from '../archive/record.ts';
import { discoverSources } from './discover.ts';
import type { EditionBook } from './editions.ts';
import { readTextIfThere } from './files.ts';
import { coversNewsroom } from './find-newsroom.ts';
import type { NewsroomFolder } from './newsroom-folder.ts';
import { isOutputPath, type OutputTransaction } from './output/index.ts';
import { inPortions } from './portions.ts';

/** What was published, as a build writes it beside the releases. */
export const RECORD = 'releases.json';
/** The record of an archive is longer than any source. */
export const MOST_MEGABYTES = 1024;

/** Reads what an earlier build wrote down in a folder, or at the path of a record of its own. */
export function readEarlierRecord(path: string): EarlierRecord {
  return readRecord(readTextIfThere(path, MOST_MEGABYTES) ?? '');
}

/** Writes releases.json, and removes what an earlier build published of these sources and is no longer. */
export function writeReleasesRecord(
  output: OutputTransaction,
  rendered: readonly PublishedRelease[],
  pages: readonly string[] | undefined,
  room: NewsroomFolder,
  options: { readonly paths?: readonly string[]; readonly cwd: string },
  before: EarlierRecord,
  editions: Pick<EditionBook, 'all'>,
): void {
  const earlier = before.releases;
  const named =
    options.paths &&
    new Set(
      discoverSources(options.paths, options.cwd).map((path) => relative(room.folder, path).replaceAll('\\', '/')),
    );
  const kept = named ? earlier.filter(({ source }) => !named.has(source)) : [];
  const records = [...rendered, ...kept];
  // A build of a part of the newsroom leaves the lists as they are: it does not know what they hold.
  const site = coversNewsroom(options.paths, room.folder, options.cwd) ? (pages ?? []) : before.site;
  const current = new Set([...records.flatMap(({ files }) => files.map(({ path }) => path)), ...site]);
  for (const path of [...earlier.flatMap(({ files }) => files.map((file) => file.path)), ...before.site]) {
    // The record lies in a folder that anybody may have written to.
    if (!current.has(path) && isOutputPath(path)) output.remove(path);
  }
  output.putPortions(RECORD, inPortions(recordPieces(records, editions.all(), site)));
}
