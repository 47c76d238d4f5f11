import { closeSync, lstatSync, openSync, rmSync, writeSync } from 'node:fs';
import { present } from '../../model/present.ts';
import { readOwnText, unlessRefused } from '../files.ts';
import { onDisk } from '../output/failures.ts';

/**
 * What an export has done so far, a line of JSON for each release, below a line with its key: one that is broken off
 * goes on from there. A last line that was cut off did not happen.
 */
export class ExportJournal<Line> {
  readonly #path: string;
  #descriptor: number | undefined;
  /** What an earlier export of the same things has done. */
  readonly earlier: readonly Line[];

  /** @param key what is exported, and how */
  constructor(path: string, key: string) {
    this.#path = path;
    const [first, ...lines] = readLines(path);
    this.earlier = first === JSON.stringify(key) ? lines.map((line) => JSON.parse(line) as Line) : [];
  }

  /**
   * Begins to write.
   *
   * @param lines what is kept of what was done earlier
   */
  begin(key: string, lines: readonly Line[]): void {
    onDisk(this.#path, () => {
      rmSync(this.#path, { force: true });
      // A link that somebody put there is not followed: the name must be new.
      this.#descriptor = openSync(this.#path, 'wx');
    });
    this.#write(JSON.stringify(key));
    for (const line of lines) this.add(line);
  }

  add(line: Line): void {
    this.#write(JSON.stringify(line));
  }

  /** Leaves it for the next export. */
  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  /** The export is done. */
  remove(): void {
    this.close();
    onDisk(this.#path, () => rmSync(this.#path, { force: true }));
  }

  #write(line: string): void {
    const descriptor = present(this.#descriptor, 'The open journal');
    const bytes = Buffer.from(`${line}\n`);
    onDisk(this.#path, () => {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    });
  }
}

/** @returns the whole lines of a file; none where there is no such file. */
function readLines(path: string): readonly string[] {
  return unlessRefused(() => (lstatSync(path).isFile() ? readOwnText(path).split('\n').slice(0, -1) : []), []);
}
