import { absoluteLinks, absolutePictures } from '../../../src/formats/agency/sections.ts';
import type { AgencyReading } from '../../../src/importers/agency/reading.ts';
import type { Instant } from '../../../src/model/date.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';
import { meaning } from './tree.ts';

/** The fields of a release that a document carries, in a form in which both sides can be compared. */
export type Fields = Readonly<Record<string, unknown>>;

const fold = (text: string | undefined) => text?.replace(/[ \t\n\f\r]+/g, ' ').trim() ?? null;
const moment = (instant: Instant | undefined) => instant ?? null;

/** @returns what a reader must give of a release that was written. */
export function fieldsOf(release: Release, newsroom: Newsroom): Fields {
  const published = { link: absoluteLinks(release, newsroom), picture: absolutePictures(release, newsroom) };
  const { publication, image } = release;
  const withdrawn = publication.state === 'withdrawn';
  const held = publication.state === 'embargoed' || publication.state === 'scheduled' ? publication.until : undefined;
  return {
    ...{ slug: release.slug, language: release.language, type: release.type, office: release.office.id },
    // A draft and a withdrawal are the document's status; so is a withdrawal whose hour has not come: it is embargoed.
    status: withdrawn ? 'withdrawn' : publication.state === 'draft' ? 'draft' : 'approved',
    ...{ title: fold(release.title), subtitle: fold(release.subtitle), dateEstimated: release.dateEstimated },
    summary: withdrawn ? null : fold(release.summary),
    date: release.date,
    embargo: moment(held ?? release.embargo),
    dateline: release.dateline,
    contacts: release.contacts.map(({ name, title, office, phones, email, languages }) => ({
      ...{ name: fold(name), title: fold(title), office: office?.id ?? null, email: email ?? null, languages },
      phones: phones.map(({ international, extension }) => ({ international, extension: extension ?? null })),
    })),
    ...{ themes: release.themes, countries: release.countries, sdgs: release.sdgs },
    keywords: release.keywords.map(fold),
    image:
      withdrawn || !image
        ? null
        : { src: published.picture(image.src), alt: fold(image.alt), caption: fold(image.caption), credit: fold(image.credit) }, // biome-ignore format: one value
    figures: withdrawn ? [] : release.figures.map(figureFields),
    notes: withdrawn || !release.notes ? null : meaning(release.notes, published),
    body: withdrawn ? [] : meaning(release.body, published),
    boilerplate:
      withdrawn || !release.boilerplate
        ? null
        : { id: release.boilerplate.id, text: meaning(parseMarkdownText(release.boilerplate.text), published) },
    translations: release.translations.map(({ language, slug, title }) => ({ language, slug, title: fold(title) })),
    relations: release.relations.map(({ kind, release: to, note }) => ({ kind, release: to, note: fold(note) })),
    ...{ formerUrls: release.formerUrls, source: release.source ?? null },
  };
}

/** @returns the same fields of what was read. */
export function fieldsRead(reading: AgencyReading): Fields {
  const { image, notes, boilerplate } = reading;
  return {
    ...{ slug: reading.slug, language: reading.language, type: reading.type, office: reading.office },
    ...{ status: reading.status, title: fold(reading.title), subtitle: fold(reading.subtitle) },
    ...{ dateEstimated: reading.dateEstimated, summary: fold(reading.summary), date: reading.date },
    embargo: moment(reading.embargo),
    dateline: reading.dateline,
    contacts: reading.contacts.map(({ name, title, office, phones, email, languages }) => ({
      ...{ name: fold(name), title: fold(title), office: office ?? null, email: email ?? null, languages },
      phones: phones.map(({ international, extension }) => ({ international, extension: extension ?? null })),
    })),
    ...{ themes: reading.themes, countries: reading.countries, sdgs: reading.sdgs },
    keywords: reading.keywords.map(fold),
    image: image
      ? { src: image.src, alt: fold(image.alt), caption: fold(image.caption), credit: fold(image.credit) }
      : null,
    figures: reading.figures.map(figureFields),
    notes: notes ? meaning(notes) : null,
    body: meaning(reading.body),
    boilerplate: boilerplate ? { id: boilerplate.id, text: meaning(boilerplate.text) } : null,
    translations: reading.translations.map(({ language, slug, title }) => ({ language, slug, title: fold(title) })),
    relations: reading.relations.map(({ kind, release, note }) => ({ kind, release, note: fold(note) })),
    ...{ formerUrls: reading.formerUrls, source: reading.source ?? null },
  };
}

function figureFields({ value, label, asOf, source }: Release['figures'][number]): Fields {
  return { value: fold(value), label: fold(label), asOf: fold(asOf), source: fold(source) };
}
