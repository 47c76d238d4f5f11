import { ReleaseError } from '../../model/error.ts';
import { isSystemError } from '../files.ts';
import { reasonOf } from '../reasons.ts';

const ELSEWHERE = 'Choose another folder.';
const PERMISSIONS = 'Check the permissions of the folder, or choose another one.';
const ROOM = 'Free some space and try again: nothing was published half.';
const FILE_AWAY = 'Move the file away, or choose another folder.';

const HINTS: Readonly<Record<string, string>> = {
  EACCES: PERMISSIONS,
  EDQUOT: ROOM,
  EEXIST: FILE_AWAY,
  EISDIR: 'Move the folder away, or choose another one.',
  ELOOP: 'Remove the links, or choose another folder.',
  EMFILE: 'Close other programs, or raise the limit (ulimit -n).',
  ENAMETOOLONG: ELSEWHERE,
  ENOENT: ELSEWHERE,
  ENOSPC: ROOM,
  ENOTDIR: FILE_AWAY,
  EPERM: PERMISSIONS,
  EROFS: ELSEWHERE,
};

/** Runs a step that touches the disk. @throws ReleaseError of kind `machine` that names the path and says what to do */
export function onDisk<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const hint = HINTS[error.code] ?? 'Check the disk and try again.';
    throw new ReleaseError('machine', `${path} cannot be written: ${reasonOf(error.code)}.`, hint, { cause: error });
  }
}
