import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/archive/card.ts';
import { pageParts } from '../../src/archive/pages/pages.ts';
import { planSite } from '../../src/archive/site.ts';
import { loadTemplates } from '../../src/build/template-files.ts';
import { DEFAULT_NEWSROOM } from '../../src/newsroom/newsroom.ts';
import { card } from '../support/cards.ts';

const templates = loadTemplates();
/** One after the other: not all of a large archive is in memory at once. */
function* sitePages(cards: readonly Card[], newsroom = DEFAULT_NEWSROOM) {
  for (const part of pageParts({ plan: planSite(cards), templates, newsroom })) yield* part.files();
}
const pagesOf = (cards: readonly Card[], newsroom = DEFAULT_NEWSROOM) =>
  new Map(Array.from(sitePages(cards, newsroom), ({ path, content }) => [path, content]));

const LANGUAGES = ['en', 'fr', 'ar'];
const OFFICES = ['mexico', 'kenya'];

/** A release a day, in turns of languages and offices. */
const daily = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10);
    const themes = index % 2 === 0 ? ['return'] : ['reading', 'return'];
    const language = LANGUAGES[index % 3] ?? 'en';
    return card({
      slug: `r${index}`,
      day,
      language,
      themes,
      office: OFFICES[index % 2] ?? '',
      title: `Title ${index}`,
    });
  });

describe('a new release', () => {
  const isOld = (path: string, content: string) => path.includes('/page/') && content.includes('class="newer"');

  test.each([1, 7, 160])('%i of them rewrite no old page', (added) => {
    const cards = daily(500 + added);
    const before = pagesOf(cards.slice(0, 500));
    const after = pagesOf(cards);
    const old = [...before].filter(([path, content]) => isOld(path, content));
    expect(old.length).toBeGreaterThan(20);
    expect(old.filter(([path, content]) => after.get(path) !== content).map(([path]) => path)).toEqual([]);
  });

  test('that is withdrawn changes the pages that it stood on, and no other page loses its place', () => {
    const cards = daily(500);
    const before = pagesOf(cards);
    const after = pagesOf(
      cards.map((one, index) => (index === 30 ? { ...one, publication: { state: 'withdrawn' } } : one)),
    );
    const changed = [...before].filter(([path, content]) => isOld(path, content) && after.get(path) !== content);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(([, content]) => content.includes('>Title 30<'))).toBe(true);
    expect([...after.values()].some((content) => content.includes('>Title 30<'))).toBe(false);
  });
});

test('50,000 releases make no page of more than 100 KB, however long their headlines', () => {
  const cards = Array.from({ length: 50_000 }, (_, index) => {
    const year = 1951 + Math.floor(index / 670);
    const day = `${year}-${String(1 + Math.floor((index % 670) / 56)).padStart(2, '0')}-05`;
    const long = index % 670 > 600;
    return card({
      slug: long ? `${'م'.repeat(95)}-${index}` : `r${index}`,
      language: 'ar',
      day,
      title: `${long ? 'بيان '.repeat(60) : 'بيان'} ${index}`,
      ...(long ? { description: 'و'.repeat(160) } : {}),
      themes: [`theme ${index % 700}`],
    });
  });
  let most = 0;
  let count = 0;
  for (const { content } of sitePages(cards)) {
    most = Math.max(most, Buffer.byteLength(content));
    count += 1;
  }
  expect(count).toBeGreaterThan(5000);
  expect(most).toBeGreaterThan(30 * 1024);
  expect(most).toBeLessThan(100 * 1024);
});

describe('the front pages', () => {
  const pages = pagesOf(daily(60));

  test('are one for each language, and that of the newsroom on top', () => {
    expect(pages.get('index.html')).toContain('<html lang="en" dir="ltr">');
    expect(pages.get('ar/index.html')).toContain('<html lang="ar" dir="rtl">');
    expect(pages.get('index.html')).toContain('<link rel="canonical" href="https://press.example.org/en/">');
  });

  test('begin with the newest release and count what can be browsed', () => {
    expect(pages.get('en/index.html')).toMatch(/<h2><a href="\.\.\/en\/r57\/index\.html">Title 57<\/a><\/h2>/);
    expect(pages.get('en/index.html')).toMatch(/>Return<\/a> <span class="count">20</);
  });

  test('of a newsroom whose language has no release yet is that of the first one that has', () => {
    const french = pagesOf([card({ language: 'fr' })]);
    expect(french.get('index.html')).toContain('<html lang="fr"');
  });

  test('are not there where nothing is public', () => {
    expect(pagesOf([card({ publication: { state: 'draft' } })]).size).toBe(0);
  });
});

describe('a list', () => {
  const pages = pagesOf(daily(200));

  test('says how many releases it has in the words of its language', () => {
    expect(pages.get('en/archive/index.html')).toContain('<p class="lede">67 releases</p>');
    expect(pages.get('fr/archive/index.html')).toContain('<p class="lede">67 communiqués</p>');
    expect(pages.get('ar/archive/index.html')).toContain('<p class="lede">66 بياناً</p>');
    expect(pages.get('ar/archive/2023/07/index.html')).toContain('<p class="lede">6 بيانات</p>');
  });

  test('leads to the same list in other languages, by hreflang too', () => {
    const list = pages.get('en/offices/mexico/index.html');
    expect(list).toContain('<link rel="alternate" hreflang="ar" href="https://press.example.org/ar/offices/mexico/">');
    expect(list).toContain('href="../../../fr/offices/mexico/index.html" hreflang="fr"');
  });

  test('has its newest page under two addresses, one of them canonical', () => {
    const [front, numbered] = ['en/archive/index.html', 'en/archive/page/2/index.html'].map((path) => pages.get(path));
    const canonical = '<link rel="canonical" href="https://press.example.org/en/archive/">';
    expect(front).toContain(canonical);
    expect(numbered).toContain(canonical);
    expect(pages.get('en/archive/page/1/index.html')).toContain('/en/archive/page/1/">');
  });

  test('of a theme has the name that newsroom.yaml gives it, else the words of the first release', () => {
    const newsroom = {
      ...DEFAULT_NEWSROOM,
      themes: new Map([['return', { en: 'Return & reintegration', fr: 'Retour' }]]),
    };
    const named = pagesOf(daily(9), newsroom);
    expect(named.get('en/themes/return/index.html')).toContain('<h1>Return &amp; reintegration</h1>');
    expect(named.get('fr/themes/return/index.html')).toContain('<h1>Retour</h1>');
    expect(named.get('ar/themes/reading/index.html')).toContain('<h1>Reading</h1>');
  });

  test('says nothing that a headline smuggles in', () => {
    const page = pagesOf([card({ title: '<script>alert(1)</script>\u0000{{x}}' })]).get('en/archive/index.html');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;{{x}}');
    expect(page).not.toContain('<script>');
  });
});
