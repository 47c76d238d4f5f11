import type { Card } from '../../archive/card.ts';
import { type OpenRecord, type PublishedRelease, recordOf } from '../../archive/record.ts';
import { isoDate } from '../../model/date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { KeptEdition } from '../editions.ts';
import type { OutputFile } from '../output/index.ts';
import { type FileItem, type PackedFiles, packFiles, unpackFiles } from './packed-files.ts';

/** What was rendered of a release, and what it was made of: plain data. */
export type MadeRendition = {
  /** A hash of all that went into it but templates. */
  readonly key: string;
  /** The names of the templates that were used, and a hash of what they said. */
  readonly templates: readonly string[];
  readonly templatesKey: string;
  readonly record: PublishedRelease;
  /** When each file of the record was modified: milliseconds since 1970-01-01T00:00:00Z. */
  readonly modified: readonly number[];
  readonly remarks: readonly Diagnostic[];
  /** The number that agencies were given, where the formats have one. */
  readonly edition?: KeptEdition;
};

type Unpacked = readonly [key: string, state: string, files: readonly FileItem[], edition: KeptEdition | null];
type Packed = Omit<MadeRendition, 'record' | 'modified' | keyof Told> & {
  readonly state: string;
  readonly files: PackedFiles;
};

/** By what it is known whether a rendition still holds. */
export type WrittenRendition = Pick<MadeRendition, 'key' | 'edition'> & { readonly files: readonly OutputFile[] };

/** What is kept of a rendition beside its {@link KeptRendition.text}. */
type Told = Pick<MadeRendition, 'templates' | 'templatesKey' | 'remarks'>;

const NOTHING: readonly never[] = [];

/** A rendition as a build keeps it: an archive has tens of thousands, so that what it tells is packed. */
export class KeptRendition implements OpenRecord {
  readonly templates: readonly string[];
  readonly templatesKey: string;
  readonly remarks: readonly Diagnostic[];
  readonly #told: string | Packed;
  readonly #card: Card;
  readonly #source: string;

  /**
   * @param told its key, state, files and edition, without what the card of its release tells: as {@link text} gave them
   * @param card of the release that was rendered
   * @param source its name in the newsroom's folder
   */
  constructor(told: string | Packed, { templates, templatesKey, remarks }: Told, card: Card, source: string) {
    this.#told = told;
    this.templates = templates;
    this.templatesKey = templatesKey;
    this.remarks = remarks.length > 0 ? remarks : NOTHING;
    this.#card = card;
    this.#source = source;
  }

  /** Packs what was made of a release. */
  static of(made: MadeRendition, card: Card): KeptRendition {
    const { key, record, modified, edition } = made;
    const folder = folderOf(card);
    const files = record.files.map(({ format, path, mediaType, bytes, sha256 }, index): FileItem => {
      return [format, path.slice(folder.length), mediaType, bytes, sha256, modified[index] ?? 0];
    });
    const packed: Packed = { key, state: record.state, files: packFiles(files), ...(edition ? { edition } : {}) };
    return new KeptRendition(packed, made, card, record.source);
  }

  /** What it tells, for the next build. */
  get text(): string {
    return typeof this.#told === 'string' ? this.#told : JSON.stringify(this.#unpack());
  }

  get slug(): string {
    return this.#card.slug;
  }

  get language(): string {
    return this.#card.language;
  }

  get date(): string {
    return isoDate(this.#card.date);
  }

  /** What was published of the release. */
  get record(): PublishedRelease {
    const [, state, files] = this.#unpack();
    const folder = folderOf(this.#card);
    const published = files.map(([format, path, mediaType, bytes, sha256]) => {
      return { format, path: folder + path, mediaType, bytes, sha256 };
    });
    // Another release may have withdrawn it.
    return { ...recordOf(this.#card, this.#source, published), state };
  }

  get edition(): KeptEdition | undefined {
    return this.#unpack()[3] ?? undefined;
  }

  /** @returns what was written, and of what */
  written(): WrittenRendition {
    const [key, , files, edition] = this.#unpack();
    const folder = folderOf(this.#card);
    const written = files.map(([, path, , bytes, , modified]) => ({ path: folder + path, bytes, modified }));
    return { key, files: written, ...(edition ? { edition } : {}) };
  }

  /** @returns true where it says of its release what a card does */
  isOf(card: Card): boolean {
    const [own, other] = [recordOf(this.#card, '', []), recordOf(card, '', [])];
    return (['slug', 'language', 'title', 'date', 'office', 'type'] as const).every(
      (name) => own[name] === other[name],
    );
  }

  #unpack(): Unpacked {
    if (typeof this.#told === 'string') return JSON.parse(this.#told) as Unpacked;
    const { key, state, files, edition } = this.#told;
    return [key, state, unpackFiles(files), edition ?? null];
  }
}

function folderOf({ language, slug }: Card): string {
  return `${language}/${slug}/`;
}
