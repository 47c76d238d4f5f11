import { attempt, ReleaseError } from '../model/error.ts';
import { decode } from '../source/decode.ts';
import { SourceFile } from '../source/source-file.ts';
import { readFile } from './files.ts';

/** A source that was checked before; its text is read when it is first asked for. */
export class SourceOnDisk {
  readonly #absolute: string;
  readonly #path: string;
  #file: SourceFile | undefined;

  /** @param path as diagnostics give it */
  constructor(absolute: string, path: string) {
    this.#absolute = absolute;
    this.#path = path;
  }

  get file(): SourceFile {
    this.#file ??= fileOf(this.#absolute, this.#path);
    return this.#file;
  }
}

/** Adds the file of a source that was checked before. */
export function withFile<Checked extends object>(
  checked: Checked,
  absolute: string,
  path: string,
): Checked & { readonly file: SourceFile } {
  return Object.assign(new SourceOnDisk(absolute, path), checked);
}

/** @returns a source that was checked before, read again to be quoted; an empty one when it is gone. */
function fileOf(absolute: string, path: string): SourceFile {
  return attempt(ReleaseError, () => decode(path, readFile(absolute)).file) ?? new SourceFile(path, '');
}
