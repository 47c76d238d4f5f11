import { ReleaseError } from '../../model/error.ts';
import { Column } from '../column.ts';
import type { Move } from './journal.ts';
import { PathList } from './path-list.ts';
import type { OutputFile, StagedFile } from './stager.ts';

/** Of a file that stands already. */
const NOWHERE = -1;

/** The files that will stand in an output, in columns: those of an archive are half a million. */
export class PlannedFiles {
  readonly #paths = new PathList();
  readonly #bytes = new Column(Float64Array);
  readonly #modified = new Column(Float64Array);
  /** The numbers of those that wait in the stage. */
  readonly #staged = new Column(Int32Array);
  #waiting = 0;
  /** The places of those in whose place another file stands. */
  readonly #replacing = new Set<number>();

  /** @throws ReleaseError of kind `usage` where some disk takes another one for the same file, or cannot hold it */
  add({ path, bytes, modified, staged = NOWHERE, replaces }: StagedFile): void {
    const other = this.#paths.add(path);
    if (other !== undefined) {
      const hint = 'Give one of the releases another slug.';
      throw new ReleaseError('usage', `${path} and ${other} are the same file on some disks.`, hint);
    }
    this.#bytes.push(bytes);
    this.#modified.push(modified);
    this.#staged.push(staged);
    if (staged !== NOWHERE) this.#waiting += 1;
    if (replaces) this.#replacing.add(this.size - 1);
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  get size(): number {
    return this.#paths.length;
  }

  /** @returns the paths of those in whose place another file stands */
  replacing(): readonly string[] {
    return Array.from(this.#replacing, (place) => this.#paths.at(place));
  }

  /** How many wait in the stage. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Gives where each of those goes that waits in the stage. */
  *moves(): Generator<Move> {
    for (let place = 0; place < this.size; place += 1) {
      const staged = this.#staged.at(place);
      if (staged !== NOWHERE) yield { staged: String(staged), to: this.#paths.at(place) };
    }
  }

  /** Gives all of them, in the order in which they were planned. */
  *[Symbol.iterator](): Generator<OutputFile> {
    for (let place = 0; place < this.size; place += 1) {
      yield { path: this.#paths.at(place), bytes: this.#bytes.at(place), modified: this.#modified.at(place) };
    }
  }
}
