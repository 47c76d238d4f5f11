import type { PackedEntry, Packing } from '../../archive/packing/packing.ts';
import { placed } from './file-target.ts';
import type { ExportTarget } from './target.ts';

/**
 * A stream, such as standard output.
 *
 * @param write takes bytes when the reader is ready for them; false when nobody reads any more
 */
export function streamTarget(write: (bytes: Uint8Array) => Promise<boolean>, packing: Packing): ExportTarget {
  const kept: PackedEntry[] = [];
  let end = 0;
  return {
    open: () => {},
    begin: () => 0,
    async place(release) {
      const packed = packing.add(release, end);
      for (const bytes of packed.bytes) {
        if (!(await write(bytes))) return undefined;
        end += bytes.length;
      }
      for (const entry of packed.kept) kept.push(entry);
      return placed(release);
    },
    async finish() {
      for (const bytes of packing.end(kept, end)) await write(bytes);
    },
    close: () => {},
  };
}
