import { absoluteLinks, absolutePictures, copySections } from '../../formats/agency/sections.ts';
import type { Change } from '../../formats/html/site.ts';
import { escapeHtml } from '../../formats/markup/escape.ts';
import { renderHtml } from '../../formats/markup/html.ts';
import { markupTheme } from '../../formats/markup/theme.ts';
import type { Templates } from '../../formats/templates/compile.ts';
import { fill } from '../../formats/templates/fill.ts';
import type { Strings } from '../../formats/templates/strings.ts';
import { contactViews } from '../../formats/view/contacts.ts';
import { writeDay } from '../../formats/view/dates.ts';
import { noticeOf } from '../../formats/view/notice.ts';
import { boilerplateHeading, figureViews, legendOf } from '../../formats/view/parts.ts';
import { pageUrl } from '../../formats/view/urls.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';

/** Readers' programs have no style sheet of ours. */
const THEME = markupTheme({ alignment: 'style' });

/**
 * Writes the whole text of a release for feeds: HTML of the same tree as the page, its own addresses absolute, no
 * class and no script. What it corrects, and what corrects it, stands on top. A withdrawn release has its notice
 * alone.
 *
 * @param changes what it did to earlier releases, and later ones to it
 */
export function feedContent(
  release: Release,
  changes: readonly Change[],
  { templates, newsroom }: { readonly templates: Templates; readonly newsroom: Newsroom },
): string {
  const strings = templates.strings(release.language);
  const notice = noticeOf(release, strings, changes);
  const parts = [
    notice ? paragraph(`<strong>${escapeHtml(notice.text)}</strong>`) : '',
    notice?.note ? paragraph(escapeHtml(notice.note)) : '',
    ...changes.map((change) => changePart(change, release, strings, newsroom)),
    ...(release.publication.state === 'withdrawn' ? [] : textParts(release, strings, newsroom)),
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
    const ways = [...phones, ...(email === null ? [] : [email])].map(({ label, text, suffix, href }) => {
      const link = `<a href="${escapeHtml(href)}" dir="ltr">${escapeHtml(text)}</a>`;
      return [escapeHtml(label), link, ...(suffix === null ? [] : [escapeHtml(suffix)])].join(' ');
    });
    return paragraph([escapeHtml(name), ...(role === null ? [] : [escapeHtml(role)]), ...ways].join('<br>\n'));
  });
  return [heading(strings.contacts.heading), ...people];
}

const LATER = { corrects: 'corrected', updates: 'updated', withdraws: 'withdrawn' } as const;

/** `Corrects: …`, `Corrected on 7 March 2024: …`, with the note that says what changed. */
function changePart({ kind, direction, other, note }: Change, release: Release, strings: Strings, newsroom: Newsroom) {
  if (!other) return '';
  const label =
    direction === 'to-earlier'
      ? strings.site[kind]
      : fill(strings.site[LATER[kind]], { date: writeDay(other.date, strings) });
  const link = `<a href="${escapeHtml(pageUrl(other, newsroom))}">${escapeHtml(other.title)}</a>`;
  const change = paragraph(`<strong>${escapeHtml(label)}</strong> ${link}`);
  // A withdrawn release gives the reason in its notice.
  const told = note === undefined || release.publication.state === 'withdrawn' ? '' : paragraph(escapeHtml(note));
  return change + told;
}

function heading(text: string): string {
  return `<h2>${escapeHtml(text)}</h2>\n`;
}

function paragraph(html: string): string {
  return `<p>${html}</p>\n`;
}
