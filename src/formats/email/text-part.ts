import type { Release } from '../../model/release.ts';
import { parseMarkdownText } from '../../source/markdown.ts';
import type { RenderContext } from '../format.ts';
import { NO_SURROUNDINGS } from '../html/site.ts';
import { spaceStuff } from '../text/flowed.ts';
import { joinBlocks, layoutMarkdown, layoutText } from '../text/layout.ts';
import { Notes } from '../text/notes.ts';
import { contactLines, figureLines, noteLines } from '../text/sections.ts';
import { markNumbers } from '../text/typography.ts';
import { listComma } from '../view/lists.ts';
import { noticeOf } from '../view/notice.ts';
import { boilerplateHeading, dateView, subtitleOf } from '../view/parts.ts';
import { laterChanges, relationLines } from '../view/relations.ts';
import { pageUrl } from '../view/urls.ts';

/** RFC 3676, 4.2: lines of at most 78, better 72, so that quoting them does not break them. */
const WIDTH = 72;
const QUOTE = '> ';

/** @returns the text of the email for reading, format=flowed (RFC 3676): what the wire says without its machinery. */
export function textPart(
  release: Release,
  { templates, newsroom, surroundings: { changes } = NO_SURROUNDINGS }: RenderContext,
): string {
  const { language, direction } = release;
  const strings = templates.strings(language);
  const notes = new Notes();
  const layout = { width: WIDTH, language, notes, photo: strings.labels.photo, quote: QUOTE, flowed: true };
  const line = (text: string) => layoutText(text, layout).join('\n');
  const withdrawn = release.publication.state === 'withdrawn';
  const notice = noticeOf(release, strings, changes);
  const { date, estimated } = dateView(release, strings);
  const subtitle = subtitleOf(release);
  const relations = [
    ...relationLines(release, strings, changes).map(line),
    ...laterChanges(release, newsroom, strings, changes).flatMap(({ text, title, url: where }) => [
      line(text),
      line(title),
      where,
    ]),
  ];
  const body = withdrawn
    ? null
    : joinBlocks(layoutMarkdown(release.body, { ...layout, runIn: `${release.dateline.join('/')} –` }));
  const editors = withdrawn || !release.notes ? null : joinBlocks(layoutMarkdown(release.notes, layout));
  const boilerplate = release.boilerplate
    ? joinBlocks(layoutMarkdown(parseMarkdownText(release.boilerplate.text), layout))
    : null;
  const filled = templates.render('email/message.txt', {
    notice: notice
      ? [notice.text, notice.note]
          .filter((part) => part !== null)
          .map(line)
          .join('\n')
      : null,
    relations: relations.length === 0 ? null : relations.join('\n'),
    title: line(release.title),
    subtitle: subtitle === null ? null : line(subtitle),
    kind: line(
      [strings.types[release.type], estimated === null ? date : `${date} ${estimated}`].join(listComma(language)),
    ),
    body,
    figures: withdrawn ? null : figureLines(release, strings, WIDTH),
    notesHeading: strings.labels.notesToEditors,
    notes: editors,
    linksHeading: strings.wire.links,
    // When all parts have numbered theirs.
    links: noteLines(notes, direction),
    contactsHeading: line(strings.contacts.heading),
    contacts: contactLines(release, strings, WIDTH),
    boilerplateHeading: line(boilerplateHeading(release, newsroom, strings)),
    boilerplate,
    viewInBrowser: strings.email.viewInBrowser,
    url: pageUrl(release, newsroom),
  });
  const lines = (filled.includes('\r') ? filled.replace(/\r\n?/g, '\n') : filled).replace(/\n{3,}/g, '\n\n').trim();
  return `${spaceStuff(markNumbers(lines, direction), QUOTE)}\n`;
}
