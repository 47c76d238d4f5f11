import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { isSystemError, readOwnText } from '../files.ts';
import { inPortions } from '../portions.ts';
import { isOutputPath } from './paths.ts';
import type { RemovedFile } from './remove.ts';

/** A staged file that takes its place. */
export type Move = { readonly staged: string; readonly to: string };

/** What one pass does to the output folder: staged files that take their places, and files that go. */
export type Journal = { readonly moves: Iterable<Move>; readonly removals: readonly RemovedFile[] };

/** Writes a journal whole or not at all: until it stands, the old output does; from then on the new one will. */
export function writeJournal(path: string, journal: Journal): void {
  const temporary = `${path}.new`;
  const descriptor = openSync(temporary, 'w');
  try {
    for (const bytes of inPortions(piecesOf(journal))) {
      // A disk that is nearly full takes a part and says how much: half a journal must not stand for a whole one.
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, path);
}

/** One move after the other: those of an archive are half a million. */
function* piecesOf({ moves, removals }: Journal): Generator<string> {
  yield '{"moves":[';
  let separator = '';
  for (const { staged, to } of moves) {
    yield separator + JSON.stringify({ staged, to });
    separator = ',';
  }
  yield `],"removals":${JSON.stringify(removals)}}`;
}

/**
 * Reads the journal of a pass that was cut off. @returns undefined when there is none, or when it is not one of ours: its
 * paths are checked again, since a folder may have come from anywhere
 */
export function readJournal(path: string): Journal | undefined {
  try {
    const journal: unknown = JSON.parse(readOwnText(path));
    if (!isJournal(journal)) return undefined;
    const paths = [...journal.moves.map(({ to }) => to), ...journal.removals.map(({ path }) => path)];
    return paths.every(isOutputPath) ? journal : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isJournal(value: unknown): value is Journal & { readonly moves: readonly Move[] } {
  if (typeof value !== 'object' || value === null || !('moves' in value) || !('removals' in value)) return false;
  const { moves, removals } = value;
  return Array.isArray(moves) && moves.every(isMove) && Array.isArray(removals) && removals.every(isRemoval);
}

function isMove(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('staged' in value) || !('to' in value)) return false;
  return typeof value.to === 'string' && typeof value.staged === 'string' && /^\d+$/.test(value.staged);
}

function isRemoval(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('sha256' in value)) return false;
  return typeof value.path === 'string' && typeof value.sha256 === 'string';
}
