import { createHash } from 'node:crypto';
import type { WrittenFile } from '../archive/record.ts';

/** @returns a file as a record knows it again. @param path below the output folder */
export function writtenFile(path: string, content: string | Uint8Array): WrittenFile {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  return { path, bytes, sha256: createHash('sha256').update(content).digest('hex') };
}
