import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureSize } from '../../../src/formats/markup/picture-size.ts';
import { withPage } from '../../support/browser.ts';

/** Chromium draws a picture of a size in a format. */
async function drawn(type: string, width: number, height: number): Promise<Uint8Array> {
  const base64 = await withPage('<!doctype html><title>x</title>', (page) =>
    page.evaluate(
      `(() => { const c = document.createElement('canvas'); c.width = ${width}; c.height = ${height};
        c.getContext('2d').fillRect(0, 0, 9, 9); return c.toDataURL('${type}', 0.8).split(',')[1]; })()`,
    ),
  );
  return Buffer.from(String(base64), 'base64');
}

test.each([
  ['image/png', 801, 533],
  ['image/jpeg', 801, 533],
  ['image/webp', 801, 533],
])('%s as a browser writes it', async (type, width, height) => {
  const bytes = await drawn(type, width, height);
  expect(bytes.length).toBeGreaterThan(100);
  expect(pictureSize(bytes)).toEqual({ width, height });
});

/** The first bytes of files as their standards show them, filled up. */
const header = (hex: string) => Buffer.concat([Buffer.from(hex.replace(/ /g, ''), 'hex'), Buffer.alloc(40)]);

test.each([
  ['GIF', '47494638 3961 2003 1502', { width: 800, height: 533 }],
  ['WebP without loss', '52494646 00000000 57454250 5650384c 00000000 2f 1fc38400', { width: 800, height: 532 }],
  [
    'WebP with more',
    '52494646 00000000 57454250 56503858 0a000000 10000000 1f0300 140200',
    { width: 800, height: 533 },
  ],
  ['JPEG with a thumbnail before', 'ffd8 ffe1 0008 ffc0ffc0ffc0 ffc2 0011 08 0215 0320', { width: 800, height: 533 }],
  ['JPEG with fill bytes', 'ffd8 ffff ffc0 0011 08 0215 0320', { width: 800, height: 533 }],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="3"/>').toString('hex'), undefined],
  ['an empty PNG', '89504e47 0d0a1a0a 0000000d 49484452 00000000 00000000', undefined],
])('%s', (_, hex, size) => {
  expect(pictureSize(header(hex))).toEqual(size);
});

test('never fails, whatever the bytes', () => {
  const start = fc.constantFrom('ffd8ff', '89504e47', '47494638', '52494646', '');
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 80 }), (magic, rest) => {
      const size = pictureSize(Buffer.concat([Buffer.from(magic, 'hex'), rest]));
      expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true);
    }),
    { seed: 19511205, numRuns: 500 },
  );
});
