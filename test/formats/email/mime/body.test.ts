import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, base64Length } from '../../../../src/formats/email/mime/base64.ts';
import { encodeBody } from '../../../../src/formats/email/mime/body.ts';
import { quotedPrintable } from '../../../../src/formats/email/mime/quoted-printable.ts';
import { crlf } from './reading.ts';

const X75 = 'x'.repeat(75);

function encoded(text: string): [encoding: string, body: string] {
  const result = encodeBody(text);
  if (!result.ok) throw new Error(`refused: ${result.problem.reason}`);
  return [result.value.encoding, Buffer.from(result.value.bytes).toString('latin1')];
}

describe('encodeBody', () => {
  it.each([
    ['goes as it stands', 'Two villages.\n', 'Two villages.\r\n'],
    [
      'keeps the spaces that flow its lines',
      'a line that \ngoes on\n-- \nPress\n',
      'a line that \r\ngoes on\r\n-- \r\nPress\r\n',
    ],
    ['keeps equals signs, dots and a missing last line end', 'a=b\n.\n=20', 'a=b\r\n.\r\n=20'],
    ['may fill 76 columns', `${X75}x\n`, `${X75}x\r\n`],
    ['may be empty', '', ''],
    ['has CR LF for each kind of line end', 'a\nb\rc\r\nd\n\re', 'a\r\nb\r\nc\r\nd\r\n\r\ne'],
  ])('ASCII in short lines %s', (_, text, body) => {
    expect(encoded(text)).toEqual(['7bit', body]);
  });

  it.each([
    ['a line of 77', `${X75}xx`, `${X75}=\r\nxx`],
    ['a few letters beyond ASCII', `une vallée, et ensuite\n`, 'une vall=C3=A9e, et ensuite\r\n'],
    ['an equals sign beside them', 'é = un peu plus de texte', '=C3=A9 =3D un peu plus de texte'],
    ['a space at the end of a line', 'une vallée et \nla suite\n', 'une vall=C3=A9e et=20\r\nla suite\r\n'],
    ['a tab at the end of a line', 'une vallée et\t\nla suite', 'une vall=C3=A9e et=09\r\nla suite'],
    ['a space at the very end', 'une vallée et la suite ', 'une vall=C3=A9e et la suite=20'],
    ['blanks inside', 'une vallée\tet  la suite', 'une vall=C3=A9e\tet  la suite'],
    ['a last space in column 75', `${'x'.repeat(74)} \n${X75}xx`, `${'x'.repeat(74)}=\r\n=20\r\n${X75}=\r\nxx`],
    ['a last space in column 73', `${'x'.repeat(72)} \n${X75}xx`, `${'x'.repeat(72)}=20\r\n${X75}=\r\nxx`],
    ['a character that a soft break would split', `${'x'.repeat(70)}éxxx`, `${'x'.repeat(70)}=\r\n=C3=A9xxx`],
    ['a character that just fits', `${'x'.repeat(69)}éxxx`, `${'x'.repeat(69)}=C3=A9=\r\nxxx`],
  ])('quoted-printable takes %s', (_, text, body) => {
    expect(encoded(text)).toEqual(['quoted-printable', body]);
  });

  it('base64 takes another script, in lines of 76', () => {
    expect(encoded('زارت البعثة')).toEqual(['base64', '2LLYp9ix2Kog2KfZhNio2LnYq9ip']);
    const [encoding, body] = encoded('وادي '.repeat(20));
    expect([encoding, body.split('\r\n').map((line) => line.length)]).toEqual(['base64', [76, 76, 76, 12]]);
  });

  it('takes the shorter of the two, and quoted-printable when they are equal', () => {
    expect(encoded('xxé')).toEqual(['quoted-printable', 'xx=C3=A9']);
    expect(encoded('xé')).toEqual(['base64', 'eMOp']);
    expect(encoded('xxxxé')).toEqual(['base64', 'eHh4eMOp']);
    expect(encoded('xxxxxé')).toEqual(['quoted-printable', 'xxxxx=C3=A9']);
  });

  it.each([
    ['\0', 'control-character', 'U+0000'],
    ['\x1b', 'control-character', 'U+001B'],
    ['\f', 'control-character', 'U+000C'],
    ['\x7f', 'control-character', 'U+007F'],
    ['\u0080', 'control-character', 'U+0080'],
    ['\u009f', 'control-character', 'U+009F'],
    ['\ud800', 'lone-surrogate', 'U+D800'],
    ['\udfff', 'lone-surrogate', 'U+DFFF'],
  ])('refuses %j in every encoding', (bad, reason, character) => {
    for (const around of ['short', 'é and a sentence in Latin letters', 'وادي']) {
      expect(encodeBody(`${around}\n${bad}${around}`)).toEqual({ ok: false, problem: { reason, character } });
    }
  });

  it('lets in what a release may hold: marks of direction, U+FFFD, no-break spaces, noncharacters', () => {
    const text = 'a sentence with \u202b\u2028\ufffd\u00a0\uffff in it, and then '.concat(
      'with some more words, '.repeat(4),
    );
    expect(encoded(text)[0]).toBe('quoted-printable');
  });

  it('gives back every text, and never a line over 76', () => {
    const line = fc.oneof(
      fc.string({ unit: fc.constantFrom(...' \t=.xé’ш字👍'), maxLength: 160 }),
      fc.integer({ min: 60, max: 80 }).map((length) => 'x'.repeat(length)),
    );
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', ' \n')), { maxLength: 8 });
    fc.assert(
      fc.property(text, (lines) => {
        const source = lines.flat().join('');
        const [encoding, body] = encoded(source);
        expect(decoded(encoding, body)).toBe(crlf(source));
        expect(body.split('\r\n').every((row) => row.length <= 76)).toBe(true);
        const bytes = Buffer.from(crlf(source));
        const quoted = quotedPrintable(Buffer.from(crlf(source).replaceAll('\r\n', '\n'))).bytes.length;
        if (encoding !== '7bit') expect(encoding).toBe(quoted <= base64(bytes).length ? 'quoted-printable' : 'base64');
      }),
      { seed: 2045, numRuns: 500 },
    );
  });
});

describe('base64Length', () => {
  it('is the length that base64 gives', () => {
    for (let bytes = 0; bytes < 300; bytes += 1) {
      expect(base64(new Uint8Array(bytes)).length).toBe(base64Length(bytes));
    }
  });
});

/** A decoder of its own, so that the encoder is not judged by its table. */
function decoded(encoding: string, body: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding === '7bit') return body;
  const joined = body.replace(/=\r\n/g, '');
  const bytes = joined.replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
