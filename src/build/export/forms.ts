import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { unlessRefused } from '../files.ts';

/** What an export writes: a folder of files, an archive file, or a line of JSON for each release. */
export const EXPORT_FORMS = ['dir', 'zip', 'tar', 'jsonl'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** A target as it is named. */
type NamedTarget = { readonly cwd: string; readonly to: string; readonly form?: ExportForm };

/** @returns the form that the name of a target says; `-` is lines of JSON. */
export function formOf({ to, form, cwd }: NamedTarget): ExportForm {
  if (form) return form;
  if (to === '-') return 'jsonl';
  const named = /\.(zip|tar|jsonl|ndjson)$/i.exec(to)?.[1]?.toLowerCase();
  if (named === undefined || unlessRefused(() => statSync(resolve(cwd, to)).isDirectory(), false)) return 'dir';
  return named === 'zip' || named === 'tar' ? named : 'jsonl';
}
