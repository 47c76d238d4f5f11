import type { Instant } from '../../model/date.ts';
import type { PackagedFile, ReleaseManifest } from '../package.ts';

/** A release on its way into an archive file. */
export type PackedRelease = {
  /** Its address, which is its folder in the archive: `en/visit`. */
  readonly folder: string;
  /** When it may first be read: the time of its entries. */
  readonly issued: Instant;
  readonly manifest: ReleaseManifest;
  readonly files: readonly PackagedFile[];
};

/** What a release became: bytes, and what of them must be known at the end; plain data. */
export type Packed = { readonly bytes: readonly Uint8Array[]; readonly kept: readonly PackedEntry[] };

/** What the end of a zip says of one of its entries. */
export type PackedEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where it begins. */
  readonly offset: number;
  /** Seconds since 1970-01-01T00:00:00Z, and the same as the clock on the wall showed it, for MS-DOS. */
  readonly seconds: number;
  readonly dos: number;
};

/**
 * A form of archive file that is written from its beginning to its end, one release after the other. The same releases
 * give the same bytes on every machine and in every time zone.
 */
export type Packing = {
  /** @param offset how many bytes stand before it */
  readonly add: (release: PackedRelease, offset: number) => Packed;
  /**
   * @param kept of all releases, in their order
   * @returns what closes the file
   */
  readonly end: (kept: readonly PackedEntry[], offset: number) => readonly Uint8Array[];
};

/** The manifest of a release beside its files, as they stand in its folder. */
export function entriesOf({ folder, manifest, files }: PackedRelease): readonly PackagedFile[] {
  const content = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const own = { path: 'manifest.json', format: 'manifest', mediaType: 'application/json', content };
  return [own, ...files].map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}
