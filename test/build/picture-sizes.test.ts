import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pictureSize } from '../../src/build/picture-sizes.ts';

const room = readFileSync(fileURLToPath(new URL('../fixtures/harbour/pictures/room.png', import.meta.url)));
const text = (content: string) => Buffer.from(content);
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

/** A JPEG of 300 × 200 as far as its headers go, its EXIF orientation as given (EXIF 2.32, 4.6.4 A). */
const photograph = (orientation: number) => {
  const tiff = bytes('MM', [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
  const exif = Buffer.concat([bytes('Exif', [0, 0]), tiff]);
  const frame = [0xff, 0xc0, 0, 17, 8, 0, 200, 1, 44, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1];
  return Buffer.concat([bytes([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2]), exif, bytes(frame, [0xff, 0xd9])]);
};

test.each([
  ['PNG', room, { width: 640, height: 360 }],
  ['GIF', bytes('GIF89a', [44, 1, 200, 0, 0, 0, 0]), { width: 300, height: 200 }],
  [
    'WebP',
    bytes('RIFF', [30, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 199, 0, 0]),
    { width: 300, height: 200 },
  ],
  ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>'), { width: 300, height: 200 }],
  ['SVG with a view box', text('<svg viewBox="0 0 300 200"></svg>'), { width: 300, height: 200 }],
  ['JPEG', photograph(1), { width: 300, height: 200 }],
  ['JPEG of a camera that was turned', photograph(6), { width: 200, height: 300 }],
])('a %s has the size at which browsers show it', (_, picture, size) => {
  expect(pictureSize(picture)).toEqual(size);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', text('not a picture')],
  ['a PNG that was cut off', room.subarray(0, 12)],
  ['a JPEG that was cut off', photograph(6).subarray(0, 30)],
  ['a GIF without a size', bytes('GIF89a', [0, 0, 0, 0])],
])('%s has none, and stops no build', (_, picture) => {
  expect(pictureSize(picture)).toBeUndefined();
});
