import { join, resolve } from 'node:path';
import { openRecord, type PublishedRelease } from '../../archive/record.ts';
import { sha256Of, type WrittenFile } from '../../archive/written-file.ts';
import type { Format } from '../../formats/format.ts';
import { knownFormat } from '../../formats/render.ts';
import { compareText } from '../../model/diagnostic.ts';
import { ReleaseError } from '../../model/error.ts';
import { openBuildCache } from '../build-cache.ts';
import { keyOf, programKey, textOf } from '../cache/keys.ts';
import { withCopySettings } from '../copy-settings.ts';
import { openEditions } from '../editions.ts';
import { readFile } from '../files.ts';
import { findNewsroomFolder } from '../find-newsroom.ts';
import { LinkedHashes } from '../linked-hashes.ts';
import { type NewsroomFolder, openNewsroom } from '../newsroom-folder.ts';
import { refuseToEmpty } from '../nothing-left.ts';
import { type Committed, isOutputPath, type OutputTransaction, openOutput } from '../output/index.ts';
import { outputPlace } from '../output-place.ts';
import { ownTemplates } from '../own-templates.ts';
import type { PartsCache } from '../parts-cache.ts';
import { linkCards } from '../plan.ts';
import {
  type EarlierOutput,
  MOST_MEGABYTES,
  RECORD,
  readEarlierOutput,
  readRecordIn,
  writeReleasesRecord,
} from '../releases-record.ts';
import { commonKey } from '../rendition.ts';
import { type OpenSite, planNewsroomSite, writeSite } from '../site.ts';
import { readRelease } from '../survey.ts';
import { type WatchedTemplates, watchTemplates } from '../template-files.ts';
import { WordStore } from '../word-store.ts';
import type { PartsSource } from '../write-parts.ts';
import { checkShares } from './check-shares.ts';
import { findShares } from './find-shares.ts';
import { readManifest, releasesKey, type SharedRelease, type ShareHeader, type ShareManifest } from './manifest.ts';
import { SHARES } from './share.ts';

/** Which shares to merge, and where to. */
export type MergeOptions = {
  /** Their folders, or folders that they lie in; default: those in `shards`. */
  readonly shares?: readonly string[];
  readonly cwd: string;
  /** The output folder: the one whose releases.json the shares knew. */
  readonly out: string;
  /** The newsroom's folder; default: the nearest one. */
  readonly newsroom?: string;
  /** As the shares were given it. */
  readonly templates?: string;
};

/** What a merge did. */
export type MergeResult = Committed & {
  readonly out: string;
  readonly shares: number;
  readonly releases: readonly PublishedRelease[];
  /** What was written beside the releases. */
  readonly site: readonly string[];
  /** How many sources the shares left out because of errors. */
  readonly failed: number;
};

/** What a merge has read and opened. */
type Merging = {
  readonly room: NewsroomFolder;
  readonly watched: WatchedTemplates;
  readonly own: string | undefined;
  readonly header: ShareHeader;
  readonly formats: readonly Format[];
  /** In the order of a build. */
  readonly releases: readonly (SharedRelease & { readonly folder: string })[];
};

/**
 * Joins the shares of a build into the output that one build would have written, byte for byte: their releases, and
 * lists, feeds, sitemaps, search and record of all of them. Needs the newsroom: its settings and templates, and the
 * sources of the newest releases, whose whole text is in feeds.
 *
 * @throws ReleaseError of kind `usage` for shares that are missing, double, damaged or not of one build, and as
 *   {@link refuseToEmpty} does
 */
export function mergeShares(options: MergeOptions): MergeResult {
  const { cwd } = options;
  const shares = findShares(options.shares ?? [SHARES], cwd).map((folder) => readShare(folder, cwd));
  const header = checkShares(shares);
  const merging = openMerging(shares, header, options);
  const out = outputPlace(options, merging.room.folder);
  refuseShareFolder(shares, out, cwd);
  const output = openOutput(out);
  try {
    const before = readEarlierOutput(out);
    if (header.isEmpty) refuseToEmpty(before, merging.room.folder, options.out);
    const pages = writeAll(merging, output, before, options);
    const committed = output.commit((path) => before.paths.has(path));
    return {
      ...{ ...committed, out: options.out, shares: shares.length, site: pages.map(({ path }) => path) },
      releases: merging.releases.map(({ record }) => record),
      failed: shares.reduce((sum, one) => sum + one.header.failed, 0),
    };
  } catch (error) {
    output.abort();
    throw error;
  }
}

function readShare(folder: string, cwd: string): ShareManifest {
  return { ...readManifest(resolve(cwd, folder)), folder };
}

function refuseShareFolder(shares: readonly ShareManifest[], out: string, cwd: string): void {
  if (!shares.some(({ folder }) => resolve(cwd, folder) === out)) return;
  throw new ReleaseError('usage', 'The output is the folder of a share.', 'Name another one: --out public');
}

function openMerging(shares: readonly ShareManifest[], header: ShareHeader, options: MergeOptions): Merging {
  const { cwd } = options;
  const folder = options.newsroom === undefined ? findNewsroomFolder([], cwd) : resolve(cwd, options.newsroom);
  const own = ownTemplates(options, folder);
  const watched = watchTemplates(own);
  const room = withCopySettings(openNewsroom(folder, cwd), header.asked.copy);
  const releases = shares
    .flatMap((share) => share.releases.map((release) => ({ ...release, folder: resolve(cwd, share.folder) })))
    // The order of a build is that of paths as the system writes them.
    .sort((a, b) => compareText(join(folder, a.name), join(folder, b.name)));
  const formats = header.asked.formats.map(knownFormat);
  refuseOtherNewsroom(header, { room, watched }, shares, options);
  if (releasesKey(releases) !== header.keys.releases) {
    const hint = 'Build all shares of one checkout, and copy them whole.';
    throw new ReleaseError('usage', 'The shares are not all that the newsroom held when they were built.', hint);
  }
  return { room, watched, own, header, formats, releases };
}

/** The newsroom at hand must be the one that the shares were built of, and so must the program. */
function refuseOtherNewsroom(
  header: ShareHeader,
  { room, watched }: Pick<Merging, 'room' | 'watched'>,
  shares: readonly ShareManifest[],
  options: MergeOptions,
): void {
  const { settings } = openBuildCache(options, room);
  const { editions } = readRecordIn(resolve(options.cwd, options.out));
  const refuse = (problem: string, hint = 'Merge them where and how they were built, or build them again.'): never => {
    throw new ReleaseError('usage', problem, hint);
  };
  if (header.program !== programKey()) refuse('The shares were built by another version of iom-release or of Node.');
  if (header.keys.settings !== settings) {
    refuse(`The shares were built of other settings than those in ${room.folder}.`);
  }
  if (shares.some((share) => watched.keyOf(share.header.templates) !== share.header.templatesKey)) {
    refuse('The shares were built with other templates.');
  }
  if (header.keys.editions !== keyOf(textOf(editions))) {
    const hint = `Name the folder of the releases.json that they knew, or build them with --record ${options.out}/${RECORD}`;
    refuse(`The shares knew of other versions issued before than ${options.out}/${RECORD} does.`, hint);
  }
}

/** Writes what the shares hold, and then what a build writes when all releases are rendered. @returns what is beside them */
function writeAll(
  merging: Merging,
  output: OutputTransaction,
  before: EarlierOutput,
  options: MergeOptions,
): readonly WrittenFile[] {
  const { room, watched, own, header, formats, releases } = merging;
  const { now, asked, keys } = header;
  const linked = linkCards(
    releases.map(({ card }) => card),
    [],
    asked,
  );
  const site = planNewsroomSite(linked, formats, own, room, { cwd: options.cwd });
  if (commonKey({ formats, room, site: site?.plan }) !== keys.common) {
    throw new ReleaseError('usage', 'The shares were built with another logo.', 'Merge them where they were built.');
  }
  for (const release of releases) copyFiles(release, output);
  const editions = openEditions(before.editions, [], room.newsroom, now).all();
  const issued = releases.flatMap(({ edition }) => (edition ? [[edition.urn, edition.record] as const] : []));
  const all = { ...editions, ...Object.fromEntries(issued) };
  const records = releases.map(({ record }) => openRecord(record));
  const pages = site && writeMergedSite(output, site, merging, { linked, watched }, options.cwd);
  writeReleasesRecord(output, records, pages, room, { cwd: options.cwd }, before, { all: () => all });
  return pages ?? [];
}

function copyFiles({ record, folder }: Merging['releases'][number], output: OutputTransaction): void {
  for (const { path, sha256 } of record.files) {
    const bytes = isOutputPath(path) ? readFile(join(folder, path), MOST_MEGABYTES) : new Uint8Array();
    if (sha256Of(bytes) !== sha256) {
      const hint = 'Copy the share again, or build it again.';
      throw new ReleaseError('usage', `${join(folder, path)} is not what the share wrote.`, hint);
    }
    output.put(path, bytes);
  }
}

function writeMergedSite(
  output: OutputTransaction,
  site: OpenSite,
  { room, header, releases }: Merging,
  { linked, watched }: Pick<Parameters<typeof writeSite>[2], 'linked' | 'watched'>,
  cwd: string,
): readonly WrittenFile[] {
  const { newsroom, folder } = room;
  const { now, keys } = header;
  const words = new WordStore(undefined, '');
  const survey = { newsroom, folder, now, cwd };
  const sources: readonly PartsSource[] = releases.map(({ name, hash, facts, words: found }) => {
    const kept = { name, hash, sketch: { facts } };
    if (found) words.set(kept, found);
    return { path: name, kept, readRelease: () => readRelease(join(folder, name), hash, survey) };
  });
  // Nothing is kept for a next merge.
  const indexes = { find: () => undefined, keep: () => {} };
  const kept: PartsCache = { words, indexes, find: () => undefined, keep: () => {}, write: () => {} };
  const hashes = new LinkedHashes(linked);
  return writeSite(output, site, { watched, newsroom, now, linked, hashes, sources, kept, settings: keys.settings });
}
