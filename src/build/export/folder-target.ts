import { join } from 'node:path';
import { packageRelease } from '../../archive/package.ts';
import type { PackedRelease } from '../../archive/packing/packing.ts';
import { makeFolder } from '../files.ts';
import { onDisk } from '../output/failures.ts';
import { takeLock } from '../output/lock.ts';
import { type Drop, dropFiles, removeHalf } from './drop-folder.ts';
import type { ExportTarget } from './target.ts';

/**
 * A folder that another program watches: the files of all releases side by side, `visit.en.wire.txt`.
 *
 * @param asPackage one zip a release in place of its files
 */
export function folderTarget(folder: string, asPackage: boolean): ExportTarget {
  let unlock = () => {};
  return {
    journal: join(folder, '.export.journal'),
    open() {
      onDisk(folder, () => makeFolder(folder));
      unlock = onDisk(folder, () => takeLock(join(folder, '.export.lock'), folder));
      removeHalf(folder);
    },
    // What was taken from the folder meanwhile is not dropped a second time.
    begin: (earlier) => earlier.length,
    async place(release) {
      const drops = asPackage ? [packageOf(release)] : dropsOf(release);
      const { written, unchanged } = dropFiles(folder, drops);
      return { files: drops.map(({ name }) => name), written, unchanged: unchanged.length };
    },
    finish: async () => {},
    close() {
      unlock();
      unlock = () => {};
    },
  };
}

function nameOf({ manifest: { slug, language } }: PackedRelease): string {
  return `${slug}.${language}`;
}

function packageOf(release: PackedRelease): Drop {
  return { name: `${nameOf(release)}.zip`, content: packageRelease(release.manifest, release.files) };
}

function dropsOf(release: PackedRelease): readonly Drop[] {
  return release.files.map(({ path, content }) => ({
    name: `${nameOf(release)}.${path.replaceAll('/', '-')}`,
    content,
  }));
}
