import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './files.ts';
import { onDisk } from './output/failures.ts';

/**
 * Writes a file whole or not at all: it is written beside its place and then moved there, so that no reader meets half
 * of it. Folders are made as needed. A pipe or a device, such as /dev/stderr, is written to as it is.
 *
 * @throws ReleaseError of kind `machine` that names the path
 */
export function writeWhole(path: string, content: string): void {
  onDisk(path, () => {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there && !there.isFile() && !there.isDirectory()) {
      writeFileSync(path, content);
      return;
    }
    makeFolder(dirname(path));
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    try {
      // A link that somebody put there is not followed: the name must be new.
      writeFileSync(temporary, content, { flag: 'wx' });
      renameSync(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}
