import type { FrameOptions } from '../../formats/html/frame.ts';
import { type Section, sectionFolder, urlPath, wayUp } from '../../formats/html/places.ts';
import { renderSearchPage } from '../../formats/html/search-page.ts';
import { present } from '../../model/present.ts';
import type { LanguageLists } from '../lists.ts';
import type { SiteFile } from '../part.ts';
import { SEARCH_SCRIPT } from '../site.ts';
import type { Rendering } from './context.ts';

/** Renders the search page of a language, which has its feeds. */
export function searchPage({ language, all }: LanguageLists, rendering: Rendering): SiteFile {
  const { templates, plan } = rendering;
  const strings = templates.strings(language);
  const folder = sectionFolder(language, 'search');
  const up = wayUp(folder);
  const { sections } = present(plan.site.languages.find((one) => one.language === language));
  const browse = sections.filter((section): section is Exclude<Section, 'search'> => section !== 'search');
  const options: FrameOptions = {
    language,
    folder,
    title: strings.search.heading,
    section: 'search',
    trail: [{ label: strings.site.search }],
    versions: new Map(plan.languages.map(({ language: other }) => [other, sectionFolder(other, 'search')])),
    feeds: rendering.feeds(all),
  };
  const page = {
    title: strings.search.heading,
    browse: browse.map((section) => ({
      label: strings.site[section],
      href: `${up}${urlPath(sectionFolder(language, section))}/index.html`,
    })),
    script: up + SEARCH_SCRIPT,
  };
  return { path: `${folder}/index.html`, content: renderSearchPage(page, options, rendering) };
}
