const LINE = 76;

/** @returns how long so many bytes become as base64 in lines, the last without its line end. */
export function base64Length(bytes: number): number {
  const characters = 4 * Math.ceil(bytes / 3);
  return characters + 2 * Math.max(0, Math.ceil(characters / LINE) - 1);
}

/** Writes bytes as base64 in lines of 76 with CR LF between (RFC 2045, 6.8). */
export function base64(bytes: Uint8Array): Uint8Array {
  const characters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  let lines = characters.slice(0, LINE);
  for (let start = LINE; start < characters.length; start += LINE) {
    lines += `\r\n${characters.slice(start, start + LINE)}`;
  }
  return Buffer.from(lines, 'latin1');
}
