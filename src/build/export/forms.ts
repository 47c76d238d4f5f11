import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ReleaseError } from '../../model/error.ts';
import { unlessRefused } from '../files.ts';

/** What an export writes: a folder of files, an archive file, or a line of JSON for each release. */
export const EXPORT_FORMS = ['dir', 'zip', 'tar', 'jsonl'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** A target as it is named. */
type NamedTarget = { readonly cwd: string; readonly to: string; readonly form?: ExportForm };

/** Archives that somebody may wish for, and that nothing here writes. */
const OTHER_ARCHIVE = /\.(?:tgz|gz|bz2|xz|zst|7z|rar)$/i;

/**
 * @returns the form that the name of a target says; `-` is lines of JSON
 * @throws ReleaseError of kind `usage` for the name of an archive of another kind: it would be that of a folder
 */
export function formOf({ to, form, cwd }: NamedTarget): ExportForm {
  if (form) return form;
  if (to === '-') return 'jsonl';
  const named = /\.(zip|tar|jsonl|ndjson)$/i.exec(to)?.[1]?.toLowerCase();
  if (unlessRefused(() => statSync(resolve(cwd, to)).isDirectory(), false)) return 'dir';
  if (OTHER_ARCHIVE.test(to))
    throw new ReleaseError(
      'usage',
      `Archives of this kind are not written: ${to}.`,
      'Name it .zip, .tar or .jsonl; a folder of that name needs --as dir.',
    );
  if (named === undefined) return 'dir';
  return named === 'zip' || named === 'tar' ? named : 'jsonl';
}
