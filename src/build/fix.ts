import { relative, resolve } from 'node:path';
import { caught, ReleaseError } from '../model/error.ts';
import { type FixKinds, fixText } from '../rules/engine/fix-text.ts';
import { decode } from '../source/decode.ts';
import { isSystemError, readOfNewsroom } from './files.ts';
import { displayPath } from './find-newsroom.ts';
import { type Refusal, replaceFile } from './replace-file.ts';
import { check, type SurveyOptions } from './survey.ts';

/** Which fixes to apply, and whether to write them. */
export type FixOptions = { readonly kinds: FixKinds; readonly dryRun: boolean };

/** A source that fixes change. */
export type FixedFile = {
  /** The path as diagnostics give it. */
  readonly file: string;
  /** The texts with their byte order marks. */
  readonly before: string;
  readonly after: string;
  /** How many fixes it took. */
  readonly applied: number;
  /** True when nothing of it may be shown to outsiders. */
  readonly confidential: boolean;
  /** Why it was not written. */
  readonly refused?: Refusal | ReleaseError;
};

/** Fixes files in place, or only tells how they would become. @returns those that change, in the order of the paths */
export function fixFiles(paths: readonly string[], fix: FixOptions, survey: SurveyOptions): readonly FixedFile[] {
  return paths.flatMap((path) => {
    const file = displayPath(path, survey.cwd);
    const bytes = caught(ReleaseError, () => readOfNewsroom(resolve(survey.cwd, path), survey.folder));
    if (bytes instanceof ReleaseError) return isOfMachine(bytes) && !fix.dryRun ? [unreadFile(file, bytes)] : [];
    // What is no source of the newsroom is neither shown nor fixed.
    if (!bytes) return fix.dryRun ? [] : [unreadFile(file, 'link')];
    const fixed = fixBytes(bytes, file, fix.kinds, survey);
    if (!fixed) return [];
    return fix.dryRun ? [fixed] : [{ ...fixed, ...write(path, bytes, fixed.after, survey) }];
  });
}

/** Fixes a source that is at hand. @returns undefined when there is nothing to fix */
export function fixBytes(
  bytes: Uint8Array,
  file: string,
  kinds: FixKinds,
  survey: SurveyOptions,
): FixedFile | undefined {
  const { file: source, diagnostics } = decode(file, bytes);
  if (diagnostics.length > 0) return undefined;
  let confidential = false;
  const { text, applied } = fixText(source.text, kinds, (candidate) => {
    const checked = check(candidate, file, survey);
    confidential ||= checked.confidential;
    return { diagnostics: checked.diagnostics, readable: checked.readable };
  });
  if (text === source.text) return undefined;
  const mark = source.bom ? '\uFEFF' : '';
  return { file, before: mark + source.text, after: mark + text, applied, confidential };
}

/**
 * A file that is no file, or too large, is a finding of the check that follows. What the machine refuses now it may give
 * a moment later: the check would then be done with a file that nobody fixed.
 */
function isOfMachine({ cause }: ReleaseError): boolean {
  return isSystemError(cause) && !isSystemError(cause, 'ENOENT');
}

function unreadFile(file: string, refused: NonNullable<FixedFile['refused']>): FixedFile {
  return { file, before: '', after: '', applied: 0, confidential: true, refused };
}

function write(
  path: string,
  before: Uint8Array,
  after: string,
  { cwd, folder }: SurveyOptions,
): Pick<FixedFile, 'refused'> {
  const absolute = resolve(cwd, path);
  const root = relative(folder, absolute).startsWith('..') ? cwd : folder;
  const refused = caught(ReleaseError, () => replaceFile(absolute, before, after, root));
  return refused ? { refused } : {};
}
