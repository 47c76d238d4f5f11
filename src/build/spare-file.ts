import { lstatSync } from 'node:fs';
import { ReleaseError } from '../model/error.ts';
import { readHead, unlessRefused } from './files.ts';
import { onDisk } from './output/failures.ts';

/** Sources, settings, words and templates. */
const OWN = /\.(?:md|markdown|ya?ml|hbs)$/i;

/**
 * Refuses to write a report or an archive over what somebody wrote: by its name, whether it is there or not.
 *
 * @throws ReleaseError of kind `usage`
 */
export function refuseSource(path: string): void {
  if (!OWN.test(path)) return;
  const problem = `${path} has the name of a source, a setting or a template: nothing else is written there.`;
  throw new ReleaseError('usage', problem, 'Name another file.');
}

/** So many bytes tell what a file is: the name of the form stands in the first block of a tar. */
const HEAD = 512;

/**
 * Refuses to replace what is no archive that an export wrote: a file of another kind, a pipe, a device, a link.
 *
 * @throws ReleaseError of kind `usage`
 */
export function refuseForeignFile(path: string): void {
  refuseSource(path);
  const stat = onDisk(path, () => unlessRefused(() => lstatSync(path), undefined, 'ENOENT'));
  if (
    !stat ||
    stat.isDirectory() ||
    (stat.isFile() && (stat.size === 0 || isArchive(onDisk(path, () => readHead(path, HEAD)))))
  )
    return;
  const problem = `${path} is there and is no archive that an export wrote: it is not replaced.`;
  throw new ReleaseError('usage', problem, 'Move it away, or name another file.');
}

/** How a zip begins, with entries and without (PKWARE APPNOTE 4.3.7, 4.3.16). */
const ZIP = [Buffer.from('PK\u0003\u0004'), Buffer.from('PK\u0005\u0006')];

/** A zip, a tar (POSIX ustar) with entries and without, lines of JSON. */
function isArchive(head: Buffer): boolean {
  const begins = (bytes: Buffer) => head.subarray(0, bytes.length).equals(bytes);
  if (ZIP.some(begins) || begins(Buffer.from('{"')) || begins(Buffer.alloc(HEAD))) return true;
  return head.toString('latin1', 257, 262) === 'ustar';
}
