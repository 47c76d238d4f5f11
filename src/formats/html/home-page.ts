import { isoDay } from '../../model/date.ts';
import type { PictureSize } from '../../model/picture.ts';
import { writeDay } from '../view/dates.ts';
import { type FrameContext, type FrameOptions, frameView } from './frame.ts';
import { type CountedLink, type ListedRelease, type ListItem, placeItems } from './list-page.ts';
import { releaseFolder, sectionFolder, urlPath, wayUp } from './places.ts';

/** The release on top of the front page; its picture is shown where its size is known. */
export type LeadRelease = ListedRelease & {
  readonly picture?: Partial<PictureSize> & { readonly path: string; readonly alt: string };
};

/** Some of the lists of one kind, and where all of them are. */
export type Shelf = {
  readonly heading: string;
  readonly entries: readonly CountedLink[];
  readonly more: { readonly label: string; readonly href: string } | null;
};

/** What the front page of a language shows. */
export type HomePage = {
  readonly lead: LeadRelease;
  /** Items that {@link renderItem} made. */
  readonly items: readonly ListItem[];
  readonly shelves: readonly Shelf[];
};

/** @returns the front page of a language. */
export function renderHomePage(
  { lead, items, shelves }: HomePage,
  options: FrameOptions,
  context: FrameContext,
): string {
  const { folder, language } = options;
  return context.templates.render('html/home', {
    ...frameView(options, context),
    lead: leadView(lead, folder, context),
    items: placeItems(items, folder),
    archive: `${wayUp(folder)}${sectionFolder(language, 'archive')}/index.html`,
    shelves,
  });
}

function leadView(lead: LeadRelease, folder: string, { templates }: FrameContext) {
  const { title, date, type, description = null, picture, language } = lead;
  const strings = templates.strings(language);
  const place = wayUp(folder) + urlPath(releaseFolder(lead));
  const size = picture && { width: picture.width, height: picture.height };
  return {
    title,
    description,
    href: `${place}/index.html`,
    isoDay: isoDay(date),
    date: writeDay(date, strings),
    type: strings.types[type],
    picture:
      picture && size?.width !== undefined && size.height !== undefined
        ? { src: `${place}/${urlPath(picture.path)}`, alt: picture.alt, ...size }
        : null,
  };
}
