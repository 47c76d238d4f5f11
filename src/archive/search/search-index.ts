import { sectionFolder } from '../../formats/html/places.ts';
import type { Templates } from '../../formats/templates/compile.ts';
import { writeDay } from '../../formats/view/dates.ts';
import { localName } from '../../formats/view/names.ts';
import type { Day } from '../../model/date.ts';
import { present } from '../../model/present.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { themeId } from '../../newsroom/themes.ts';
import type { Card } from '../card.ts';
import type { ArchiveFile } from '../feeds/feed.ts';
import type { LanguageLists } from '../lists.ts';
import { listName } from '../names.ts';
import { searchFiles } from './index-files.ts';
import type { IndexKeeper } from './kept-index.ts';
import type { SearchWords } from './text.ts';

/** What search indexes are made with. */
type SearchContext = {
  readonly newsroom: Newsroom;
  readonly templates: Templates;
  readonly wordsOf: (card: Card) => SearchWords;
  /** Decides the words of a release. */
  readonly markOf: (card: Card) => string;
  readonly indexes: IndexKeeper;
};

/** Makes the search index of a language, of the releases that its lists show. */
export function searchIndex(
  { language, all, lists }: LanguageLists,
  { newsroom, templates, wordsOf, markOf, indexes }: SearchContext,
): Iterable<ArchiveFile> {
  const strings = templates.strings(language);
  const themes = new Map(lists.theme.map((list) => [list.key, listName(list, newsroom, strings)]));
  const entries = all.entries
    .filter((card) => card !== undefined)
    .map((card) => {
      const { slug, title, date, issued, office, description = null } = card;
      return {
        ...{ slug, title, date, issued, office, description },
        themes: card.themes.map(themeId).filter((id) => themes.has(id)),
        words: () => wordsOf(card),
        mark: markOf(card),
      };
    });
  const names = {
    language,
    office: (id: string) => localName(present(newsroom.offices.byId.get(id)).name, language),
    theme: (id: string) => present(themes.get(id)),
    day: (day: Day) => writeDay(day, strings),
  };
  return searchFiles(sectionFolder(language, 'search'), entries, names, {
    earlier: indexes.find(language),
    keep: (index) => indexes.keep(language, index),
  });
}
