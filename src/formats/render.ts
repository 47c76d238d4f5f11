import { ReleaseError } from '../model/error.ts';
import type { Release } from '../model/release.ts';
import { closest } from '../model/text.ts';
import { DEFAULT_NEWSROOM, type Newsroom } from '../newsroom/newsroom.ts';
import type { Edition } from './agency/edition.ts';
import type { Format, Remark, RenderContext, Rendition } from './format.ts';
import { DEFAULT_FORMATS, FORMATS, findFormat } from './list.ts';
import type { Templates } from './templates/compile.ts';

/** What a release is rendered with. */
export type RenderOptions = {
  readonly templates: Templates;
  /** Default: IOM with its built-in registry of offices. */
  readonly newsroom?: Newsroom;
  /** The ids of the formats that stand beside it, for links between them; default: those of a build that names none. */
  readonly beside?: readonly string[];
  /** Which version of its text the release is, for agency formats; default: the first one. */
  readonly edition?: Edition;
  /** Gives a picture that stands beside the source, by its path in the folder of the release. */
  readonly picture?: (path: string) => Uint8Array | undefined;
  /** Prints pages, for PDF. */
  readonly print?: NonNullable<RenderContext['print']>;
  /** Told what could not be rendered as it was written. */
  readonly report?: (remark: Remark) => void;
};

/**
 * Renders a release in one format. Pure: the same release and options give the same bytes.
 *
 * @param format the id of a format: `html`, `wire`, `email`, `ninjs`, …
 * @returns the files of the format, the one that people open first
 * @throws ReleaseError of kind `usage` for an unknown format and for one that {@link renderAsync} alone renders,
 * `configuration` for a template with an error
 */
export function render(release: Release, format: string, options: RenderOptions): readonly Rendition[] {
  const known = knownFormat(format);
  if (known.renderLater) {
    throw new ReleaseError('usage', `The format "${format}" takes its time.`, 'Use renderAsync in place of render.');
  }
  return known.render(release, contextOf(options));
}

/** As {@link render}, for every format: those too whose libraries or programs take their time. */
export async function renderAsync(
  release: Release,
  format: string,
  options: RenderOptions,
): Promise<readonly Rendition[]> {
  return renderFormats([knownFormat(format)], release, contextOf(options));
}

/** Renders a release in several formats, one after the other. */
export async function renderFormats(
  formats: readonly Format[],
  release: Release,
  context: RenderContext,
): Promise<readonly Rendition[]> {
  const renditions: Rendition[] = [];
  for (const format of formats) {
    // Without a pause for formats that need none: an archive has tens of thousands of these.
    const made = format.renderLater ? await format.renderLater(release, context) : format.render(release, context);
    renditions.push(...made);
  }
  return renditions;
}

function contextOf({ beside, newsroom = DEFAULT_NEWSROOM, ...shared }: RenderOptions): RenderContext {
  return { ...shared, newsroom, beside: beside ? beside.map(knownFormat) : DEFAULT_FORMATS };
}

/** @returns formats by their ids, each once. @throws ReleaseError as {@link knownFormat} does */
export function knownFormats(ids: readonly string[]): readonly Format[] {
  return [...new Set(ids)].map(knownFormat);
}

/** @throws ReleaseError of kind `usage` that lists the formats */
export function knownFormat(id: string) {
  const format = findFormat(id);
  if (format) return format;
  const ids = FORMATS.map((known) => known.id);
  const [meant] = closest(id, ids);
  const hint = `${meant === undefined ? '' : `Did you mean ${meant}? `}Formats: ${ids.join(', ')}.`;
  throw new ReleaseError('usage', `There is no format "${id}".`, hint);
}
