import type { Card } from '../../archive/card.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Kept } from './kept.ts';
import { KeptRendition } from './kept-rendition.ts';
import { shareEmptyLists } from './plain-data.ts';

/** What was rendered of a source, but for its text: the hash of the templates, and what was found meanwhile. */
type RenditionItem = readonly [templatesKey: string, remarks: readonly Diagnostic[]];
type KeptItem<Result> = readonly [
  name: string,
  size: number,
  modified: number,
  changed: number,
  taken: number,
  settings: string,
  hash: string,
  now: number,
  sketch: Result,
  rendition: RenditionItem | null,
];

/** The names of templates by their keys. */
type Head = readonly [plan: string, templates: readonly (readonly [key: string, names: readonly string[]])[]];

/** What is kept of a source that may have a release. */
type Listed = { readonly card?: Card };

/**
 * Writes what is kept of sources in lines of two cells, and reads it: lists without names, and nothing twice that can be
 * told from the rest. An archive has tens of thousands of lines, and each build reads all of them. What was rendered
 * stands in a cell of its own, which is read when it is asked for.
 */
export class KeptLines {
  /** The names of templates by the hash of what they said: few sets for many releases. */
  readonly #templates = new Map<string, readonly string[]>();
  #settings = '';

  /**
   * @param plan what the renditions of these were planned in, where it was the same for all of them
   * @returns a first line, for what their lines share
   */
  head(all: readonly Pick<Kept<unknown>, 'rendition'>[], plan = ''): string {
    const templates = new Map<string, readonly string[]>();
    for (const { rendition: one } of all) if (one) templates.set(one.templatesKey, one.templates);
    const head: Head = [plan, [...templates]];
    return JSON.stringify(head);
  }

  /** Reads the first line. @returns what the renditions were planned in; empty where nobody knows */
  open(head: string): string {
    const [plan, templates] = JSON.parse(head) as Head;
    for (const [key, names] of templates) this.#templates.set(key, names);
    return plan;
  }

  /** @returns the cells of a line */
  write<Result extends Listed>(kept: Kept<Result>): readonly string[] {
    const { name, stamp, taken, settings, hash, now, sketch, rendition } = kept;
    const { size, modified, changed } = stamp;
    // What was rendered of an earlier text may be of another headline or day: those are told by the card alone.
    const own = rendition && sketch.card && rendition.isOf(sketch.card) ? rendition : undefined;
    const made: RenditionItem | null = own ? [own.templatesKey, own.remarks] : null;
    const item: KeptItem<Result> = [name, size, modified, changed, taken, settings, hash, now, sketch, made];
    return own ? [JSON.stringify(item), own.text] : [JSON.stringify(item)];
  }

  read<Result extends Listed>([first = '', text = '']: readonly string[]): Kept<Result> {
    const item = JSON.parse(first) as KeptItem<Result>;
    const [name, size, modified, changed, taken, settings, hash, now, sketch, made] = item;
    // The same text for all that say it.
    if (settings !== this.#settings) this.#settings = settings;
    shareEmptyLists(sketch);
    if (sketch.card) shareEmptyLists(sketch.card);
    const shared = { settings: this.#settings, isAsBefore: true } as const;
    const kept = { name, stamp: { size, modified, changed }, taken, hash, now, sketch, ...shared };
    const templates = made && this.#templates.get(made[0]);
    if (!templates || !sketch.card) return kept;
    const [templatesKey, remarks] = made;
    return { ...kept, rendition: new KeptRendition(text, { templates, templatesKey, remarks }, sketch.card, name) };
  }
}
