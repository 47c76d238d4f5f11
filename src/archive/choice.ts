import type { Day } from '../model/date.ts';
import { primaryLanguage } from '../model/language.ts';
import { themeId } from '../newsroom/themes.ts';
import type { Card } from './card.ts';

/** Which releases are asked for. What is left out asks nothing; of several values, one must fit. */
export type Choice = {
  /** The first and the last day, both among them: days as releases write them, in no time zone. */
  readonly since?: Day;
  readonly until?: Day;
  /** Ids of offices, tags of languages (`pt` takes `pt-BR` too), countries as cards give them, themes in any spelling that makes one. */
  readonly offices?: readonly string[];
  readonly languages?: readonly string[];
  readonly countries?: readonly string[];
  readonly themes?: readonly string[];
};

/** What a release is chosen by. */
export type Chosen = Pick<Card, 'date' | 'office' | 'language' | 'countries' | 'themes'>;

/** @returns true when a release is among those that are asked for. */
export function isChosen(card: Chosen, choice: Choice): boolean {
  const day = dayNumber(card.date);
  if (choice.since && day < dayNumber(choice.since)) return false;
  if (choice.until && day > dayNumber(choice.until)) return false;
  return (
    fits(choice.offices, [card.office]) &&
    fits(choice.languages, [card.language, primaryLanguage(card.language)]) &&
    fits(choice.countries, card.countries) &&
    fits(choice.themes?.map(themeId), card.themes.map(themeId))
  );
}

function dayNumber({ year, month, day }: Day): number {
  return year * 10_000 + month * 100 + day;
}

function fits(asked: readonly string[] | undefined, held: readonly string[]): boolean {
  if (!asked) return true;
  const known = held.map((one) => one.toLowerCase());
  return asked.some((one) => known.includes(one.toLowerCase()));
}
