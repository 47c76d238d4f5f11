import type { Release } from '../../model/release.ts';
import type { RenderContext } from '../format.ts';
import { escapeXml } from '../markup/escape.ts';
import { renderHtml } from '../markup/html.ts';
import { markupTheme } from '../markup/theme.ts';
import { absoluteLinks, absolutePictures, copySections } from './sections.ts';

/** Empty elements close themselves, so that the same markup is HTML and well-formed XML. */
const XHTML = markupTheme({ attributes: { br: '/', hr: '/', img: '/' } });

/** A part of the copy as XHTML: `body`, `notes`, `boilerplate`, `figures`, `image`. */
export type XhtmlSection = { readonly name: string; readonly markup: string };

/** @returns the parts of a release as well-formed XHTML; `body` is the first one. */
export function xhtmlSections(release: Release, { newsroom }: RenderContext): readonly XhtmlSection[] {
  const pictures = absolutePictures(release, newsroom);
  const options = {
    theme: XHTML,
    direction: release.direction,
    resolve: absoluteLinks(release, newsroom),
    image: (src: string) => ({ src: pictures(src) }),
  };
  const sections: XhtmlSection[] = copySections(release).map(({ name, tree }) => ({
    name,
    markup: renderHtml(tree, options),
  }));
  if (release.publication.state === 'withdrawn') return sections;
  if (release.image) sections.push({ name: 'image', markup: imageMarkup(release.image, pictures) });
  if (release.figures.length > 0) sections.push({ name: 'figures', markup: figuresMarkup(release) });
  return sections;
}

function imageMarkup({ src, alt, caption, credit }: NonNullable<Release['image']>, absolute: (src: string) => string) {
  const picture = `<p><img src="${escapeXml(absolute(src))}" alt="${escapeXml(alt)}"/></p>\n`;
  return picture + paragraph('caption', caption) + paragraph('credit', credit);
}

function figuresMarkup({ figures }: Release): string {
  const items = figures.map(({ value, label, asOf, source }) => {
    const origin = paragraph('as-of', asOf) + paragraph('source', source);
    return `<dt>${escapeXml(value)}</dt>\n<dd>${paragraph('label', label)}${origin}</dd>\n`;
  });
  return `<dl>\n${items.join('')}</dl>\n`;
}

function paragraph(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<p class="${name}">${escapeXml(text)}</p>\n`;
}
