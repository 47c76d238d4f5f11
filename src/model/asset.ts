import { attempt } from './error.ts';

/**
 * Where a picture that stands beside a source goes in the folder of its release: `../photos/room.jpg` becomes
 * `photos/room.jpg`.
 *
 * @returns a path of safe steps with forward slashes; undefined for an address on the web and for unsafe paths
 */
export function assetPath(src: string): string | undefined {
  const steps = attempt(URIError, () => decodeURIComponent(src))
    ?.split('/')
    .filter((step) => step !== '.' && step !== '..');
  if (!steps || steps.length === 0 || steps.some((step) => !/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .-]*$/u.test(step)))
    return undefined;
  return steps.join('/');
}

/** Pictures of dots alone: one of the format SVG is a document, which may bring programs along (SVG 2, 2.2). */
const PICTURES: ReadonlyMap<string, string> = new Map([
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
]);

/** @returns the media type of a picture, by the ending of its name; undefined for what is no picture. */
export function pictureType(path: string): string | undefined {
  return PICTURES.get(pictureEnding(path) ?? '');
}

/** @returns the ending of a picture's name, in small letters; undefined for what is no picture. */
export function pictureEnding(path: string): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return ending !== undefined && PICTURES.has(ending) ? ending : undefined;
}

/** So many bytes tell what a file is. */
export const PICTURE_HEAD = 12;

/** JPEG (T.81, B.1), GIF 87a and 89a, WebP (RFC 9649, 2.4), AVIF (ISO 23000-22, and the brands that it goes by). */
const SIGNATURES = [/^\u00ff\u00d8\u00ff/, /^GIF8[79]a/, /^RIFF.{4}WEBP/s, /^.{4}ftyp(?:avi[fs]|mif1|msf1)/s];
/** ISO 15948, 5.2. */
const PNG = '\u0089PNG\r\n\u001a\n';

/** @returns whether a file is a picture, by its first bytes */
export function isPicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, PICTURE_HEAD)).toString('latin1');
  return head.startsWith(PNG) || SIGNATURES.some((signature) => signature.test(head));
}
