import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder on the disk for one test. Paths in it are relative and written with `/`. */
export interface TemporaryNewsroom {
  /** The folder's absolute path, symbolic links resolved. */
  readonly path: string;
  /** Writes files, over those of the same name; folders are made as needed. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** @returns a file's text, read as UTF-8 */
  read(file: string): string;
  /** @returns the files at or below a folder, sorted; none when it does not exist */
  list(folder?: string): string[];
}

/**
 * Makes a folder with the given files, and takes it away when the current test is over.
 * @param files what to write: contents by path
 */
export function temporaryNewsroom(files: Readonly<Record<string, string | Uint8Array>>): TemporaryNewsroom {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'newsroom-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const newsroom = newsroomAt(path);
  newsroom.write(files);
  return newsroom;
}

/** @returns the handle of a folder that is there already and that somebody else takes away. */
export function newsroomAt(path: string): TemporaryNewsroom {
  return {
    path,
    write: (more) => {
      for (const [name, content] of Object.entries(more)) {
        const file = join(path, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
    read: (file) => readFileSync(join(path, file), 'utf8'),
    list: (folder = '.') => filesBelow(join(path, folder)).map((file) => relative(path, file).replaceAll(sep, '/')),
  };
}

function filesBelow(folder: string): string[] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(folder);
  } catch {
    return [];
  }
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const readEntries = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true });
