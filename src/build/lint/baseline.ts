import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import { ReleaseError } from '../../model/error.ts';
import { fingerprints } from '../../rules/engine/fingerprint.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { readFile, readTextIfThere } from '../files.ts';
import { onDisk } from '../output/failures.ts';
import { replaceFile } from '../replace-file.ts';

/**
 * A file of findings that are known and wait for their turn: new ones fail, these do not.
 * `read` only compares, `prune` also forgets what was mended, `update` also takes in what is new.
 */
export type BaselineOptions = { readonly path: string; readonly mode: 'read' | 'prune' | 'update' };

/** What a baseline did to a report. */
export type BaselineOutcome = {
  readonly path: string;
  /** How many findings were known and left out. */
  readonly known: number;
  /** How many were taken in. */
  readonly added: number;
  /** How many known ones are no longer found, and whether they were forgotten. */
  readonly mended: number;
  readonly written: boolean;
};

/** Known findings by file: `rule fingerprint`, sorted. */
type Known = ReadonlyMap<string, readonly string[]>;

/** What is compared: the findings, the files that were checked, and whether those are all there are. */
export type BaselineInput = {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly string[];
  readonly complete: boolean;
  readonly fileOf: (path: string) => SourceFile | undefined;
  /** How the baseline names a file: relative to the newsroom, so that it holds from any folder. */
  readonly nameOf: (path: string) => string;
};

/**
 * Takes the known findings out of a report, and keeps the file of them current.
 *
 * @throws ReleaseError of kind `usage` when the file is missing, `configuration` when it is damaged
 */
export function applyBaseline(
  { path, mode }: BaselineOptions,
  input: BaselineInput,
): { readonly diagnostics: readonly Diagnostic[]; readonly outcome: BaselineOutcome } {
  const text = readTextIfThere(path);
  if (text === undefined && mode !== 'update') {
    throw new ReleaseError('usage', `There is no baseline ${path}.`, 'Make it with --update-baseline.');
  }
  const known = text === undefined ? new Map<string, string[]>() : parseBaseline(text, path);
  const names = fingerprints(input.diagnostics, input.fileOf);
  const current = group(input, names);
  const fresh = input.diagnostics.filter(({ file, rule }, index) => {
    const isKnown = known.get(input.nameOf(file))?.includes(`${rule} ${names[index]}`) === true;
    return mode !== 'update' && !isKnown;
  });
  const next = mode === 'read' ? known : merge(known, current, input, mode);
  const written = mode !== 'read' && writeBaseline(path, text, next);
  const mended = countMissing(known, merge(known, current, input, 'prune'));
  const outcome = {
    path,
    known: input.diagnostics.length - fresh.length,
    added: countMissing(next, known),
    mended,
    written,
  };
  return { diagnostics: fresh, outcome };
}

function group({ diagnostics, nameOf }: BaselineInput, names: readonly string[]): Known {
  const groups = new Map<string, string[]>();
  for (const [index, { file, rule }] of diagnostics.entries()) {
    const name = nameOf(file);
    groups.set(name, [...(groups.get(name) ?? []), `${rule} ${names[index]}`]);
  }
  return groups;
}

/** What was not checked stays as it is known, unless everything was: then its file is gone. */
function merge(
  known: Known,
  current: Known,
  { files, complete, nameOf }: BaselineInput,
  mode: 'prune' | 'update',
): Known {
  const checked = new Set(files.map(nameOf));
  const next = new Map<string, readonly string[]>();
  for (const [name, entries] of known) {
    if (checked.has(name))
      next.set(
        name,
        entries.filter((entry) => current.get(name)?.includes(entry)),
      );
    else if (!complete) next.set(name, entries);
  }
  if (mode === 'update') for (const [name, entries] of current) next.set(name, entries);
  return next;
}

function countMissing(all: Known, from: Known): number {
  let count = 0;
  for (const [name, entries] of all) count += entries.filter((entry) => !from.get(name)?.includes(entry)).length;
  return count;
}

function parseBaseline(text: string, path: string): Known {
  const damaged = (cause?: unknown) =>
    new ReleaseError(
      'configuration',
      `${path} is no baseline of this version.`,
      'Make it again with --update-baseline.',
      {
        cause,
      },
    );
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw damaged(error);
  }
  if (typeof data !== 'object' || data === null || !('version' in data) || !('findings' in data)) throw damaged();
  const { version, findings } = data;
  if (version !== 1 || typeof findings !== 'object' || findings === null) throw damaged();
  const entries = Object.entries(findings);
  if (!entries.every((entry): entry is [string, string[]] => isTexts(entry[1]))) throw damaged();
  return new Map(entries);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function writeBaseline(path: string, before: string | undefined, known: Known): boolean {
  const entries = [...known].filter(([, list]) => list.length > 0).sort(([a], [b]) => compareText(a, b));
  const findings = Object.fromEntries(entries.map(([name, list]) => [name, [...list].sort(compareText)]));
  const text = `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
  if (text === before) return false;
  if (before === undefined) onDisk(path, () => create(path, text));
  else if (replaceFile(path, readFile(path), text, dirname(path)) === 'link') {
    throw new ReleaseError('machine', `${path} is a link: nothing is written through it.`, 'Name the file itself.');
  }
  return true;
}

function create(path: string, text: string): void {
  const descriptor = openSync(path, 'wx');
  try {
    writeSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}
