import type { EmailMessage } from '../../../../src/formats/email/mime/message.ts';

/** A message with nothing special about it; tests change what they look at. */
export const PLAIN_MESSAGE: EmailMessage = {
  from: { name: 'Example Newsroom', address: 'press@example.org' },
  subject: 'Example Mission Visits the Valley',
  date: { epoch: Date.UTC(2009, 5, 19, 14, 30), offset: -300 },
  messageId: '<visit.en.0123456789abcdef@example.org>',
  language: 'en',
  text: 'Two villages were visited.\n',
  html: '<p>Two villages were visited.</p>\n',
};

/** @returns the names of the headers before the first empty line, in lower case, read without any library. */
export function headerNames(message: Uint8Array): string[] {
  const names = headerLines(message).filter((line) => !/^[ \t]/.test(line));
  return names.map((line) => line.slice(0, Math.max(line.indexOf(':'), 0)).toLowerCase());
}

/** @returns what breaks the rules for characters, line ends and lengths (RFC 5322, 2.1.1; RFC 2045, 6; RFC 2047, 2). */
export function formatFaults(message: Uint8Array): string[] {
  const source = Buffer.from(message).toString('latin1');
  const body = source.slice(source.indexOf('\r\n\r\n') + 4).split('\r\n');
  return [
    /[^\t\r\n -~]/.test(source) ? 'not printable ASCII' : '',
    /\r(?!\n)|(?<!\r)\n/.test(source) ? 'a bare CR or LF' : '',
    ...headerLines(message).map(headerFault),
    ...body.map((line) => (line.length > 76 ? `body line of ${line.length}: ${line}` : '')),
  ].filter((fault) => fault !== '');
}

function headerFault(line: string): string {
  const breakable = line.slice(1).includes(' ');
  const longest = line.includes('=?utf-8?') ? 76 : breakable ? 78 : 998;
  const blank = line.trim() === '' ? 'an empty line in a header' : '';
  return line.length > longest ? `header line of ${line.length}: ${line}` : blank;
}

function headerLines(message: Uint8Array): string[] {
  const source = Buffer.from(message).toString('latin1');
  return source.slice(0, source.indexOf('\r\n\r\n')).split('\r\n');
}
