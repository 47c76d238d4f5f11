import { describe, expect, it } from 'vitest';
import type { EmailMessage, InlineImage } from '../../../../src/formats/email/mime/message.ts';
import { writeMessage } from '../../../../src/formats/email/mime/write.ts';
import { formatFaults, headerNames, PLAIN_MESSAGE } from './format.ts';
import { readWithMailparser } from './judges.ts';
import { expectedHeaders, expectedReading } from './reading.ts';

/** Values that would add a header, end the headers, add an address or hide what is there, were they believed. */
const HOSTILE = [
  ...['\r\nBcc: evil@example.com', '\nBcc: evil@example.com', '\rBcc: evil@example.com', '\n\rBcc: evil@example.com'],
  ...[
    '\r\n Bcc: evil@example.com',
    '\r\n\tBcc: evil@example.com',
    '\r\n\r\n<p>evil</p>',
    '\n\n<p>evil</p>',
    '\r\n',
    '\n',
    '\r',
  ],
  ...[
    'x\0',
    '\0\r\nBcc: evil@example.com',
    'x\tBcc: evil',
    '\v\nBcc: x',
    '\fBcc: x',
    'x\x1b[2J',
    '\b\b\b\bBcc: x',
    '\x7f',
  ],
  ...[
    '\u0085Bcc: evil@example.com',
    '\u009bBcc: x',
    '\u0080',
    '\u2028Bcc: evil@example.com',
    '\u2029Bcc: evil@example.com',
  ],
  ...['\u202egro.elpmaxe@sserp', '\u202dx', '\u202ax', '\u202bx', 'x\u202c', '\ud800', '\udc00\ud800', '\udbffBcc: x'],
  ...['=?utf-8?Q?=0D=0ABcc:_evil@example.com?=', '=?utf-8?B?DQpCY2M6IGV2aWxAZXhhbXBsZS5jb20=?=', '=?us-ascii?q?x?='],
  ...['%0D%0ABcc: evil@example.com', '%0d%0aBcc:%20evil', '\\r\\nBcc: evil', '&#13;&#10;Bcc: evil', '&NewLine;Bcc: x'],
  ...[
    '\u560a\u560dBcc: evil@example.com',
    '嘊嘍Bcc: x',
    '\u010a\u010dBcc: x',
    'x"; evil="y',
    'x>, <evil@example.com',
    '<a@example.org> <evil@example.com>',
  ],
  ...[
    'evil@example.com, press@example.org',
    'evil@example.com;',
    'Evil: evil@example.com;',
    '"evil" <evil@example.com>',
  ],
  ...['press@example.org (Bcc: x)', 'press@example.org\0@evil.example.com', 'press@evil.example.com@example.org'],
  ...[
    'mailto:x@example.org?bcc=evil@example.com',
    'mailto:x@example.org?subject=%0D%0ABcc:evil',
    'https://u:p@example.org/',
  ],
  ...[
    'https://example.org/>, <mailto:evil@example.com',
    'javascript:alert(1)',
    '--=_alt_0',
    '\u2066x',
    '\ufeffBcc: x',
    '',
  ],
];

const image: InlineImage = { cid: 'a@example.org', fileName: 'a.png', mediaType: 'image/png', bytes: Uint8Array.of(1) };
const { date: _date, ...texts } = PLAIN_MESSAGE;
const withImage = (changes: Partial<InlineImage>): Partial<EmailMessage> => ({ images: [{ ...image, ...changes }] });

/** How a value gets into each field of a message that takes text. */
const FIELDS: Readonly<Record<string, (value: string) => Partial<EmailMessage>>> = {
  'from.name': (name) => ({ from: { ...texts.from, name } }),
  'from.address': (address) => ({ from: { address } }),
  'sender.name': (name) => ({ sender: { ...texts.from, name } }),
  'sender.address': (address) => ({ sender: { address } }),
  'replyTo[0].name': (name) => ({ replyTo: [{ ...texts.from, name }] }),
  'replyTo[0].address': (address) => ({ replyTo: [{ address }] }),
  'to[1].name': (name) => ({ to: [texts.from, { ...texts.from, name }] }),
  'to[1].address': (address) => ({ to: [texts.from, { address }] }),
  subject: (subject) => ({ subject }),
  messageId: (messageId) => ({ messageId }),
  language: (language) => ({ language }),
  'headers.listUnsubscribe.mailto': (mailto) => ({ headers: { listUnsubscribe: { mailto, oneClick: false } } }),
  'headers.listUnsubscribe.https': (https) => ({ headers: { listUnsubscribe: { https, oneClick: true } } }),
  'images[0].cid': (cid) => withImage({ cid }),
  'images[0].fileName': (fileName) => withImage({ fileName }),
  'images[0].mediaType': (mediaType) => withImage({ mediaType }),
  text: (text) => ({ text }),
  html: (html) => ({ html }),
};

/** Fields that take any text; the others have a grammar that no hostile value fits. */
const FREE = /name$|^subject$|fileName$|^text$|^html$/;

describe(`${HOSTILE.length} hostile values add no header`, () => {
  it.each(Object.entries(FIELDS))('to %s', async (field, change) => {
    for (const value of HOSTILE) {
      const message = { ...PLAIN_MESSAGE, ...change(value) };
      const result = writeMessage(message);
      if (!result.ok) {
        expect(result.problem.map((problem) => problem.field)).toEqual([field]);
        continue;
      }
      expect(field).toMatch(FREE);
      expect(headerNames(result.value)).toEqual(expectedHeaders(message));
      expect(formatFaults(result.value)).toEqual([]);
      const { reading } = await readWithMailparser(result.value);
      const expected = expectedReading(message);
      expect({ ...reading, text: '', html: '' }).toEqual({ ...expected, text: '', html: '' });
      expect([reading.text, reading.html].map((text) => text.trim())).toEqual([
        expected.text.trim(),
        expected.html.trim(),
      ]);
    }
  });

  it('and every one of them is refused where a field has a grammar', () => {
    const grammatical = Object.entries(FIELDS).filter(([field]) => !FREE.test(field));
    for (const [field, change] of grammatical) {
      const accepted = HOSTILE.filter((value) => writeMessage({ ...PLAIN_MESSAGE, ...change(value) }).ok);
      expect({ field, accepted }).toEqual({ field, accepted: [] });
    }
  });
});

describe('a refusal', () => {
  it('names each field, the reason and the character', () => {
    const result = writeMessage({
      ...PLAIN_MESSAGE,
      subject: 'Visit\r\nBcc: evil@example.com',
      from: { name: 'Newsroom \u202egro', address: 'médias@example.org' },
      to: [{ address: 'press@localhost' }],
      date: { epoch: Number.NaN, offset: 0 },
      language: 'english language',
      messageId: 'visit@example.org',
      headers: { listUnsubscribe: { mailto: 'mailto:leave@example.org', oneClick: true } },
      images: [image, { ...image, mediaType: 'text/html', fileName: '../a.png' }],
      text: 'a\0',
      html: '\ud800',
    });
    expect(result).toEqual({
      ok: false,
      problem: [
        { field: 'from.name', reason: 'bidi-control', character: 'U+202E' },
        { field: 'from.address', reason: 'local-part' },
        { field: 'to[0].address', reason: 'address' },
        { field: 'subject', reason: 'control-character', character: 'U+000D' },
        { field: 'date', reason: 'date' },
        { field: 'messageId', reason: 'message-id' },
        { field: 'language', reason: 'language' },
        { field: 'headers.listUnsubscribe.oneClick', reason: 'one-click' },
        { field: 'images[1].mediaType', reason: 'media-type' },
        { field: 'images[1].fileName', reason: 'file-name' },
        { field: 'images[1].cid', reason: 'content-id-repeated' },
        { field: 'text', reason: 'control-character', character: 'U+0000' },
        { field: 'html', reason: 'lone-surrogate', character: 'U+D800' },
      ],
    });
  });
});
