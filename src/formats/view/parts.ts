import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { excerpt } from '../markup/excerpt.ts';
import { firstParagraph } from '../markup/plain.ts';
import { fill } from '../templates/fill.ts';
import type { Strings } from '../templates/strings.ts';
import { writeDay } from './dates.ts';
import { listSemicolon } from './lists.ts';
import { localName } from './names.ts';

/** Search results and previews cut longer descriptions off. */
const MAX_DESCRIPTION = 160;

/** @returns the summary of a release, or the beginning of its first paragraph. */
export function descriptionOf({ summary, body, publication }: Release): string | null {
  if (publication.state === 'withdrawn') return null;
  const text = summary ?? firstParagraph(body);
  return text === '' ? null : excerpt(text, MAX_DESCRIPTION);
}

/** @returns the second headline; of a withdrawn release nothing but its headline is said. */
export function subtitleOf({ subtitle, publication }: Release): string | null {
  return publication.state === 'withdrawn' ? null : (subtitle ?? null);
}

/** @returns the day of a release in its language, with the mark of one that was estimated. */
export function dateView(
  { date, dateEstimated }: Release,
  strings: Strings,
): { readonly date: string; readonly estimated: string | null } {
  return { date: writeDay(date, strings), estimated: dateEstimated ? strings.dates.estimated : null };
}

/** @returns caption and credit as one line, null when there is neither. */
export function legendOf(image: NonNullable<Release['image']>, strings: Strings): string | null {
  const credit = image.credit === undefined ? undefined : fill(strings.labels.credit, { credit: image.credit });
  const parts = [image.caption, credit].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(' ');
}

/** A key figure as templates print it. */
export type FigureView = { readonly value: string; readonly label: string; readonly origin: string | null };

/** @returns the key figures, each with its day and source. */
export function figureViews({ figures, language }: Release, strings: Strings): readonly FigureView[] {
  return figures.map(({ value, label, asOf, source }) => {
    const origin = [
      asOf === undefined ? undefined : fill(strings.labels.asOf, { date: asOf }),
      source === undefined ? undefined : fill(strings.labels.source, { source }),
    ].filter((part) => part !== undefined);
    return { value, label, origin: origin.length === 0 ? null : `(${origin.join(listSemicolon(language))})` };
  });
}

/** @returns the boilerplate's heading in the language of the release. */
export function boilerplateHeading({ language }: Release, newsroom: Newsroom, strings: Strings): string {
  return fill(strings.labels.about, { organisation: localName(newsroom.organisation.shortName, language) });
}
