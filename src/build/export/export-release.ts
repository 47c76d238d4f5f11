import { manifestOf, type PackagedFile } from '../../archive/package.ts';
import type { PackedRelease } from '../../archive/packing/packing.ts';
import { editionRecord } from '../../formats/agency/edition.ts';
import { urnOf } from '../../formats/agency/identity.ts';
import type { Format, Remark, RenderContext, Rendition } from '../../formats/format.ts';
import type { Change } from '../../formats/html/site.ts';
import { renderFormats } from '../../formats/render.ts';
import { isoInstant } from '../../model/date.ts';
import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import { pictureReader } from '../assets.ts';
import type { CheckedSource } from '../check-sources.ts';
import type { EditionBook, KeptEdition } from '../editions.ts';
import type { NewsroomFolder } from '../newsroom-folder.ts';
import { pictureSizes } from '../picture-sizes.ts';
import { type LinkedCard, linkedRelease } from '../plan.ts';
import { remarkDiagnostics } from '../remarks.ts';
import { pictureRendition } from '../rendition.ts';
import { type Surveyed, type SurveyOptions, surveySource } from '../survey.ts';
import type { WatchedTemplates } from '../template-files.ts';

/** What all releases of an export are rendered with. */
export type ExportRendering = {
  readonly formats: readonly Format[];
  readonly watched: WatchedTemplates;
  readonly room: NewsroomFolder;
  readonly survey: SurveyOptions;
  readonly editions: EditionBook;
  readonly print?: NonNullable<RenderContext['print']>;
};

/** A release that is ready to be placed. */
export type RenderedExport = {
  readonly packed: PackedRelease;
  readonly version: number;
  readonly edition?: KeptEdition;
  readonly remarks: readonly Diagnostic[];
};

/**
 * Renders a release for an export, with its pictures.
 *
 * @param changes what it does to earlier releases, and later ones to it
 */
export async function renderExport(
  linked: LinkedCard,
  changes: readonly Change[],
  source: CheckedSource,
  rendering: ExportRendering,
): Promise<RenderedExport> {
  const { formats, watched, room, survey, editions, print } = rendering;
  const release = linkedRelease(source.readRelease(), linked);
  const edition = editions.of(release);
  const { assets } = source.kept.sketch;
  const remarks: Diagnostic[] = [];
  // Few releases have remarks: what binds them to the source and its comments is found again for those.
  let surveyed: Surveyed | undefined;
  const report = (remark: Remark) => {
    surveyed ??= surveySource(source.absolute, survey);
    remarks.push(...remarkDiagnostics(surveyed, remark));
  };
  const context = {
    ...{ templates: watched.templates, newsroom: room.newsroom, beside: formats, report },
    ...{ picture: pictureReader(assets), pictures: pictureSizes(assets) },
    ...(changes.length > 0 ? { surroundings: { related: [], changes } } : {}),
    ...(edition ? { edition } : {}),
    ...(print ? { print } : {}),
  };
  const pictures = release.publication.state === 'withdrawn' ? [] : assets.map(pictureRendition);
  const renditions = [...(await renderFormats(formats, release, context)), ...pictures];
  const files = renditions.map(packaged).sort((a, b) => compareText(a.path, b.path));
  const id = urnOf(release, room.newsroom);
  const facts = { id, ...(edition ? { edition: editionRecord(edition, isoInstant) } : {}) };
  const { slug, language, issued } = release;
  return {
    packed: { folder: `${language}/${slug}`, issued, manifest: manifestOf(release, files, facts), files },
    version: edition?.version ?? 1,
    ...(edition ? { edition: editions.kept(release) } : {}),
    remarks,
  };
}

function packaged({ file, format, mediaType, content }: Rendition): PackagedFile {
  return { path: file, format, mediaType, content: typeof content === 'string' ? Buffer.from(content) : content };
}
