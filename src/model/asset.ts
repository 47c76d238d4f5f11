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

const PICTURES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** @returns the media type of a picture, by the ending of its name. */
export function pictureType(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return PICTURES[ending] ?? 'application/octet-stream';
}
