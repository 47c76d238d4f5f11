import { type PublishedFile, recordOf } from '../archive/record.ts';
import type { SitePlan } from '../archive/site.ts';
import { sha256Of } from '../archive/written-file.ts';
import type { Format, Remark, RenderContext, Rendition } from '../formats/format.ts';
import type { Surroundings } from '../formats/html/site.ts';
import { renderFormats } from '../formats/render.ts';
import { pictureType } from '../model/asset.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { present } from '../model/present.ts';
import type { Release } from '../model/release.ts';
import { type Asset, pictureReader, readPicture } from './assets.ts';
import { newsroomKey } from './build-cache.ts';
import { KeptRendition, type MadeRendition, type WrittenRendition } from './cache/kept-rendition.ts';
import { keyOf, textOf } from './cache/keys.ts';
import type { CheckedSource } from './check-sources.ts';
import type { EditionBook } from './editions.ts';
import type { LinkedHashes } from './linked-hashes.ts';
import type { NewsroomFolder } from './newsroom-folder.ts';
import type { OutputTransaction } from './output/index.ts';
import { pictureSizes } from './picture-sizes.ts';
import { type LinkedCard, linkedRelease } from './plan.ts';
import { remarkDiagnostics } from './remarks.ts';
import type { Sketch } from './sketch.ts';
import { type Surveyed, type SurveyOptions, surveySource } from './survey.ts';
import type { WatchedTemplates } from './template-files.ts';
import type { WordStore } from './word-store.ts';

/** What all releases of a build are rendered with. */
export type Rendering = {
  readonly formats: readonly Format[];
  readonly watched: WatchedTemplates;
  readonly room: NewsroomFolder;
  readonly output: OutputTransaction;
  readonly survey: SurveyOptions;
  readonly editions: EditionBook;
  /** Absent where only some of the newsroom is built: its pages stand alone. */
  readonly site: SitePlan | undefined;
  /** Told of the words of each release that is rendered, for search. */
  readonly words: WordStore;
  /** True where all that was kept was planned among the same releases. */
  readonly isPlannedBefore?: boolean;
  /** Prints pages; absent where no format needs it. */
  readonly print?: NonNullable<RenderContext['print']>;
};

/** @returns a hash of what goes into every rendition of a build. */
export function commonKey({ formats, room, site }: Pick<Rendering, 'formats' | 'room' | 'site'>): string {
  return keyOf(newsroomKey(room.newsroom), formats.map(({ id }) => id).join(), textOf(site?.site ?? null));
}

/**
 * @returns a hash of what a build knows of all its releases but for their texts: where it is the same, so is what stands
 * around each of them
 */
export function planKey(rendering: Pick<Rendering, 'formats' | 'room' | 'site'>, hashes: LinkedHashes): string {
  return keyOf(commonKey(rendering), hashes.ofAll());
}

/** A release that is to be rendered: plain data, but for how it is read. */
export type RenditionTask = {
  readonly linked: LinkedCard;
  readonly source: RenderedSource;
  readonly surroundings: Surroundings | undefined;
  /** A hash of all that goes into it but templates. */
  readonly key: string;
};

/** One that waits: what stands around a release is found again when its turn comes, so that an archive's is not held. */
export type OpenTask = Pick<RenditionTask, 'linked' | 'key'> & { readonly source: CheckedSource };

/** What a rendering needs to know of a source. */
export type RenderedSource = Pick<CheckedSource, 'absolute'> & {
  readonly kept: Pick<CheckedSource['kept'], 'name' | 'hash'> & { readonly sketch: Pick<Sketch, 'facts' | 'assets'> };
};

/**
 * Renders a release, or holds on to what an earlier build made of the same things: source, facts, translations,
 * site, templates, files. Whatever it is, its files are planned in the output.
 *
 * @param common what {@link commonKey} gives
 */
export async function rendition(
  linked: LinkedCard,
  source: CheckedSource,
  common: string,
  rendering: Rendering,
): Promise<KeptRendition> {
  const task = planRendition(linked, source, common, rendering);
  if (task instanceof KeptRendition) return task;
  return KeptRendition.of(await renderOpen(task, rendering), linked.card);
}

/** @returns what is to be rendered, or what an earlier build made of the same things, its files planned in the output */
export function planRendition(
  linked: LinkedCard,
  source: CheckedSource,
  common: string,
  rendering: Rendering,
): OpenTask | KeptRendition {
  const { rendition: earlier, isAsBefore } = source.kept;
  const isKnown = rendering.isPlannedBefore === true && isAsBefore === true;
  const written = earlier?.written();
  const key = written && isKnown ? written.key : renditionKey(linked, source, common, rendering);
  if (earlier && written?.key === key && stillHolds(earlier, written, rendering)) return earlier;
  return { linked, source, key };
}

function renditionKey(
  { card, translations }: LinkedCard,
  { kept: { hash, sketch } }: CheckedSource,
  common: string,
  { site }: Pick<Rendering, 'site'>,
): string {
  const around = textOf([translations, card.publication, site?.surroundings(card) ?? null, sketch.assets]);
  return keyOf(common, hash, sketch.facts, around);
}

/** @returns a task whose turn has come */
export function startTask(
  task: OpenTask,
  site: SitePlan | undefined,
): RenditionTask & { readonly source: CheckedSource } {
  return { ...task, surroundings: site?.surroundings(task.linked.card) };
}

/** Renders a release that waited. */
export function renderOpen(task: OpenTask, rendering: Rendering): Promise<MadeRendition> {
  return renderTask(startTask(task, rendering.site), () => task.source.readRelease(), rendering);
}

function stillHolds(
  { templates, templatesKey }: KeptRendition,
  { files, edition }: WrittenRendition,
  { watched, output, editions }: Rendering,
): boolean {
  if (watched.keyOf(templates) !== templatesKey || !editions.holds(edition)) return false;
  if (!files.every((file) => output.holds(file))) return false;
  output.keep(files);
  return true;
}

/** What of a {@link Rendering} a single release is rendered with; the rest belongs to the build. */
export type TaskRendering = Pick<Rendering, 'formats' | 'watched' | 'room' | 'survey' | 'editions' | 'print'> & {
  readonly site: Pick<SitePlan, 'site'> | undefined;
  readonly output: Pick<OutputTransaction, 'put'>;
  readonly words: { readonly put: (source: RenderedSource['kept'], release: Release) => void };
};

/** Renders a release and puts its files. @param read gives the release as it was checked */
export async function renderTask(
  { linked, source, key, surroundings }: RenditionTask,
  read: () => Release,
  rendering: TaskRendering,
): Promise<MadeRendition> {
  const release = linkedRelease(read(), linked);
  const { formats, watched, room, output, survey, editions, site } = rendering;
  const edition = editions.of(release);
  if (site && release.publication.state === 'public') rendering.words.put(source.kept, release);
  const remarks: Diagnostic[] = [];
  // Few releases have remarks: what binds them to the source and its comments is found again for those.
  let surveyed: Surveyed | undefined;
  const report = (remark: Remark) => {
    surveyed ??= surveySource(source.absolute, survey);
    remarks.push(...remarkDiagnostics(surveyed, remark));
  };
  const { assets } = source.kept.sketch;
  watched.used();
  const context = {
    ...{ templates: watched.templates, newsroom: room.newsroom, beside: formats, report },
    ...{ pictures: pictureSizes(assets), picture: pictureReader(assets) },
    ...(site && surroundings ? { site: site.site, surroundings } : {}),
    ...(edition ? { edition } : {}),
    ...(rendering.print ? { print: rendering.print } : {}),
  };
  const renditions = await renderFormats(formats, release, context);
  const pictures = release.publication.state === 'withdrawn' ? [] : assets.map(pictureRendition);
  const put = [...renditions, ...pictures].map((one) => putRendition(output, release, one));
  const templates = watched.used();
  const files = put.map(({ file }) => file);
  return {
    ...{ key, templates, templatesKey: watched.keyOf(templates), remarks },
    record: recordOf(linked.card, source.kept.name, files),
    modified: put.map(({ modified }) => modified),
    ...(edition ? { edition: editions.kept(release) } : {}),
  };
}

/** @returns a picture as a file of its release. */
export function pictureRendition(asset: Asset): Rendition {
  const { to } = asset;
  return { format: 'picture', file: to, mediaType: present(pictureType(to)), content: readPicture(asset) };
}

function putRendition(
  output: TaskRendering['output'],
  release: Release,
  { file: name, content, format, mediaType }: Rendition,
): { readonly file: PublishedFile; readonly modified: number } {
  const path = `${release.language}/${release.slug}/${name}`;
  const bytes = typeof content === 'string' ? encode(content) : content;
  const modified = output.put(path, bytes);
  return { file: { format, path, mediaType, bytes: bytes.length, sha256: sha256Of(bytes) }, modified };
}

/** One piece of memory for all: a file is written and hashed before the next is encoded. */
let scratch = Buffer.allocUnsafe(0);

/** @returns the text as UTF-8; it stands until the next one is encoded */
function encode(text: string): Uint8Array {
  if (scratch.length < text.length * 3) scratch = Buffer.allocUnsafe(text.length * 6);
  return scratch.subarray(0, scratch.write(text));
}
