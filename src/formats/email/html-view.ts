import { assetPath } from '../../model/asset.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { parseMarkdownText } from '../../source/markdown.ts';
import type { RenderContext } from '../format.ts';
import { NO_SURROUNDINGS } from '../html/site.ts';
import { escapeHtml } from '../markup/escape.ts';
import { excerpt } from '../markup/excerpt.ts';
import { renderHtml } from '../markup/html.ts';
import { fill } from '../templates/fill.ts';
import type { Strings } from '../templates/strings.ts';
import { contactViews } from '../view/contacts.ts';
import { localName, longName } from '../view/names.ts';
import { noticeOf } from '../view/notice.ts';
import { boilerplateHeading, dateView, descriptionOf, figureViews, legendOf, subtitleOf } from '../view/parts.ts';
import { laterChanges, relationLines } from '../view/relations.ts';
import { pageUrl } from '../view/urls.ts';
import type { PictureAddress } from './pictures.ts';
import { CONTENT, EMAIL_THEMES, TOKENS } from './theme.ts';

/** Previews show 90 to 140 characters. */
const LONGEST_PREHEADER = 140;
/** Mail programs fill the preview up with the first words of the message: these keep them out. */
const PAD = '&#847;&zwnj;&nbsp;';
const PADDING = PAD.repeat(90);
const LEAST_PADDING = 20;

/**
 * @param address where the reader's mail program finds pictures
 * @returns the HTML of the email
 */
export function htmlPart(release: Release, context: RenderContext, address: PictureAddress): string {
  return context.templates.render('email/message', htmlView(release, context, address));
}

/** @returns what the HTML template of the email prints; nothing is undefined. */
function htmlView(release: Release, context: RenderContext, address: PictureAddress) {
  const { templates, newsroom, surroundings: { changes } = NO_SURROUNDINGS } = context;
  const { language, direction, title } = release;
  const strings = templates.strings(language);
  const url = pageUrl(release, newsroom);
  const preheader = excerpt(descriptionOf(release) ?? title, LONGEST_PREHEADER);
  const { date, estimated } = dateView(release, strings);
  return {
    strings,
    tokens: TOKENS[direction],
    language,
    direction,
    start: direction === 'rtl' ? 'right' : 'left',
    dark: templates.file('email/dark.css').trim(),
    title,
    subtitle: subtitleOf(release),
    preheader,
    padding: PADDING.slice(0, PAD.length * Math.max(LEAST_PADDING, LONGEST_PREHEADER - preheader.length)),
    url,
    longName: longName(newsroom.organisation, language),
    shortName: localName(newsroom.organisation.shortName, language),
    organisationUrl: newsroom.organisation.url,
    why: fill(strings.email.why, { organisation: localName(newsroom.organisation.shortName, language) }),
    notice: noticeOf(release, strings, changes),
    relations: relationLines(release, strings, changes),
    later: laterChanges(release, newsroom, strings, changes),
    unsubscribe: unsubscribeAddress(newsroom),
    withdrawn: release.publication.state === 'withdrawn',
    typeName: strings.types[release.type],
    date,
    estimated,
    image: imageView(release, context, address, strings),
    figures: figureViews(release, strings),
    body: bodyHtml(release, context, address),
    notes: release.notes
      ? renderHtml(release.notes, { theme: EMAIL_THEMES[direction], topHeading: 3, direction })
      : null,
    contacts: contactViews(release, strings),
    boilerplate: boilerplateView(release, newsroom, strings),
  };
}

function bodyHtml(release: Release, context: RenderContext, address: PictureAddress): string {
  const { body, dateline, direction } = release;
  const base = pageUrl(release, context.newsroom);
  return renderHtml(body, {
    theme: EMAIL_THEMES[direction],
    topHeading: 2,
    direction,
    dateline: `<b>${escapeHtml(dateline.join('/'))} –</b> `,
    // A message stands nowhere: what is relative on the page must be absolute here.
    resolve: (link) => (link.startsWith('#') ? undefined : new URL(link, base).href),
    image: (src) => ({ src: address(src), width: shownWidth(src, context) }),
  });
}

function imageView({ image }: Release, context: RenderContext, address: PictureAddress, strings: Strings) {
  if (!image) return null;
  const { src, alt } = image;
  return { src: address(src), alt, width: shownWidth(src, context), legend: legendOf(image, strings) };
}

/** Outlook on Windows knows no max-width: it shows a picture as wide as it is unless an attribute says how wide. */
function shownWidth(src: string, { pictures }: RenderContext): number {
  const path = assetPath(src);
  const size = path === undefined ? undefined : pictures?.get(path);
  return Math.min(size?.width ?? CONTENT, CONTENT);
}

/** A reader's click needs a page; the address for mail programs stands in the headers. */
function unsubscribeAddress({ email: { unsubscribe } }: Newsroom): string | null {
  return unsubscribe?.https ?? unsubscribe?.mailto ?? null;
}

function boilerplateView(release: Release, newsroom: Newsroom, strings: Strings) {
  if (!release.boilerplate) return null;
  const { direction } = release;
  const tree = parseMarkdownText(release.boilerplate.text);
  return {
    heading: boilerplateHeading(release, newsroom, strings),
    html: renderHtml(tree, { theme: EMAIL_THEMES[direction], topHeading: 3, direction }),
  };
}
