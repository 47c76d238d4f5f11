import { describe, expect, test } from 'vitest';
import { transliterate } from '../../../src/formats/text/transliterate.ts';

describe('what a character set has no letters for', () => {
  test.each([
    ['its customary equivalent', 'Straße – 5 € … “œuvre”', 'Strasse - 5 EUR ... "oeuvre"'],
    ['the letter without its accents', 'Ñandú ů ḹ', 'Nandu u l'],
    ['guillemets with the space inside them', '« tout »', '"tout"'],
    ['an accent that belongs to no letter goes', 'x\u0301', 'x'],
    ['no question mark where one opens', '¿Qué?', 'Que?'],
  ])('%s', (_, text, ascii) => {
    expect(transliterate(text, 'ascii')).toMatchObject({ text: ascii, missing: [] });
  });

  test('Latin-1 has accents and no-break spaces of its own', () => {
    expect(transliterate('é\u202f€ ő', 'latin1').text).toBe('é\u00a0EUR o');
  });

  test('is counted for the report, each sign once', () => {
    expect(transliterate('é, é and …', 'ascii').replaced).toEqual([
      { from: 'é', to: 'e', count: 2 },
      { from: '…', to: '...', count: 1 },
    ]);
  });

  test('is missing where it has no equivalent, each letter once', () => {
    expect(transliterate('港口, 港 and ب', 'latin1').missing).toEqual(['港', '口', 'ب']);
  });
});

test('signs that show nothing go, and nobody is told', () => {
  expect(transliterate('co\u00adop\u200b\u200d\u200f', 'ascii')).toEqual({ text: 'coop', replaced: [], missing: [] });
});

test('UTF-8 has letters for everything: nothing is changed', () => {
  const text = 'e\u0301 « ب » \u200f undefined';
  expect(transliterate(text, 'utf-8')).toEqual({ text, replaced: [], missing: [] });
});
