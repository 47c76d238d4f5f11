import { searchFiles } from '../../src/archive/search/index-files.ts';
import { answer } from '../../src/archive/search/query.ts';
import { documentsFile, type SearchManifest, type SearchShard, shardFile } from '../../src/archive/search/shape.ts';
import { searchWords } from '../../src/archive/search/text.ts';
import { plainText } from '../../src/formats/markup/plain.ts';
import { descriptionOf } from '../../src/formats/view/parts.ts';
import { isoDay } from '../../src/model/date.ts';
import type { Release } from '../../src/model/release.ts';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';

/** What the bench of search measures of this project: read, index, ask. */
export const own = {
  /** @returns the releases of sources; the settings are those of their newsroom. */
  read(sources: readonly { readonly path: string; readonly text: string }[], settings: string): Release[] {
    const { newsroom } = readNewsroom({ newsroom: { path: 'newsroom.yaml', text: settings } });
    return sources.flatMap(({ path, text }) => {
      const { release } = validate(parse(text, path), { newsroom, now: Date.UTC(2026, 0, 1) });
      return release ? [release] : [];
    });
  },
  text: (release: Release) => release.body.children.map((node) => plainText(node)).join('\n'),
  /** @returns the files of the indexes of all languages. */
  index(releases: readonly Release[]) {
    const languages = [...new Set(releases.map(({ language }) => language))];
    return languages.flatMap((language) => {
      const entries = releases
        .filter((release) => release.language === language)
        .map((release) => ({
          ...release,
          office: release.office.id,
          description: descriptionOf(release),
          words: () => searchWords(release),
        }));
      const names = { language, office: (id: string) => id, theme: (id: string) => id, day: isoDay };
      return [...searchFiles(`${language}/search`, entries, names)];
    });
  },
  answer,
  documentsFile,
  shardFile,
};

export type { SearchManifest, SearchShard };
