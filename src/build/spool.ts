import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unlessRefused } from './files.ts';

/** Where a text stands in a spool; a text itself where it has no room on the disk. */
export type Spooled = { readonly at: number; readonly bytes: number } | string;

/**
 * Holds texts on the disk instead of in memory, for as long as the program runs: its file has no name, so that nothing
 * is left when the program is killed. Where a temporary file cannot be written, the texts stay in memory.
 */
export class Spool {
  #file: number | undefined;
  #size = 0;

  /** Puts a text away. */
  put(text: string): Spooled {
    const bytes = Buffer.from(text);
    const isWritten = unlessRefused(() => {
      this.#file ??= openNameless();
      let done = 0;
      while (done < bytes.length) done += writeSync(this.#file, bytes, done, bytes.length - done, this.#size + done);
      return true;
    }, false);
    if (!isWritten) return text;
    this.#size += bytes.length;
    return { at: this.#size - bytes.length, bytes: bytes.length };
  }

  /** @returns a text that was put away */
  read(spooled: Spooled): string {
    if (typeof spooled === 'string') return spooled;
    const bytes = Buffer.allocUnsafe(spooled.bytes);
    if (this.#file === undefined) throw new Error('A text is read from a spool that is closed.');
    let done = 0;
    while (done < bytes.length) {
      const read = readSync(this.#file, bytes, done, bytes.length - done, spooled.at + done);
      if (read === 0) throw new Error('A spool ends before its text does.');
      done += read;
    }
    return bytes.toString();
  }

  /** Lets go of all texts. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#size = 0;
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
