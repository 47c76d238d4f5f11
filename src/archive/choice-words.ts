import { compareDays, type Day, daysInMonth, parseReleaseDate } from '../model/date.ts';
import { defined } from '../model/defined.ts';
import { ReleaseError } from '../model/error.ts';
import { parseLanguage } from '../model/language.ts';
import { languageTag } from '../model/language-names.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { findCountry } from '../newsroom/registry/countries.ts';
import { findOffice, type OfficeMatch } from '../newsroom/registry/find.ts';
import type { Choice } from './choice.ts';

/** Which releases are asked for, as people write it: `2009`, `2009-06` or `2009-06-19`; names, codes or ids. */
export type ChoiceWords = {
  readonly since?: string;
  readonly until?: string;
  readonly offices?: readonly string[];
  readonly languages?: readonly string[];
  readonly countries?: readonly string[];
  readonly themes?: readonly string[];
};

/**
 * Reads what is asked for: offices and countries by any of their names, a month or a year for all of its days.
 *
 * @throws ReleaseError of kind `usage` for a day, an office, a language or a country that there is not
 */
export function readChoice(words: ChoiceWords, { offices }: Pick<Newsroom, 'offices'>): Choice {
  return {
    ...readSpan(words),
    ...(words.offices ? { offices: words.offices.flatMap((text) => officeIds(text, findOffice(offices, text))) } : {}),
    ...(words.languages ? { languages: words.languages.map(language) } : {}),
    ...(words.countries ? { countries: words.countries.map(country) } : {}),
    ...(words.themes ? { themes: words.themes } : {}),
  };
}

/** @throws ReleaseError of kind `usage` for a span that ends before it begins */
function readSpan(words: Pick<ChoiceWords, 'since' | 'until'>): Pick<Choice, 'since' | 'until'> {
  const since = words.since === undefined ? undefined : readDays(words.since).first;
  const until = words.until === undefined ? undefined : readDays(words.until).last;
  if (since && until && compareDays(since, until) > 0)
    throw new ReleaseError(
      'usage',
      `--since ${words.since} is later than --until ${words.until}: no release is of both.`,
      'Write the earlier day behind --since.',
    );
  return defined({ since, until });
}

const PART = /^(\d{4})(?:-(\d{2}))?$/;

/** The first and the last day of what was written: a day, a month or a year. */
function readDays(text: string): { readonly first: Day; readonly last: Day } {
  const [, year = '', month] = PART.exec(text) ?? [];
  const first = parseReleaseDate(year === '' ? text : `${year}-${month ?? '01'}-01`);
  if (!first.ok) throw new ReleaseError('usage', `"${text}" is not a day.`, 'Write 2009-06-19, 2009-06 or 2009.');
  if (year === '') return { first: first.value, last: first.value };
  const last = first.value.month + (month === undefined ? 11 : 0);
  return { first: first.value, last: { ...first.value, month: last, day: daysInMonth(first.value.year, last) } };
}

/** An archive has releases of offices that closed long ago, and of all that bore one name. */
function officeIds(text: string, match: OfficeMatch): readonly string[] {
  if (match.kind === 'found' || match.kind === 'closed') return [match.office.id];
  if (match.kind === 'ambiguous') return match.offices.map(({ id }) => id);
  const [meant] = match.suggestions;
  const hint = meant ? `Did you mean ${meant.id}?` : 'Search them: iom-release offices';
  throw new ReleaseError('usage', `There is no office "${text}".`, hint);
}

function language(text: string): string {
  const known = parseLanguage(languageTag(text) ?? text);
  if (known !== undefined) return known;
  throw new ReleaseError('usage', `"${text}" is no language.`, 'Write a tag, such as en or pt-BR.');
}

function country(text: string): string {
  const code = findCountry(text);
  if (code !== undefined) return code;
  throw new ReleaseError('usage', `There is no country "${text}".`, 'Write its ISO code, such as MX, or its name.');
}
