import type { Language } from '../../model/language.ts';
import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { parseMarkdownText } from '../../source/markdown.ts';
import type { RenderContext } from '../format.ts';
import { NO_SURROUNDINGS } from '../html/site.ts';
import { fill } from '../templates/fill.ts';
import type { Strings } from '../templates/strings.ts';
import { joinBlocks, type LayoutOptions, layoutMarkdown, layoutText } from '../text/layout.ts';
import { Notes } from '../text/notes.ts';
import { contactLines, figureLines, noteLines } from '../text/sections.ts';
import { labelled } from '../text/typography.ts';
import { writeDay } from '../view/dates.ts';
import { localName } from '../view/names.ts';
import { noticeOf } from '../view/notice.ts';
import { boilerplateHeading, dateView, subtitleOf } from '../view/parts.ts';
import { laterChanges, relationLines, withdrawalReason } from '../view/relations.ts';
import type { CopySetting } from './settings.ts';
import { slugLine } from './slug-line.ts';

/** What stands in wire copy, laid out. */
export function wireView(
  release: Release,
  context: RenderContext,
  { width, end }: Pick<CopySetting, 'width' | 'end'>,
  strings: Strings,
) {
  const { newsroom } = context;
  const { language, direction, publication } = release;
  const notes = new Notes();
  const layout = { width, language, notes, photo: strings.labels.photo };
  const line = (text: string) => layoutText(text, layout).join('\n');
  const withdrawn = publication.state === 'withdrawn';
  const subtitle = subtitleOf(release);
  const { date, estimated } = dateView(release, strings);
  return {
    slugLine: [slugLine(release, newsroom), newsroom.wire.priority, newsroom.wire.category]
      .filter((part) => part !== undefined)
      .join(' '),
    releaseLine: line(releaseLine(release, strings)),
    kindLine: line(
      [strings.types[release.type], date, estimated]
        .filter((part) => part !== null)
        .join(' – ')
        .replace(' – (', ' ('),
    ),
    advisory: advisory(release, context, strings, line),
    headline: line(release.title),
    subtitle: subtitle === null ? null : line(subtitle),
    body: withdrawn ? null : bodyText(release, newsroom, strings, layout),
    image: withdrawn || !release.image ? null : line(imageLine(release.image, strings, language)),
    figures: withdrawn ? null : figureLines(release, strings, width),
    notesHeading: strings.labels.notesToEditors,
    notes: withdrawn || !release.notes ? null : joinBlocks(layoutMarkdown(release.notes, layout)),
    contactsHeading: line(strings.contacts.heading),
    contacts: contactLines(release, strings, width),
    boilerplateHeading: line(boilerplateHeading(release, newsroom, strings)),
    boilerplate:
      release.boilerplate && !withdrawn
        ? joinBlocks(layoutMarkdown(parseMarkdownText(release.boilerplate.text), layout))
        : null,
    linksHeading: strings.wire.links,
    links: noteLines(notes, direction),
    end,
  };
}

/** `FOR IMMEDIATE RELEASE`, or the mark of what is not. */
function releaseLine(release: Release, strings: Strings): string {
  const notice = noticeOf(release, strings);
  if (!notice) return strings.wire.immediate;
  return notice.kind === 'withdrawn' ? strings.wire.kill : notice.text;
}

/** What editors must know before they read on: a kill with its reason, a correction, an update, what came later. */
function advisory(
  release: Release,
  { newsroom, surroundings: { changes } = NO_SURROUNDINGS }: RenderContext,
  strings: Strings,
  line: (text: string) => string,
): string | null {
  const kill = release.publication.state === 'withdrawn';
  const reason = kill ? withdrawalReason(release, changes) : undefined;
  const lines = [
    ...(kill ? [line(strings.wire.killNote)] : []),
    ...(reason === undefined ? [] : [line(reason)]),
    ...relationLines(release, strings, changes).map(line),
    ...laterChanges(release, newsroom, strings, changes).flatMap(({ text, title, url }) => [
      line(text),
      line(title),
      url,
    ]),
  ];
  return lines.length === 0 ? null : lines.join('\n');
}

function bodyText(release: Release, newsroom: Newsroom, strings: Strings, layout: LayoutOptions): string {
  return joinBlocks(layoutMarkdown(release.body, { ...layout, runIn: datelineOf(release, newsroom, strings) }));
}

/** `MEXICO CITY, 19 June 2009 (IOM) –`. */
function datelineOf(release: Release, newsroom: Newsroom, strings: Strings): string {
  return fill(strings.wire.dateline, {
    places: release.dateline.join('/').toUpperCase(),
    date: writeDay(release.date, strings),
    organisation: localName(newsroom.organisation.shortName, release.language),
  });
}

function imageLine(
  { alt, caption, credit }: NonNullable<Release['image']>,
  strings: Strings,
  language: Language,
): string {
  const source = credit === undefined ? '' : ` (${credit})`;
  return labelled(strings.labels.photo, `${caption ?? alt}${source}`, language);
}
