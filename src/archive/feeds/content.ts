import { absoluteLinks, absolutePictures, copySections } from '../../formats/agency/sections.ts';
import { escapeHtml } from '../../formats/markup/escape.ts';
import { renderHtml } from '../../formats/markup/html.ts';
import { markupTheme } from '../../formats/markup/theme.ts';
import { fill } from '../../formats/templates/compile.ts';
import type { Strings } from '../../formats/templates/strings.ts';
import { contactViews } from '../../formats/view/contacts.ts';
import { noticeOf } from '../../formats/view/notice.ts';
import { boilerplateHeading, figureViews, legendOf } from '../../formats/view/parts.ts';
import { type Addressed, pageUrl } from '../../formats/view/urls.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { FeedContext } from './entry.ts';
import type { Change, Dated } from './moments.ts';

/** A later release with its headline. */
type Titled = Dated & Addressed & Pick<Release, 'title'>;

/** Readers' programs have no style sheet of ours. */
const THEME = markupTheme({ alignment: 'style' });

/**
 * Writes the whole text of a release for feeds: HTML of the same tree as the page, its own addresses absolute, no
 * class and no script. What it corrects, and what corrects it, stands on top. A withdrawn release has its notice
 * alone.
 *
 * @param changes what later releases did to it
 */
export function feedContent(release: Release, changes: readonly Change<Titled>[], context: FeedContext): string {
  const strings = context.templates.strings(release.language);
  const notice = noticeOf(release, strings);
  const parts = [
    notice ? paragraph(`<strong>${escapeHtml(notice.text)}</strong>`) : '',
    notice?.note ? paragraph(escapeHtml(notice.note)) : '',
    ...relationParts(release, changes, strings, context.newsroom),
    ...(release.publication.state === 'withdrawn' ? [] : textParts(release, strings, context.newsroom)),
  ];
  return parts.join('').trimEnd();
}

function textParts(release: Release, strings: Strings, newsroom: Newsroom): readonly string[] {
  const pictures = absolutePictures(release, newsroom);
  const options = {
    theme: THEME,
    direction: release.direction,
    topHeading: 2,
    resolve: absoluteLinks(release, newsroom),
    image: (src: string) => ({ src: pictures(src) }),
  };
  const dateline = `${escapeHtml(release.dateline.join('/'))} – `;
  const headings = {
    body: '',
    notes: heading(strings.labels.notesToEditors),
    boilerplate: heading(boilerplateHeading(release, newsroom, strings)),
  };
  const [body = '', ...rest] = copySections(release).map(
    ({ name, tree }) => headings[name] + renderHtml(tree, name === 'body' ? { ...options, dateline } : options),
  );
  return [
    release.subtitle === undefined ? '' : paragraph(`<em>${escapeHtml(release.subtitle)}</em>`),
    picturePart(release, pictures, strings),
    body,
    ...figureParts(release, strings),
    ...rest,
    ...contactParts(release, strings),
  ];
}

function picturePart({ image }: Release, absolute: (src: string) => string, strings: Strings): string {
  if (!image) return '';
  const legend = legendOf(image, strings);
  const picture = `<img src="${escapeHtml(absolute(image.src))}" alt="${escapeHtml(image.alt)}">`;
  return `<figure>${picture}${legend === null ? '' : `<figcaption>${escapeHtml(legend)}</figcaption>`}</figure>\n`;
}

function figureParts(release: Release, strings: Strings): readonly string[] {
  const items = figureViews(release, strings).map(
    ({ value, label, origin }) =>
      `<li><strong>${escapeHtml(value)}</strong> ${escapeHtml(origin === null ? label : `${label} ${origin}`)}</li>\n`,
  );
  return items.length === 0 ? [] : [heading(strings.labels.keyFigures), `<ul>\n${items.join('')}</ul>\n`];
}

function contactParts(release: Release, strings: Strings): readonly string[] {
  const people = contactViews(release, strings).map(({ name, role, phones, email }) => {
    const ways = [...phones, ...(email === null ? [] : [email])].map(
      ({ label, text, href }) => `${escapeHtml(label)} <a href="${escapeHtml(href)}" dir="ltr">${escapeHtml(text)}</a>`,
    );
    return paragraph([escapeHtml(name), ...(role === null ? [] : [escapeHtml(role)]), ...ways].join('<br>\n'));
  });
  return [heading(strings.contacts.heading), ...people];
}

/** `CORRECTION to …`, both of what this release corrects and of what corrects it. */
function relationParts(
  release: Release,
  changes: readonly Change<Titled>[],
  strings: Strings,
  newsroom: Newsroom,
): readonly string[] {
  const { language } = release;
  const own = release.relations.map(({ kind, release: slug, note }) =>
    relationPart(fill(strings.wire[kind], { release: slug }), pageUrl({ language, slug }, newsroom), note, strings),
  );
  const later = changes.map(({ relation: { kind, note }, by }) =>
    relationPart(fill(strings.wire[kind], { release: release.title }), pageUrl(by, newsroom), note, strings),
  );
  return [...own, ...later];
}

function relationPart(text: string, href: string, note: string | undefined, strings: Strings): string {
  const relation = `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
  const line = note === undefined ? relation : fill(strings.wire.relationNote, { relation, note: escapeHtml(note) });
  return paragraph(`<strong>${line}</strong>`);
}

function heading(text: string): string {
  return `<h2>${escapeHtml(text)}</h2>\n`;
}

function paragraph(html: string): string {
  return `<p>${html}</p>\n`;
}
