const HEAD = 'From: ana.ejemplo@iom.int\r\nSubject: Harbour Library\r\nMIME-Version: 1.0\r\n';

/** A message of 3,000 multiparts, each within the one before: three times what the parser lets through. */
export const NESTED_MULTIPARTS = `${HEAD}${Array.from(
  { length: 3000 },
  (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n`,
).join('')}Content-Type: text/plain\r\n\r\nA cat has read a book in the fictional library today.\r\n`;

/** A message whose header has 50,000 lines. */
export const LONG_HEADER = `${HEAD}${'X-Note: of the fictional library\r\n'.repeat(50_000)}\r\nA cat has read a book today.\r\n`;
