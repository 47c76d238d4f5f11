import { describe, expect, test } from 'vitest';
import { type SearchEntry, searchFiles } from '../../../src/archive/search/index-files.ts';
import { answer, type SearchQuery } from '../../../src/archive/search/query.ts';
import {
  documentsFile,
  type SearchDocument,
  type SearchManifest,
  type SearchShard,
  shardFile,
} from '../../../src/archive/search/shape.ts';
import { shardWords } from '../../../src/archive/search/shards.ts';
import { searchWords } from '../../../src/archive/search/text.ts';
import { wordsOf } from '../../../src/archive/search/words.ts';
import { isoDay } from '../../../src/model/date.ts';
import type { Language } from '../../../src/model/language.ts';
import { harbour, sample } from '../../support/releases.ts';

/** A release with these words in its text and headline. */
function entry(
  slug: string,
  text: string,
  more: Partial<SearchEntry> & { headline?: string; year?: number } = {},
): SearchEntry {
  const { headline = '', year = 2024, ...rest } = more;
  const first = wordsOf(headline, 'en');
  const body = wordsOf(text, 'en').filter((word) => !first.includes(word));
  return {
    ...{ slug, title: slug, date: { year, month: 1, day: 1 }, office: 'a', themes: [] },
    words: () => ({ headline: [...new Set(first)], lead: [], text: [...new Set(body)] }),
    ...rest,
  };
}

const namesOf = (language: string) => ({
  language: language as Language,
  office: (id: string) => `Office ${id}`,
  theme: (id: string) => `Theme ${id}`,
  day: isoDay,
});

/** Searches the files as a browser does, and keeps a list of what it loaded. */
function opened(entries: readonly SearchEntry[], language = 'en') {
  const files = new Map(
    [...searchFiles('x', entries, namesOf(language))].map(({ path, content }) => [path.slice(2), content]),
  );
  const loaded: string[] = [];
  const read = (name: string) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`the index has no ${name}`);
    loaded.push(name);
    return JSON.parse(text);
  };
  const manifest: SearchManifest = read('index.json');
  const ask = async (query: string | SearchQuery) => {
    const asked = typeof query === 'string' ? { text: query } : query;
    const { numbers } = await answer(asked, manifest, async (start): Promise<SearchShard> => read(shardFile(start)));
    return numbers.map((number) => {
      const documents: SearchDocument[] = read(documentsFile(number, manifest.perFile));
      return documents[number % manifest.perFile]?.[0];
    });
  };
  return { files, loaded, manifest, ask };
}

describe('an answer', () => {
  const { ask } = opened([
    entry('old', 'The lantern burns by the harbour.', { year: 2009, office: 'mexico', themes: ['night'] }),
    entry('new', 'Lanterns everywhere, and a ferry.', { year: 2011 }),
    entry('both', 'A harbour.', { headline: 'Lantern', year: 2009, themes: ['night', 'ferries'] }),
  ]);

  test('has the releases with all words, the headline first, then the newest', async () => {
    expect(await ask('lantern')).toEqual(['both', 'new', 'old']);
    expect(await ask('LANTERN harbour')).toEqual(['both', 'old']);
    expect(await ask('lantern nowhere')).toEqual([]);
    expect(await ask('ferry harbour')).toEqual([]);
  });

  test('has those of words that begin so, behind those that are the same', async () => {
    expect(await ask('harb')).toEqual(['old', 'both']);
    expect(await ask('fe')).toEqual([]);
    expect(await ask('fer')).toEqual(['new']);
  });

  test('keeps to year, office and theme, with words and without', async () => {
    expect(await ask({ text: 'lantern', year: 2009 })).toEqual(['both', 'old']);
    expect(await ask({ text: '', year: 2011 })).toEqual(['new']);
    expect(await ask({ text: '', office: 'mexico' })).toEqual(['old']);
    expect(await ask({ text: '', theme: 'night' })).toEqual(['old', 'both']);
    expect(await ask({ text: 'harbour', theme: 'ferries', year: 2009 })).toEqual(['both']);
    expect(await ask({ text: 'lantern', year: 1999 })).toEqual([]);
    expect(await ask({ text: '', office: 'nowhere' })).toEqual([]);
  });

  test('of nothing is nothing; of hostile words too', async () => {
    for (const text of ['', '  ', '"', '__proto__', 'constructor', 'office:mexico', '*', '\u0000', '🏮']) {
      expect(await ask(text), text).toEqual([]);
    }
  });
});

test('words of most releases sort an answer and leave nothing out', async () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    entry(
      `n${at}`,
      `the harbour ${at % 10 === 0 ? 'lantern' : 'ferry boat'}`,
      at === 70 ? { headline: 'harbour' } : {},
    ),
  );
  const { ask, manifest } = opened(many);
  expect(manifest.common).toEqual(['boat', 'ferry', 'harbour', 'the']);
  expect(await ask('the lantern')).toHaveLength(30);
  expect((await ask('the harbour lantern'))[0]).toBe('n70');
  expect(await ask('the harbour')).toEqual(['n70']);
  expect(await ask('harbour')).toEqual(['n70']);
});

describe('the forms of words', () => {
  test.each([
    ['en', 'migrants', 'migrant'],
    ['en', 'Countries', 'country'],
    ['en', "IOM's boxes", 'iom box'],
    ['fr', 'déplacées', 'deplace'],
    ['fr', "d'Haïti", 'Haiti'],
    ['fr', 'bateaux', 'bateau'],
    ['fr', 'l’aide régionaux', 'aide regional'],
    ['es', 'visitas regionales', 'Visita Regional'],
    ['es', 'migración', 'MIGRACION'],
    ['es', 'voces niños', 'voz nino'],
    ['ar', 'المكتبة', 'مكتبه'],
    ['ar', 'والمَكْتَبَة', 'مكتبـــة'],
    ['ar', 'الأرشيف', 'ارشيف'],
    ['ar', 'إلى آخر', 'الي اخر'],
    ['ar', 'مستشفى', 'مستشفي'],
    ['ar', 'عام ٢٠٠٩', 'عام 2009'],
    ['ar', 'المهاجرين', 'المهاجرون'],
    ['ar', 'للهجرة', 'الهجرة'],
  ])('%s: %s is found by %s', (language, written, asked) => {
    expect(wordsOf(written, language)).toEqual(wordsOf(asked, language));
    expect(wordsOf(written, language).join('')).not.toBe('');
  });

  test.each([
    ['en', 'news', 'new status'],
    ['en', 'access', 'acce'],
    ['ar', 'ولد', 'لد'],
    ['es', 'casa', 'caso'],
  ])('%s: %s is not %s', (language, one, other) => {
    expect(language === 'es' ? wordsOf(one, 'en') : wordsOf(one, language)).not.toEqual(wordsOf(other, language));
  });
});

describe('the index of releases', () => {
  const all = [harbour(), sample()].flatMap(({ releases }) => releases);
  const open = (language: string) =>
    opened(
      all
        .filter((release) => release.language === language && release.publication.state === 'public')
        .map((release) => ({ ...release, office: release.office.id, words: () => searchWords(release) })),
      language,
    );

  test.each([
    ['en', 'Grupo Beta', 'IOM Director General Visits Mexico'],
    ['en', 'mexico 2009', 'IOM Director General Visits Mexico'],
    ['en', 'ferries rain', 'Harbour Library Opens Its "Night Room": 24 Hours a Day'],
    ['en', 'Ejemplo', 'Harbour Library Opens Its "Night Room": 24 Hours a Day'],
    ['es', 'director mexico', expect.stringContaining('México')],
    ['fr', 'mexique', expect.stringContaining('Mexique')],
    ['ar', 'المكسيك', expect.stringContaining('المكسيك')],
    ['ar', 'مكسيك', expect.stringContaining('المكسيك')],
  ])('%s: %s finds its release', async (language, query, title) => {
    expect((await open(language).ask(query === 'mexico 2009' ? { text: 'mexico', year: 2009 } : query))[0]).toEqual(
      title,
    );
  });

  test('has no telephone number, no address and nothing of the boilerplate', async () => {
    const text = [...open('en').files.values()].join('');
    expect(text).not.toMatch(/7179111|@|imaginary sea/);
    expect(await open('en').ask('jartola')).toEqual([]);
  });

  test('is the same whatever the order was, and changes only where a new release has words', () => {
    const entries = Array.from({ length: 600 }, (_, at) =>
      entry(
        `n${at}`,
        [at, at + 1000, at + 2000, at + 3000, at % 13].map((n) => `w${(n * 7919).toString(36)}`).join(' '),
        {
          year: 1990 + (at % 30),
        },
      ),
    );
    const { files, manifest } = opened(entries);
    expect(opened([...entries].reverse()).files).toEqual(files);
    const later = opened([...entries, entry('later', 'wzzz', { year: 2030 })]).files;
    const changed = [...later].filter(([name, text]) => files.get(name) !== text).map(([name]) => name);
    expect(manifest.shards.length).toBeGreaterThan(1);
    expect(changed.filter((name) => name.startsWith('words-')).length).toBeLessThan(3);
    expect(changed.filter((name) => name.startsWith('releases-'))).toEqual(['releases-37.json']);
  });

  test('loads a few small files for an answer out of thousands of releases', async () => {
    const entries = Array.from({ length: 3000 }, (_, at) =>
      entry(`n${at}`, Array.from({ length: 40 }, (_, word) => `w${((at * 40 + word) % 9973).toString(36)}`).join(' ')),
    );
    const { ask, files, loaded, manifest } = opened(entries);
    // Goes before the words of the first shard.
    expect(await ask('007')).toEqual([]);
    loaded.length = 0;
    const found = await ask('w1a2 w1a3');
    expect(found.length).toBeGreaterThan(0);
    const bytes = [...new Set(loaded)].reduce((sum, name) => sum + Buffer.byteLength(files.get(name) ?? ''), 0);
    expect(bytes).toBeLessThan(150_000);
    expect([...files.values()].join('').length).toBeGreaterThan(4 * bytes);
    const longest = Math.max(...manifest.shards.map((start) => files.get(shardFile(start))?.length ?? 0));
    expect(longest).toBeLessThan(25_000);
  });
});

test('common words sort what the others find, and find nothing themselves', async () => {
  const manifest: SearchManifest = {
    ...{ version: 1, language: 'en', count: 3, perFile: 100, shards: [''], common: ['harbour'] },
    ...{ years: [[2024, 0]], offices: [], themes: [] },
  } as unknown as SearchManifest;
  // Numbers are written by their distances, four times, and a weight in the last two bits.
  const shard: SearchShard = { bell: [1, 5], harbour: [7, 6] };
  const { numbers } = await answer({ text: 'harbour bell' }, manifest, () => Promise.resolve(shard));
  expect(numbers).toEqual([1, 0]);
});

test('an index of nothing is no files, and no words have no shards', () => {
  expect([...searchFiles('en/search', [], namesOf('en'))]).toEqual([]);
  expect(shardWords([])).toEqual([]);
});
