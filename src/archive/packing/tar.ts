import { entriesOf, type Packing } from './packing.ts';

const BLOCK = 512;
/** What a field of eleven octal digits holds. */
const MOST_SECONDS = 8 ** 11 - 1;
/** Names of more bytes, or of other letters than ASCII, stand in a record before the header. */
const PLAIN_NAME = /^[ -~]{1,100}$/;

/** A tar as POSIX has it (IEEE Std 1003.1-2024, pax): any name, and years before 1970. */
export const tar: Packing = {
  add(release) {
    const seconds = Math.floor(release.issued.epoch / 1000);
    const bytes: Uint8Array[] = [];
    for (const { path, content } of entriesOf(release)) {
      const records = paxRecords(path, seconds);
      if (records.length > 0) bytes.push(header('pax', 'x', records.length, 0), records, padding(records.length));
      bytes.push(header(path, '0', content.length, seconds), content, padding(content.length));
    }
    return { bytes, kept: [] };
  },
  end: () => [new Uint8Array(2 * BLOCK)],
};

/** What the header cannot say of an entry: `LENGTH key=value`, the length counting itself. */
function paxRecords(path: string, seconds: number): Uint8Array {
  const records = [
    ...(PLAIN_NAME.test(path) ? [] : [paxRecord('path', path)]),
    ...(seconds >= 0 && seconds <= MOST_SECONDS ? [] : [paxRecord('mtime', String(seconds))]),
  ];
  return Buffer.from(records.join(''));
}

function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  const length = bytes + String(bytes).length;
  return `${bytes + String(length).length}${rest}`;
}

/** The ustar header: a file that everybody may read, of nobody. */
function header(path: string, type: 'x' | '0', size: number, seconds: number): Uint8Array {
  const block = Buffer.alloc(BLOCK);
  const name = PLAIN_NAME.test(path) ? path : path.replace(/[^ -~]/gu, '_').slice(-100);
  block.write(name, 0);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${octal(size)} `, 124);
  block.write(`${octal(Math.min(Math.max(seconds, 0), MOST_SECONDS))} `, 136);
  block.write('        ', 148);
  block.write(type, 156);
  block.write('ustar\u000000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function octal(number: number): string {
  return number.toString(8).padStart(11, '0');
}

function padding(size: number): Uint8Array {
  return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}
