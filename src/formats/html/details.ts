import { stringsLanguage } from '../../model/language.ts';
import type { Release } from '../../model/release.ts';
import { countryName } from '../../newsroom/registry/countries.ts';
import { themeName } from '../../newsroom/themes.ts';
import type { RenderContext } from '../format.ts';
import type { Strings } from '../templates/strings.ts';
import { localName } from '../view/names.ts';
import { listFolder, releaseFolder, themeFolder, urlPath, wayUp } from './places.ts';

/** Something that a release belongs to, and where its list is; null where there is none. */
type Detail = { readonly label: string; readonly href: string | null };

/** What a page says about its release: office, countries and themes, each with the list that it is in. */
export type DetailView = { readonly term: string; readonly values: readonly Detail[] };

/** @returns the details of a release. Only a public one is in lists, and only on a site there are any. */
export function detailViews(
  release: Release,
  { site, newsroom }: RenderContext,
  strings: Strings,
): readonly DetailView[] {
  const { language, office, countries, themes, publication } = release;
  const listed = site !== undefined && publication.state === 'public';
  const up = wayUp(releaseFolder(release));
  const detail = (label: string, folder: string | undefined): Detail => ({
    label,
    href: listed && folder !== undefined ? `${up}${urlPath(folder)}/index.html` : null,
  });
  return [
    {
      term: strings.site.office,
      values: [detail(localName(office.name, language), listFolder(language, 'office', office.id))],
    },
    {
      term: countries.length > 1 ? strings.site.countries : strings.site.country,
      values: countries.map((code) => {
        const name = countryName(code, stringsLanguage(language)) ?? code;
        return detail(name, listFolder(language, 'country', code));
      }),
    },
    {
      term: themes.length > 1 ? strings.site.themes : strings.site.theme,
      values: themes.map((theme) => detail(themeName(theme, language, newsroom), themeFolder(language, theme))),
    },
  ].filter(({ values }) => values.length > 0);
}
