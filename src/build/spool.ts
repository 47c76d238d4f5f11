import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Column } from './column.ts';
import { unlessRefused } from './files.ts';

/** The number of a text in a spool. */
export type Spooled = number;

/** Bytes of whole texts, and where they begin. */
type Piece = { readonly from: number; readonly bytes: Buffer };

/** So many bytes are written at once. */
const PIECE = 64 * 1024;
/** What a unit of UTF-16 takes in UTF-8 at most. */
const WIDEST = 3;

/**
 * Holds texts on the disk instead of in memory, for as long as the program runs: its file has no name, so that nothing
 * is left when the program is killed. Where a temporary file cannot be written, the texts stay in memory.
 */
export class Spool {
  #file: number | undefined;
  /** Where each text begins. */
  #starts = new Column(Float64Array);
  /** Where the next one does. */
  #end = 0;
  /** The last texts, which are written together, and where they begin. */
  #room: Buffer | undefined;
  #written = 0;
  /** What has no room on the disk, in the order in which it came. */
  #inMemory: Piece[] = [];

  /** Puts a text away. */
  put(text: string): Spooled {
    const most = text.length * WIDEST;
    this.#room ??= Buffer.allocUnsafe(PIECE);
    if (this.#end - this.#written + most > PIECE) this.#writeRoom(this.#room);
    const number = this.#starts.length;
    this.#starts.push(this.#end);
    if (most <= PIECE) this.#end += this.#room.write(text, this.#end - this.#written);
    else this.#write(Buffer.from(text));
    return number;
  }

  /** @returns a text that was put away */
  read(spooled: Spooled): string {
    if (spooled >= this.#starts.length) throw new Error('A text is read from a spool that is closed.');
    const start = this.#starts.at(spooled);
    const end = spooled + 1 < this.#starts.length ? this.#starts.at(spooled + 1) : this.#end;
    if (this.#room && start >= this.#written) {
      return this.#room.toString('utf8', start - this.#written, end - this.#written);
    }
    const piece = pieceAt(this.#inMemory, start);
    if (piece) return piece.bytes.toString('utf8', start - piece.from, end - piece.from);
    return this.#file === undefined ? '' : readText(this.#file, start, end);
  }

  /** Lets go of all texts. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#starts = new Column(Float64Array);
    this.#room = undefined;
    this.#end = 0;
    this.#written = 0;
    this.#inMemory = [];
  }

  #writeRoom(room: Buffer): void {
    const length = this.#end - this.#written;
    this.#end = this.#written;
    this.#write(room.subarray(0, length));
  }

  /** Writes bytes behind all that was written, or keeps them where they cannot be. */
  #write(bytes: Buffer): void {
    const isOnDisk = unlessRefused(() => {
      this.#file ??= openNameless();
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done);
      }
      return true;
    }, false);
    if (!isOnDisk) this.#inMemory.push({ from: this.#end, bytes: Buffer.from(bytes) });
    this.#end += bytes.length;
    this.#written = this.#end;
  }
}

/** @returns the piece that has the byte at a place */
function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let [from, to] = [0, pieces.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((pieces[middle]?.from ?? 0) <= place) from = middle + 1;
    else to = middle;
  }
  const last = pieces[from - 1];
  return last && place < last.from + last.bytes.length ? last : undefined;
}

function readText(file: number, start: number, end: number): string {
  const bytes = Buffer.allocUnsafe(end - start);
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(file, bytes, done, bytes.length - done, start + done);
    if (read === 0) throw new Error('A spool ends before its text does.');
    done += read;
  }
  return bytes.toString();
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
