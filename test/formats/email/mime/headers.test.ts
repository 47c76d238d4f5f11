import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMessageDate, messageDate } from '../../../../src/formats/email/mime/date.ts';
import { isHttpsUrl, isMailtoUrl, unsubscribeHeaders } from '../../../../src/formats/email/mime/list-unsubscribe.ts';
import { parameter } from '../../../../src/formats/email/mime/parameter.ts';
import { unstructuredHeader } from '../../../../src/formats/email/mime/unstructured-header.ts';

const X34 = 'x'.repeat(34);
const FAMILY = '👨‍👩‍👧‍👦';
const FAMILY_WORD = '=?utf-8?B?8J+RqOKAjfCfkanigI3wn5Gn4oCN8J+Rpg==?=';

describe('unstructuredHeader', () => {
  it.each([
    ['ASCII as it stands', 'Example Mission Visits the Valley', ['Subject: Example Mission Visits the Valley']],
    ['a line of 78', `${X34} ${X34}`, [`Subject: ${X34} ${X34}`]],
    ['one of 79 on two', `${X34} ${X34}x`, [`Subject: ${X34}`, ` ${X34}x`]],
    [
      'ASCII over 78 folded at a space',
      'Two Hundred Families in the Northern Valley Receive Seeds, Tools and Some Good Advice This Spring',
      [
        'Subject: Two Hundred Families in the Northern Valley Receive Seeds, Tools',
        ' and Some Good Advice This Spring',
      ],
    ],
    [
      'encoded words only where they are needed, Q or B, whichever is shorter',
      'L’équipe visite la vallée',
      ['Subject: =?utf-8?B?TOKAmcOpcXVpcGU=?= visite la =?utf-8?Q?vall=C3=A9e?='],
    ],
    [
      'adjacent ones together with their space',
      'La misión recibió',
      ['Subject: La =?utf-8?Q?misi=C3=B3n_recibi=C3=B3?='],
    ],
    ['no character split', FAMILY.repeat(3), [`Subject: ${FAMILY_WORD}`, ` ${FAMILY_WORD}`, ` ${FAMILY_WORD}`]],
    ['what reads as an encoded word', 'a =?utf-8?Q?x?= b', ['Subject: a =?utf-8?B?PT91dGYtOD9RP3g/PQ==?= b']],
    ['two spaces', 'two  spaces', ['Subject: =?utf-8?Q?two__spaces?=']],
    ['spaces at the ends', ' a to b ', ['Subject: =?utf-8?Q?_a?= to =?utf-8?Q?b_?=']],
    ['nothing', '', ['Subject:']],
    [
      'a word without a break',
      `See ${'x'.repeat(90)}`,
      [`Subject: See =?utf-8?Q?${'x'.repeat(51)}?=`, ` =?utf-8?Q?${'x'.repeat(39)}?=`],
    ],
  ])('writes %s', (_, text, lines) => {
    expect(unstructuredHeader('Subject', text)).toBe(`${lines.join('\r\n')}\r\n`);
  });

  it('makes each encoded word a text of its own, which no mark or joiner begins', () => {
    const cluster = fc.constantFrom('é', 'ي', 'e\u0301', 'ن\u0651', '🇲🇽', '👍🏽', FAMILY, '字', 'a', ' ', '👩‍🌾', 'ठी');
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 20, maxLength: 60 }), (clusters) => {
        const words = unstructuredHeader('Subject', clusters.join('')).match(/=\?utf-8\?[QB]\?[^?]*\?=/g) ?? [];
        const texts = words.map(decodedWord);
        expect(texts.filter((text) => text === '' || /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u.test(text))).toEqual([]);
        expect(texts.filter((text) => /^\p{RI}\P{RI}|\P{RI}\p{RI}$/u.test(text))).toEqual([]);
      }),
      { seed: 2047, numRuns: 300 },
    );
  });

  it('splits between characters where one reads as a single one but fills more than a word', () => {
    const texts = (unstructuredHeader('Subject', `a${'\u0301'.repeat(60)}`).match(/=\?[^ \r]+/g) ?? []).map(
      decodedWord,
    );
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join('')).toBe(`a${'\u0301'.repeat(60)}`);
  });
});

describe('parameter', () => {
  it.each([
    ['a.png', ['filename="a.png"']],
    ['two villages (1), final.png', ['filename="two villages (1), final.png"']],
    ['été.png', ["filename*=utf-8''%C3%A9t%C3%A9.png"]],
    ['', ["filename*=utf-8''"]],
    ['a"b.png', ["filename*=utf-8''a%22b.png"]],
    ['=?utf-8?Q?x?=', ["filename*=utf-8''%3D%3Futf-8%3FQ%3Fx%3F%3D"]],
    ['y'.repeat(61), [`filename*0*=utf-8''${'y'.repeat(55)}`, 'filename*1*=yyyyyy']],
    [
      'صورة من الوادي.png',
      [
        "filename*0*=utf-8''%D8%B5%D9%88%D8%B1%D8%A9%20%D9%85%D9%86%20%D8%A7%D9%84",
        'filename*1*=%D9%88%D8%A7%D8%AF%D9%8A.png',
      ],
    ],
  ])('writes %s', (value, pieces) => {
    expect(parameter('filename', value)).toEqual(pieces);
  });
});

describe('messageDate', () => {
  it.each([
    ['Fri, 19 Jun 2009 09:30:00 -0500', Date.UTC(2009, 5, 19, 14, 30), -300],
    ['Wed, 5 Dec 1951 00:00:00 +0100', Date.UTC(1951, 11, 4, 23), 60],
    ['Tue, 29 Feb 2000 23:59:59 +0545', Date.UTC(2000, 1, 29, 18, 14, 59, 999), 345],
    ['Sat, 1 Jan 2011 12:00:00 +0000', Date.UTC(2011, 0, 1, 12), 0],
    ['Mon, 31 Dec 1900 23:15:00 -0045', Date.UTC(1901, 0, 1), -45],
  ])('writes %s', (text, epoch, offset) => {
    expect(messageDate({ epoch, offset })).toBe(text);
  });

  it('is what the platform writes, at UTC, and names the same moment at any offset', () => {
    const seconds = fc.integer({ min: -2_000_000_000, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, fc.integer({ min: -720, max: 840 }), (second, offset) => {
        const epoch = second * 1000;
        const padded = messageDate({ epoch, offset: 0 }).replace(/, (\d) /, ', 0$1 ');
        expect(padded.replace('+0000', 'GMT')).toBe(new Date(epoch).toUTCString());
        expect(Date.parse(messageDate({ epoch, offset }))).toBe(epoch);
      }),
      { seed: 5322 },
    );
  });

  it.each([
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
    [0, Number.NaN],
    [0, 1.5],
    [0, 1440],
    [Date.UTC(1899, 11, 31), 0],
    [Date.UTC(10_000, 0, 1), 0],
  ])('cannot write %d at %d', (epoch, offset) => {
    expect(isMessageDate({ epoch, offset })).toBe(false);
  });
});

describe('List-Unsubscribe', () => {
  it('gives both addresses, and one click when it is wanted', () => {
    const https = 'https://example.org/leave?id=12345678901234567890';
    expect(unsubscribeHeaders({ mailto: 'mailto:leave@example.org?subject=leave', https, oneClick: true })).toBe(
      `List-Unsubscribe: <mailto:leave@example.org?subject=leave>,\r\n <${https}>\r\n` +
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n',
    );
    expect(unsubscribeHeaders({ https, oneClick: false })).toBe(`List-Unsubscribe: <${https}>\r\n`);
  });

  it.each(['https://example.org', 'https://example.org:8443/a?b=c;d#e', 'HTTPS://news.example.org/%C3%A9'])(
    'takes %s',
    (url) => {
      expect(isHttpsUrl(url)).toBe(true);
    },
  );

  it.each([
    ...[
      'http://example.org/',
      'https://',
      'https://localhost/',
      'https://127.0.0.1/',
      'https://u@example.org/',
      '//example.org',
    ],
    ...[
      'https://example.org/é',
      'https://example.org/a b',
      'https://example.org/%zz',
      'https://example.org/<',
      'https://example.org/a,b',
      'https:example.org',
    ],
    `https://example.org/${'a'.repeat(900)}`,
  ])('refuses %s', (url) => {
    expect(isHttpsUrl(url)).toBe(false);
  });

  it.each(['mailto:leave@example.org', 'mailto:leave+en@example.org?subject=Leave%20list&body=%C3%A9'])(
    'takes %s',
    (url) => {
      expect(isMailtoUrl(url)).toBe(true);
    },
  );

  it.each([
    ...['mailto:', 'mailto:leave', 'leave@example.org', 'mailto:a@example.org,b@example.org', 'mailto:%61@example.org'],
    ...[
      'mailto:a@example.org?bcc=b@example.org',
      'mailto:a@example.org?subject=a%0d%0aBcc:b',
      'mailto:a@example.org?to=b@example.org',
    ],
    ...['mailto:a@example.org?subject=a&cc=b@example.org', 'mailto:a@example.org?', 'mailto:a@example.org?subject=%00'],
  ])('refuses %s', (url) => {
    expect(isMailtoUrl(url)).toBe(false);
  });
});

function decodedWord(word: string): string {
  const [, , form, content = ''] = word.split('?');
  const bytes =
    form === 'B'
      ? Buffer.from(content, 'base64')
      : Buffer.from(
          content
            .replaceAll('_', ' ')
            .replaceAll('=', '%')
            .replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
