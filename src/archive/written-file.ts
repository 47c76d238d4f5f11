import { hash } from 'node:crypto';

/** A file of the output: where it stands below the output folder, and the hash by which it is known again. */
export type WrittenFile = {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** @returns a file as a record knows it again. @param path below the output folder */
export function writtenFile(path: string, content: string | Uint8Array): WrittenFile {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  return { path, bytes, sha256: sha256Of(content) };
}

/** @returns the SHA-256 of a content, in hexadecimal */
export function sha256Of(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
