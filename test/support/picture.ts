import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url));

/** How far two pictures are apart. */
export type PictureDifference = {
  /** Of the pixels that both have, the share that a person would see as another colour; 1 where the sizes differ. */
  readonly share: number;
  readonly message: string;
  /** The pixels at fault in red; none where the sizes differ. */
  readonly picture?: Uint8Array;
};

/**
 * Compares two PNGs pixel by pixel, edges of letters left out (pixelmatch takes anti-aliasing for no difference).
 * A text that breaks in another place makes the picture higher: more than two rows are another size.
 */
export function comparePictures(blessed: Uint8Array, actual: Uint8Array): PictureDifference {
  const [was, is] = [PNG.sync.read(Buffer.from(blessed)), PNG.sync.read(Buffer.from(actual))];
  if (was.width !== is.width || Math.abs(was.height - is.height) > 2) {
    return { share: 1, message: `was ${was.width}×${was.height}, is ${is.width}×${is.height}` };
  }
  const height = Math.min(was.height, is.height);
  const rows = (picture: PNG) => picture.data.subarray(0, picture.width * height * 4);
  const difference = new PNG({ width: was.width, height });
  const count = pixelmatch(rows(was), rows(is), difference.data, was.width, height, { threshold: 0.2 });
  const message = `${count} of ${was.width * height} pixels differ`;
  return { share: count / (was.width * height), message, picture: PNG.sync.write(difference) };
}

/**
 * Compares a picture with the one that a person looked at and blessed; `BLESS=1 npm test` writes what differs.
 * Of a picture that fails, what it is now and where it differs stand in the folder that the message names.
 *
 * @param path the blessed PNG, relative to test/golden
 * @param tolerance the share of pixels that may differ
 */
export function goldenPicture(path: string, actual: Uint8Array, tolerance = 0.002): void {
  const file = join(GOLDEN, path);
  const known = existsSync(file) ? comparePictures(readFileSync(file), actual) : undefined;
  if (process.env['BLESS'] === '1' && (process.env['CI'] ?? '') === '') {
    if (known && known.share <= tolerance) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  if (!known) expect.fail(`nobody has blessed ${path} yet: run BLESS=1 npm test, look at it, commit it`);
  if (known.share <= tolerance) return;
  const shown = join(tmpdir(), 'iom-release-pictures', path);
  mkdirSync(dirname(shown), { recursive: true });
  writeFileSync(shown, actual);
  if (known.picture) writeFileSync(shown.replace(/\.png$/, '.diff.png'), known.picture);
  expect.fail(`${path}: ${known.message}; see ${shown}`);
}
