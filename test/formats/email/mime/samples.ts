import fc from 'fast-check';
import type { EmailMessage, InlineImage, Mailbox } from '../../../../src/formats/email/mime/message.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'pt-BR', 'zh-Hant'];
const SENTENCES = [
  'The example mission visited two villages on Friday',
  'Twenty families received seeds, tools – and “hope”',
  'L’équipe de Valbourg a reçu vingt-deux familles déplacées à l’école',
  'Où naît l’été : ça œuvre, où « Noël » mûrit',
  'La misión recibió a veintidós niñas y niños en el albergue ¿verdad?',
  '¡Cómo creció el pingüino de Ñuñoa!',
  'زارت البعثة قريتين في الوادي يوم الجمعة',
  'استقبل الفريق ٢٢ عائلة، وسلّمها البذور والأدوات',
  '難民のための新しい学校が開校しました',
];
/** What has broken writers and readers of mail before. */
const HOSTILE = [
  ...['=?utf-8?Q?x?=', '=?utf-8?B?4oCT?=', '=?', '?=', '_', '=3D', '=', '?', '"', '\\', "'", '(', ')', '<', '>', '@'],
  ...[',', ';', ':', '.', '..', '[', ']', '%', '%0D%0A', '&#13;', '\\r\\n', 'Bcc: x@example.org', '<a@example.org>,'],
  ...['  ', ' ', '\u00a0', '\u3000', '\u200f', '\u2068IOM\u2069', '\u00ad', '\ufeff', '\ufffd', '\uffff', '\u{10ffff}'],
  ...[
    'e\u0301',
    'a\u0300\u0301\u0302',
    '👩‍👩‍👧',
    '🇲🇽🇨🇭',
    '👍🏽',
    '🏴\u{e0067}\u{e0062}\u{e007f}',
    'x'.repeat(61),
    'é'.repeat(90),
  ],
  `https://example.org/${'path/'.repeat(40)}`,
];
/** Each of them is refused in a header; those of the second row are let into a body. */
const REFUSED = [
  '\r\nBcc: x@example.org',
  '\n',
  '\r',
  '\0',
  '\t',
  '\v',
  '\x1b[31m',
  '\x7f',
  '\u0085',
  '\u009b',
  '\ud800',
];
const ONLY_IN_HEADERS = ['\u2028', '\u2029', '\u202a', '\u202e', '\u202c'];
const LINES = [
  ...[
    '.',
    '..',
    'From here',
    '>From',
    '-- ',
    '--',
    '--=_alt_0',
    '=_rel_',
    ' stuffed',
    'soft \t',
    'tab\t',
    ' ',
    '\t',
    '',
  ],
  ...[
    '=',
    '==',
    '=\u0020',
    '=3D',
    'x'.repeat(75),
    'x'.repeat(76),
    'x'.repeat(77),
    'y'.repeat(1200),
    `${'z'.repeat(74)} `,
  ],
  ...[
    `${'z'.repeat(75)} `,
    `${'z'.repeat(76)}\t`,
    `${'w'.repeat(74)}=`,
    `${'w'.repeat(73)}é`,
    'Content-Type: text/html',
  ],
];
const LINE_ENDS = ['\n', '\n', '\r\n', '\r'];

const refused = fc.constantFrom(...REFUSED, ...ONLY_IN_HEADERS);
const anything = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }).map((text) => text.replace(/\p{Cc}/gu, '')) },
);

/** Sentences and hostile pieces, with or without spaces between. */
const goodText = fc
  .tuple(fc.array(anything, { maxLength: 7 }), fc.constantFrom(' ', ' ', ''))
  .map(([pieces, between]) => pieces.join(between));
const headerText = rarelyWith(goodText, refused);

const plainLine = fc.constantFrom(...LINES, ...SENTENCES.slice(0, 1));
const richLine = fc.oneof(plainLine, goodText);

/** A body: lines that are worth a test, of any length, in any mixture of line ends. */
const body = rarelyWith(
  fc
    .tuple(
      fc.oneof(fc.array(plainLine, { maxLength: 12 }), fc.array(richLine, { maxLength: 12 })),
      fc.array(fc.constantFrom(...LINE_ENDS), { minLength: 12, maxLength: 12 }),
    )
    .map(([lines, ends]) => lines.map((line, index) => line + (ends[index] ?? '')).join('')),
  fc.constantFrom('\0', '\x1b', '\x7f', '\u0085', '\udc00'),
);

const localPart = fc.constantFrom('press', 'a.b', 'x+y', "o'neill", '{curly}', 'a'.repeat(64));
const domain = fc.constantFrom(
  'example.org',
  'mail.example.com',
  'exämple.org',
  'مثال.example',
  `${'d'.repeat(63)}.example.net`,
);
const mailbox: fc.Arbitrary<Mailbox> = fc
  .tuple(fc.option(headerText, { freq: 4 }), localPart, domain)
  .map(([name, local, host]) => ({ ...(name !== null && { name }), address: `${local}@${host}` }));

const image = fc.record({
  fileName: headerText.map((text) => `${text.replace(/[/\\]/g, '')}.png`.slice(-200).trim()),
  mediaType: fc.constantFrom('image/png', 'image/jpeg', 'image/svg+xml'),
  bytes: fc.uint8Array({ maxLength: 200 }),
});

const images: fc.Arbitrary<InlineImage[]> = fc
  .array(image, { maxLength: 2 })
  .map((list) => list.map((item, index) => ({ ...item, cid: `image.${index}@example.org` })));

const headers = fc.record(
  {
    autoSubmitted: fc.constant('auto-generated' as const),
    listUnsubscribe: fc.constantFrom(
      { mailto: 'mailto:leave@example.org?subject=unsubscribe', oneClick: false },
      { https: `https://example.org/leave?id=${'0123456789'.repeat(9)}`, oneClick: true },
      { mailto: 'mailto:leave@example.org', https: 'https://example.org/leave', oneClick: true },
    ),
    draft: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Messages in four languages and more, hostile in every field. */
export const messages: fc.Arbitrary<EmailMessage> = fc
  .record({
    from: mailbox,
    sender: fc.option(mailbox, { nil: undefined }),
    replyTo: fc.array(mailbox, { maxLength: 3 }),
    to: fc.array(mailbox, { maxLength: 2 }),
    subject: headerText,
    date: fc.record({
      epoch: fc.integer({ min: -500_000_000, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
      offset: fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15),
    }),
    messageId: fc.constant('<visit.en.0123456789abcdef@example.org>'),
    language: fc.constantFrom(...LANGUAGES),
    headers,
    text: body,
    html: body,
    images,
  })
  .map(({ sender, ...message }) => ({ ...message, ...(sender && { sender }) }));

/** @returns true when a text holds what a header must not: written apart from the code that it judges. */
export function isRefusedInHeader(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32 || (code >= 127 && code <= 159) || (code >= 0xd800 && code <= 0xdfff)) return true;
    return code === 0x2028 || code === 0x2029 || (code >= 0x202a && code <= 0x202e);
  });
}

/** @returns true when a text holds what a body must not. */
export function isRefusedInBody(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    const blank = code === 9 || code === 10 || code === 13;
    return !blank && (code < 32 || (code >= 127 && code <= 159) || (code >= 0xd800 && code <= 0xdfff));
  });
}

/** One text in a hundred is spoilt. */
function rarelyWith(text: fc.Arbitrary<string>, bad: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const end = fc.oneof({ weight: 99, arbitrary: fc.constant('') }, { weight: 1, arbitrary: bad });
  return fc.tuple(text, end).map((pieces) => pieces.join(''));
}
