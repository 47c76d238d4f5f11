import { join, relative, resolve } from 'node:path';
import type { Card } from '../archive/card.ts';
import { type PublishedRelease, readEditions, readRecord, readSite, writeRecord } from '../archive/record.ts';
import type { Format } from '../formats/format.ts';
import { DEFAULT_FORMATS } from '../formats/list.ts';
import { knownFormat } from '../formats/render.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { openBesideCache } from './beside-cache.ts';
import { openBuildCache } from './build-cache.ts';
import type { KeptRendition, SharedFiles, SourceCache } from './cache/source-cache.ts';
import { type CheckedSource, checkSources } from './check-sources.ts';
import { type CopySettings, withCopySettings } from './copy-settings.ts';
import { discoverSources } from './discover.ts';
import { type EditionBook, openEditions } from './editions.ts';
import { checkEmailCss } from './email-css.ts';
import { readTextIfThere } from './files.ts';
import { displayPath, findNewsroomFolder, type NewsroomFolder, openNewsroom } from './newsroom-folder.ts';
import { isOutputPath, type OutputTransaction, openOutput } from './output/index.ts';
import { type KeptBack, type LinkedCard, linkCards, type Plan, planBuild, type ShownOptions } from './plan.ts';
import { openPrinter, printing } from './print/printer.ts';
import { commonKey, type Rendering, rendition } from './rendition.ts';
import { surveySiblings } from './siblings.ts';
import { coversNewsroom, type OpenSite, openSite, writeSite } from './site.ts';
import type { SurveyOptions } from './survey.ts';
import { ownTemplates, watchTemplates } from './template-files.ts';
import { SharedWriter, sharedKey, unchangedRenditions } from './unchanged.ts';

/** What to build, where to, and as of when. */
export type BuildOptions = CopySettings &
  ShownOptions & {
    /** Files, folders or globs; default: the nearest newsroom. */
    readonly paths?: readonly string[];
    /** What relative paths are relative to. */
    readonly cwd: string;
    /** The output folder. */
    readonly out: string;
    /** The ids of formats; default: html, wire, email. */
    readonly formats?: readonly string[];
    /** A folder whose files replace the built-in templates of the same names. */
    readonly templates?: string;
    /** The moment of the build, in milliseconds since 1970-01-01T00:00:00Z: decides what is public. */
    readonly now: number;
    /** Keeps what was found and rendered, in the newsroom's folder, for the next build. */
    readonly cache?: boolean;
    /** False parses without the fast paths: the same bytes, slower. */
    readonly fastPath?: boolean;
    /** Told after each release how many of how many are done. */
    readonly onProgress?: (done: number, total: number) => void;
    /** Told of each release that is rendered; not of those that are left as they are. */
    readonly onRender?: (release: Card) => void;
  };

/** What a build did. */
export type BuildResult = {
  readonly out: string;
  readonly formats: readonly string[];
  readonly sources: readonly CheckedSource[];
  /** Everything that was found, by source, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly rendered: readonly PublishedRelease[];
  /** How many of these were left as an earlier build had made them, without being rendered again. */
  readonly reused: number;
  /** What was written beside the releases: style, front pages, lists. */
  readonly site: readonly string[];
  readonly keptBack: readonly KeptBack[];
  /** Sources that were left out because of errors. */
  readonly failed: readonly string[];
  /** Paths below the output folder. */
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
};

const RECORD = 'releases.json';
/** The record of an archive is longer than any source. */
const MOST_MEGABYTES = 1024;

/**
 * Builds releases: read, parse, validate, plan, render, write. A release with errors is left out and the others are
 * built; what must not be public stays out of every output unless asked for; an output is replaced in one step.
 *
 * @throws ReleaseError for wrong usage, wrong settings or templates, and for failures of the machine
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const formats = options.formats?.map(knownFormat) ?? DEFAULT_FORMATS;
  const printer = openPrinter(formats, process.env);
  const folder = findNewsroomFolder(options.paths ?? [], options.cwd);
  const own = ownTemplates(options, folder);
  const watched = watchTemplates(own);
  const room = withCopySettings(openNewsroom(folder, options.cwd), options);
  const { newsroom } = room;
  const looks = await checkEmailCss(formats, watched.templates, newsroom, own && displayPath(own, options.cwd));
  const { fastPath = true } = options;
  const survey: SurveyOptions = { ...room, now: options.now, cwd: options.cwd, fastPath };
  const cache = openBuildCache(options, room);

  const paths = discoverSources(options.paths ?? [room.folder], options.cwd);
  const sources = checkSources(paths, survey, cache);
  const plan = planBuild(sources, options);
  const isWhole = coversNewsroom(options.paths, room.folder, options.cwd);
  const siblings = isWhole ? [] : surveySiblings(plan.releases, survey);
  const shared = sharedKey(plan, sources, { formats, watched, room, survey }, cache.settings, own);
  const output = openOutput(resolve(options.cwd, options.out));
  try {
    const made =
      (isWhole && unchanged(plan, sources, cache, shared, { watched, output, formats })) ||
      (await makeAll(
        plan,
        siblings,
        sources,
        { formats, watched, room, output, survey, options, own, settings: cache.settings, ...printing(printer) },
        shared,
      ));
    const { renditions, pages } = made;
    const committed = output.commit();
    cache.keepShared(isWhole ? made.shared : undefined);
    keepAll(cache, sources, renditions, isWhole);
    const remarks = [...renditions.values()].flatMap((one) => one.remarks);
    return {
      ...plan,
      diagnostics: [...looks, ...plan.diagnostics, ...remarks],
      ...committed,
      out: options.out,
      formats: formats.map(({ id }) => id),
      sources,
      rendered: [...renditions.values()].map(({ record }) => record),
      site: pages,
      reused: sources.filter(({ kept, path }) => kept.rendition && kept.rendition === renditions.get(path)).length,
    };
  } catch (error) {
    output.abort();
    throw error;
  } finally {
    await printer?.close();
  }
}

/** What a build has made, or found made: renditions by file, and what all releases share. */
type Made = {
  readonly renditions: ReadonlyMap<string, KeptRendition>;
  readonly pages: readonly string[];
  readonly shared: SharedFiles;
};

function unchanged(
  plan: Plan<Card>,
  sources: readonly CheckedSource[],
  cache: SourceCache,
  key: string,
  rendering: Pick<Rendering, 'watched' | 'output' | 'formats'>,
): Made | undefined {
  const renditions = unchangedRenditions(plan, sources, cache, key, rendering);
  return renditions && cache.shared ? { renditions, pages: cache.shared.pages, shared: cache.shared } : undefined;
}

/** What a build was asked for, beside what renditions are made with. */
type Surroundings = {
  readonly options: BuildOptions;
  /** The newsroom's own templates. */
  readonly own: string | undefined;
  /** A hash of its settings. */
  readonly settings: string;
};

/** Plans and writes releases, what all of them share, and the record of it. */
async function makeAll(
  plan: Plan<Card>,
  siblings: readonly Card[],
  sources: readonly CheckedSource[],
  given: Omit<Rendering, 'editions' | 'site' | 'words'> & Surroundings,
  key: string,
): Promise<Made> {
  const { formats, watched, room, output, options, own, settings } = given;
  const { newsroom } = room;
  const linked = linkCards(plan.releases, siblings, options);
  const site = planSite(linked, formats, own, room, options);
  const before = readTextIfThere(join(resolve(options.cwd, options.out), RECORD), MOST_MEGABYTES) ?? '';
  const editions = openEditions(readEditions(before), formats, newsroom, options.now);
  const kept = openBesideCache(options, room);
  const renditions = await renderAll(
    linked,
    sources,
    { ...given, editions, site: site?.plan, words: kept.words },
    options,
  );
  const rendered = [...renditions.values()].map(({ record }) => record);
  const writer = new SharedWriter(output);
  watched.used();
  const pages =
    site && writeSite(writer, site, { watched, newsroom, now: options.now, linked, sources, kept, settings });
  writeReleasesRecord(output, writer, rendered, pages, room, options, before, editions);
  return { renditions, pages: pages ?? [], shared: writer.kept(key, pages ?? [], watched) };
}

/** Plans the site, where the whole newsroom is built and has pages. */
function planSite(
  linked: readonly LinkedCard[],
  formats: readonly Format[],
  own: string | undefined,
  room: NewsroomFolder,
  options: BuildOptions,
): OpenSite | undefined {
  const hasPages = formats.some(({ id }) => id === 'html');
  if (!hasPages || !coversNewsroom(options.paths, room.folder, options.cwd)) return undefined;
  return openSite(
    linked.map(({ card }) => card),
    own,
  );
}

/** Renders what has changed, and takes the rest from the build before. @returns by file, in the order of the plan */
async function renderAll(
  releases: readonly LinkedCard[],
  sources: readonly CheckedSource[],
  rendering: Rendering,
  { onProgress, onRender }: Pick<BuildOptions, 'onProgress' | 'onRender'>,
): Promise<ReadonlyMap<string, KeptRendition>> {
  const byFile = new Map(sources.map((source) => [source.path, source]));
  const key = commonKey(rendering);
  const renditions = new Map<string, KeptRendition>();
  for (const [index, linked] of releases.entries()) {
    const { card } = linked;
    const source = byFile.get(card.file);
    if (!source) continue;
    const made = await rendition(linked, source, key, rendering);
    renditions.set(card.file, made);
    if (made !== source.kept.rendition) onRender?.(card);
    onProgress?.(index + 1, releases.length);
  }
  return renditions;
}

function keepAll(
  cache: SourceCache,
  sources: readonly CheckedSource[],
  renditions: ReadonlyMap<string, KeptRendition>,
  isWhole: boolean,
): void {
  for (const { kept, path } of sources) cache.keep(kept, renditions.get(path));
  if (!isWhole) cache.keepOthers();
  cache.write();
}

/** Writes releases.json, and removes what an earlier build published of these sources and is no longer. */
function writeReleasesRecord(
  output: OutputTransaction,
  writer: SharedWriter,
  rendered: readonly PublishedRelease[],
  pages: readonly string[] | undefined,
  room: NewsroomFolder,
  options: BuildOptions,
  before: string,
  editions: EditionBook,
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
  writer.put(RECORD, writeRecord(records, editions.all(), site));
}
