import type { Card } from '../../archive/card.ts';
import { recordOf } from '../../archive/record.ts';
import type { KeptEdition } from '../editions.ts';
import type { Kept, KeptRendition } from './kept.ts';

/** Per file: format, path below the folder of its release, media type, bytes, SHA-256, when it was modified. */
type FileItem = readonly [string, string, string, number, string, number];
type PackedRendition = readonly [
  key: string,
  templatesKey: string,
  state: string,
  files: readonly FileItem[],
  remarks: KeptRendition['remarks'],
  edition: KeptEdition | null,
];
type PackedKept<Result> = readonly [
  name: string,
  size: number,
  modified: number,
  changed: number,
  taken: number,
  settings: string,
  hash: string,
  now: number,
  sketch: Result,
  rendition: PackedRendition | null,
];

/** The names of templates by their keys. */
type Head = readonly [plan: string, templates: readonly (readonly [key: string, names: readonly string[]])[]];

/** What is kept of a source that may have a release. */
type Listed = { readonly card?: Card };

/**
 * Writes what is kept of sources in lines, and reads it: lists without names, and nothing twice that can be told from
 * the rest. An archive has tens of thousands of lines, and each build reads all of them.
 */
export class KeptLines {
  /** The names of templates by the hash of what they said: few sets for many releases. */
  readonly #templates = new Map<string, readonly string[]>();
  readonly #texts = new Map<string, string>();

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

  write<Result extends Listed>(kept: Kept<Result>): string {
    const { name, stamp, taken, settings, hash, now, sketch, rendition } = kept;
    const { size, modified, changed } = stamp;
    // What was rendered of an earlier text may be of another headline or day: those are told by the card alone.
    const packed = rendition && isOf(rendition, sketch.card) ? pack(rendition) : null;
    const line: PackedKept<Result> = [name, size, modified, changed, taken, settings, hash, now, sketch, packed];
    return JSON.stringify(line);
  }

  read<Result extends Listed>(line: string): Kept<Result> {
    const packed = JSON.parse(line) as PackedKept<Result>;
    const [name, size, modified, changed, taken, settings, hash, now, sketch, rendition] = packed;
    const shared = { settings: this.#one(settings), isAsBefore: true } as const;
    const kept = { name, stamp: { size, modified, changed }, taken, hash, now, sketch, ...shared };
    const read = rendition && sketch.card && this.#unpack(rendition, sketch.card, name);
    return read ? { ...kept, rendition: read } : kept;
  }

  #unpack(packed: PackedRendition, card: Card, source: string): KeptRendition | undefined {
    const [key, templatesKey, state, files, remarks, edition] = packed;
    const templates = this.#templates.get(templatesKey);
    if (!templates) return undefined;
    const { slug, language } = card;
    const published = files.map(([format, path, mediaType, bytes, sha256]) => ({
      ...{ format: this.#one(format), path: `${language}/${slug}/${path}` },
      ...{ mediaType: this.#one(mediaType), bytes, sha256 },
    }));
    // Another release may have withdrawn it.
    const record = { ...recordOf(card, source, published), state: this.#one(state) };
    const modified = files.map(([, , , , , time]) => time);
    return { key, templates, templatesKey, record, modified, remarks, ...(edition ? { edition } : {}) };
  }

  /** The same text for all that say it. */
  #one(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }
}

function pack({ key, templatesKey, record, modified, remarks, edition }: KeptRendition): PackedRendition {
  const folder = `${record.language}/${record.slug}/`;
  const files = record.files.map(({ format, path, mediaType, bytes, sha256 }, index): FileItem => {
    return [format, path.slice(folder.length), mediaType, bytes, sha256, modified[index] ?? 0];
  });
  return [key, templatesKey, record.state, files, remarks, edition ?? null];
}

/** @returns true where a rendition says of its release what the card does */
function isOf({ record }: KeptRendition, card: Card | undefined): boolean {
  if (!card) return false;
  const told = recordOf(card, record.source, []);
  const names = ['slug', 'language', 'title', 'date', 'office', 'type'] as const;
  return names.every((name) => record[name] === told[name]);
}
