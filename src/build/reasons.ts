/** Why the system refuses a file or a folder, in words for people, by the codes of POSIX. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EDQUOT: 'your disk quota is used up',
  EEXIST: 'a file stands where a folder belongs',
  EISDIR: 'a folder stands where a file belongs',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'a name is too long',
  ENOENT: 'no file or folder can be made there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder belongs',
  EPERM: 'you have no permission',
  EROFS: 'the disk is read-only',
};

/** @returns why the system refused, as far as its code tells */
export function reasonOf(code: string): string {
  return REASONS[code] ?? `the system says ${code}`;
}
