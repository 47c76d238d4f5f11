/** In pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/** Start of frame, but for DHT (C4), JPG (C8) and DAC (CC), which lie between (ITU-T T.81, table B.1). */
const START_OF_FRAME = /^(?:c[0-35-79-bd-f])$/;

/**
 * Reads how large a picture is from its first bytes: PNG, JPEG, GIF and WebP.
 *
 * @returns undefined for other kinds, and for files that are cut off
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) return undefined;
  const size = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

/** PNG (Third Edition), 11.2.1: the header chunk comes first. */
function png(view: DataView): PictureSize | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** GIF89a, 18: the logical screen. */
function gif(view: DataView): PictureSize | undefined {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** RFC 9649: VP8X has 24 bits, VP8L 14 bits and VP8 14 bits for each side. */
function webp(view: DataView): PictureSize | undefined {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return undefined;
  switch (view.getUint32(12)) {
    case 0x56503858:
      return { width: (view.getUint32(23, true) >>> 8) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

/** ITU-T T.81, B.2.2: segments are skipped until the one that starts a frame. */
function jpeg(view: DataView): PictureSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1).toString(16);
    if (START_OF_FRAME.test(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 'ff' ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
