import { randomBytes } from 'node:crypto';
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ReleaseError } from '../model/error.ts';
import { isSystemError, makeFolder } from './files.ts';
import { onDisk } from './output/failures.ts';

/**
 * Makes a file that was not there, whole or not at all; folders are made as needed. What is there already stays as it
 * is, whoever put it there and when.
 *
 * @throws ReleaseError of kind `usage` when there is something of that name, `machine` when the disk refuses
 */
export function createFile(path: string, content: string): void {
  onDisk(path, () => {
    makeFolder(dirname(path));
    const temporary = join(dirname(path), `.${basename(path).slice(0, 200)}.${randomBytes(6).toString('hex')}.part`);
    try {
      writeFileSync(temporary, content, { flag: 'wx' });
      // A link is made only where there is nothing: unlike a rename, it never takes the place of what is there.
      place(temporary, path, content);
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

function place(temporary: string, path: string, content: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) throw taken(path);
    if (!isSystemError(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV')) throw error;
    // A file system without links, such as a memory stick's: the name is still taken only if it is free.
    try {
      writeFileSync(path, content, { flag: 'wx' });
    } catch (second) {
      throw isSystemError(second, 'EEXIST') ? taken(path) : second;
    }
  }
}

function taken(path: string): ReleaseError {
  return new ReleaseError('usage', `${path} is there already.`, 'Nothing was overwritten. Choose another name.');
}
