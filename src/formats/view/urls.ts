import type { Language } from '../../model/language.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';

/** What an address is made of. */
export type Addressed = { readonly language: Language; readonly slug: string };

/** @returns the public address of a release's page. */
export function pageUrl({ language, slug }: Addressed, newsroom: Newsroom): string {
  return `${newsroom.baseUrl}/${language}/${encodeURIComponent(slug)}/`;
}

/** @returns the way from one release's folder to a file in another's, which also works without a server. */
export function siblingPath({ language, slug }: Addressed, file: string): string {
  return `../../${language}/${encodeURIComponent(slug)}/${file}`;
}
