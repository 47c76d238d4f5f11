import { ReleaseError } from '../../model/error.ts';
import type { Move } from './journal.ts';
import { collisionKey } from './paths.ts';
import type { OutputFile, StagedFile } from './stager.ts';

/** Of a file that stands already. */
const NOWHERE = -1;

/** The files that will stand in an output, in columns: those of an archive are half a million. */
export class PlannedFiles {
  readonly #paths: string[] = [];
  readonly #bytes: number[] = [];
  readonly #modified: number[] = [];
  /** The numbers of those that wait in the stage. */
  readonly #staged: number[] = [];
  /** The places of those in whose place another file stands. */
  readonly #replacing = new Set<number>();
  readonly #byKey = new Map<string, string>();

  /** @throws ReleaseError of kind `usage` where some disk takes another one for the same file */
  add({ path, bytes, modified, staged = NOWHERE, replaces }: StagedFile): void {
    const key = collisionKey(path);
    const other = this.#byKey.get(key);
    if (other !== undefined) {
      const hint = 'Give one of the releases another slug.';
      throw new ReleaseError('usage', `${path} and ${other} are the same file on some disks.`, hint);
    }
    this.#byKey.set(key, path);
    if (replaces) this.#replacing.add(this.#paths.length);
    this.#paths.push(path);
    this.#bytes.push(bytes);
    this.#modified.push(modified);
    this.#staged.push(staged);
  }

  has(path: string): boolean {
    return this.#byKey.get(collisionKey(path)) === path;
  }

  get size(): number {
    return this.#paths.length;
  }

  /** @returns the paths of those in whose place another file stands */
  replacing(): readonly string[] {
    return [...this.#replacing].flatMap((place) => this.#paths[place] ?? []);
  }

  /** @returns the paths of those that wait in the stage */
  waiting(): readonly string[] {
    return this.#paths.filter((_, place) => this.#staged[place] !== NOWHERE);
  }

  /** Gives where each of those goes that waits in the stage. */
  *moves(): Generator<Move> {
    for (const [place, to] of this.#paths.entries()) {
      const staged = this.#staged[place] ?? NOWHERE;
      if (staged !== NOWHERE) yield { staged: String(staged), to };
    }
  }

  /** @returns all of them, in the order in which they were planned */
  all(): readonly OutputFile[] {
    return this.#paths.map((path, place) => ({
      ...{ path, bytes: this.#bytes[place] ?? 0, modified: this.#modified[place] ?? 0 },
    }));
  }
}
