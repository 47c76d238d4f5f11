import { relative, resolve } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { ReleaseError } from '../model/error.ts';
import { DEFAULT_LINT_SETTINGS, type LintSettings } from '../model/lint-settings.ts';
import type { Release } from '../model/release.ts';
import { assembleRelease } from '../newsroom/assemble.ts';
import { readMetadata } from '../newsroom/metadata.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { type ComparedRelease, comparedRelease } from '../rules/compare/card.ts';
import { selectRules } from '../rules/engine/selection.ts';
import { reportUnused, suppress } from '../rules/engine/suppressions.ts';
import { diagnoseInternalError } from '../rules/internal/error.ts';
import { type Validation, validate, weigh } from '../rules/validate.ts';
import { parse, readBody } from '../source/parse.ts';
import { SourceFile } from '../source/source-file.ts';
import { type Asset, findAssets } from './assets.ts';
import { hashOf } from './cache/keys.ts';
import { readOfNewsroom } from './files.ts';
import { displayPath } from './find-newsroom.ts';

/** A source after reading and checking. */
export type Surveyed = Validation & {
  readonly file: SourceFile;
  /** The pictures that stand beside it. */
  readonly assets: readonly Asset[];
  /** What it is compared with other releases by, when that was asked for. */
  readonly compared?: ComparedRelease;
  /** True when what stands on the disk may change what was found: a picture that is not there, a file that cannot be read. */
  readonly unsettled?: true;
  /** The hash of its bytes; absent where they could not be read. */
  readonly hash?: string;
};

/** What a survey needs to know: the newsroom and its folder, the moment, and where paths are relative to. */
export type SurveyOptions = {
  readonly newsroom: Newsroom;
  readonly folder: string;
  readonly now: number;
  readonly cwd: string;
  /** Which rules are asked; default: what the newsroom says. */
  readonly lint?: LintSettings;
  /** True when releases will be compared with each other. */
  readonly comparing?: boolean;
  /** False leaves the hash out, where nothing is kept. */
  readonly hashing?: boolean;
  /** False sends everything through the full parsers. */
  readonly fastPath?: boolean;
};

/** Reads and checks one source. A file that cannot be read is a diagnostic like any other. */
export function surveySource(path: string, options: SurveyOptions): Surveyed {
  const shown = displayPath(path, options.cwd);
  try {
    const bytes = readSource(path, options);
    const surveyed = check(bytes, shown, options);
    return options.hashing === false ? surveyed : { ...surveyed, hash: hashOf(bytes) };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const file = new SourceFile(shown, '');
    const finding = { range: { start: 0, end: 0 }, message: error.message, hint: error.hint };
    return unread(file, file.diagnose('file/readable', 'error', finding));
  }
}

function readSource(path: string, { folder, cwd }: SurveyOptions): Uint8Array {
  const bytes = readOfNewsroom(resolve(cwd, path), folder);
  if (bytes) return bytes;
  throw new ReleaseError(
    'machine',
    `${displayPath(path, cwd)} is a link that leads out of the newsroom.`,
    'Copy the file into the folder of the releases.',
  );
}

/**
 * Reads a source again that was checked before, for its release alone.
 *
 * @param hash of the bytes that were checked
 * @param facts what was read of it but for its text, where that is still known
 * @throws ReleaseError of kind `machine` when the file is no longer the one that was checked
 */
export function readRelease(
  path: string,
  hash: string | undefined,
  options: SurveyOptions,
  facts?: Omit<Release, 'body'>,
): Release {
  const shown = displayPath(path, options.cwd);
  const bytes = readAgain(path, shown, options);
  if (facts && hashOf(bytes) === hash) return { ...facts, body: readBody(bytes, shown, options) };
  const source = parse(bytes, shown, options);
  const metadata = hashOf(bytes) === hash ? readMetadata(source, options.newsroom) : undefined;
  const release = metadata && assembleRelease(source, metadata, options.newsroom, options.now);
  if (release) return release;
  throw changed(shown);
}

/** A file that is gone by now was there when it was checked: no path of the command line is to blame. */
function readAgain(path: string, shown: string, options: SurveyOptions): Uint8Array {
  try {
    return readSource(path, options);
  } catch (error) {
    throw error instanceof ReleaseError ? changed(shown, error) : error;
  }
}

function changed(shown: string, cause?: Error): ReleaseError {
  return new ReleaseError('machine', `${shown} was changed while it was built.`, 'Run the command again.', { cause });
}

function unread(file: SourceFile, diagnostic: Diagnostic): Surveyed {
  const place = { path: file.path };
  const selection = selectRules(DEFAULT_LINT_SETTINGS, place);
  const outcome = { confidential: true, readable: false, pending: [], diagnostics: [diagnostic], place, selection };
  return { ...outcome, file, assets: [], unsettled: true };
}

/**
 * Checks a source that is at hand, from standard input or an editor. A mistake of the program that this source brings
 * to light is a diagnostic too: the other sources are still checked.
 */
export function check(input: string | Uint8Array, path: string, options: SurveyOptions): Surveyed {
  try {
    return checkSource(input, path, options);
  } catch (error) {
    if (error instanceof ReleaseError) throw error;
    const file = new SourceFile(path, '');
    return unread(file, diagnoseInternalError(file, 'The check of this source', error));
  }
}

function checkSource(input: string | Uint8Array, path: string, options: SurveyOptions): Surveyed {
  const source = parse(input, path, options);
  const inNewsroom = relative(options.folder, resolve(options.cwd, path)).replaceAll('\\', '/');
  const validation = validate(source, { ...options, path: inNewsroom });
  const { file } = source;
  if (!validation.release) return { ...validation, file, assets: [] };
  const { assets, diagnostics } = findAssets(source, validation.release, options.folder, options.cwd);
  const about = validation.pending.filter(({ rule }) => rule === 'image/file');
  const weighed = diagnostics.flatMap((found) => weigh(found, validation.selection));
  const { diagnostics: kept, used } = suppress(weighed, about);
  const found = [...kept, ...reportUnused(about, used, validation.selection)];
  return {
    ...validation,
    ...(options.comparing ? { compared: comparedRelease(validation.release, source) } : {}),
    file,
    assets,
    ...(diagnostics.length > 0 ? { unsettled: true } : {}),
    pending: validation.pending.filter((one) => !about.includes(one)),
    diagnostics:
      found.length === 0 ? validation.diagnostics : [...validation.diagnostics, ...found].sort(compareDiagnostics),
  };
}

/** A source and, where a release could be made of it, its address. */
export type Addressed<Kind = { readonly language: string; readonly slug: string }> = {
  /** As diagnostics give it. */
  readonly path: string;
  readonly file: SourceFile;
  readonly release?: Kind | undefined;
};

/**
 * Two sources that would be written to one address: neither is, since nobody can tell which was meant. What is said of
 * one tells nothing of the other but the address that it has itself.
 */
export function findCollisions(surveyed: readonly Addressed[]): ReadonlyMap<string, Diagnostic> {
  const byAddress = new Map<string, Addressed[]>();
  for (const one of surveyed) {
    if (!one.release) continue;
    const address = `${one.release.language}/${one.release.slug}`.toLowerCase();
    byAddress.set(address, [...(byAddress.get(address) ?? []), one]);
  }
  const collisions = new Map<string, Diagnostic>();
  for (const [address, sources] of byAddress) {
    if (sources.length < 2) continue;
    for (const { path, file } of sources) {
      const others = sources.filter((other) => other.path !== path).map((other) => other.path);
      const finding = {
        range: { start: 0, end: Math.min(3, file.text.length) },
        message: `This release has the same address (${address}) as ${others.join(' and ')}.`,
        hint: 'Give one of them another file name or another slug.',
      };
      collisions.set(path, file.diagnose('slug/unique', 'error', finding));
    }
  }
  return collisions;
}
