import { describe, expect, test } from 'vitest';
import { read } from './support/reading.ts';
import { paragraph, word, wordXml } from './support/word.ts';

const LEAD = 'Lighthouse Point, 4 May 2010 - The library of the harbour lends a bell today, its keeper said.';
const PAGE = `<!DOCTYPE html><html><body><h1>Library Lends a Bell</h1><p>${LEAD}</p></body></html>`;
const WORD = word({
  'word/document.xml': wordXml(paragraph('Harbour Opens a Hall') + paragraph(LEAD.replace('a bell', 'a hall'))),
});

type Part = { readonly type: string; readonly name?: string; readonly body: string | Uint8Array };

/** A message of some parts; without a type it is text. */
function mail(headers: readonly string[], ...parts: readonly Part[]): string {
  const written = parts.map(({ type, name, body }) =>
    [
      `Content-Type: ${type}${name === undefined ? '' : `; name="${name}"`}`,
      ...(name === undefined ? [] : [`Content-Disposition: attachment; filename="${name}"`]),
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(body).toString('base64'),
    ].join('\r\n'),
  );
  const [only] = written;
  if (only !== undefined && written.length === 1) return [...headers, 'MIME-Version: 1.0', only].join('\r\n');
  const framed = written.map((part) => `--part\r\n${part}\r\n`).join('');
  return [
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    `${framed}--part--`,
  ].join('\r\n');
}

const FROM = [
  'From: Ada Quill <ada@harbour.example>',
  'Subject: Press release: Library Lends a Bell',
  'Date: Tue, 4 May 2010 09:00:00 +0000',
];
const text = (body: string): Part => ({ type: 'text/plain; charset=utf-8', body });

/** What was read of a message, release by release. */
async function releasesOf(message: string) {
  const { releases } = await read(message, 'message.eml');
  return releases.map(({ draft }) => ({
    title: draft.title?.value ?? null,
    says: draft.body.map((node) => JSON.stringify(node).match(/l\w+ a (?:bell|hall) today/)?.[0]).join(),
    contacts: draft.contacts.map(({ value: { name, title, phones, email } }) =>
      [name, title, ...phones, email].join(' '),
    ),
    dropped: draft.dropped.map(({ text: words, reason }) => `${reason}: ${words}`),
  }));
}

const BELL = { title: 'Library Lends a Bell', says: 'lends a bell today', contacts: [], dropped: [] };
const HALL = { title: 'Harbour Opens a Hall', says: 'lends a hall today', contacts: [], dropped: [] };
const asWord: Part = { type: 'application/octet-stream', name: 'release.docx', body: WORD };
const asPage: Part = { type: 'text/html', name: 'release.html', body: PAGE };
const ADA = ['Ada Quill Harbour Library ada@harbour.example'];

describe('a message', () => {
  test.each([
    [
      'that is signed by its sender, who is the contact',
      mail(FROM, text(`${LEAD}\n\nKind regards,\n\nAda Quill\nHarbour Library`)),
      [{ ...BELL, contacts: ADA, dropped: ['signature: Kind regards,'] }],
    ],
    [
      'with a closing formula above much text keeps that text',
      mail(FROM, text(`Thank you,\n\n${LEAD}\n\nIt rings at dawn.\n\nIt rings at noon.\n\nIt rings at night.`)),
      [{ ...BELL, says: ',lends a bell today,,,' }],
    ],
    [
      'of a cover note and releases attached, as a Word document and as a page',
      mail(FROM, text('See below.'), asWord, asPage),
      [{ ...HALL, dropped: ['cover note: See below.'] }, BELL],
    ],
    ['that has one release itself and one attached', mail(FROM, text(LEAD), asWord), [BELL, HALL]],
    ['whose page attached is none', mail(FROM, text(LEAD), { ...asPage, body: WORD }), [BELL]],
    ['of HTML alone', mail(FROM, { type: 'text/html; charset=utf-8', body: PAGE }), [BELL]],
    ['of a picture alone', mail(FROM, { type: 'image/png', name: 'bell.png', body: 'png' }), [{ ...BELL, says: '' }]],
    ['without subject, date and address', mail(['From: nobody:;'], text(LEAD)), [{ ...BELL, title: null }]],
    ['without sender', mail(['Subject: Library Lends a Bell'], text(LEAD)), [BELL]],
    [
      'of a signature alone',
      mail(FROM, text('-- \nAda Quill\nHarbour Library')),
      [{ ...BELL, says: '', contacts: ADA }],
    ],
    [
      'that forwards another with a header of six lines',
      mail(
        FROM,
        text(`Please publish.

-----Original Message-----
From: Tom Reed <tom@harbour.example>
Sent: Monday, 3 May 2010 10:00
To: Ada Quill
Cc: Desk
Subject: FW: Library Lends a Bell
Importance: High

${LEAD}`),
      ),
      [
        {
          ...BELL,
          dropped: [
            'cover note: Please publish.',
            'e-mail header: -----Original Message-----',
            'e-mail header: From: Tom Reed <tom@harbour.example>',
            'e-mail header: Sent: Monday, 3 May 2010 10:00',
            'e-mail header: To: Ada Quill',
            'e-mail header: Cc: Desk',
            'e-mail header: Subject: FW: Library Lends a Bell',
            'e-mail header: Importance: High',
          ],
        },
      ],
    ],
  ])('%s', async (_, message, expected) => {
    expect(await releasesOf(message)).toEqual(expected);
  });

  test('larger than 40 MB is refused', async () => {
    await expect(read(new Uint8Array(41 * 1024 * 1024), 'message.eml')).rejects.toThrow('larger than 40 MB');
  });
});
