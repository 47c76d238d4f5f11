import { resolve } from 'node:path';
import { jsonLines } from '../../archive/packing/json-lines.ts';
import type { Packing } from '../../archive/packing/packing.ts';
import { tar } from '../../archive/packing/tar.ts';
import { zip } from '../../archive/packing/zip.ts';
import { ReleaseError } from '../../model/error.ts';
import { fileTarget } from './file-target.ts';
import { folderTarget } from './folder-target.ts';
import { type ExportForm, formOf } from './forms.ts';
import { streamTarget } from './stream-target.ts';
import type { ExportTarget } from './target.ts';

/** Where an export goes. */
export type TargetOptions = {
  readonly cwd: string;
  /** A folder, a file that ends in .zip, .tar or .jsonl, or `-` for {@link TargetOptions.output}. */
  readonly to: string;
  /** Default: what the name says. */
  readonly form?: ExportForm;
  /** One zip a release, with pictures and a manifest, in place of its files; in a folder. */
  readonly asPackage?: boolean;
  /** What `-` stands for: takes bytes when its reader is ready; false when nobody reads any more. */
  readonly output?: (bytes: Uint8Array) => Promise<boolean>;
  /** How lines of JSON are written; default: JSON as it is. */
  readonly writeLine?: (data: unknown) => string;
};

/** Opens where an export goes; nothing is written yet. @throws ReleaseError of kind `usage` for what cannot be */
export function openTarget(options: TargetOptions): ExportTarget {
  const { to, output, asPackage = false } = options;
  const form = formOf(options);
  if (asPackage && form !== 'dir') {
    throw new ReleaseError('usage', 'Packages go into a folder.', 'Leave out --package, or name a folder.');
  }
  if (to === '-' && form === 'dir') {
    throw new ReleaseError('usage', 'A folder has no place on standard output.', 'Use --as jsonl, tar or zip.');
  }
  if (form === 'dir') return folderTarget(resolve(options.cwd, to), asPackage);
  const packing = packingOf(form, options);
  if (to !== '-') return fileTarget(resolve(options.cwd, to), packing);
  if (output) return streamTarget(output, packing);
  throw new ReleaseError('usage', 'There is no output to write to.', 'Give the export an output.');
}

function packingOf(form: 'zip' | 'tar' | 'jsonl', { writeLine }: TargetOptions): Packing {
  if (form === 'zip') return zip;
  return form === 'tar' ? tar : jsonLines(writeLine);
}
