import type { FrameOptions } from '../../formats/html/frame.ts';
import { type HomePage, renderHomePage, type Shelf } from '../../formats/html/home-page.ts';
import { type Section, sectionFolder, urlPath, wayUp } from '../../formats/html/places.ts';
import { fill } from '../../formats/templates/fill.ts';
import { localName } from '../../formats/view/names.ts';
import type { Language } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import type { Card } from '../card.ts';
import type { LanguageLists, ReleaseList } from '../lists.ts';
import { listName, officeLabel } from '../names.ts';
import type { SiteFile } from '../part.ts';
import { listed, type Rendering } from './context.ts';
import { countedLink } from './list-pages.ts';

/** Releases on the front page beside the first one. */
const LATEST = 9;
/** Lists on a shelf. */
const ON_SHELF = 8;

/** Renders the front page of each language, and that of the newsroom's own language at the top of the output. */
export function* homePages(rendering: Rendering): Generator<SiteFile> {
  const { languages } = rendering.plan;
  for (const one of languages) yield* homePage(one, one.language, rendering);
  const own = languages.find(({ language }) => language === rendering.newsroom.language) ?? languages[0];
  if (own) yield* homePage(own, '', rendering);
}

function* homePage(lists: LanguageLists, folder: string, rendering: Rendering): Generator<SiteFile> {
  const { language, all } = lists;
  const { templates, newsroom, plan } = rendering;
  const strings = templates.strings(language);
  const cards = latest(all);
  const [lead, ...others] = cards;
  const first = present(lead);
  const page: HomePage = {
    lead: { ...listed(first), ...(first.picture ? { picture: first.picture } : {}) },
    items: others.map(rendering.itemOf),
    shelves: shelvesOf(lists, folder, rendering),
  };
  const organisation = localName(newsroom.organisation.name, language);
  const title = `${strings.site.newsroom} – ${organisation}`;
  const description = fill(strings.site.description, { organisation });
  const options: FrameOptions = {
    language,
    folder,
    canonical: language,
    title,
    description,
    versions: new Map(plan.languages.map(({ language: other }): [Language, string] => [other, other])),
    feeds: rendering.feeds(all),
    social: { type: 'website', title, description },
  };
  const path = folder === '' ? 'index.html' : `${folder}/index.html`;
  yield { path, content: renderHomePage(page, options, rendering) };
}

/** The newest first. */
function latest({ entries }: ReleaseList): readonly Card[] {
  const cards: Card[] = [];
  for (let index = entries.length - 1; index >= 0 && cards.length <= LATEST; index -= 1) {
    const card = entries[index];
    if (card) cards.push(card);
  }
  return cards;
}

function shelvesOf(lists: LanguageLists, folder: string, rendering: Rendering): readonly Shelf[] {
  const { language } = lists;
  const { newsroom, templates } = rendering;
  const strings = templates.strings(language);
  const shelf = (heading: string, section: Section, shown: readonly ReleaseList[], all: number): Shelf => ({
    heading,
    entries: shown.map((list) => {
      const name = listName(list, newsroom, strings);
      return countedLink(list, list.kind === 'office' ? officeLabel(name, language, newsroom) : name, folder, strings);
    }),
    more:
      shown.length < all
        ? {
            label: strings.site[section],
            href: `${wayUp(folder)}${urlPath(sectionFolder(language, section))}/index.html`,
          }
        : null,
  });
  const { year, office, country, theme } = lists.lists;
  return [
    shelf(strings.site.years, 'archive', year.slice(-ON_SHELF).reverse(), year.length),
    shelf(strings.site.offices, 'offices', largest(office), office.length),
    shelf(strings.site.countries, 'countries', largest(country), country.length),
    shelf(strings.site.themes, 'themes', largest(theme), theme.length),
  ].filter(({ entries }) => entries.length > 0);
}

function largest(lists: readonly ReleaseList[]): readonly ReleaseList[] {
  return [...lists].sort((a, b) => b.count - a.count).slice(0, ON_SHELF);
}
