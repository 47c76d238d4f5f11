import type { Language } from '../../model/language.ts';
import { themeId } from '../../newsroom/themes.ts';

/** The kinds of lists that a site has, from the widest. */
export const LIST_KINDS = ['all', 'year', 'month', 'office', 'country', 'theme'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** The parts of a site that its navigation leads to. */
export const SECTIONS = ['archive', 'offices', 'countries', 'themes', 'search'] as const;
export type Section = (typeof SECTIONS)[number];

const SECTION_OF: Readonly<Record<ListKind, Section>> = {
  all: 'archive',
  year: 'archive',
  month: 'archive',
  office: 'offices',
  country: 'countries',
  theme: 'themes',
};

/** @returns the part of the site in which a list stands. */
export function sectionOf(kind: ListKind): Section {
  return SECTION_OF[kind];
}

/** @returns the folder of a part of the site: `en/offices`. */
export function sectionFolder(language: Language, section: Section): string {
  return `${language}/${section}`;
}

/**
 * @param key of a list: `2009`, `2009-06`, an office's id, an ISO code, a theme's id; empty for all
 * @returns the folder of a list below the output, names as they are on the disk: `en/archive/2009/06`,
 * `en/offices/mexico`, `en/countries/mx`
 */
export function listFolder(language: Language, kind: ListKind, key: string): string {
  const section = sectionFolder(language, SECTION_OF[kind]);
  if (kind === 'all') return section;
  return `${section}/${kind === 'month' ? key.replace('-', '/') : key.toLowerCase()}`;
}

/** @returns the folder of a theme's list; undefined where the theme is all signs and has no address. */
export function themeFolder(language: Language, theme: string): string | undefined {
  const id = themeId(theme);
  return id === '' ? undefined : listFolder(language, 'theme', id);
}

/** @returns the folder of a release. */
export function releaseFolder({ language, slug }: { readonly language: Language; readonly slug: string }): string {
  return `${language}/${slug}`;
}

/** What an address holds as it is. */
const PLAIN_PATH = /^[\w./-]*$/;

/** @returns a path below the output as an address needs it. */
export function urlPath(path: string): string {
  if (PLAIN_PATH.test(path)) return path;
  return path.split('/').map(encodeURIComponent).join('/');
}

/** @returns the way from a folder to the top of the output: `../../` from `en/offices`. */
export function wayUp(folder: string): string {
  return folder === '' ? '' : '../'.repeat(folder.split('/').length);
}
