import { describe, expect, it } from 'vitest';
import { boundariesFor } from '../../../../src/formats/email/mime/boundary.ts';
import type { EmailMessage } from '../../../../src/formats/email/mime/message.ts';
import { writeMessage } from '../../../../src/formats/email/mime/write.ts';
import { headerNames, PLAIN_MESSAGE } from './format.ts';

function written(message: EmailMessage): string {
  const result = writeMessage(message);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return Buffer.from(result.value).toString('latin1');
}

describe('writeMessage', () => {
  it('writes the text first, then the HTML', () => {
    expect(written(PLAIN_MESSAGE).split('\r\n')).toEqual([
      'From: Example Newsroom <press@example.org>',
      'To: undisclosed-recipients:;',
      'Subject: Example Mission Visits the Valley',
      'Date: Fri, 19 Jun 2009 09:30:00 -0500',
      'Message-ID: <visit.en.0123456789abcdef@example.org>',
      'Content-Language: en',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative;',
      ' boundary="=_alt_a4b319f08c9ae24ebe60c89c7203a09f"',
      '',
      '--=_alt_a4b319f08c9ae24ebe60c89c7203a09f',
      'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=no',
      'Content-Transfer-Encoding: 7bit',
      '',
      'Two villages were visited.',
      '',
      '--=_alt_a4b319f08c9ae24ebe60c89c7203a09f',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: 7bit',
      '',
      '<p>Two villages were visited.</p>',
      '',
      '--=_alt_a4b319f08c9ae24ebe60c89c7203a09f--',
      '',
    ]);
  });

  it('keeps the HTML and its pictures together, with every header that there is', () => {
    const message: EmailMessage = {
      ...PLAIN_MESSAGE,
      sender: { address: 'robot@example.org' },
      replyTo: [{ name: 'Équipe médias', address: 'media@example.org' }],
      to: [{ address: 'desk@example.com' }],
      subject: 'زيارة إلى الوادي',
      language: 'ar',
      headers: {
        autoSubmitted: 'auto-generated',
        listUnsubscribe: { https: 'https://example.org/leave', oneClick: true },
        draft: true,
      },
      html: '<img src="cid:map.1@example.org" alt="الوادي">',
      images: [
        { cid: 'map.1@example.org', fileName: 'map.png', mediaType: 'image/PNG', bytes: Uint8Array.of(0, 255, 16) },
      ],
    };
    expect(written(message).split('\r\n')).toEqual([
      'From: Example Newsroom <press@example.org>',
      'Sender: robot@example.org',
      'Reply-To: =?utf-8?B?w4lxdWlwZSBtw6lkaWFz?= <media@example.org>',
      'To: desk@example.com',
      'Subject: =?utf-8?B?2LLZitin2LHYqSDYpdmE2Ykg2KfZhNmI2KfYr9mK?=',
      'Date: Fri, 19 Jun 2009 09:30:00 -0500',
      'Message-ID: <visit.en.0123456789abcdef@example.org>',
      'Content-Language: ar',
      'Auto-Submitted: auto-generated',
      'List-Unsubscribe: <https://example.org/leave>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'X-Unsent: 1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative;',
      ' boundary="=_alt_fed3a884c371ff8e6db5fc48df8dbe77"',
      '',
      '--=_alt_fed3a884c371ff8e6db5fc48df8dbe77',
      'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=no',
      'Content-Transfer-Encoding: 7bit',
      '',
      'Two villages were visited.',
      '',
      '--=_alt_fed3a884c371ff8e6db5fc48df8dbe77',
      'Content-Type: multipart/related; type="text/html";',
      ' boundary="=_rel_fed3a884c371ff8e6db5fc48df8dbe77"',
      '',
      '--=_rel_fed3a884c371ff8e6db5fc48df8dbe77',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'PGltZyBzcmM9ImNpZDptYXAuMUBleGFtcGxlLm9yZyIgYWx0PSLYp9mE2YjYp9iv2YoiPg==',
      '--=_rel_fed3a884c371ff8e6db5fc48df8dbe77',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-ID: <map.1@example.org>',
      'Content-Disposition: inline;',
      ' filename="map.png"',
      '',
      'AP8Q',
      '--=_rel_fed3a884c371ff8e6db5fc48df8dbe77--',
      '',
      '--=_alt_fed3a884c371ff8e6db5fc48df8dbe77--',
      '',
    ]);
  });

  it('gives the same message the same bytes, and another content another boundary', () => {
    const boundary = (message: EmailMessage) => /boundary="([^"]+)"/.exec(written(message))?.[1];
    expect(written({ ...PLAIN_MESSAGE })).toBe(written(PLAIN_MESSAGE));
    const changed = [{ text: 'Three villages.\n' }, { html: '<p>Three villages.</p>\n' }];
    const boundaries = [{}, ...changed].map((change) => boundary({ ...PLAIN_MESSAGE, ...change }));
    expect(new Set(boundaries).size).toBe(3);
  });

  it('leaves out the headers of empty lists and of what is switched off', () => {
    const message = { ...PLAIN_MESSAGE, replyTo: [], to: [], images: [], headers: { draft: false } };
    expect(headerNames(Buffer.from(written(message)))).toEqual(headerNames(Buffer.from(written(PLAIN_MESSAGE))));
  });

  it('writes a language tag in its usual case', () => {
    expect(written({ ...PLAIN_MESSAGE, language: 'PT-br' })).toContain('\r\nContent-Language: pt-BR\r\n');
  });
});

describe('a picture', () => {
  const image = { cid: 'map.1@example.org', fileName: 'map.png', mediaType: 'image/png', bytes: Uint8Array.of(1) };
  const isTaken = (change: Partial<typeof image>) =>
    writeMessage({ ...PLAIN_MESSAGE, images: [{ ...image, ...change }] }).ok;

  it.each([
    { fileName: 'خريطة الوادي.png' },
    { fileName: '.map' },
    { fileName: 'x'.repeat(255) },
    { cid: 'a-b_c+d.9@host' },
    { mediaType: 'image/svg+xml' },
  ])('may have %o', (change) => {
    expect(isTaken(change)).toBe(true);
  });

  it.each([
    ...[
      { fileName: '' },
      { fileName: '..' },
      { fileName: 'a/b.png' },
      { fileName: 'a\\b.png' },
      { fileName: 'x'.repeat(256) },
    ],
    ...[{ fileName: ' map.png' }, { fileName: 'map.png\u00a0' }],
    ...[
      { cid: 'map' },
      { cid: 'a@b@c' },
      { cid: 'a b@c' },
      { cid: 'a%20@c' },
      { cid: 'é@c' },
      { cid: `${'a'.repeat(200)}@c` },
    ],
    ...[{ mediaType: 'image/' }, { mediaType: 'text/html' }, { mediaType: 'image/png; x=y' }],
  ])('may not have %o', (change) => {
    expect(isTaken(change)).toBe(false);
  });
});

describe('boundariesFor', () => {
  const body = (encoding: '7bit' | 'base64', text: string) => ({ encoding, bytes: Buffer.from(text) });

  it('takes the hash', () => {
    expect(boundariesFor('ab', [body('7bit', 'text')])).toEqual({ alternative: '=_alt_ab', related: '=_rel_ab' });
  });

  it('avoids what a body holds', () => {
    const first = body('7bit', 'a\r\n--=_rel_ab\r\n');
    expect(boundariesFor('ab', [first])).toEqual({ alternative: '=_alt_ab.1', related: '=_rel_ab.1' });
    const second = body('7bit', '--=_alt_ab.1--');
    expect(boundariesFor('ab', [first, second])).toEqual({ alternative: '=_alt_ab.2', related: '=_rel_ab.2' });
  });
});
