import { dayNumber } from '../../model/date.ts';
import { type Language, primaryLanguage } from '../../model/language.ts';
import type { Release, Status } from '../../model/release.ts';
import { readSourceName } from '../../model/slug.ts';
import type { ParsedSource } from '../../source/parse.ts';
import { findFigures } from './figures.ts';
import { type Sketch, sketchOf } from './sketch.ts';

/** What is kept of a release to compare it with others: about half a kilobyte, however long it is. */
export type ComparedRelease = {
  readonly file: string;
  readonly language: Language;
  readonly slug: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly office: string;
  readonly status: Status;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly embargo?: number;
  readonly declaredTranslations: readonly { readonly language: string; readonly file: string }[];
  readonly relations: readonly { readonly kind: 'corrects' | 'updates' | 'withdraws'; readonly release: string }[];
  readonly sketch: Sketch;
  /** The values of its figures, each once, the first {@link MOST_FIGURES}; only of a release that may have translations. */
  readonly figures?: readonly string[];
};

const MOST_FIGURES = 40;

/** @returns the card of a release */
export function comparedRelease(release: Release, source: ParsedSource): ComparedRelease {
  const text = source.file.slice(source.bodyRange);
  const { file, language, slug, office, status, embargo, declaredTranslations, relations } = release;
  const mayHaveOthers = declaredTranslations.length > 0 || readSourceName(file).language !== undefined;
  return {
    ...{ file, language, slug, status, declaredTranslations },
    day: dayNumber(release.date),
    office: office.id,
    ...(embargo ? { embargo: embargo.epoch } : {}),
    relations: relations.map(({ kind, release: target }) => ({ kind, release: target })),
    sketch: sketchOf(text),
    ...(mayHaveOthers ? { figures: figuresOf(text, language) } : {}),
  };
}

function figuresOf(text: string, language: Language): readonly string[] {
  const values = new Set(findFigures(text, primaryLanguage(language)).map(({ value }) => value));
  return [...values].slice(0, MOST_FIGURES);
}
