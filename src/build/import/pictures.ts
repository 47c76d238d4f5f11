import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Asset } from '../../importers/document.ts';
import type { Draft } from '../../importers/draft.ts';
import { picturesOf, placePictures } from '../../importers/pictures.ts';
import { isPicture, pictureEnding } from '../../model/asset.ts';
import { attempt, ReleaseError } from '../../model/error.ts';
import { present } from '../../model/present.ts';
import { isSystemError, readFile } from '../files.ts';

const MEGABYTES = 25;
/** A draft whose pictures are at hand, and the files that go beside its source. */
export type WithPictures = { readonly draft: Draft; readonly files: readonly Asset[] };

/**
 * Gathers a draft's pictures: those that came within the input, and those that lie beside a page. What lies outside
 * the page's folder is not taken.
 *
 * @param input the path of the input
 * @param stem the name of the source; pictures are called after it
 */
export function gatherPictures(draft: Draft, input: string, stem: string): WithPictures {
  const files: Asset[] = [];
  const places = new Map<string, string>();
  for (const src of picturesOf(draft)) {
    if (/^https:\/\//i.test(src)) {
      places.set(src, src);
      continue;
    }
    const bytes = draft.assets.find(({ name }) => name === src)?.bytes ?? beside(input, src);
    const ending = pictureEnding(present(src.split(/[?#]/)[0]));
    if (!bytes || ending === undefined || !isPicture(bytes)) continue;
    const name = `${stem}-${files.length + 1}.${ending === 'jpeg' ? 'jpg' : ending}`;
    files.push({ name, bytes });
    places.set(src, name);
  }
  return { draft: placePictures(draft, (src) => places.get(src)), files };
}

function beside(input: string, src: string): Uint8Array | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(src)) return undefined;
  const folder = dirname(input);
  try {
    const path = realpathSync(resolve(folder, decode(present(src.split(/[?#]/)[0]))));
    const way = relative(realpathSync(folder), path);
    if (way.startsWith('..') || way.split(sep).includes('..')) return undefined;
    return readFile(path, MEGABYTES);
  } catch (error) {
    if (isSystemError(error) || error instanceof ReleaseError) return undefined;
    throw error;
  }
}

function decode(path: string): string {
  return attempt(URIError, () => decodeURIComponent(path)) ?? path;
}
