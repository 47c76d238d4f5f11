import type { ListKind } from '../formats/html/places.ts';
import { fill } from '../formats/templates/fill.ts';
import type { Strings } from '../formats/templates/strings.ts';
import { localName } from '../formats/view/names.ts';
import type { Day } from '../model/date.ts';
import { type Language, stringsLanguage } from '../model/language.ts';
import { present } from '../model/present.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { countryName } from '../newsroom/registry/countries.ts';
import { themeId, themeName } from '../newsroom/themes.ts';
import type { ReleaseList } from './lists.ts';

/** @returns the name of a list in its language: `All releases`, `2009`, `June 2009`, `IOM Mexico`, `Border management`. */
export function listName(list: ReleaseList, newsroom: Newsroom, strings: Strings): string {
  const { kind, key, language } = list;
  switch (kind) {
    case 'all':
      return strings.site.archive;
    case 'year':
      return key;
    case 'month':
      return monthName({ year: Number(key.slice(0, 4)), month: Number(key.slice(5)) }, strings);
    case 'office': {
      const office = newsroom.offices.byId.get(key);
      return office ? localName(office.name, language) : key;
    }
    case 'country':
      return countryName(key, stringsLanguage(language)) ?? key;
    case 'theme':
      return themeName(writtenTheme(list), language, newsroom);
  }
}

/** @returns what a list is of, where its name does not say it. */
export function listKindName(kind: ListKind, strings: Strings): string | null {
  if (kind === 'office' || kind === 'country' || kind === 'theme') return strings.site[kind];
  return null;
}

/** @returns a month in words. */
export function monthName({ year, month }: Pick<Day, 'year' | 'month'>, { dates }: Strings): string {
  return fill(dates.month, { month: present(dates.months[month - 1]), year: String(year).padStart(4, '0') });
}

/** @returns the name of an office among offices of its organisation: `Mexico` of `IOM Mexico`. */
export function officeLabel(name: string, language: Language, { organisation }: Newsroom): string {
  const short = localName(organisation.shortName, language);
  if (!name.startsWith(short)) return name;
  const rest = name.slice(short.length).replace(/^[\s–—-]+/, '');
  return rest === '' || rest === name.slice(short.length) ? name : rest;
}

/** As the oldest release writes it, so that a new one does not rename the list. */
function writtenTheme({ key, entries }: ReleaseList): string {
  const isMeant = (theme: string) => themeId(theme) === key;
  const oldest = present(entries.find((entry) => entry?.themes.some(isMeant)));
  return present(oldest.themes.find(isMeant));
}
