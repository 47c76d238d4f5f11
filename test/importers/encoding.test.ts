import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/importers/encoding.ts';
import { repairMojibake } from '../../src/importers/mojibake.ts';

const FRENCH = 'La bibliothèque imaginaire prête désormais deux « parapluies » à la fois – c’est l’été.';
const ARABIC = 'أعلنت شبكة مكتبات الميناء أن المكتبة الخيالية ستبقى مفتوحة في الليل، على شاطئ البحر.';
const RUSSIAN = 'Воображаемая библиотека сообщила, что книги вернулись на свои места и больше не гуляют.';

describe('the encoding of a text', () => {
  test.each([
    ['windows-1252', FRENCH, 'windows-1252'],
    ['windows-1256', ARABIC, 'windows-1256'],
    ['iso-8859-6', ARABIC.replaceAll('،', ' '), 'iso-8859-6'],
    ['windows-1251', RUSSIAN, 'windows-1251'],
    ['utf-8', FRENCH, 'utf-8'],
    ['utf-16le', FRENCH, 'utf-16le'],
    ['utf-16be', FRENCH, 'utf-16be'],
  ])('is found for %s where nothing declares it', (encoding, text, name) => {
    const decoded = decodeText(iconv.encode(text, encoding));
    expect(decoded).toMatchObject({ text, encoding: name });
  });

  test.each([
    ['windows-1256', ARABIC],
    ['iso-8859-15', 'Un budget de 1 250 € pour le cœur'],
    ['iso-8859-1', 'Où vont les élèves ?'],
  ])('is what the page declares: %s', (encoding, text) => {
    const page = `<html><meta http-equiv="Content-Type" content="text/html; charset=${encoding}"><p>${text}</p>`;
    expect(decodeText(iconv.encode(page, encoding)).text).toContain(text);
  });

  test.each(['utf-8', 'no-such-encoding'])('is found by its letters where the page wrongly declares %s', (label) => {
    const page = `<meta charset="${label}"><p>${FRENCH}</p>`;
    expect(decodeText(iconv.encode(page, 'windows-1252'))).toMatchObject({ text: page, by: 'statistics' });
  });

  test('is UTF-8 whatever the page declares, when its bytes are', () => {
    const page = `<meta charset="iso-8859-1"><p>${FRENCH}</p>`;
    expect(decodeText(new TextEncoder().encode(page))).toMatchObject({ text: page, by: 'validity' });
  });

  test('keeps the quotation marks and dashes that windows-1252 has where ISO-8859-1 has controls', () => {
    expect(decodeText(iconv.encode('<meta charset=iso-8859-1>“Yes” – or ‘no’…', 'windows-1252')).text).toContain(
      '“Yes” – or ‘no’…',
    );
  });

  test('loses byte order marks and controls, keeps tabs and line ends', () => {
    expect(decodeText(new TextEncoder().encode('\uFEFFa\u0000b\u0007c\td\r\n\uFEFFe')).text).toBe('abc\td\r\ne');
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decodeText(bytes).text === 'string'),
      { numRuns: 300, seed: 8 },
    );
    expect(decodeText(new Uint8Array()).text).toBe('');
  });
});

describe('mojibake', () => {
  const broken = (text: string) => iconv.decode(Buffer.from(text, 'utf8'), 'latin1');

  test.each([FRENCH, ARABIC, RUSSIAN])('is repaired where it is certain: %s', (text) => {
    expect(repairMojibake(broken(text)).text).toBe(text);
  });

  test('of windows-1252 is repaired, too', () => {
    const stored = 'lâ€™Ã©tÃ© Ã\u00a0 la plage â€“ dÃ©jÃ\u00a0';
    expect(repairMojibake(stored).text).toBe('l’été à la plage – déjà');
  });

  test.each([FRENCH, 'Ã© alone may be meant', 'SÃO PAULO, Â, naïve, façade, Ærø'])('is not seen in %s', (text) => {
    expect(repairMojibake(text)).toEqual({ text, count: 0 });
  });
});
