import { relative } from 'node:path';
import { type PublishedRelease, readRecord, readSite, writeRecord } from '../archive/record.ts';
import { discoverSources } from './discover.ts';
import type { EditionBook } from './editions.ts';
import { coversNewsroom } from './find-newsroom.ts';
import type { NewsroomFolder } from './newsroom-folder.ts';
import { isOutputPath, type OutputTransaction } from './output/index.ts';

/** What was published, as a build writes it beside the releases. */
export const RECORD = 'releases.json';
/** The record of an archive is longer than any source. */
export const MOST_MEGABYTES = 1024;

/** Writes releases.json, and removes what an earlier build published of these sources and is no longer. */
export function writeReleasesRecord(
  output: OutputTransaction,
  rendered: readonly PublishedRelease[],
  pages: readonly string[] | undefined,
  room: NewsroomFolder,
  options: { readonly paths?: readonly string[]; readonly cwd: string },
  before: string,
  editions: Pick<EditionBook, 'all'>,
): void {
  const earlier = readRecord(before);
  const named =
    options.paths &&
    new Set(
      discoverSources(options.paths, options.cwd).map((path) => relative(room.folder, path).replaceAll('\\', '/')),
    );
  const kept = named ? earlier.filter(({ source }) => !named.has(source)) : [];
  const records = [...rendered, ...kept];
  const earlierSite = readSite(before);
  // A build of a part of the newsroom leaves the lists as they are: it does not know what they hold.
  const site = coversNewsroom(options.paths, room.folder, options.cwd) ? (pages ?? []) : earlierSite;
  const current = new Set([...records.flatMap(({ files }) => files.map(({ path }) => path)), ...site]);
  for (const path of [...earlier.flatMap(({ files }) => files.map((file) => file.path)), ...earlierSite]) {
    // The record lies in a folder that anybody may have written to.
    if (!current.has(path) && isOutputPath(path)) output.remove(path);
  }
  output.put(RECORD, writeRecord(records, editions.all(), site));
}
