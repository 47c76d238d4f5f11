import { resolve } from 'node:path';
import { linkChanges } from '../../archive/changes.ts';
import { isChosen } from '../../archive/choice.ts';
import { type ChoiceWords, readChoice } from '../../archive/choice-words.ts';
import { compareCards } from '../../archive/lists.ts';
import type { Editions } from '../../archive/record.ts';
import { STYLESHEET } from '../../archive/site.ts';
import type { Format } from '../../formats/format.ts';
import type { Change } from '../../formats/html/site.ts';
import { knownFormats } from '../../formats/render.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { newsroomKey, openBuildCache } from '../build-cache.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuildResult } from '../build-result.ts';
import { keyOf, programKey, textOf } from '../cache/keys.ts';
import { type CheckedSource, checkSources } from '../check-sources.ts';
import { withCopySettings } from '../copy-settings.ts';
import { type KeptEdition, openEditions } from '../editions.ts';
import { checkEmailCss } from '../email-css.ts';
import { coversNewsroom, displayPath, findNewsroomFolder } from '../find-newsroom.ts';
import { type NewsroomFolder, openNewsroom } from '../newsroom-folder.ts';
import { refuseExportPlace } from '../output-place.ts';
import { ownTemplates } from '../own-templates.ts';
import { type LinkedCard, linkCards, type Plan, planBuild } from '../plan.ts';
import { openPrinter, printing } from '../print/printer.ts';
import { readIssued } from '../releases-record.ts';
import { surveySiblings } from '../siblings.ts';
import { sourcesOf } from '../sources-of.ts';
import { type Spool, withSpool } from '../spool.ts';
import type { SurveyOptions } from '../survey.ts';
import { surveyNamed } from '../survey-named.ts';
import { type WatchedTemplates, watchTemplates } from '../template-files.ts';
import { keepEditions } from './editions-file.ts';
import { type ExportRendering, renderExport } from './export-release.ts';
import { formOf } from './forms.ts';
import { ExportJournal } from './journal.ts';
import { openTarget, type TargetOptions } from './open-target.ts';
import type { ExportTarget, Placed } from './target.ts';

/** What agencies are sent when no formats are named. */
const AGENCY_FORMATS = ['wire', 'ninjs', 'newsml-g2', 'nitf'];

/** What to export, where to, and as of when. */
export type ExportOptions = Omit<BuildOptions, 'out'> &
  TargetOptions & {
    /** Default: all that may be shown. */
    readonly choice?: ChoiceWords;
    /**
     * Where the versions that were issued are kept: a releases.json. Default: the one in `public`, without those of
     * releases that are not public.
     */
    readonly record?: string;
  };

/** A release that was exported, and the files that it became. */
export type ExportedRelease = {
  readonly slug: string;
  readonly language: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly files: readonly string[];
};

/** What an export did. */
export type ExportResult = Pick<BuildResult, 'diagnostics' | 'keptBack' | 'failed' | 'formats'> & {
  readonly sources: readonly CheckedSource[];
  readonly to: string;
  readonly exported: readonly ExportedRelease[];
  readonly written: readonly string[];
  readonly unchanged: number;
  /** How many of the releases an earlier export, which was broken off, had done. */
  readonly resumed: number;
};

/**
 * Renders releases into a folder, an archive file or a stream, in the order in which they came out: read, parse,
 * validate, plan, choose, render, place. What must not be public stays out unless asked for, as in a build; versions
 * rise where the text has changed since it was issued last. An export that is broken off goes on from its last release.
 *
 * @throws ReleaseError for wrong usage, settings or templates, and for failures of the machine
 */
export function exportReleases(options: ExportOptions): Promise<ExportResult> {
  return withSpool((spool) => exportWith(spool, options));
}

async function exportWith(spool: Spool, options: ExportOptions): Promise<ExportResult> {
  const formats = knownFormats(options.formats ?? AGENCY_FORMATS);
  const target = openTarget(options);
  const folder = findNewsroomFolder(options.paths ?? [], options.cwd);
  const own = ownTemplates(options, folder);
  const watched = watchTemplates(own);
  const room = withCopySettings(openNewsroom(folder, options.cwd), options);
  const looks = await checkEmailCss(formats, watched.templates, room.newsroom, own && displayPath(own, options.cwd));
  const survey = { ...room, now: options.now, cwd: options.cwd, fastPath: options.fastPath ?? true };
  const { sources, plan, chosen } = chooseReleases(options, room, survey, spool);
  if (formOf(options) === 'dir') {
    refuseExportPlace(
      { ...options, mark: STYLESHEET },
      room.folder,
      sources.map(({ absolute }) => absolute),
    );
  }

  const record = resolve(options.cwd, options.record ?? 'public/releases.json');
  const earlier = readIssued(options.cwd, options.record);
  const editions = openEditions(earlier, formats, room.newsroom, options.now);
  const printer = openPrinter(formats, process.env);
  const rendering = { formats, watched, room, survey, editions, ...printing(printer) };
  const key = exportKey(options, formats, room, chosen, earlier);
  try {
    const { lines, resumed, isWhole } = await exportAll(target, chosen, rendering, key, options);
    if (isWhole) keepIssued(record, lines, earlier, options.record === undefined);
    const { keptBack, failed } = plan;
    return {
      ...{ to: options.to, formats: formats.map(({ id }) => id), sources, keptBack, failed, resumed },
      diagnostics: [...looks, ...plan.diagnostics, ...lines.flatMap(({ remarks }) => remarks)],
      exported: lines.map(({ exported }) => exported),
      written: lines.slice(resumed).flatMap(({ placed }) => placed.written),
      unchanged: lines.slice(resumed).reduce((sum, { placed }) => sum + placed.unchanged, 0),
    };
  } finally {
    await printer?.close();
  }
}

/** A release among those that were chosen, with its source and what was changed by or of it. */
type Chosen = LinkedCard & { readonly source: CheckedSource; readonly changes: readonly Change[] };

function chooseReleases(
  options: ExportOptions,
  room: NewsroomFolder,
  survey: SurveyOptions,
  spool: Spool,
): { readonly sources: readonly CheckedSource[]; readonly plan: Plan<unknown>; readonly chosen: readonly Chosen[] } {
  const choice = readChoice(options.choice ?? {}, room.newsroom);
  const cache = openBuildCache({ ...options, out: '' }, room, 'list');
  const sources = checkSources(sourcesOf(options, room), survey, cache, { spool });
  const isWhole = coversNewsroom(options.paths, room.folder, options.cwd);
  for (const { kept } of sources) cache.keep(kept);
  if (!isWhole) cache.keepOthers();
  cache.write();
  const plan = planBuild(sources, options, isWhole ? [] : surveyNamed(sources, survey));
  const siblings = isWhole ? [] : surveySiblings(plan.releases, survey);
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const linkedCards = linkCards(plan.releases, siblings, options);
  const changesOf = linkChanges(linkedCards.map(({ card }) => card));
  const chosen = linkedCards
    .filter(({ card }) => isChosen(card, choice))
    .sort((a, b) => compareCards(a.card, b.card))
    .flatMap((linked) => {
      const source = byPath.get(linked.card.file);
      return source ? [{ ...linked, source, changes: changesOf(linked.card) }] : [];
    });
  return { sources, plan, chosen };
}

/** @returns a hash of all that goes into an export but templates and the clock. */
function exportKey(
  options: ExportOptions,
  formats: readonly Format[],
  room: NewsroomFolder,
  chosen: readonly Chosen[],
  earlier: Editions,
): string {
  const releases = chosen.map(({ card, translations, changes, source: { kept } }) =>
    textOf([kept.name, kept.hash, kept.sketch.facts, kept.sketch.assets, card.publication, translations, changes]),
  );
  const asked = [formOf(options), options.asPackage === true, formats.map(({ id }) => id)];
  return keyOf(programKey(), room.written, newsroomKey(room.newsroom), textOf([asked, earlier]), ...releases);
}

/** What was done with a release; a line of the journal. */
type Line = {
  readonly exported: ExportedRelease;
  readonly placed: Placed;
  readonly remarks: readonly Diagnostic[];
  readonly edition?: KeptEdition;
  readonly templates: readonly string[];
  readonly templatesKey: string;
};

type Done = {
  readonly lines: readonly Line[];
  readonly resumed: number;
  /** False when its reader went away. */
  readonly isWhole: boolean;
};

async function exportAll(
  target: ExportTarget,
  chosen: readonly Chosen[],
  rendering: ExportRendering,
  key: string,
  { onProgress }: Pick<ExportOptions, 'onProgress'>,
): Promise<Done> {
  target.open();
  const journal = target.journal === undefined ? undefined : new ExportJournal<Line>(target.journal, key);
  try {
    const { watched } = rendering;
    const earlier = sameTemplates(journal?.earlier ?? [], watched);
    const resumed = target.begin(earlier.map(({ placed }) => placed));
    const lines = earlier.slice(0, resumed);
    journal?.begin(key, lines);
    for (const one of chosen.slice(resumed)) {
      const line = await exportOne(target, one, rendering);
      if (!line) return { lines, resumed, isWhole: false };
      lines.push(line);
      journal?.add(line);
      onProgress?.(lines.length, chosen.length);
    }
    await target.finish();
    journal?.remove();
    return { lines, resumed, isWhole: true };
  } finally {
    journal?.close();
    target.close();
  }
}

/** @returns what was done up to the first release whose templates say something else now. */
function sameTemplates(lines: readonly Line[], { keyOf }: WatchedTemplates): Line[] {
  const end = lines.findIndex(({ templates, templatesKey }) => keyOf(templates) !== templatesKey);
  // What stands in front of a change may have the old words in it, too: all of it is made again.
  return end < 0 ? [...lines] : [];
}

async function exportOne(target: ExportTarget, chosen: Chosen, rendering: ExportRendering): Promise<Line | undefined> {
  const { watched } = rendering;
  watched.used();
  const { packed, version, edition, remarks } = await renderExport(chosen, chosen.changes, chosen.source, rendering);
  const placed = await target.place(packed);
  if (!placed) return undefined;
  const { slug, language, id, state } = packed.manifest;
  const templates = watched.used();
  return {
    exported: { slug, language, id, version, state, files: placed.files },
    ...{ placed, remarks, templates, templatesKey: watched.keyOf(templates) },
    ...(edition ? { edition } : {}),
  };
}

/**
 * Keeps the versions that were issued.
 *
 * @param isPublished true for the record that is published with the site: nothing that follows from a text under embargo
 * may stand in it
 */
function keepIssued(record: string, lines: readonly Line[], earlier: Editions, isPublished: boolean): void {
  const issued = lines.filter(({ exported: { state } }) => !isPublished || state === 'public' || state === 'withdrawn');
  const editions = issued.flatMap(({ edition }) => (edition ? [[edition.urn, edition.record] as const] : []));
  keepEditions(record, { ...earlier, ...Object.fromEntries(editions) }, !isPublished);
}
