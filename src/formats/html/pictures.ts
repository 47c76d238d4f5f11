import { assetPath } from '../../model/asset.ts';
import type { PictureSizes } from '../../model/picture.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { ImageDetails } from '../markup/context.ts';
import { safeImage } from '../markup/url.ts';
import type { Strings } from '../templates/strings.ts';
import { legendOf } from '../view/parts.ts';
import { pageUrl } from '../view/urls.ts';
import { urlPath } from './places.ts';

/** The pictures of one page: where each is, how large, and which other hosts they come from. */
export class PagePictures {
  readonly #sizes: PictureSizes | undefined;
  /** The origins of pictures that do not stand beside the release, for the page's policy. */
  readonly origins = new Set<string>();

  constructor(sizes: PictureSizes | undefined) {
    this.#sizes = sizes;
  }

  /** @returns what is known of a picture, by the address that the source gives. */
  readonly find = (src: string): ImageDetails | undefined => {
    const path = assetPath(src);
    if (path !== undefined) return { src: urlPath(path), ...this.#sizes?.get(path) };
    const image = safeImage(src);
    if (image.ok && image.value.kind === 'web') this.origins.add(new URL(image.value.href).origin);
    return undefined;
  };

  /** @returns the lead picture of a release for its template; null when it has none. */
  lead({ image, language, slug }: Release, newsroom: Newsroom, strings: Strings) {
    if (!image) return null;
    const { src = image.src, width = null, height = null } = this.find(image.src) ?? {};
    const url = assetPath(image.src) === undefined ? image.src : pageUrl({ language, slug }, newsroom) + src;
    return { src, url, width, height, alt: image.alt, legend: legendOf(image, strings) };
  }
}
