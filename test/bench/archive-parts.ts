import { type Card, cardOf } from '../../src/archive/card.ts';
import { feedLinks } from '../../src/archive/feeds/all-feeds.ts';
import { feedContent } from '../../src/archive/feeds/content.ts';
import type { ReleaseList } from '../../src/archive/lists.ts';
import { pageParts } from '../../src/archive/pages/pages.ts';
import type { SitePart } from '../../src/archive/part.ts';
import { programParts } from '../../src/archive/parts.ts';
import { type SearchWords, searchWords } from '../../src/archive/search/text.ts';
import { planSite, type SitePlan } from '../../src/archive/site.ts';
import { linkTranslations } from '../../src/archive/translations.ts';
import { loadTemplates } from '../../src/build/template-files.ts';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';

type Source = { readonly path: string; readonly text: string };
type Path = { readonly path: string; readonly content: string };

const NOW = Date.UTC(2026, 0, 1);

/**
 * Everything that a site has beside its releases, part by part, as a build makes it.
 *
 * @param settings the newsroom's
 * @param releases one after the other, so that they are not all in memory at once
 */
export function archive(settings: string) {
  const { newsroom } = readNewsroom({ newsroom: { path: 'newsroom.yaml', text: settings } });
  const templates = loadTemplates();
  const release = ({ path, text }: Source) => validate(parse(text, path), { newsroom, now: NOW }).release;
  return {
    release,
    card: cardOf,
    words: searchWords,
    plan: (cards: readonly Card[]) => planSite(cards, { sections: ['search'] }),
    surroundings: (plan: SitePlan, cards: readonly Card[]) => cards.map((card) => plan.surroundings(card)),
    *pages(plan: SitePlan): Iterator<Path> {
      const feeds = (list: ReleaseList) => feedLinks(list, { templates, newsroom });
      for (const part of pageParts({ plan, templates, newsroom, feeds })) yield* part.files();
    },
    beside(
      plan: SitePlan,
      cards: readonly Card[],
      folders: readonly string[],
      wordsOf: (card: Card) => SearchWords,
      sourceOf: (card: Card) => Source,
    ): readonly SitePart[] {
      const translationsOf = linkTranslations(cards);
      const contentOf = (card: Card) => {
        const read = release(sourceOf(card));
        if (!read) throw new Error(`${card.file} has no release`);
        return feedContent(read, plan.changesOf(card), { templates, newsroom });
      };
      const kept = { markOf: ({ slug }: Card) => slug, indexes: { find: () => undefined, keep: () => {} } };
      return [
        ...programParts({
          ...{ plan, cards, newsroom, templates, now: NOW, folders, translationsOf, contentOf, wordsOf },
          ...kept,
        }),
      ];
    },
  };
}
