import type { Root } from 'mdast';
import { assetPath } from '../../model/asset.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { parseMarkdownText } from '../../source/markdown.ts';
import { pageUrl } from '../view/urls.ts';

/** The parts of the copy that are Markdown, with the names that they have in the formats. */
export type CopySection = { readonly name: 'body' | 'notes' | 'boilerplate'; readonly tree: Root };

/** @returns the parts of a release that have text, in reading order; none of one that is withdrawn. */
export function copySections(release: Release): readonly CopySection[] {
  if (release.publication.state === 'withdrawn') return [];
  const { body, notes, boilerplate } = release;
  return [
    { name: 'body', tree: body },
    ...(notes ? [{ name: 'notes', tree: notes } as const] : []),
    ...(boilerplate ? [{ name: 'boilerplate', tree: parseMarkdownText(boilerplate.text) } as const] : []),
  ];
}

/** Makes addresses absolute: copy leaves the site, and what stands beside a page is not beside the copy. */
export type Absolute = (url: string) => string;

/** @returns what makes addresses of links absolute, from the release's own page. */
export function absoluteLinks(release: Release, newsroom: Newsroom): Absolute {
  const page = pageUrl(release, newsroom);
  return (url) => (URL.canParse(url, page) ? new URL(url, page).href : url);
}

/** @returns what makes addresses of pictures absolute: those beside a source are published with its page. */
export function absolutePictures(release: Release, newsroom: Newsroom): Absolute {
  const page = pageUrl(release, newsroom);
  return (src) => {
    const path = assetPath(src);
    return path === undefined ? src : new URL(path.split('/').map(encodeURIComponent).join('/'), page).href;
  };
}
