import { join, resolve } from 'node:path';
import type { Card } from '../archive/card.ts';
import { type PublishedRelease, readEditions } from '../archive/record.ts';
import type { Format } from '../formats/format.ts';
import { DEFAULT_FORMATS } from '../formats/list.ts';
import { knownFormat } from '../formats/render.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { ReleaseError } from '../model/error.ts';
import { openBesideCache } from './beside-cache.ts';
import { openBuildCache } from './build-cache.ts';
import type { KeptRendition, SharedFiles, SourceCache } from './cache/source-cache.ts';
import { type CheckedSource, checkSources } from './check-sources.ts';
import { type CopySettings, withCopySettings } from './copy-settings.ts';
import { discoverSources } from './discover.ts';
import { openEditions } from './editions.ts';
import { checkEmailCss } from './email-css.ts';
import { readTextIfThere } from './files.ts';
import { displayPath, findNewsroomFolder, type NewsroomFolder, openNewsroom } from './newsroom-folder.ts';
import { type Committed, openOutput } from './output/index.ts';
import { type KeptBack, linkCards, type Plan, planBuild, type ShownOptions } from './plan.ts';
import { openPrinter, printing } from './print/printer.ts';
import { MOST_MEGABYTES, RECORD, writeReleasesRecord } from './releases-record.ts';
import { type RenderListeners, renderAll } from './render-all.ts';
import type { Rendering } from './rendition.ts';
import { isOwn, makeShare } from './shard/make-share.ts';
import type { Share } from './shard/share.ts';
import { surveySiblings } from './siblings.ts';
import { coversNewsroom, planNewsroomSite, writeSite } from './site.ts';
import type { SurveyOptions } from './survey.ts';
import { ownTemplates, watchTemplates } from './template-files.ts';
import { SharedWriter, sharedKey, unchangedRenditions } from './unchanged.ts';

/** What to build, where to, and as of when. */
export type BuildOptions = CopySettings &
  RenderListeners &
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
    /** Renders one share of the newsroom, to be merged with the others. */
    readonly share?: Share;
    /** Where a share finds the versions that were issued before; default: public/releases.json. */
    readonly record?: string;
    /** False parses without the fast paths: the same bytes, slower. */
    readonly fastPath?: boolean;
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
  const { share } = options;
  if (share && !isWhole) throw notWhole();
  const siblings = isWhole ? [] : surveySiblings(plan.releases, survey);
  const shared = sharedKey(plan, sources, { formats, watched, room, survey }, cache.settings, own);
  const output = openOutput(resolve(options.cwd, options.out));
  try {
    if (share) {
      const given = { formats, watched, room, output, survey, own, settings: cache.settings, ...printing(printer) };
      const renditions = await makeShare(plan, sources, given, { ...options, share });
      const committed = output.commit();
      keepAll(cache, sources, renditions, true);
      return shareResult(options, share, { plan, sources, renditions, committed, looks, formats, room });
    }
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
      reused: reusedOf(sources, renditions),
    };
  } catch (error) {
    output.abort();
    throw error;
  } finally {
    await printer?.close();
  }
}

function notWhole(): ReleaseError {
  const hint = 'Leave out the paths, and go to the newsroom.';
  return new ReleaseError('usage', 'A share is one of a whole newsroom.', hint);
}

/** What a share tells: of its own sources, so that everything is told once. */
function shareResult(
  { out }: BuildOptions,
  share: Share,
  done: {
    readonly plan: Plan<Card>;
    readonly sources: readonly CheckedSource[];
    readonly renditions: ReadonlyMap<string, KeptRendition>;
    readonly committed: Committed;
    readonly looks: readonly Diagnostic[];
    readonly formats: readonly Format[];
    readonly room: NewsroomFolder;
  },
): BuildResult {
  const { plan, renditions, looks } = done;
  const sources = done.sources.filter((source) => isOwn(source, share, done.room));
  const own = new Set(sources.map(({ path }) => path));
  const remarks = [...renditions.values()].flatMap((one) => one.remarks);
  const found = plan.diagnostics.filter(({ file }) => own.has(file));
  return {
    ...{ out, site: [], sources, ...done.committed, formats: done.formats.map(({ id }) => id) },
    diagnostics: [...(share.index === 1 ? looks : []), ...found, ...remarks],
    keptBack: plan.keptBack.filter(({ file }) => own.has(file)),
    failed: plan.failed.filter((file) => own.has(file)),
    rendered: [...renditions.values()].map(({ record }) => record),
    reused: reusedOf(sources, renditions),
  };
}

function reusedOf(sources: readonly CheckedSource[], renditions: ReadonlyMap<string, KeptRendition>): number {
  return sources.filter(({ kept, path }) => kept.rendition && kept.rendition === renditions.get(path)).length;
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
  const site = planNewsroomSite(linked, formats, own, room, options);
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
