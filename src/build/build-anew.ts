import { resolve } from 'node:path';
import type { Card } from '../archive/card.ts';
import { countPublished, type Editions, type PublishedRelease } from '../archive/record.ts';
import type { WrittenFile } from '../archive/written-file.ts';
import type { Format } from '../formats/format.ts';
import { DEFAULT_FORMATS } from '../formats/list.ts';
import { knownFormats } from '../formats/render.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { ReleaseError } from '../model/error.ts';
import { openBuildCache } from './build-cache.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuiltAnew } from './build-result.ts';
import type { KeptRendition } from './cache/kept-rendition.ts';
import type { SourceCache } from './cache/source-cache.ts';
import { type CheckedSource, checkSources } from './check-sources.ts';
import { copySettingsOf, withCopySettings } from './copy-settings.ts';
import { openEditions } from './editions.ts';
import { checkEmailCss } from './email-css.ts';
import { coversNewsroom, displayPath, findNewsroomFolder } from './find-newsroom.ts';
import { LinkedHashes } from './linked-hashes.ts';
import { type NewsroomFolder, openNewsroom } from './newsroom-folder.ts';
import { refuseToEmpty } from './nothing-left.ts';
import { type Committed, type OutputTransaction, openOutput } from './output/index.ts';
import { outputPlace } from './output-place.ts';
import { ownTemplates } from './own-templates.ts';
import { type PartsCache, withPartsCache } from './parts-cache.ts';
import { linkCards, type Plan, planBuild } from './plan.ts';
import { openPrinter, printing } from './print/printer.ts';
import { type EarlierOutput, RECORD, readEarlierOutput, readRecordIn, writeReleasesRecord } from './releases-record.ts';
import { renderAll } from './render-all.ts';
import { planKey, type Rendering } from './rendition.ts';
import { isOwn, makeShare } from './shard/make-share.ts';
import type { Share } from './shard/share.ts';
import { surveySiblings } from './siblings.ts';
import { planNewsroomSite, writeSite } from './site.ts';
import { sourcesOf } from './sources-of.ts';
import { type Spool, withSpool } from './spool.ts';
import type { Ground } from './standing/ground.ts';
import { keepStandingBuild } from './standing/keep.ts';
import type { FoundStanding } from './standing/kept.ts';
import type { SurveyOptions } from './survey.ts';
import { surveyNamed } from './survey-named.ts';
import { watchTemplates } from './template-files.ts';

/**
 * Reads the sources, renders what has changed, and writes it.
 *
 * @param standing on what a build may stand that finds nothing changed, when the next one comes; and what the last one
 * on it left
 * @throws ReleaseError as `build` does
 */
export function buildAnew(options: BuildOptions, standing?: Standing): Promise<BuiltAnew> {
  return withSpool((spool) => buildWith(spool, options, standing));
}

type Standing = {
  readonly ground: Ground;
  readonly last?: FoundStanding | undefined;
  /** The sources, where they were looked for. */
  readonly paths?: readonly string[];
};

async function buildWith(spool: Spool, options: BuildOptions, standing: Standing | undefined): Promise<BuiltAnew> {
  const formats = options.formats ? knownFormats(options.formats) : DEFAULT_FORMATS;
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

  const paths = standing?.paths ?? sourcesOf(options, room);
  const sources = checkSources(paths, survey, cache, { spool, onCheck: options.onCheck });
  const isWhole = coversNewsroom(options.paths, room.folder, options.cwd);
  const plan = planBuild(sources, options, isWhole ? [] : surveyNamed(sources, survey));
  const { share } = options;
  if (share && !isWhole) throw notWhole();
  const siblings = isWhole ? [] : surveySiblings(plan.releases, survey);
  const output = openOutput(outputPlace(options, room.folder, paths));
  try {
    if (share) {
      const given = { formats, watched, room, output, survey, own, settings: cache.settings, ...printing(printer) };
      const { renditions, earlier } = await makeShare(plan, sources, given, { ...options, share });
      const committed = output.commit((path) => earlier.has(path));
      keepAll(cache, sources, renditions, true);
      return shareResult(options, share, { plan, sources, renditions, committed, looks, formats, room });
    }
    const before = readBefore(standing?.last, output, options);
    if (isWhole && paths.length === 0) refuseToEmpty(before, room.folder, options.out);
    const given = { formats, watched, room, output, survey, options, own, settings: cache.settings, before };
    const made = await withPartsCache(options, room, (kept) =>
      makeAll(plan, siblings, sources, { ...given, kept, ...printing(printer) }, cache.plan),
    );
    const { renditions, pages, editions } = made;
    const committed = output.commit((path) => before.paths.has(path));
    keepAll(cache, sources, renditions, isWhole, made.planned);
    const remarks = [...renditions.values()].flatMap((one) => one.remarks);
    const result = {
      ...plan,
      diagnostics: [...looks, ...plan.diagnostics, ...remarks],
      unchanged: committed.unchanged,
      removed: committed.removed,
      get written() {
        return committed.written;
      },
      out: options.out,
      formats: formats.map(({ id }) => id),
      sources,
      counts: countPublished(recordsOf(renditions)),
      get rendered() {
        return [...recordsOf(renditions)];
      },
      site: pages.map(({ path }) => path),
      reused: reusedOf(sources, renditions),
    };
    // A printed file hangs on the browser of the machine, too.
    if (standing && isWhole && !printer) {
      keepStandingBuild(standing.ground, result, options.now, { files: output.files, editions });
    }
    return result;
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
): BuiltAnew {
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
    rendered: [...recordsOf(renditions)],
    counts: countPublished(recordsOf(renditions)),
    reused: reusedOf(sources, renditions),
  };
}

/** One after the other: those of an archive need not be in memory together. */
function* recordsOf(renditions: ReadonlyMap<string, KeptRendition>): Generator<PublishedRelease> {
  for (const { record } of renditions.values()) yield record;
}

function reusedOf(sources: readonly CheckedSource[], renditions: ReadonlyMap<string, KeptRendition>): number {
  return sources.filter(({ kept, path }) => kept.rendition && kept.rendition === renditions.get(path)).length;
}

/** What a build was asked for, beside what renditions are made with. */
type Surroundings = {
  readonly options: BuildOptions;
  /** The newsroom's own templates. */
  readonly own: string | undefined;
  /** A hash of its settings. */
  readonly settings: string;
  /** What an earlier build wrote down in the output. */
  readonly before: EarlierOutput;
  /** What it kept of parts that all releases share. */
  readonly kept: PartsCache;
};

/** @returns what an earlier build left in the output: as the last one kept it, where its record still stands there */
function readBefore(
  last: FoundStanding | undefined,
  output: OutputTransaction,
  options: Pick<BuildOptions, 'cwd' | 'out'>,
): EarlierOutput {
  const place = last?.paths.indexOf(RECORD) ?? -1;
  const out = resolve(options.cwd, options.out);
  if (!last || place < 0 || !output.holds(last.files.at(place))) return readEarlierOutput(out);
  const paths = new Set(last.paths);
  return { editions: last.editions, paths, record: () => readRecordIn(out) };
}

/** What was made of a newsroom, and the versions that agencies were given of it. */
type MadeAll = {
  readonly renditions: ReadonlyMap<string, KeptRendition>;
  /** The files beside the releases. */
  readonly pages: readonly WrittenFile[];
  readonly editions: Editions;
  /** A hash of what the releases were planned in. */
  readonly planned: string;
};

/** Plans and writes releases, what all of them share, and the record of it. */
async function makeAll(
  plan: Plan<Card>,
  siblings: readonly Card[],
  sources: readonly CheckedSource[],
  given: Omit<Rendering, 'editions' | 'site' | 'words'> & Surroundings,
  plannedBefore: string,
): Promise<MadeAll> {
  const { formats, watched, room, output, options, own, settings, before, kept } = given;
  const { newsroom } = room;
  const linked = linkCards(plan.releases, siblings, options);
  const site = planNewsroomSite(linked, formats, own, room, options);
  const editions = openEditions(before.editions, formats, newsroom, options.now);
  const hashes = new LinkedHashes(linked);
  const planned = planKey({ formats, room, site: site?.plan }, hashes);
  const renditions = await renderAll(
    linked,
    sources,
    { ...given, editions, site: site?.plan, words: kept.words, isPlannedBefore: planned === plannedBefore },
    options,
    { jobs: options.jobs ?? 1, own, copy: copySettingsOf(options), out: resolve(options.cwd, options.out) },
  );
  const pages =
    site &&
    writeSite(output, site, {
      ...{ watched, newsroom, now: options.now, linked, hashes, sources, kept, settings },
      onFile: options.onSiteFile,
    });
  writeReleasesRecord(output, [...renditions.values()], pages, room, options, before, editions);
  return { renditions, pages: pages ?? [], editions: editions.all(), planned };
}

function keepAll(
  cache: SourceCache,
  sources: readonly CheckedSource[],
  renditions: ReadonlyMap<string, KeptRendition>,
  isWhole: boolean,
  planned = '',
): void {
  for (const { kept, path } of sources) cache.keep(kept, renditions.get(path));
  if (!isWhole) cache.keepOthers();
  // What is kept of sources that are not in this build was planned in another one.
  cache.write(isWhole ? planned : '');
}
