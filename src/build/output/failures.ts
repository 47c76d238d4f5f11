import { ReleaseError } from '../../model/error.ts';
import { isSystemError } from '../files.ts';

const REASONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  EACCES: ['you have no permission', 'Check the permissions of the folder, or choose another with --out.'],
  EDQUOT: ['your disk quota is used up', 'Free some space and build again: nothing was published half.'],
  EISDIR: ['a folder stands where a file belongs', 'Move the folder away, or choose another with --out.'],
  EMFILE: ['too many files are open', 'Close other programs, or raise the limit (ulimit -n).'],
  ENOSPC: ['the disk is full', 'Free some space and build again: nothing was published half.'],
  ENOTDIR: ['a file stands where a folder belongs', 'Move the file away, or choose another with --out.'],
  EPERM: ['you have no permission', 'Check the permissions of the folder, or choose another with --out.'],
  EROFS: ['the disk is read-only', 'Choose another folder with --out.'],
};

/** Runs a step that touches the disk. @throws ReleaseError of kind `machine` that names the path and says what to do */
export function onDisk<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const [reason, hint] = REASONS[error.code] ?? [`the system says ${error.code}`, 'Check the disk and build again.'];
    throw new ReleaseError('machine', `${path} cannot be written: ${reason}.`, hint, { cause: error });
  }
}
