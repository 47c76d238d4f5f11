import { isoDay } from '../../model/date.ts';
import { directionOf } from '../../model/language.ts';
import { isPublic } from '../../model/publication.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { parseMarkdownText } from '../../source/markdown.ts';
import type { Format, RenderContext } from '../format.ts';
import { escapeHtml } from '../markup/escape.ts';
import { renderHtml } from '../markup/html.ts';
import { type MarkupTheme, markupTheme } from '../markup/theme.ts';
import type { Strings } from '../templates/strings.ts';
import { contactViews } from '../view/contacts.ts';
import { noticeOf } from '../view/notice.ts';
import { boilerplateHeading, dateView, figureViews, subtitleOf } from '../view/parts.ts';
import { pageUrl, siblingPath } from '../view/urls.ts';
import { detailViews } from './details.ts';
import { frameView, languageName } from './frame.ts';
import { PagePictures } from './pictures.ts';
import { releaseFrame } from './release-frame.ts';
import { NO_SURROUNDINGS } from './site.ts';
import { changeViews, relatedViews, toSibling } from './surroundings-view.ts';

const FILE = 'index.html';
const MEDIA_TYPE = 'text/html; charset=utf-8';
const MARKUP = markupTheme({ tableWrapper: ['<div class="table" tabindex="0" role="group">', '</div>'] });
/** Cells stand at the beginning of the line anyhow: only those that do not need to be told apart. */
const THEME: MarkupTheme = {
  ...MARKUP,
  th: { ...MARKUP.th, left: MARKUP.th.none },
  td: { ...MARKUP.td, left: MARKUP.td.none },
};
/** Ids that the template gives. */
const TAKEN_IDS: ReadonlySet<string> = new Set(['content', 'details', 'related', 'changes', 'contacts']);

/**
 * The web page, without script, readable from a server and from a disk. On a site it shares the site's style and
 * links to its lists; alone, in an export or for a system that takes one file, its style is in it.
 */
export const html: Format = {
  id: 'html',
  file: FILE,
  mediaType: MEDIA_TYPE,
  render(release, context) {
    const content = context.templates.render('html/release', pageView(release, context));
    return [{ format: 'html', file: FILE, mediaType: MEDIA_TYPE, content }];
  },
};

function pageView(release: Release, context: RenderContext) {
  const { templates, newsroom, beside, site, surroundings = NO_SURROUNDINGS } = context;
  const { language, title, publication } = release;
  const strings = templates.strings(language);
  const withdrawn = publication.state === 'withdrawn';
  const pictures = new PagePictures(context.pictures);
  // Before the frame: it is the text that tells which hosts its pictures come from.
  const body = withdrawn ? '' : bodyHtml(release, pictures);
  const image = withdrawn ? null : pictures.lead(release, newsroom, strings);
  const frame = releaseFrame(release, { ...context, surroundings, image, origins: pictures.origins });
  const { date, estimated } = dateView(release, strings);
  return {
    isoDay: isoDay(release.date),
    date,
    estimated,
    notice: noticeOf(release, strings),
    withdrawn,
    typeName: strings.types[release.type],
    title,
    subtitle: subtitleOf(release),
    image,
    figures: withdrawn ? [] : figureViews(release, strings),
    body,
    notes:
      release.notes && !withdrawn
        ? renderHtml(release.notes, { theme: THEME, topHeading: 3, direction: release.direction })
        : null,
    contacts: contactViews(release, strings),
    boilerplate: boilerplateView(release, newsroom, strings),
    details: detailViews(release, context, strings),
    translations: release.translations.map((translation) => ({
      language: translation.language,
      direction: directionOf(translation.language),
      name: languageName(translation.language, strings),
      href: siblingPath(translation, FILE),
    })),
    downloads: beside
      .filter(({ id }) => id !== 'html')
      .map(({ id, file, mediaType }) => ({ href: file, mediaType, label: strings.page[id] ?? id })),
    changes: changeViews(surroundings.changes, strings, site ? toSibling : (other) => pageUrl(other, newsroom)),
    related: isPublic(publication) ? relatedViews(surroundings.related, strings) : [],
    // Behind all others and the only one: each field that follows a spread is looked up by its name.
    ...frameView(frame, context),
  };
}

function bodyHtml({ body, dateline, direction }: Release, pictures: PagePictures): string {
  const places = `<span class="dateline">${escapeHtml(dateline.join('/'))} –</span> `;
  return renderHtml(body, {
    theme: THEME,
    topHeading: 2,
    takenIds: TAKEN_IDS,
    direction,
    dateline: places,
    image: pictures.find,
  });
}

function boilerplateView(release: Release, newsroom: Newsroom, strings: Strings) {
  if (!release.boilerplate) return null;
  const tree = parseMarkdownText(release.boilerplate.text);
  const text = renderHtml(tree, { theme: THEME, topHeading: 3, direction: release.direction });
  return { heading: boilerplateHeading(release, newsroom, strings), html: text };
}
