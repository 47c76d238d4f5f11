import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { cardOf } from '../../archive/card.ts';
import type { Format, Remark, Rendition } from '../../formats/format.ts';
import { FORMATS, findFormat } from '../../formats/list.ts';
import { pictureType } from '../../model/asset.ts';
import { compareDiagnostics, type Diagnostic } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { pictureReader, readPicture } from '../assets.ts';
import { remarkDiagnostics } from '../remarks.ts';
import type { Surveyed } from '../survey.ts';
import type { Desk } from './desk.ts';
import type { Entry } from './entry.ts';

/** A file of a release, as a browser gets it. */
export type Served = Pick<Rendition, 'mediaType' | 'content'>;

/** The formats that are made while people look on: files for other programs (Word, PDF) take longer than that. */
export const PREVIEWED: readonly Format[] = FORMATS.filter(({ renderLater }) => renderLater === undefined);

/** How many releases are kept with their trees. */
const MOST_KEPT = 24;

type Rendered = {
  readonly release: Release;
  readonly surveyed: Surveyed;
  readonly files: Map<string, Rendition>;
  readonly formats: Set<string>;
  readonly remarks: Remark[];
};

/** Renders the last good versions of a desk's releases when they are asked for, and keeps those asked for last. */
export class Renderer {
  readonly #desk: Desk;
  readonly #kept = new Map<string, Rendered>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Forgets what was rendered. A release names its translations, so the change of one makes others old. */
  clear(): void {
    this.#kept.clear();
  }

  /** Renders a release that nobody asked for yet: the first save is then seen as fast as the next. */
  warmUp(entry: Entry | undefined, formats: readonly string[]): void {
    if (entry) this.diagnosticsOf(entry, formats);
  }

  /** @returns the release that is shown of a source: its last good version. */
  releaseOf(entry: Entry): Release | undefined {
    return this.#rendered(entry)?.release;
  }

  /** What was found in a source, and what some formats could not render of it as it was written. */
  diagnosticsOf(entry: Entry, formats: readonly string[]): readonly Diagnostic[] {
    const found = this.#desk.diagnosticsOf(entry);
    const rendered = entry.stale ? undefined : this.#rendered(entry);
    if (!rendered) return found;
    for (const format of PREVIEWED) if (formats.includes(format.id)) this.#render(rendered, format);
    const remarks = rendered.remarks.flatMap((remark) => remarkDiagnostics(rendered.surveyed, remark));
    return [...found, ...remarks].sort(compareDiagnostics);
  }

  /**
   * @param file a name that a format gives, or the path of a picture in the folder of its release
   * @returns the file; undefined when the release has none of that name
   */
  file(entry: Entry, file: string): Served | undefined {
    const rendered = this.#rendered(entry);
    if (!rendered) return undefined;
    const format =
      PREVIEWED.find((one) => one.file === file) ?? (file === 'email.html' ? findFormat('email') : undefined);
    if (!format) return this.#picture(rendered, file);
    this.#render(rendered, format);
    return rendered.files.get(file);
  }

  #rendered(entry: Entry): Rendered | undefined {
    const known = this.#kept.get(entry.id);
    if (known && known.surveyed.file.text === entry.good?.text) return known;
    const surveyed = this.#desk.surveyed(entry);
    if (!surveyed?.release) return undefined;
    const release = { ...surveyed.release, translations: this.#desk.links()(cardOf(surveyed.release)) };
    const rendered = { release, surveyed, files: new Map(), formats: new Set<string>(), remarks: [] };
    this.#kept.delete(entry.id);
    this.#kept.set(entry.id, rendered);
    for (const id of [...this.#kept.keys()].slice(0, -MOST_KEPT)) this.#kept.delete(id);
    return rendered;
  }

  #render({ release, surveyed, files, formats, remarks }: Rendered, format: Format): void {
    if (formats.has(format.id)) return;
    const { templates, room } = this.#desk;
    const context = {
      templates,
      newsroom: room.newsroom,
      beside: PREVIEWED,
      report: (remark: Remark) => void remarks.push(remark),
      picture: pictureReader(surveyed.assets),
    };
    for (const rendition of format.render(release, context)) files.set(rendition.file, rendition);
    formats.add(format.id);
  }

  /** A link may have been put in the place of a picture since it was checked: it is looked at again. */
  #picture({ surveyed }: Rendered, file: string): Served | undefined {
    const asset = surveyed.assets.find(({ to }) => to === file);
    const mediaType = pictureType(file);
    if (!asset || mediaType === undefined) return undefined;
    const way = relative(realpathSync(this.#desk.room.folder), realpathSync(asset.from));
    if (way === '..' || way.startsWith(`..${sep}`)) return undefined;
    return { mediaType, content: readPicture(asset) };
  }
}
