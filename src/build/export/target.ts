import type { PackedEntry, PackedRelease } from '../../archive/packing/packing.ts';

/** What became of a release in a target; plain data, for the journal. */
export type Placed = {
  /** The names of its files in the target. */
  readonly files: readonly string[];
  readonly written: readonly string[];
  readonly unchanged: number;
  /** Of an archive file: where the release ends, and what the end of the file must say of it. */
  readonly end?: number;
  readonly kept?: readonly PackedEntry[];
};

/** Where an export goes, one release after the other. */
export type ExportTarget = {
  /** Where its journal stands; none for a stream, which cannot be gone on with. */
  readonly journal?: string;
  /** Takes its place, so that no other export writes there; before the journal is read. */
  readonly open: () => void;
  /**
   * Begins, or goes on behind what an earlier export placed.
   *
   * @returns how many of these still stand: the releases after them must be placed again
   */
  readonly begin: (earlier: readonly Placed[]) => number;
  /** @returns undefined when nobody reads any more */
  readonly place: (release: PackedRelease) => Promise<Placed | undefined>;
  readonly finish: () => Promise<void>;
  /** Lets go of files and locks; what was placed stays for the next export. */
  readonly close: () => void;
};
