import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryMaker, feedEntry } from '../../../src/archive/feeds/entry.ts';
import type { Feed } from '../../../src/archive/feeds/feed.ts';
import { listFeed, mainFeeds } from '../../../src/archive/feeds/feeds.ts';
import { writeJsonFeed } from '../../../src/archive/feeds/json-feed.ts';
import { newest } from '../../../src/archive/feeds/newest.ts';
import { writeRss } from '../../../src/archive/feeds/rss.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Release } from '../../../src/model/release.ts';
import { DEFAULT_NEWSROOM } from '../../../src/newsroom/newsroom.ts';
import { card } from '../../support/cards.ts';
import { arbitraryRelease, harbour, sample } from '../../support/releases.ts';
import { all, atomProblems, type Element, only, readFeed, readJsonFeed, readXml } from './reading.ts';
import { listOf, made, sourcesOf } from './samples.ts';

const EN = 'en' as Language;

/** The main feeds of a language and what they hold. */
function feedsOf(releases: readonly Release[], newsroom = DEFAULT_NEWSROOM, language = EN) {
  const sources = sourcesOf(releases, newsroom);
  const cards = sources.cards.filter((card) => card.language === language);
  const files = mainFeeds(listOf(language), cards, sources, sources.contentOf);
  const text = (name: string) => files.find(({ path }) => path === `${language}/${name}`)?.content ?? '';
  return { files, atom: text('atom.xml'), rss: text('rss.xml'), json: text('feed.json') };
}

describe('the main feeds', () => {
  const { newsroom, releases } = harbour();
  const feeds = feedsOf(releases, newsroom);

  test('are RSS 2.0, Atom 1.0 and JSON Feed 1.1, with the same releases in the same order', () => {
    expect(feeds.files.map(({ path }) => path)).toEqual(['en/atom.xml', 'en/rss.xml', 'en/feed.json']);
    const titles = readJsonFeed(feeds.json).items.map(({ title }) => title);
    expect(titles).toContain('Harbour Library Opens Its "Night Room": 24 Hours a Day');
    for (const text of [feeds.atom, feeds.rss]) {
      const { title, description, items } = readFeed(text);
      expect({ title, description }).toEqual({ title: 'Library <en> & news', description: 'All "fictional" news' });
      expect(items.map((item) => item.title)).toEqual(titles);
    }
    expect(readFeed(feeds.atom).meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(readFeed(feeds.rss).meta).toMatchObject({ type: 'rss', version: '2.0' });
    expect(atomProblems(feeds.atom)).toEqual([]);
  });

  test('carry the whole text, the same in each, every address absolute and no markup of a source', () => {
    const item = readJsonFeed(feeds.json).items.find(({ url }) => url.endsWith('/en/everything/'));
    const html = item?.content_html ?? '';
    expect(html).toContain('<h2>What is new</h2>');
    expect(html).toContain('<p>Lighthouse Point/Juba – The fictional Harbour Library keeps its <em>night room</em>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('src="https://press.library.example.org/news/en/everything/pictures/room.png"');
    expect(
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, url]) => !/^(?:https|mailto|tel):/.test(url ?? '')),
    ).toEqual([]);
    expect(html).not.toMatch(/<script|<style| class=|javascript:/);
    const texts = (items: readonly Element[], name: string) =>
      items.filter((one) => only(one, 'title').text === item?.title).map((one) => only(one, name).text);
    expect(texts(all(readXml(feeds.atom), 'entry'), 'content')).toEqual([html]);
    const items = all(only(readXml(feeds.rss), 'channel'), 'item');
    expect(texts(items, 'content:encoded')).toEqual([html]);
    expect(texts(items, 'guid')).toEqual([item?.id]);
    expect(texts(items, 'description')).toEqual([item?.summary]);
  });

  test('have no draft and nothing under embargo, though they were given it', () => {
    expect(releases.map(({ publication }) => publication.state)).toEqual(
      expect.arrayContaining(['draft', 'embargoed']),
    );
    for (const { content } of feeds.files) expect(content).not.toMatch(/\/en\/(?:draft|embargoed)\//);
  });

  test('name the offices, themes and countries in the language of the feed', () => {
    const { newsroom: room, releases: four } = sample();
    const { json } = feedsOf(four, room, 'ar' as Language);
    const [item] = readJsonFeed(json).items;
    expect(item?.language).toBe('ar');
    expect(item?.tags).toContain('المكسيك');
    expect(item?.authors[0]?.name).toMatch(/\p{Script=Arabic}/u);
  });

  test('link an entry to its translations', () => {
    const { newsroom: room, releases: four } = sample();
    const [entry] = all(readXml(feedsOf(four, room).atom), 'entry');
    const languages = entry && all(entry, 'link').map(({ attributes }) => attributes['hreflang']);
    expect(languages).toEqual(['en', 'ar', 'es', 'fr']);
  });
});

describe('what changes after publication', () => {
  const first = made('opening', DEFAULT_NEWSROOM, { date: '2024-03-05' });
  const correction = made('opening-corrected', DEFAULT_NEWSROOM, {
    date: '2024-03-07T10:00:00+01:00',
    corrects: '{ release: opening, note: It was <not> Monday & not "Tuesday". }',
  });
  const withdrawn = made('closed', DEFAULT_NEWSROOM, {
    date: '2024-03-06',
    status: 'withdrawn',
    title: 'A closed room',
  });
  const entry = (releases: readonly Release[], slug: string) => {
    const found = all(readXml(feedsOf(releases).atom), 'entry').find((one) =>
      all(one, 'link').some(({ attributes }) => attributes['href']?.endsWith(`/en/${slug}/`)),
    );
    if (!found) throw new Error(`no entry of ${slug}`);
    return found;
  };

  test('a corrected release keeps its id and is updated at the moment of the correction, which it tells', () => {
    const before = entry([first], 'opening');
    const after = entry([first, correction], 'opening');
    expect(only(after, 'id').text).toBe(only(before, 'id').text);
    expect(only(before, 'updated').text).toBe(only(before, 'published').text);
    expect(only(after, 'updated').text).toBe('2024-03-07T10:00:00+01:00');
    expect(only(after, 'published').text).toBe(only(before, 'published').text);
    expect(only(after, 'content').text).toContain('<strong>Corrected on 7 March 2024:</strong>');
    expect(only(after, 'content').text).toContain('It was &lt;not&gt; Monday &amp; not &quot;Tuesday&quot;.');
    expect(only(after, 'content').text).toContain('/en/opening-corrected/');
    expect(only(entry([first, correction], 'opening-corrected'), 'content').text).toContain('/en/opening/');
  });

  test('a withdrawn release is a notice without its text', () => {
    const found = entry([first, withdrawn], 'closed');
    expect(only(found, 'summary').text).toBe('This release has been withdrawn.');
    expect(only(found, 'content').text).toContain('This release has been withdrawn.');
    expect(only(found, 'content').text).not.toContain('The reading room');
    expect(all(found, 'category').map(({ attributes }) => attributes['term'])).toContain('withdrawn');
    const { items } = readJsonFeed(feedsOf([withdrawn]).json);
    expect(JSON.stringify(items)).not.toContain('The reading room');
  });

  test('the feed itself was updated when its latest entry was', () => {
    expect(only(readXml(feedsOf([first, correction, withdrawn]).atom), 'updated').text).toBe(
      '2024-03-07T10:00:00+01:00',
    );
    expect(readFeed(feedsOf([first]).rss).updated?.toISOString()).toBe('2024-03-04T23:00:00.000Z');
  });

  test('a release that waited for its embargo is as new as its end', () => {
    const embargoed = made('waited', DEFAULT_NEWSROOM, { date: '2024-03-05', embargo: '2024-03-08T09:00:00-05:00' });
    const feed = readXml(feedsOf([correction, embargoed, first]).atom);
    expect(all(feed, 'entry').map((one) => only(one, 'published').text)[0]).toBe('2024-03-08T09:00:00-05:00');
  });
});

describe('the feed of a list', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    made(`number-${index}`, DEFAULT_NEWSROOM, { date: `2023-01-${String((index % 28) + 1).padStart(2, '0')}` }),
  );
  const list = { ...listOf(EN), path: 'en/offices/headquarters' };
  const sources = sourcesOf(many, DEFAULT_NEWSROOM);

  test('holds the newest twenty, with summaries, whatever their order was', () => {
    const file = listFeed(list, sources.cards, entryMaker(sources), sources);
    expect(file).toMatchObject({ path: 'en/offices/headquarters/atom.xml', mediaType: 'application/atom+xml' });
    expect(atomProblems(file.content)).toEqual([]);
    const { items } = readFeed(file.content);
    expect(items).toHaveLength(20);
    expect(items[0]?.published?.toISOString()).toBe('2023-01-27T23:00:00.000Z');
    expect(items.every(({ content }) => content === null)).toBe(true);
    expect(listFeed(list, [...sources.cards].reverse(), entryMaker(sources), sources)).toEqual(file);
  });

  test('has another id than the feed of another list, and is valid when it is empty', () => {
    const none = sourcesOf([], DEFAULT_NEWSROOM);
    const empty = (path: string) => listFeed({ ...list, path }, [], entryMaker(none), none).content;
    expect(atomProblems(empty('en/themes/a'))).toEqual([]);
    expect(only(readXml(empty('en/themes/a')), 'id')).not.toEqual(only(readXml(empty('en/themes/b')), 'id'));
  });
});

test('any release, whatever is in it, gives feeds that parsers read, with its words as they were', () => {
  const { newsroom } = harbour();
  fc.assert(
    fc.property(arbitraryRelease(newsroom), (release) => {
      const { language, title } = release;
      const { atom, rss, json } = feedsOf([release], newsroom, language);
      const { items } = readJsonFeed(json);
      expect(atomProblems(atom)).toEqual([]);
      const shown = release.publication.state === 'public' || release.publication.state === 'withdrawn';
      expect(items.map((item) => item.title)).toEqual(shown ? [title] : []);
      const channel = only(readXml(rss), 'channel');
      const titles = all(channel, 'item').map((item) => only(item, 'title').text);
      expect(titles).toEqual(shown ? [title.replace(/\r\n?/g, '\n')] : []);
      const content = all(channel, 'item').map((item) => only(item, 'content:encoded').text);
      expect(content).toEqual(items.map((item) => item.content_html));
    }),
    { numRuns: 100, seed: 1951 },
  );
});

test('releases of one moment are in the order of their addresses, then of their languages', () => {
  const cards = [
    card({ slug: 'rope' }),
    card({ slug: 'bell', language: 'fr' }),
    card({ slug: 'bell', language: 'en' }),
  ];
  expect(newest(cards).map(({ slug, language }) => `${slug}.${language}`)).toEqual(['bell.en', 'bell.fr', 'rope.en']);
});

test('an item without its whole text has its summary, else its headline', () => {
  const own = feedEntry(card({ description: 'It rings.' }), {
    ...sourcesOf([], DEFAULT_NEWSROOM),
    translationsOf: () => [],
  });
  const feed = {
    ...listOf(EN),
    pageUrl: 'https://a.example/',
    url: 'https://a.example/feed',
    author: { name: 'HLN' },
    entries: [own, { ...own, summary: null }],
  };
  expect(JSON.parse(writeJsonFeed(feed as unknown as Feed)).items).toMatchObject([
    { content_text: 'It rings.', summary: 'It rings.' },
    { content_text: 'Harbour Library Opens' },
  ]);
  const items = all(only(readXml(writeRss(feed as unknown as Feed)), 'channel'), 'item');
  expect(items.map((item) => all(item, 'content:encoded').length)).toEqual([0, 0]);
});

test('the contact of no office has its name alone before its address', () => {
  const release = made('bell', DEFAULT_NEWSROOM);
  const contacts = [{ name: 'Ada Quill', phones: [], languages: [], email: 'ada@library.example.org' }] as const;
  const { contentOf, cards } = sourcesOf([{ ...release, contacts }], DEFAULT_NEWSROOM);
  expect(cards.map(contentOf).join()).toContain('<p>Ada Quill<br>\nEmail: <a href="mailto:ada@library.example.org"');
});
