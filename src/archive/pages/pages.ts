import { createRendering, type PagesContext, type SitePage } from './context.ts';
import { directoryPages } from './directory-pages.ts';
import { homePages } from './home-pages.ts';
import { listPages } from './list-pages.ts';
import { searchPage } from './search-pages.ts';

/**
 * Renders all pages of a site but those of the releases: front pages, lists, and the ways to them. One after the
 * other, so that not all of a large archive is in memory at once.
 */
export function* sitePages(context: PagesContext): Generator<SitePage> {
  const rendering = createRendering(context);
  yield* homePages(rendering);
  for (const lists of context.plan.languages) {
    yield* directoryPages(lists, rendering);
    yield searchPage(lists, rendering);
    for (const list of Object.values(lists.lists).flat()) yield* listPages(list, lists, rendering);
  }
}
