import { imageSize } from 'image-size';
import type { PictureSize, PictureSizes } from '../model/picture.ts';
import { type Asset, readPicture } from './assets.ts';

/** EXIF orientations that turn a picture by a quarter (EXIF 2.32, 4.6.4 A); browsers show it turned. */
const TURNED = 5;

/** @returns how large the pictures of a release are, by their paths in its folder; without those that no reader knows. */
export function pictureSizes(assets: readonly Asset[]): PictureSizes {
  const sizes = new Map<string, PictureSize>();
  for (const asset of assets) {
    const size = pictureSize(readPicture(asset));
    if (size) sizes.set(asset.to, size);
  }
  return sizes;
}

/** @returns how large a picture is shown, read from its bytes; undefined when they are none that is known. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    const [across, down] = orientation >= TURNED ? [height, width] : [width, height];
    return { width: Math.round(across), height: Math.round(down) };
  } catch (error) {
    // What the package throws has no type of its own: the picture is shown without a size.
    if (error instanceof TypeError || error instanceof RangeError || isUnreadable(error)) return undefined;
    throw error;
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error;
}
