import { type Language, stringsLanguage } from '../model/language.ts';
import type { LocalText } from '../model/office.ts';
import { slugify } from '../model/slug.ts';
import { localText } from './local-text.ts';
import type { Newsroom } from './newsroom.ts';

/** An id in any script: `border-management`, `santé`. */
const ID = /^[\p{Ll}\p{Lo}\p{M}\d]+(?:-[\p{Ll}\p{Lo}\p{M}\d]+)*$/u;

/** @returns the themes of newsroom.yaml by their ids. */
export function readThemes(
  themes: Readonly<Record<string, Parameters<typeof localText>[0]>> = {},
): ReadonlyMap<string, LocalText> {
  const named = Object.entries(themes).map(([theme, name]) => [themeId(theme), localText(name)] as const);
  return new Map(named.filter((entry): entry is readonly [string, LocalText] => entry[1] !== undefined));
}

/** An archive has few themes, and many releases on each. */
const ids = new Map<string, string>();
const MOST_IDS = 10_000;

/** @returns what makes two spellings one theme, and its address: `border-management` for `Border management`. */
export function themeId(theme: string): string {
  let id = ids.get(theme);
  if (id === undefined) {
    if (ids.size >= MOST_IDS) ids.clear();
    id = slugify(theme);
    ids.set(theme, id);
  }
  return id;
}

/**
 * @param theme as a release writes it
 * @returns its name in a language: that of newsroom.yaml, else what was written, an id as words
 */
export function themeName(theme: string, language: Language, { themes }: Pick<Newsroom, 'themes'>): string {
  const names = themes.get(themeId(theme));
  if (names) return names[stringsLanguage(language)] ?? names.en;
  if (!ID.test(theme)) return theme;
  const words = theme.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
