import { attempt, ReleaseError } from '../model/error.ts';
import { decode } from '../source/decode.ts';
import { SourceFile } from '../source/source-file.ts';
import { readOfNewsroom } from './files.ts';

/** A source that was checked before; its text is read when it is first asked for. */
export class SourceOnDisk {
  readonly #absolute: string;
  readonly #path: string;
  readonly #folder: string;
  #file: SourceFile | undefined;

  /**
   * @param path as diagnostics give it
   * @param folder the newsroom's
   */
  constructor(absolute: string, path: string, folder: string) {
    this.#absolute = absolute;
    this.#path = path;
    this.#folder = folder;
  }

  get file(): SourceFile {
    this.#file ??= fileOf(this.#absolute, this.#path, this.#folder);
    return this.#file;
  }
}

/** Adds the file of a source that was checked before. */
export function withFile<Checked extends object>(
  checked: Checked,
  absolute: string,
  path: string,
  folder: string,
): Checked & { readonly file: SourceFile } {
  return Object.assign(new SourceOnDisk(absolute, path, folder), checked);
}

/**
 * @returns a source that was checked before, read again to be quoted; an empty one when it is gone, and where it is a
 *   link out of the newsroom: what was not read as a source is not quoted as one
 */
function fileOf(absolute: string, path: string, folder: string): SourceFile {
  const read = () => {
    const bytes = readOfNewsroom(absolute, folder);
    return bytes && decode(path, bytes).file;
  };
  return attempt(ReleaseError, read) ?? new SourceFile(path, '');
}
