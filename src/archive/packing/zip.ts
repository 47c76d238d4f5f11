import { deflateSync } from 'fflate';
import { dayAt, type Instant, timeAt } from '../../model/date.ts';
import { crc32 } from './crc32.ts';
import { entriesOf, type PackedEntry, type Packing } from './packing.ts';

// Field by field as PKWARE's APPNOTE 6.3.10 has it; the numbers are its sections.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** Names are UTF-8 (4.4.4, bit 11). */
const UTF_8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
const MOST_16 = 0xffff;
const MOST_32 = 0xffffffff;
/** What is compressed already grows when it is compressed again. */
const COMPRESSED = /^image\/(?!svg)|officedocument|^application\/pdf/;

/** A zip of any number of releases: beyond 65,535 entries or 4 GB it is a Zip64. */
export const zip: Packing = {
  add(release, offset) {
    const bytes: Uint8Array[] = [];
    const kept: PackedEntry[] = [];
    const seconds = Math.floor(release.issued.epoch / 1000);
    const dos = dosTime(release.issued);
    let at = offset;
    for (const { path, mediaType, content } of entriesOf(release)) {
      const method = COMPRESSED.test(mediaType) ? STORED : DEFLATED;
      // Not zlib: its bytes differ between versions and processors.
      const packed = method === STORED ? content : deflateSync(content, { level: 6 });
      const sizes = { packed: packed.length, size: content.length };
      const entry = { name: path, method, crc: crc32(content), ...sizes, offset: at, seconds, dos };
      const head = localHeader(entry);
      kept.push(entry);
      bytes.push(head, packed);
      at += head.length + packed.length;
    }
    return { bytes, kept };
  },
  end(kept, offset) {
    const central = kept.map(centralHeader);
    const size = central.reduce((sum, { length }) => sum + length, 0);
    return [...central, ...endOf(kept.length, size, offset)];
  },
};

/** 4.3.7 */
function localHeader(entry: PackedEntry): Uint8Array {
  const name = Buffer.from(entry.name);
  const extra = timeField(entry.seconds);
  return Buffer.concat([Buffer.from(fields([LOCAL, 4], [20, 2], ...common(entry, name, extra))), name, extra]);
}

/** 4.3.12 */
function centralHeader(entry: PackedEntry): Uint8Array {
  const name = Buffer.from(entry.name);
  const isFar = entry.offset >= MOST_32;
  const far = isFar ? fields([0x0001, 2], [8, 2], [entry.offset, 8]) : new Uint8Array();
  const extra = Buffer.concat([far, timeField(entry.seconds)]);
  const needed = isFar ? 45 : 20;
  const place = fields([0, 2], [0, 2], [0, 2], [0, 4], [Math.min(entry.offset, MOST_32), 4]);
  const head = fields([CENTRAL, 4], [needed, 2], [needed, 2], ...common(entry, name, extra));
  return Buffer.concat([head, place, name, extra]);
}

/** What both headers of an entry say. */
function common({ method, crc, packed, size, dos }: PackedEntry, name: Uint8Array, extra: Uint8Array) {
  const head: Field[] = [
    [UTF_8, 2],
    [method, 2],
    [dos, 4],
    [crc, 4],
  ];
  const tail: Field[] = [
    [packed, 4],
    [size, 4],
    [name.length, 2],
    [extra.length, 2],
  ];
  return [...head, ...tail];
}

/** 4.3.14 to 4.3.16: what finds the directory of entries. */
function endOf(count: number, size: number, offset: number): readonly Uint8Array[] {
  const isLarge = count >= MOST_16 || size >= MOST_32 || offset >= MOST_32;
  const counts = Math.min(count, MOST_16);
  const sizes: Field[] = [
    [Math.min(size, MOST_32), 4],
    [Math.min(offset, MOST_32), 4],
  ];
  const end = fields([END, 4], [0, 2], [0, 2], [counts, 2], [counts, 2], ...sizes, [0, 2]);
  if (!isLarge) return [end];
  const versions: Field[] = [
    [45, 2],
    [45, 2],
    [0, 4],
    [0, 4],
  ];
  const large = fields([END_64, 4], [44, 8], ...versions, [count, 8], [count, 8], [size, 8], [offset, 8]);
  return [large, fields([LOCATOR_64, 4], [0, 4], [offset + size, 8], [1, 4]), end];
}

/** A number, and how many bytes it takes. */
type Field = readonly [value: number, bytes: number];

/** @returns numbers in little-endian order (4.4.1.1) */
function fields(...list: readonly Field[]): Uint8Array {
  const bytes = Buffer.alloc(list.reduce((sum, [, length]) => sum + length, 0));
  let at = 0;
  for (const [value, length] of list) {
    if (length === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, length);
    at += length;
  }
  return bytes;
}

/** The "extended timestamp" of Info-ZIP: the moment itself, of any zone, from 1901 to 2038. */
function timeField(seconds: number): Uint8Array {
  if (Math.abs(seconds) >= 2 ** 31) return new Uint8Array();
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x5455, 0);
  field.writeUInt16LE(5, 2);
  field.writeUInt8(1, 4);
  field.writeInt32LE(seconds, 5);
  return field;
}

/** The clock on the wall where the release was issued (4.4.6); what came out before 1980 is from that year on. */
function dosTime(issued: Instant): number {
  const { year, month, day } = dayAt(issued);
  const { hour, minute } = timeAt(issued);
  if (year < 1980) return ((1 << 5) | 1) << 16;
  return ((((Math.min(year, 2107) - 1980) << 9) | (month << 5) | day) * 65_536 + ((hour << 11) | (minute << 5))) >>> 0;
}
