import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unlessRefused } from './files.ts';

/** The number of a text in a spool. */
export type Spooled = number;

/**
 * Holds texts on the disk instead of in memory, for as long as the program runs: its file has no name, so that nothing
 * is left when the program is killed. Where a temporary file cannot be written, the texts stay in memory.
 */
export class Spool {
  #file: number | undefined;
  /** Where each text begins; at the end, where the next one does. */
  readonly #starts: number[] = [0];
  /** Those that have no room on the disk. */
  readonly #inMemory = new Map<Spooled, string>();

  /** Puts a text away. */
  put(text: string): Spooled {
    const bytes = Buffer.from(text);
    const number = this.#starts.length - 1;
    const start = this.#end;
    const isWritten = unlessRefused(() => {
      this.#file ??= openNameless();
      let done = 0;
      while (done < bytes.length) done += writeSync(this.#file, bytes, done, bytes.length - done, start + done);
      return true;
    }, false);
    if (!isWritten) this.#inMemory.set(number, text);
    this.#starts.push(isWritten ? start + bytes.length : start);
    return number;
  }

  /** @returns a text that was put away */
  read(spooled: Spooled): string {
    const text = this.#inMemory.get(spooled);
    if (text !== undefined) return text;
    const start = this.#starts[spooled] ?? this.#end;
    const bytes = Buffer.allocUnsafe((this.#starts[spooled + 1] ?? start) - start);
    if (this.#file === undefined) throw new Error('A text is read from a spool that is closed.');
    let done = 0;
    while (done < bytes.length) {
      const read = readSync(this.#file, bytes, done, bytes.length - done, start + done);
      if (read === 0) throw new Error('A spool ends before its text does.');
      done += read;
    }
    return bytes.toString();
  }

  /** Lets go of all texts. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#starts.splice(1);
    this.#inMemory.clear();
  }

  get #end(): number {
    return this.#starts.at(-1) ?? 0;
  }
}

/** Works with a spool, and lets go of it at the end. */
export async function withSpool<Result>(work: (spool: Spool) => Promise<Result>): Promise<Result> {
  const spool = new Spool();
  try {
    return await work(spool);
  } finally {
    spool.close();
  }
}

function openNameless(): number {
  const path = join(tmpdir(), `iom-release-${randomUUID()}.part`);
  const file = openSync(path, 'wx+', 0o600);
  rmSync(path, { force: true });
  return file;
}
