import {
  closeSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { attempt, ReleaseError } from '../../model/error.ts';
import { isSystemError, readOwnText, unlessRefused } from '../files.ts';

type Holder = { readonly pid: number; readonly host: string };

/** The locks of this process: a lock with its number that is not among them is of a process that died before it. */
const held = new Set<string>();
/** Milliseconds after which a lock without content is no longer one that is being written. */
const BEING_WRITTEN = 10_000;

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
      create(path, own);
      held.add(path);
      clearRemains(path);
      return () => {
        held.delete(path);
        unlinkSync(path);
      };
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

/**
 * Creates a lock that has its content from the first moment: one that a killed build left empty would say nothing of
 * its holder, and keep the next build out for seconds.
 */
function create(path: string, own: string): void {
  const whole = `${path}.${process.pid}.new`;
  try {
    writeFileSync(whole, own);
    linkSync(whole, path);
  } catch (error) {
    if (!isSystemError(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    createInSteps(path, own);
  } finally {
    rmSync(whole, { force: true });
  }
}

/** Where a file system has no links. A full disk takes the name of a file, and not what is in it: then none is left. */
function createInSteps(path: string, own: string): void {
  const descriptor = openSync(path, 'wx');
  try {
    writeSync(descriptor, own);
  } catch (error) {
    unlinkSync(path);
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what processes left beside the lock that were killed when they took it. */
function clearRemains(path: string): void {
  const name = basename(path);
  for (const other of readdirSync(dirname(path))) {
    const [, pid] = other.startsWith(`${name}.`) ? (/\.(\d+)(?:\.new)?$/.exec(other) ?? []) : [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(path), other), { force: true });
  }
}

/** @returns true when the lock is free to be taken again. */
function clearStale(path: string): boolean {
  const text = readLock(path);
  if (text === undefined) return true;
  if (!isStale(path, text)) return false;
  const aside = `${path}.${process.pid}`;
  const move = () => {
    renameSync(path, aside);
    return true;
  };
  if (!unlessRefused(move, false, 'ENOENT')) return true;
  const taken = readLock(aside);
  // Somebody was faster and this is already the new lock: it is put back.
  if (taken !== undefined && taken !== text) linkSync(aside, path);
  unlinkSync(aside);
  return taken === text;
}

function isStale(path: string, text: string): boolean {
  const holder = parseHolder(text);
  // A lock that is being written is empty for a moment.
  if (!holder) return ageOf(path) > BEING_WRITTEN;
  // One of another machine cannot be judged from here.
  if (holder.host !== hostname()) return false;
  // In containers, the next process often has the number of the one that was killed.
  return holder.pid === process.pid ? !held.has(path) : !isAlive(holder.pid);
}

function ageOf(path: string): number {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return written === undefined ? 0 : Date.now() - written;
}

function readLock(path: string): string | undefined {
  return unlessRefused(() => readOwnText(path), undefined, 'ENOENT');
}

function parseHolder(text: string): Holder | undefined {
  const holder = attempt(SyntaxError, (): unknown => JSON.parse(text));
  const known = typeof holder === 'object' && holder !== null && 'pid' in holder && 'host' in holder;
  return known && typeof holder.pid === 'number' && typeof holder.host === 'string'
    ? { pid: holder.pid, host: holder.host }
    : undefined;
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
