import { describe, expect, test } from 'vitest';
import { newsSitemap } from '../../../src/archive/sitemaps/news.ts';
import { type SitemapSources, sitemaps as sitemapsOf } from '../../../src/archive/sitemaps/sitemaps.ts';
import type { Release } from '../../../src/model/release.ts';
import { DEFAULT_NEWSROOM } from '../../../src/newsroom/newsroom.ts';
import { card } from '../../support/cards.ts';
import { harbour, sample } from '../../support/releases.ts';
import { all, only, readXml } from '../feeds/reading.ts';
import { made, sourcesOf } from '../feeds/samples.ts';

/** The sitemaps of releases. */
function sitemaps(
  releases: readonly Release[],
  { newsroom = DEFAULT_NEWSROOM, ...more }: Partial<SitemapSources> = {},
  others: readonly string[] = [],
) {
  const sources = sourcesOf(releases, newsroom);
  return [...sitemapsOf(sources.cards, { ...sources, folders: [], ...more }, others)];
}

const locations = (text: string) =>
  [...all(readXml(text), 'url'), ...all(readXml(text), 'sitemap')].map((entry) => only(entry, 'loc').text);
const day = (index: number) => `2023-01-${String((index % 28) + 1).padStart(2, '0')}`;
const many = Array.from({ length: 7 }, (_, index) => made(`number-${index}`, DEFAULT_NEWSROOM, { date: day(index) }));

describe('sitemaps', () => {
  test('are one a year and one of the lists, at the top, with an index of them all', () => {
    const releases = [...many, made('later', DEFAULT_NEWSROOM, { date: '2024-03-05' })];
    const files = sitemaps(releases, { folders: ['', 'en', 'en/themes/a b'] }, ['https://x.test/n']);
    expect(files.map(({ path }) => path)).toEqual([
      'sitemap-2023.xml',
      'sitemap-2024.xml',
      'sitemap-pages.xml',
      'sitemap.xml',
    ]);
    expect(locations(files[0]?.content ?? '')).toHaveLength(7);
    expect(locations(files[1]?.content ?? '')).toEqual(['https://press.example.org/en/later/']);
    expect(locations(files[2]?.content ?? '')).toEqual([
      'https://press.example.org/',
      'https://press.example.org/en/',
      'https://press.example.org/en/themes/a%20b/',
    ]);
    expect(locations(files[3]?.content ?? '')).toEqual([
      'https://press.example.org/sitemap-2023.xml',
      'https://press.example.org/sitemap-2024.xml',
      'https://press.example.org/sitemap-pages.xml',
      'https://x.test/n',
    ]);
  });

  test('keep what was written for other years when a release is added', () => {
    const more = [...many, made('later', DEFAULT_NEWSROOM, { date: '2024-03-05' })];
    const before = sitemaps(many).find(({ path }) => path === 'sitemap-2023.xml');
    expect(sitemaps(more)).toContainEqual(before);
  });

  test('keep within the limits of addresses and of bytes, with no address lost', () => {
    const unlimited = sitemaps(many)[0]?.content ?? '';
    for (const limits of [
      { urls: 3, bytes: 50_000_000 },
      { urls: 50_000, bytes: 800 },
    ]) {
      const files = sitemaps(many, { limits }).filter(({ path }) => path !== 'sitemap.xml');
      expect(files.length).toBeGreaterThan(2);
      expect(files.map(({ path }) => path)).toEqual(
        files.map((_, at) => `sitemap-2023${at === 0 ? '' : `-${at + 1}`}.xml`),
      );
      for (const { content } of files) {
        expect(locations(content).length).toBeLessThanOrEqual(limits.urls);
        expect(Buffer.byteLength(content)).toBeLessThanOrEqual(limits.bytes);
      }
      expect(files.flatMap(({ content }) => locations(content))).toEqual(locations(unlimited));
    }
  });

  test('name the languages of a release, and the English one as the default', () => {
    const { newsroom, releases } = sample();
    const [file] = sitemaps(releases, { newsroom });
    const urls = all(readXml(file?.content ?? ''), 'url');
    expect(urls).toHaveLength(4);
    for (const url of urls) {
      const links = all(url, 'xhtml:link').map(({ attributes }) => attributes);
      expect(links.map(({ rel, hreflang }) => `${rel} ${hreflang}`)).toEqual(
        ['ar', 'en', 'es', 'fr', 'x-default'].map((language) => `alternate ${language}`),
      );
      expect(links.at(-1)?.['href']).toBe(links[1]?.['href']);
      expect(links.map(({ href }) => href)).toContain(only(url, 'loc').text);
    }
  });

  test('say when a release changed: the day, or the moment of its correction', () => {
    const [first] = many;
    if (!first) throw new Error('no release');
    const correction = made('correction', DEFAULT_NEWSROOM, {
      date: '2023-02-01T12:00:00Z',
      corrects: '{ release: number-0, note: The hour was wrong. }',
    });
    const modified = (releases: readonly Release[]) => {
      const [file] = sitemaps(releases);
      const url = all(readXml(file?.content ?? ''), 'url').find((one) => only(one, 'loc').text.endsWith('/number-0/'));
      return url && only(url, 'lastmod').text;
    };
    expect(modified([first])).toBe('2023-01-01');
    expect(modified([first, correction])).toBe('2023-02-01T12:00:00Z');
  });

  test('leave out what is withdrawn, a draft or under embargo; of nothing there is none', () => {
    const { newsroom, releases } = harbour();
    const text = sitemaps(releases, { newsroom })
      .map(({ content }) => content)
      .join('');
    expect(text).toContain('/en/everything/');
    expect(text).not.toMatch(/\/en\/(?:draft|embargoed|withdrawn)\//);
    expect(sitemaps([])).toEqual([]);
  });
});

describe('the sitemap of news', () => {
  const NOW = Date.UTC(2024, 2, 7, 12);
  const at = (slug: string, date: string, more = {}) => made(slug, DEFAULT_NEWSROOM, { date, ...more });
  const newsOf = (releases: readonly Release[], now = NOW) =>
    newsSitemap(sourcesOf(releases, DEFAULT_NEWSROOM).cards, DEFAULT_NEWSROOM, now);

  test('has the releases of the last two days, newest first, to the second', () => {
    const releases = [
      at('just-in', '2024-03-05T12:00:01Z'),
      at('just-out', '2024-03-05T12:00:00Z'),
      at('today', '2024-03-07T09:00:00+01:00', { title: '"Ñandú & <co>"' }),
      at('old', '2009-06-19'),
      at('lifted', '2024-03-01', { embargo: '2024-03-06T09:00:00-05:00' }),
    ];
    const file = newsOf(releases);
    expect(locations(file?.content ?? '').map((url) => url.split('/')[4])).toEqual(['today', 'lifted', 'just-in']);
    const news = only(all(readXml(file?.content ?? ''), 'url')[0] ?? readXml('<none/>'), 'news:news');
    expect(only(news, 'news:title').text).toBe('Ñandú & <co>');
    expect(only(news, 'news:publication_date').text).toBe('2024-03-07T09:00:00+01:00');
    const publication = only(news, 'news:publication');
    expect(only(publication, 'news:name').text).toBe('International Organization for Migration');
    expect(only(publication, 'news:language').text).toBe('en');
  });

  test('is not there when nothing is new', () => {
    expect(newsOf([at('old', '2009-06-19')])).toBeUndefined();
    expect(newsOf([at('day', '2024-03-05')], Date.UTC(2024, 2, 6, 22, 59, 59))).toBeDefined();
    expect(newsOf([at('day', '2024-03-05')], Date.UTC(2024, 2, 6, 23))).toBeUndefined();
  });

  test('names a thousand at most, and none that is withdrawn', () => {
    const [one] = [at('today', '2024-03-07T09:00:00Z')];
    if (!one) throw new Error('no release');
    const crowd = Array.from({ length: 1001 }, (_, index) => ({ ...one, slug: `today-${index}` }));
    expect(locations(newsOf(crowd)?.content ?? '')).toHaveLength(1000);
    expect(newsOf([at('gone', '2024-03-07T09:00:00Z', { status: 'withdrawn' })])).toBeUndefined();
  });
});

test('the sitemap of news names languages as Google does, in an order that chance has no part in', () => {
  const cards = ['zh-TW', 'zh', 'pt-BR', 'en'].map((language) => card({ language }));
  const content = newsSitemap([...cards, card({ slug: 'a' })], DEFAULT_NEWSROOM, Date.UTC(2024, 2, 5, 12))?.content;
  expect([...(content ?? '').matchAll(/<(?:loc|news:language)>([^<]*)/g)].map(([, text]) => text)).toEqual([
    ...['https://press.example.org/en/a/', 'en', 'https://press.example.org/en/harbour-library-opens/', 'en'],
    ...['https://press.example.org/pt-BR/harbour-library-opens/', 'pt'],
    ...['https://press.example.org/zh/harbour-library-opens/', 'zh-cn'],
    ...['https://press.example.org/zh-TW/harbour-library-opens/', 'zh-tw'],
  ]);
});

test('without an English version the first in the order of languages is the default; of one language, of addresses', () => {
  const french = made('nuit', DEFAULT_NEWSROOM, { language: 'fr' });
  const others = [
    { language: 'es', slug: 'noche' },
    { language: 'fr', slug: 'nocturne' },
  ] as unknown as Release['translations'];
  const [file] = sitemaps([{ ...french, translations: others }]);
  const links = all(readXml(file?.content ?? ''), 'url')
    .flatMap((url) => all(url, 'xhtml:link'))
    .map(({ attributes }) => [attributes['hreflang'], attributes['href']]);
  expect(links).toEqual([
    ['es', 'https://press.example.org/es/noche/'],
    ['fr', 'https://press.example.org/fr/nocturne/'],
    ['fr', 'https://press.example.org/fr/nuit/'],
    ['x-default', 'https://press.example.org/es/noche/'],
  ]);
});
