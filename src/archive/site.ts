import { SECTIONS, type Section } from '../formats/html/places.ts';
import type { Site, SiteLogo, Surroundings } from '../formats/html/site.ts';
import type { Card } from './card.ts';
import { type ChangeFinder, linkChanges } from './changes.ts';
import { type LanguageLists, listReleases } from './lists.ts';
import { relateReleases } from './related.ts';

/** What stands on every page of a site, whichever releases it has. */
export type SiteOptions = {
  readonly logo?: SiteLogo;
  /** Parts that others build: `search`. */
  readonly sections?: readonly Section[];
};

/** The site of a newsroom: what all its pages share, its lists, and what stands around each release. */
export type SitePlan = {
  readonly site: Site;
  readonly languages: readonly LanguageLists[];
  readonly surroundings: (card: Card) => Surroundings;
  readonly changesOf: ChangeFinder;
};

export const STYLESHEET = 'assets/newsroom.css';
export const SEARCH_SCRIPT = 'assets/search.js';

/**
 * Plans the site of a whole newsroom from its cards.
 *
 * @param cards of all releases that are rendered; what is not public is in no list, count or link
 */
export function planSite(cards: readonly Card[], { logo, sections = [] }: SiteOptions = {}): SitePlan {
  const languages = listReleases(cards);
  const relatedTo = relateReleases(languages);
  const changesOf: ChangeFinder = linkChanges(cards);
  return {
    site: {
      stylesheet: STYLESHEET,
      ...(logo ? { logo } : {}),
      languages: languages.map(({ language, lists }) => ({ language, sections: sectionsOf(lists, sections) })),
    },
    languages,
    changesOf,
    surroundings: (card) => {
      const changes = changesOf(card);
      if (changes.length === 0) return { related: relatedTo(card), changes };
      // What is linked as a correction need not be offered again.
      const linked = new Set(changes.map(({ other }) => other && `${other.language}/${other.slug}`));
      const related = relatedTo(card).filter(({ language, slug }) => !linked.has(`${language}/${slug}`));
      return { related, changes };
    },
  };
}

function sectionsOf(lists: LanguageLists['lists'], others: readonly Section[]): readonly Section[] {
  const there = new Set<Section>(['archive', 'offices', ...others]);
  if (lists.country.length > 0) there.add('countries');
  if (lists.theme.length > 0) there.add('themes');
  return SECTIONS.filter((section) => there.has(section));
}
