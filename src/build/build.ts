import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { type Card, cardOf, sizedCard } from '../archive/card.ts';
import { withdrawals } from '../archive/changes.ts';
import {
  type PublishedFile,
  type PublishedRelease,
  readEditions,
  readRecord,
  readSite,
  recordOf,
  writeRecord,
} from '../archive/record.ts';
import { linkTranslations } from '../archive/translations.ts';
import type { Format, Remark, RenderContext, Rendition } from '../formats/format.ts';
import { DEFAULT_FORMATS } from '../formats/list.ts';
import { knownFormat } from '../formats/render.ts';
import type { Templates } from '../formats/templates/compile.ts';
import { pictureType } from '../model/asset.ts';
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import { isPublic } from '../model/publication.ts';
import type { Release } from '../model/release.ts';
import { type Asset, pictureReader, readPicture } from './assets.ts';
import { type CopySettings, withCopySettings } from './copy-settings.ts';
import { discoverSources } from './discover.ts';
import { type EditionBook, openEditions } from './editions.ts';
import { checkEmailCss } from './email-css.ts';
import { readTextIfThere } from './files.ts';
import { displayPath, findNewsroomFolder, type NewsroomFolder, openNewsroom } from './newsroom-folder.ts';
import { isOutputPath, type OutputTransaction, openOutput } from './output/index.ts';
import { pictureSizes } from './picture-sizes.ts';
import { remarkDiagnostics } from './remarks.ts';
import { coversNewsroom, type OpenSite, openSite, writeSite } from './site.ts';
import { findCollisions, type Surveyed, type SurveyOptions, surveySiblings, surveySource } from './survey.ts';
import { loadTemplates, ownTemplates } from './template-files.ts';

/** What to build, where to, and as of when. */
export type BuildOptions = CopySettings & {
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
  /** Leaves releases with warnings out too. */
  readonly strict?: boolean;
  readonly includeDrafts?: boolean;
  /** Renders releases under embargo and those dated ahead, visibly marked. */
  readonly includeEmbargoed?: boolean;
  /** Told after each release how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** A release that was kept back, and why. */
export type KeptBack = { readonly file: string; readonly release: Release };

/** What a build did. */
export type BuildResult = {
  readonly out: string;
  readonly formats: readonly string[];
  readonly sources: readonly Surveyed[];
  /** Everything that was found, by source, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly rendered: readonly PublishedRelease[];
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

/**
 * Builds releases: read, parse, validate, plan, render, write. A release with errors is left out and the others are
 * built; what must not be public stays out of every output unless asked for; an output is replaced in one step.
 *
 * @throws ReleaseError for wrong usage, wrong settings or templates, and for failures of the machine
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const formats = options.formats?.map(knownFormat) ?? DEFAULT_FORMATS;
  const folder = findNewsroomFolder(options.paths ?? [], options.cwd);
  const own = ownTemplates(options, folder);
  const templates = loadTemplates(own);
  const room = withCopySettings(openNewsroom(folder, options.cwd), options);
  const looks = await checkEmailCss(formats, templates, room.newsroom, own && displayPath(own, options.cwd));
  const survey: SurveyOptions = { ...room, now: options.now, cwd: options.cwd };

  const paths = discoverSources(options.paths ?? [room.folder], options.cwd);
  const surveyed = paths.map((path) => surveySource(path, survey));
  const plan = planBuild(surveyed, options);
  const linked = linkReleases(
    plan.releases,
    options.paths === undefined ? [] : surveySiblings(plan.releases, survey),
    options,
  );

  const output = openOutput(resolve(options.cwd, options.out));
  try {
    const sources = new Map(surveyed.map((one) => [one.file.path, one]));
    const site = siteOf(linked, { formats, sources, own, room, options });
    const before = readTextIfThere(join(resolve(options.cwd, options.out), RECORD)) ?? '';
    const editions = openEditions(readEditions(before), formats, room.newsroom, options.now);
    const remarks: Diagnostic[] = [];
    const rendered = renderAll(linked, { formats, templates, room, output, options, sources, editions, remarks, site });
    const pages = site && writeSite(output, site.open, { templates, newsroom: room.newsroom });
    writeReleasesRecord(output, rendered, pages, room, options, before, editions);
    const committed = output.commit();
    return {
      ...plan,
      diagnostics: [...looks, ...plan.diagnostics, ...remarks],
      ...committed,
      out: options.out,
      formats: formats.map(({ id }) => id),
      sources: surveyed,
      rendered,
      site: pages ?? [],
    };
  } catch (error) {
    output.abort();
    throw error;
  }
}

/** What will be rendered and what not, decided before anything is rendered. */
type Plan = Pick<BuildResult, 'diagnostics' | 'keptBack' | 'failed'> & { readonly releases: readonly Release[] };

/** What of the options decides which releases are shown. */
export type ShownOptions = Pick<BuildOptions, 'strict' | 'includeDrafts' | 'includeEmbargoed'>;

/** Decides what of the sources is rendered: without errors, and public or asked for. */
export function planBuild(surveyed: readonly Surveyed[], options: ShownOptions): Plan {
  const collisions = findCollisions(surveyed);
  const diagnostics: Diagnostic[] = [];
  const releases: Release[] = [];
  const keptBack: KeptBack[] = [];
  const failed: string[] = [];
  for (const { file, release, diagnostics: found } of surveyed) {
    const collision = collisions.get(file.path);
    diagnostics.push(...found, ...(collision ? [collision] : []));
    const strictly = options.strict === true && found.some(({ severity }) => severity === 'warning');
    if (!release || collision || hasErrors(found) || strictly) failed.push(file.path);
    else if (isAskedFor(release, options)) releases.push(release);
    else keptBack.push({ file: file.path, release });
  }
  return { diagnostics, releases, keptBack, failed };
}

function isAskedFor({ publication }: { publication: Release['publication'] }, options: ShownOptions): boolean {
  if (isPublic(publication)) return true;
  return publication.state === 'draft' ? options.includeDrafts === true : options.includeEmbargoed === true;
}

/** Links releases to those of their translations that are shown. */
export function linkReleases(
  releases: readonly Release[],
  siblings: readonly Card[],
  options: ShownOptions,
): readonly Release[] {
  const shown = siblings.filter((card) => isAskedFor(card, options));
  const cards = releases.map((release) => cardOf(release));
  const translationsOf = linkTranslations([...cards, ...shown]);
  const withdrawn = withdrawals(cards);
  return releases.map((release, index) => {
    const card = cards[index];
    if (!card) return release;
    const linked = { ...release, translations: translationsOf(card) };
    // A release that another one withdraws is as withdrawn as one that says so itself.
    const taken = withdrawn.has(card) && release.publication.state === 'public';
    return taken ? { ...linked, publication: { state: 'withdrawn' } as const } : linked;
  });
}

type Rendering = {
  readonly formats: readonly Format[];
  readonly templates: Templates;
  readonly room: NewsroomFolder;
  readonly output: OutputTransaction;
  readonly options: BuildOptions;
  readonly sources: ReadonlyMap<string, Surveyed>;
  readonly editions: EditionBook;
  /** What formats could not render as it was written is added here. */
  readonly remarks: Diagnostic[];
  /** Absent where only some of the newsroom is built: its pages stand alone. */
  readonly site: PlannedSite | undefined;
};

/** The site of a build, the cards of its releases by their files, and the sizes of their pictures. */
type PlannedSite = {
  readonly open: OpenSite;
  readonly cards: ReadonlyMap<string, Card>;
};

/** Plans the site, where the whole newsroom is built and has pages. */
function siteOf(
  releases: readonly Release[],
  {
    formats,
    sources,
    own,
    room,
    options,
  }: Pick<Rendering, 'formats' | 'sources' | 'room' | 'options'> & { readonly own: string | undefined },
): PlannedSite | undefined {
  const hasPages = formats.some(({ id }) => id === 'html');
  if (!hasPages || !coversNewsroom(options.paths, room.folder, options.cwd)) return undefined;
  const cards = releases.map((release) =>
    sizedCard(cardOf(release), pictureSizes(sources.get(release.file)?.assets ?? [])),
  );
  return { open: openSite(cards, own), cards: new Map(cards.map((card) => [card.file, card])) };
}

/** What a page of the site is rendered with beside what all share. */
function placeOnSite(release: Release, site: PlannedSite | undefined): Partial<RenderContext> {
  const card = site?.cards.get(release.file);
  if (!site || !card) return {};
  return { site: site.open.plan.site, surroundings: site.open.plan.surroundings(card) };
}

function renderAll(releases: readonly Release[], rendering: Rendering): readonly PublishedRelease[] {
  const { formats, templates, room, output, options, sources, editions, remarks, site } = rendering;
  const shared = { templates, newsroom: room.newsroom, beside: formats };
  return releases.map((release, index) => {
    const edition = editions.of(release);
    const source = sources.get(release.file);
    const assets = source?.assets ?? [];
    const report = (remark: Remark) => remarks.push(...remarkDiagnostics(source, remark));
    const place = { ...placeOnSite(release, site), pictures: pictureSizes(assets), picture: pictureReader(assets) };
    const context = { ...shared, ...place, report, ...(edition ? { edition } : {}) };
    const renditions = formats.flatMap((format) => format.render(release, context));
    const pictures = release.publication.state === 'withdrawn' ? [] : assets.map(pictureRendition);
    const files = [...renditions, ...pictures].map((rendition) => putRendition(output, release, rendition));
    options.onProgress?.(index + 1, releases.length);
    return recordOf(release, sourceOf(release, room, options), files);
  });
}

function putRendition(output: OutputTransaction, release: Release, rendition: Rendition): PublishedFile {
  const path = `${release.language}/${release.slug}/${rendition.file}`;
  const bytes = typeof rendition.content === 'string' ? Buffer.from(rendition.content) : rendition.content;
  output.put(path, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { format: rendition.format, path, mediaType: rendition.mediaType, bytes: bytes.length, sha256 };
}

/** @returns a picture as a file of its release. */
export function pictureRendition(asset: Asset): Rendition {
  const { to } = asset;
  return { format: 'picture', file: to, mediaType: pictureType(to), content: readPicture(asset) };
}

/** Writes releases.json, and removes what an earlier build published of these sources and is no longer. */
function writeReleasesRecord(
  output: OutputTransaction,
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
  output.put(RECORD, writeRecord(records, editions.all(), site));
}

function sourceOf(release: Release, room: NewsroomFolder, options: BuildOptions): string {
  return relative(room.folder, resolve(options.cwd, release.file)).replaceAll('\\', '/');
}
