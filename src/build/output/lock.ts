import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { ReleaseError } from '../../model/error.ts';
import { isSystemError } from '../files.ts';

type Holder = { readonly pid: number; readonly host: string };

/**
 * Takes the lock of an output folder, so that two builds never mix their files. The lock of a build that was killed
 * is taken over: its process no longer lives on this machine.
 *
 * @returns what gives the lock back
 * @throws ReleaseError of kind `machine` while another build holds it
 */
export function takeLock(path: string, out: string): () => void {
  const own = JSON.stringify({ pid: process.pid, host: hostname() });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, own, { flag: 'wx' });
      return () => unlinkSync(path);
    } catch (error) {
      if (!isSystemError(error, 'EEXIST')) throw error;
      if (!clearStale(path)) break;
    }
  }
  throw new ReleaseError(
    'machine',
    `Another build is writing into ${out}.`,
    `Wait until it is done. If none is running, delete ${path}.`,
  );
}

/** @returns true when the lock is free to be taken again. */
function clearStale(path: string): boolean {
  const text = readLock(path);
  if (text === undefined) return true;
  const holder = parseHolder(text);
  // A lock that is being written is empty for a moment; one of another machine cannot be judged from here.
  if (!holder || holder.host !== hostname() || isAlive(holder.pid)) return false;
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return true;
    throw error;
  }
  const taken = readLock(aside);
  // Somebody was faster and this is already the new lock: it is put back.
  if (taken !== undefined && taken !== text) linkSync(aside, path);
  unlinkSync(aside);
  return taken === text;
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(text);
    const known = typeof holder === 'object' && holder !== null && 'pid' in holder && 'host' in holder;
    return known && typeof holder.pid === 'number' && typeof holder.host === 'string'
      ? { pid: holder.pid, host: holder.host }
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return !isSystemError(error, 'ESRCH');
  }
}
