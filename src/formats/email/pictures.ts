import { createHash } from 'node:crypto';
import { assetPath, pictureType } from '../../model/asset.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { RenderContext } from '../format.ts';
import { pageUrl } from '../view/urls.ts';
import type { InlineImage } from './mime/message.ts';

/** Where a mail program finds a picture, by the path or address that the source gives. */
export type PictureAddress = (src: string) => string;

/** 64 bits tell the pictures of one message apart many times over. */
const HASH_DIGITS = 16;

/** @returns the address of each picture on the web: a message stands nowhere, so that every one is absolute. */
export function webAddresses(release: Release, newsroom: Newsroom): PictureAddress {
  const base = pageUrl(release, newsroom);
  return (src) => {
    const path = assetPath(src);
    return path === undefined ? src : base + encodeURI(path);
  };
}

/** The pictures that travel inside a message: they gather while its HTML asks for their addresses. */
export type InlinePictures = { readonly address: PictureAddress; readonly images: readonly InlineImage[] };

/**
 * Takes the pictures beside a source into its message (RFC 2392): `cid:1.HASH@DOMAIN`, numbered as they appear; the
 * same picture is taken once, and the same pictures give the same addresses. What is not at hand stays on the web.
 */
export function inlinePictures(release: Release, { newsroom, picture }: RenderContext): InlinePictures {
  const onTheWeb = webAddresses(release, newsroom);
  const domain = new URL(newsroom.baseUrl).hostname;
  const taken = new Map<string, InlineImage>();
  const take = (path: string): InlineImage | undefined => {
    const mediaType = pictureType(path);
    const bytes = mediaType === undefined ? undefined : picture?.(path);
    if (mediaType === undefined || !bytes) return undefined;
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS);
    const fileName = path.slice(path.lastIndexOf('/') + 1);
    return { cid: `${taken.size + 1}.${hash}@${domain}`, fileName, mediaType, bytes };
  };
  return {
    address(src) {
      const path = assetPath(src);
      const image = path === undefined ? undefined : (taken.get(path) ?? take(path));
      if (path === undefined || !image) return onTheWeb(src);
      taken.set(path, image);
      return `cid:${image.cid}`;
    },
    get images() {
      return [...taken.values()];
    },
  };
}
