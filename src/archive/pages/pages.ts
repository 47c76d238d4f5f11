import type { SitePart } from '../part.ts';
import { createRendering, type PagesContext } from './context.ts';
import { directoryPages } from './directory-pages.ts';
import { homePages } from './home-pages.ts';
import { listPages } from './list-pages.ts';
import { searchPage } from './search-pages.ts';

/**
 * Plans all pages of a site but those of the releases: front pages, lists, and the ways to them. Each list is parted
 * into its pages, so that a release changes those which show it.
 */
export function* pageParts(context: PagesContext): Generator<SitePart> {
  const rendering = createRendering(context);
  yield { name: 'home', family: 'pages', files: () => homePages(rendering) };
  for (const lists of context.plan.languages) {
    yield {
      name: `directories ${lists.language}`,
      family: 'pages',
      files: () => [...directoryPages(lists, rendering), searchPage(lists, rendering)],
    };
    for (const list of Object.values(lists.lists).flat()) yield* listPages(list, lists, rendering);
    rendering.forgetItems();
  }
}
