import { ReleaseError } from '../model/error.ts';
import type { Release } from '../model/release.ts';
import { DEFAULT_NEWSROOM, type Newsroom } from '../newsroom/newsroom.ts';
import type { Rendition } from './format.ts';
import { FORMATS, findFormat } from './list.ts';
import type { Templates } from './templates/compile.ts';

/** What a release is rendered with. */
export type RenderOptions = {
  readonly templates: Templates;
  /** Default: IOM with its built-in registry of offices. */
  readonly newsroom?: Newsroom;
  /** The ids of the formats that stand beside it, for links between them; default: all. */
  readonly beside?: readonly string[];
};

/**
 * Renders a release in one format. Pure: the same release and options give the same bytes.
 *
 * @param format the id of a format: `html`, `wire`, `email`
 * @returns the files of the format, the one that people open first
 * @throws ReleaseError of kind `usage` for an unknown format, `configuration` for a template with an error
 */
export function render(release: Release, format: string, options: RenderOptions): readonly Rendition[] {
  const beside = options.beside ? options.beside.map(knownFormat) : FORMATS;
  const { templates, newsroom = DEFAULT_NEWSROOM } = options;
  return knownFormat(format).render(release, { templates, newsroom, beside });
}

/** @throws ReleaseError of kind `usage` that lists the formats */
export function knownFormat(id: string) {
  const format = findFormat(id);
  if (format) return format;
  const ids = FORMATS.map((known) => known.id).join(', ');
  throw new ReleaseError('usage', `There is no format "${id}".`, `Formats: ${ids}.`);
}
