import type { ParagraphChild } from 'docx';
import { assetPath } from '../../model/asset.ts';
import type { RenderContext } from '../format.ts';
import type { Picture, Writer } from './writer.ts';

/** The kinds that every Word shows; the alternative of others is printed in their place. */
const TYPES: Readonly<Record<string, Picture['type']>> = { png: 'png', jpg: 'jpg', jpeg: 'jpg', gif: 'gif' };
/** The width between the margins of A4, in CSS pixels. */
const WIDEST = 600;

/** @returns what finds pictures that stand beside a release, by the path that its source gives. */
export function pictureFinder({ picture, pictures }: RenderContext): Writer['picture'] {
  return (src) => {
    const path = assetPath(src);
    const type = path === undefined ? undefined : TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
    const size = path === undefined ? undefined : pictures?.get(path);
    const data = path === undefined || !type || !size ? undefined : picture?.(path);
    if (!type || !size || !data) return undefined;
    const scale = Math.min(1, WIDEST / size.width);
    return { type, data, width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  };
}

/** @returns a picture with its alternative; undefined when it is not at hand. */
export function pictureRun(src: string, alt: string, { docx, picture }: Writer): ParagraphChild | undefined {
  const found = picture(src);
  if (!found) return undefined;
  const { type, data, width, height } = found;
  const altText = { name: alt, title: alt, description: alt };
  return new docx.ImageRun({ type, data, transformation: { width, height }, altText });
}
