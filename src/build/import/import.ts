import { basename, join, resolve } from 'node:path';
import { type Amendments, amend } from '../../importers/amend.ts';
import type { Draft } from '../../importers/draft.ts';
import type { InputKind } from '../../importers/kind.ts';
import { type InputReading, readInput } from '../../importers/read.ts';
import { type DraftReport, reportOf } from '../../importers/report.ts';
import { sourceName } from '../../importers/source-name.ts';
import { writeSource } from '../../importers/write/source.ts';
import { ReleaseError } from '../../model/error.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { usualFolder } from '../desk/usual-folder.ts';
import { readFile } from '../files.ts';
import { displayPath, findNewsroomFolder } from '../find-newsroom.ts';
import { openNewsroom } from '../newsroom-folder.ts';
import { checkOutputPath } from '../output/paths.ts';
import { findInputs } from './find-inputs.ts';
import { gatherPictures } from './pictures.ts';
import { type Placed, placeFile, wouldPlace } from './place-file.ts';

/** What to import, and how. */
export type ImportOptions = {
  /** Files, folders or globs. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** The folder for the sources; default: `releases` in the nearest newsroom where it has one, else the newsroom's. */
  readonly to?: string;
  /** What the inputs are; default: found for each. */
  readonly kind?: InputKind;
  /** What holds for each release of the inputs, whatever they say. */
  readonly amendments?: Amendments;
  readonly dryRun?: boolean;
  /** Overwrite sources that stand there already. */
  readonly force?: boolean;
  /** Asked of each release before it is written. */
  readonly review?: (draft: Draft, input: string) => Promise<Amendments>;
  readonly onProgress?: (done: number, total: number) => void;
};

/** One release that was imported. */
export type ImportedRelease = DraftReport & {
  readonly input: string;
  readonly kind: InputKind;
  /** Of a text: the name of its encoding. */
  readonly encoding?: string;
  /** The source's path. */
  readonly file: string;
  readonly state: Placed;
  readonly pictures: readonly string[];
  readonly text: string;
};

/** An input that could not be read, and why. */
export type RefusedInput = { readonly input: string; readonly message: string; readonly hint: string };

/** What an import did. */
export type ImportResult = {
  readonly to: string;
  readonly releases: readonly ImportedRelease[];
  readonly refused: readonly RefusedInput[];
  /** Files of folders that are no inputs. */
  readonly passedOver: readonly string[];
};

/** Inputs with attachments and pictures are larger than their texts. */
const MAX_MEGABYTES = 60;

/**
 * Brings releases in: reads pages, texts, Word files, messages and feeds, and writes a source for each release.
 * An input that cannot be read is told and the others are imported.
 *
 * @throws ReleaseError when nothing can be imported, or the disk refuses
 */
export async function importReleases(options: ImportOptions): Promise<ImportResult> {
  const { cwd, paths } = options;
  const { files, passedOver } = findInputs(paths, cwd);
  const to = options.to === undefined ? undefined : resolve(cwd, options.to);
  const room = findNewsroomFolder(to === undefined ? [] : [to], cwd);
  const folder = to ?? usualFolder(room);
  const { newsroom } = openNewsroom(room, cwd);
  const releases: ImportedRelease[] = [];
  const refused: RefusedInput[] = [];
  const taken = new Set<string>();
  for (const [index, file] of files.entries()) {
    const input = displayPath(file, cwd);
    const reading = await readOrRefuse(file, input, newsroom, options.kind);
    if ('message' in reading) refused.push(reading);
    else releases.push(...(await placeReleases(reading, { file, input, folder, taken }, options)));
    options.onProgress?.(index + 1, files.length);
  }
  return {
    to: displayPath(folder, cwd),
    releases,
    refused,
    passedOver: passedOver.map((path) => displayPath(path, cwd)),
  };
}

async function readOrRefuse(
  file: string,
  input: string,
  newsroom: Newsroom,
  kind: InputKind | undefined,
): Promise<InputReading | RefusedInput> {
  try {
    return await readInput(readFile(file, MAX_MEGABYTES), basename(file), {
      newsroom,
      ...(kind === undefined ? {} : { kind }),
    });
  } catch (error) {
    if (error instanceof ReleaseError) return { input, message: error.message, hint: error.hint };
    // A parser that overflows its stack was given something that nobody writes.
    if (error instanceof RangeError)
      return { input, message: 'It is nested too deep to be read.', hint: 'Copy its text into a .txt file.' };
    throw error;
  }
}

type Place = { readonly file: string; readonly input: string; readonly folder: string; readonly taken: Set<string> };

async function placeReleases(
  reading: InputReading,
  place: Place,
  options: ImportOptions,
): Promise<readonly ImportedRelease[]> {
  const placed: ImportedRelease[] = [];
  for (const { draft, lost } of reading.releases) {
    const warned =
      lost.length === 0
        ? draft
        : {
            ...draft,
            warnings: [...draft.warnings, ...lost.map((text) => `This sentence is nowhere in the source: ${text}`)],
          };
    const amended = amend(warned, options.amendments ?? {});
    const reviewed = options.review ? amend(amended, await options.review(amended, place.input)) : amended;
    placed.push(placeRelease(reviewed, reading, place, options));
  }
  return placed;
}

function placeRelease(
  draft: Draft,
  { kind, encoding }: InputReading,
  { file, input, folder, taken }: Place,
  options: ImportOptions,
): ImportedRelease {
  const name = sourceName(draft, basename(file).replace(/\.[^.]+$/, ''));
  const stem = freeName(name, taken);
  const gathered = gatherPictures(draft, file, stem);
  const text = writeSource(gathered.draft);
  const force = options.force === true;
  const place = options.dryRun ? wouldPlace : placeFile;
  const bytes = new TextEncoder().encode(text);
  checkOutputPath(`${stem}.md`);
  const path = join(folder, `${stem}.md`);
  const state = place(path, bytes, force);
  // Pictures of a source that was kept would be of another one.
  const files = state === 'kept' ? [] : gathered.files;
  for (const { name: picture, bytes: content } of files) place(join(folder, picture), content, force);
  return {
    input,
    kind,
    ...(encoding === undefined ? {} : { encoding }),
    file: displayPath(path, options.cwd),
    state,
    pictures: files.map(({ name: picture }) => displayPath(join(folder, picture), options.cwd)),
    text,
    ...reportOf(gathered.draft),
  };
}

/** Two releases of one run never share a name: the second gets a number, in the order of the inputs. */
function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, language = ''] = /^(.*)(\.[A-Za-z-]+)$/.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${stem}-${number}${language}`;
    const key = candidate.normalize('NFC').toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}
