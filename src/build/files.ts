import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { ReleaseError } from '../model/error.ts';
import { reasonOf } from './reasons.ts';

const MEGABYTE = 1024 * 1024;

/** The parts of a file system error that the program decides by. */
type SystemError = Error & { readonly code: string };

/** @returns true for an error of the operating system with one of these codes. */
export function isSystemError(error: unknown, ...codes: string[]): error is SystemError {
  return error instanceof Error && 'code' in error && (codes.length === 0 || codes.includes(String(error.code)));
}

/**
 * Asks the system for what it may refuse.
 *
 * @param codes the refusals that are expected; all, when none is named
 * @returns what it gives, or what there is otherwise
 */
export function unlessRefused<Given, Otherwise = Given>(
  ask: () => Given,
  otherwise: Otherwise,
  ...codes: string[]
): Given | Otherwise {
  try {
    return ask();
  } catch (error) {
    if (isSystemError(error, ...codes)) return otherwise;
    throw error;
  }
}

/**
 * Reads a regular file whole. Pipes, devices and folders are refused, also when they stand behind a link: a FIFO
 * called release.md would otherwise hold the build for ever.
 *
 * @param megabytes a larger file is refused unread; no source, template or setting is larger than the default
 * @throws ReleaseError of kind `machine` that names the path
 */
export function readFile(path: string, megabytes = 4): Uint8Array {
  let descriptor: number;
  try {
    descriptor = openSync(path, READ);
  } catch (error) {
    throw unreadable(path, error);
  }
  return readOpened(descriptor, path, megabytes);
}

const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Reads a file of a folder as {@link readFile} does.
 *
 * @returns undefined for a link that leads out of the folder
 */
function readFileInside(path: string, root: string): Uint8Array | undefined {
  const descriptor = openUnlessLink(path);
  if (descriptor !== undefined) return readOpened(descriptor, path);
  return leadsOutside(path, root) ? undefined : readFile(path);
}

/**
 * Reads a source: a newsroom may come from elsewhere, so that a link in it does not show what stands outside of it. What
 * somebody names outside of the newsroom is read.
 *
 * @returns undefined for a link that leads out of the newsroom
 */
export function readOfNewsroom(absolute: string, folder: string): Uint8Array | undefined {
  return isInside(absolute, folder) ? readFileInside(absolute, folder) : readFile(absolute);
}

/** One call where asking first whether it is a link takes two. @returns undefined where the system tells no reason */
function openUnlessLink(path: string): number | undefined {
  // Windows has no such flag.
  if (!constants.O_NOFOLLOW) return undefined;
  try {
    return openSync(path, READ | constants.O_NOFOLLOW);
  } catch {
    return undefined;
  }
}

function readOpened(descriptor: number, path: string, megabytes = 4): Uint8Array {
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) {
      // Settings and templates are found by their names: nobody named them.
      const isFound = /\.(?:ya?ml|hbs)$/i.test(path);
      const hint = isFound ? 'Move it away, and put a file in its place.' : 'Name a Markdown file or a folder.';
      throw new ReleaseError('machine', `${path} is not a file.`, hint);
    }
    if (stat.size > megabytes * MEGABYTE) {
      throw new ReleaseError('machine', `${path} is larger than ${megabytes} MB.`, 'Is this the right file?');
    }
    // Files of the system itself, which are made while they are read, say that they are empty.
    return stat.size === 0 ? readFileSync(descriptor) : readBytes(descriptor, stat.size);
  } catch (error) {
    throw error instanceof ReleaseError ? error : unreadable(path, error);
  } finally {
    closeSync(descriptor);
  }
}

/** @returns the first bytes of a file; fewer where it is shorter. @throws the error of the system */
export function readHead(path: string, length: number): Buffer {
  const head = Buffer.alloc(length);
  const descriptor = openSync(path, READ);
  try {
    return head.subarray(0, readSync(descriptor, head, 0, length, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** What readFileSync does, without asking for the size again. */
function readBytes(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return length === size ? bytes : bytes.subarray(0, length);
}

/**
 * Reads a file of the program's own as UTF-8. Through its bytes: asked for text, Node 20 aborts the process when the
 * system fails to close the file.
 *
 * @throws the error of the system
 */
export function readOwnText(path: string): string {
  return readFileSync(path).toString('utf8');
}

/**
 * Makes a folder and those above it that are missing, one by one: asked for all of them, Node 20 never comes back where
 * the system says that there can be none (below /proc, say).
 *
 * @returns the uppermost folder that it made; undefined when all were there
 * @throws the error of the system
 */
export function makeFolder(path: string): string | undefined {
  if (isFolder(path)) return undefined;
  const above = dirname(path) === path ? undefined : makeFolder(dirname(path));
  try {
    mkdirSync(path);
    return above ?? path;
  } catch (error) {
    // Another program may have made it meanwhile.
    if (isSystemError(error, 'EEXIST') && isFolder(path)) return above;
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** @returns whether what stands at a path is a link to a place outside a folder. A link to nothing leads nowhere. */
export function leadsOutside(path: string, root: string): boolean {
  const there = unlessRefused(() => lstatSync(path, { throwIfNoEntry: false }), undefined, 'ENOTDIR', 'ENAMETOOLONG');
  if (there?.isSymbolicLink() !== true) return false;
  return unlessRefused(() => !isInside(realpathSync(path), realpathSync(root)), false);
}

/** @returns whether a path is in a folder, by their names alone */
export function isInside(path: string, folder: string): boolean {
  if (isPlainlyBelow(path, folder)) return true;
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * @returns true where a path is one in a folder at first sight: the folder and what stands behind it, without a step that
 *   leads elsewhere. False says nothing.
 */
export function isPlainlyBelow(path: string, folder: string): boolean {
  const { length } = folder;
  return path.length > length + 1 && path[length] === sep && path.startsWith(folder) && !ODD_STEP.test(path);
}

const ODD_STEP = /[/\\](?:\.{0,2}(?:[/\\]|$))/;

/** Reads a regular file as UTF-8. @returns undefined when there is none. */
export function readTextIfThere(path: string, megabytes?: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(readFile(path, megabytes));
  } catch (error) {
    if (error instanceof ReleaseError && isSystemError(error.cause, 'ENOENT', 'ENOTDIR')) return undefined;
    if (!(error instanceof TypeError)) throw error;
    throw new ReleaseError('configuration', `${path} is not UTF-8.`, 'Save the file as UTF-8.', { cause: error });
  }
}

/** Reads a regular file as UTF-8. */
export function readText(path: string): string {
  const text = readTextIfThere(path);
  if (text === undefined) throw new ReleaseError('machine', `${path} does not exist.`, 'Check the path.');
  return text;
}

function unreadable(path: string, error: unknown): ReleaseError {
  if (isSystemError(error, 'ENOENT')) {
    return new ReleaseError('usage', `${path} does not exist.`, 'Check the path.', { cause: error });
  }
  const reason = isSystemError(error) ? reasonOf(error.code) : String(error);
  return new ReleaseError('machine', `${path} cannot be read: ${reason}.`, 'Check the file and its permissions.', {
    cause: error,
  });
}
