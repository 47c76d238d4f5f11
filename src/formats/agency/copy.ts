import { stringsLanguage } from '../../model/language.ts';
import type { Release } from '../../model/release.ts';
import { countryName } from '../../newsroom/registry/countries.ts';
import { themeName } from '../../newsroom/themes.ts';
import type { RenderContext } from '../format.ts';
import { NO_SURROUNDINGS } from '../html/site.ts';
import { publicHost } from '../markup/url-host.ts';
import type { Strings } from '../templates/strings.ts';
import { joinBlocks, layoutMarkdown } from '../text/layout.ts';
import { Notes } from '../text/notes.ts';
import { noteLines } from '../text/sections.ts';
import { markNumbers } from '../text/typography.ts';
import { localName } from '../view/names.ts';
import { earlierRelease } from '../view/relations.ts';
import { pageUrl } from '../view/urls.ts';
import { slugLine } from '../wire/slug-line.ts';
import { type Edition, editionOf } from './edition.ts';
import { type Fact, factsOf } from './facts.ts';
import { urnOf } from './identity.ts';
import { type MediaTopic, mediaTopics } from './media-topics.ts';
import { copySections } from './sections.ts';
import { type AgencyStatus, agencyStatus } from './status.ts';

/** A release that belongs to this one: a translation, or one that it corrects, updates or withdraws. */
export type LinkedItem = { readonly urn: string; readonly url: string; readonly title: string };

/** What every agency format says of a release, in its language. */
export type AgencyCopy = {
  readonly urn: string;
  readonly url: string;
  readonly edition: Edition;
  readonly status: AgencyStatus;
  readonly strings: Strings;
  readonly slugLine: string;
  /** 1, the most urgent, to 9; only where the newsroom gives one. */
  readonly urgency?: number;
  readonly organisation: { readonly name: string; readonly url: string; readonly host: string };
  readonly office: string;
  readonly rights: { readonly holder: string; readonly notice: string; readonly usage?: string };
  readonly topics: readonly MediaTopic[];
  /** As the release writes them, and as readers know them. */
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly translations: readonly (LinkedItem & { readonly language: string })[];
  /** With what changed. */
  readonly relations: readonly (LinkedItem & { readonly kind: string; readonly note: string })[];
  readonly facts: readonly Fact[];
  /** Absent when withdrawn, as the text is. */
  readonly summary?: string;
  /** The text without markup, a paragraph a line, the addresses of links below it; empty when withdrawn. */
  readonly text: string;
};

/** The copy that was made last for a context: the formats of one release are rendered with the same one. */
const made = new WeakMap<RenderContext, { readonly release: Release; readonly copy: AgencyCopy }>();

/** @returns what the agency formats share of a release. */
export function agencyCopy(release: Release, context: RenderContext): AgencyCopy {
  const known = made.get(context);
  if (known?.release === release) return known.copy;
  const copy = makeCopy(release, context);
  made.set(context, { release, copy });
  return copy;
}

function makeCopy(release: Release, context: RenderContext): AgencyCopy {
  const { newsroom, templates, surroundings: { changes } = NO_SURROUNDINGS } = context;
  const { language } = release;
  const { url } = newsroom.organisation;
  const strings = templates.strings(language);
  const host = URL.canParse(url) ? (publicHost(new URL(url).hostname) ?? '') : '';
  return {
    urn: urnOf(release, newsroom),
    url: pageUrl(release, newsroom),
    edition: context.edition ?? editionOf(release, undefined, 0),
    status: agencyStatus(release, strings, changes),
    strings,
    slugLine: slugLine(release, newsroom),
    ...(newsroom.wire.priority === undefined ? {} : { urgency: newsroom.wire.priority }),
    organisation: { name: localName(newsroom.organisation.name, language), url, host },
    office: localName(release.office.name, language),
    rights: rightsOf(release, context),
    topics: mediaTopics(release.themes),
    themes: release.themes.map((id) => ({ id, name: themeName(id, language, newsroom) })),
    countries: release.countries.map((code) => ({ code, name: countryName(code, stringsLanguage(language)) ?? code })),
    translations: release.translations.map((other) => ({
      ...linked(other, other.title ?? other.slug, context),
      language: other.language,
    })),
    relations: release.relations.map((relation) => {
      const { kind, release: slug, note } = relation;
      const other = earlierRelease(relation, changes);
      return { ...linked(other ?? { language, slug }, other?.title ?? slug, context), kind, note: note ?? slug };
    }),
    facts: factsOf(release),
    ...(release.summary === undefined || release.publication.state === 'withdrawn' ? {} : { summary: release.summary }),
    text: plainCopy(release, strings),
  };
}

function linked(to: Parameters<typeof urnOf>[0], title: string, { newsroom }: RenderContext): LinkedItem {
  return { urn: urnOf(to, newsroom), url: pageUrl(to, newsroom), title };
}

function rightsOf({ date, language }: Release, { newsroom }: RenderContext): AgencyCopy['rights'] {
  const { holder = localName(newsroom.organisation.name, language), notice, usage } = newsroom.rights;
  return {
    holder,
    notice: notice ? localName(notice, language) : `© ${date.year} ${holder}`,
    ...(usage ? { usage: localName(usage, language) } : {}),
  };
}

function plainCopy(release: Release, strings: Strings): string {
  const { language, direction } = release;
  const notes = new Notes();
  const layout = { width: Number.POSITIVE_INFINITY, language, notes, photo: strings.labels.photo };
  const blocks = copySections(release)
    .filter(({ name }) => name === 'body')
    .flatMap(({ tree }) => layoutMarkdown(tree, layout));
  const links = noteLines(notes, direction);
  return markNumbers(joinBlocks([...blocks, ...(links === null ? [] : [links.split('\n')])]), direction);
}

/** @returns how many words a text has: what spaces part. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
