import type { FeedLink, FrameContext } from '../../formats/html/frame.ts';
import { type ListedRelease, type ListItem, renderItem } from '../../formats/html/list-page.ts';
import type { Language } from '../../model/language.ts';
import { present } from '../../model/present.ts';
import type { Card } from '../card.ts';
import type { ReleaseList } from '../lists.ts';
import type { SitePlan } from '../site.ts';

/** What the pages of a site are rendered with. */
export type PagesContext = Omit<FrameContext, 'site'> & {
  readonly plan: SitePlan;
  /** The feeds of a list; default: none. */
  readonly feeds?: (list: ReleaseList) => readonly FeedLink[];
};

/** What its parts share while a site is rendered: each release becomes an item once, for all its lists. */
export type Rendering = FrameContext & {
  readonly plan: SitePlan;
  readonly feeds: (list: ReleaseList) => readonly FeedLink[];
  readonly itemOf: (card: Card) => ListItem;
  /** Lets go of all items: no list has releases of two languages. */
  readonly forgetItems: () => void;
  /** The folders of the lists of one kind and key in the languages that have it. */
  readonly versionsOf: (list: ReleaseList) => ReadonlyMap<Language, string>;
};

/** Sets out to render the pages of a site. */
export function createRendering({ plan, feeds = () => [], ...context }: PagesContext): Rendering {
  const items = new Map<Card, ListItem>();
  const versions = new Map<string, Map<Language, string>>();
  for (const { language, lists } of plan.languages) {
    for (const { kind, key, folder } of Object.values(lists).flat()) {
      const known = versions.get(`${kind} ${key}`);
      if (known) known.set(language, folder);
      else versions.set(`${kind} ${key}`, new Map([[language, folder]]));
    }
  }
  const frame = { ...context, site: plan.site };
  return {
    ...frame,
    plan,
    feeds,
    itemOf(card) {
      const known = items.get(card);
      if (known !== undefined) return known;
      const item = renderItem(listed(card), frame);
      items.set(card, item);
      return item;
    },
    forgetItems: () => items.clear(),
    versionsOf: ({ kind, key }) => present(versions.get(`${kind} ${key}`)),
  };
}

/** @returns what lists show of a card. */
export function listed({ language, slug, title, date, type, description }: Card): ListedRelease {
  return { language, slug, title, date, type, ...(description === undefined ? {} : { description }) };
}
