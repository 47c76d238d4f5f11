import { attempt, ReleaseError } from '../model/error.ts';
import { decode } from '../source/decode.ts';
import { SourceFile } from '../source/source-file.ts';
import { readFile } from './files.ts';

/** Adds the file of a source that was checked before; its text is read when it is first asked for. */
export function withFile<Checked>(
  checked: Checked,
  absolute: string,
  path: string,
): Checked & { readonly file: SourceFile } {
  let file: SourceFile | undefined;
  const get = () => {
    file ??= fileOf(absolute, path);
    return file;
  };
  return Object.defineProperty(checked, 'file', { get, enumerable: true }) as Checked & { readonly file: SourceFile };
}

/** @returns a source that was checked before, read again to be quoted; an empty one when it is gone. */
function fileOf(absolute: string, path: string): SourceFile {
  return attempt(ReleaseError, () => decode(path, readFile(absolute)).file) ?? new SourceFile(path, '');
}
