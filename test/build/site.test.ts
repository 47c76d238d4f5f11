import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readRecord } from '../../src/archive/record.ts';
import { atomProblems, readFeed, readJsonFeed, readXml } from '../archive/feeds/reading.ts';
import { axe, htmlValidate } from '../support/accessibility.ts';
import { withPage } from '../support/browser.ts';
import { type Built, built, textOf } from '../support/built.ts';
import { deadLinks } from '../support/links.ts';
import { source } from '../support/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
execFileSync(process.execPath, [fileURLToPath(new URL('../bench/newsroom.mjs', import.meta.url)), folder, '140']);

const sample = await built('releases');
const harbour = await built('test/fixtures/harbour', { includeDrafts: true, includeEmbargoed: true });
const archive = await built('releases', { paths: [folder] });

// What the desk of the harbour shows in English, in Arabic too: the same sources under headlines and texts in Arabic.
const desk = mkdtempSync(join(tmpdir(), 'desk-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));
cpSync(fileURLToPath(new URL('../fixtures/harbour', import.meta.url)), desk, { recursive: true });
for (const name of ['correction', 'withdrawn', 'embargoed', 'draft', 'everything']) {
  const english = readFileSync(join(desk, name === 'everything' ? `${name}.en.md` : `${name}.md`), 'utf8');
  const arabic = english
    .replace(/^(title|subtitle|summary): .*$/gm, '$1: المكتبة الخيالية تبقى مفتوحة في الليل')
    .replace(/^The .*$/m, 'تبقى المكتبة الخيالية مفتوحة في الليل.')
    .replace('translations:\n  fr: everything.fr.md\n', '');
  writeFileSync(join(desk, `${name}.ar.md`), arabic);
}
const arabicDesk = await built('test/fixtures/harbour', {
  paths: [desk],
  includeDrafts: true,
  includeEmbargoed: true,
});

/** Enough releases in Arabic for a list of two pages. */
const crowd = mkdtempSync(join(tmpdir(), 'crowd-'));
afterAll(() => rmSync(crowd, { recursive: true, force: true }));
writeFileSync(join(crowd, 'newsroom.yaml'), '');
for (let index = 0; index < 50; index += 1) {
  const date = `2023-${String((index % 12) + 1).padStart(2, '0')}-05`;
  writeFileSync(join(crowd, `crowd-${index}.ar.md`), source({ title: `بيان خيالي رقم ${index}`, date }));
}
const crowded = await built('releases', { paths: [crowd], formats: ['html'] });

/** A year, a month, an office, a country, a theme. */
const LIST = /^\w+\/(?:archive\/\d{4}(?:\/\d\d)?|(?:offices|countries|themes)\/[^/]+)\/index\.html$/;
/** A front page, all releases, a directory, the search. */
const FRONT = /^(?:\w+\/(?:(?:archive|offices|countries|themes|search)\/)?)?index\.html$/;
/** The sample with its text told again and again, until it has so many words. */
const LONG = { en: 1000, fr: 1000, es: 1000, ar: 750 };
const long = mkdtempSync(join(tmpdir(), 'long-'));
afterAll(() => rmSync(long, { recursive: true, force: true }));
cpSync(fileURLToPath(new URL('../../releases', import.meta.url)), long, { recursive: true });
for (const [language, least] of Object.entries(LONG)) {
  const path = join(long, `2009-06-19-iom-director-general-visits-mexico.${language}.md`);
  const [front = '', text = ''] = readFileSync(path, 'utf8').split(/(?<=\n---\n)/);
  const times = Math.ceil(least / text.trim().split(/\s+/).length);
  writeFileSync(
    path,
    `${front}${text
      .repeat(times)
      .trim()
      .split(/(?<=\s)(?=\S)/)
      .slice(0, least)
      .join('')}\n`,
  );
}
const told = await built('releases', { paths: [long], formats: ['html', 'wire', 'email'] });

const isPage = (path: string) => path === 'index.html' || path.endsWith('/index.html');
const siteOf = ({ files }: Built) => Object.fromEntries(files);

describe.each([
  { name: 'the sample', from: sample, base: 'https://press.example.org' },
  { name: 'the harbour', from: harbour, base: 'https://press.library.example.org/news' },
  { name: 'the harbour in Arabic', from: arabicDesk, base: 'https://press.library.example.org/news' },
  { name: 'an archive', from: archive, base: 'https://press.library.example.org' },
])('the site of $name', ({ from, base }) => {
  const pages = [...from.files.keys()].filter(isPage);

  test('is valid HTML on every kind of page', async () => {
    expect(pages.length).toBeGreaterThan(20);
    // Of an archive's lists a part: they are of the kinds that the others have whole.
    const looked = pages.length > 150 ? pages.filter((_, index) => index % 9 === 0) : pages;
    const faults = [];
    for (const path of looked) {
      const found = await htmlValidate(textOf(from, path));
      if (found.length > 0) faults.push({ path, found });
    }
    expect(faults).toEqual([]);
  });

  test('has no link, picture or style that leads nowhere', () => {
    expect(deadLinks(from.files, base)).toEqual([]);
  });

  test('has feeds and sitemaps that programs read, and that lead to pages that are there', () => {
    const there = (url: string | null | undefined) => {
      const path = decodeURIComponent((url ?? '').slice(base.length + 1));
      return url?.startsWith(`${base}/`) && from.files.has(/(?:^|\/)$/.test(path) ? `${path}index.html` : path);
    };
    const led: (string | null | undefined)[] = [];
    let feeds = 0;
    for (const path of from.files.keys()) {
      if (/(?:^|\/)sitemap[^/]*\.xml$/.test(path)) {
        const entries = readXml(textOf(from, path)).children;
        for (const { children } of entries) led.push(children.find(({ name }) => name === 'loc')?.text);
        expect(entries.length).toBeGreaterThan(0);
      } else if (path.endsWith('.xml')) {
        const feed = readFeed(textOf(from, path));
        if (feed.meta.type === 'atom') expect(atomProblems(textOf(from, path))).toEqual([]);
        led.push(feed.url, ...feed.items.map(({ url }) => url));
        feeds += 1;
      } else if (path.endsWith('/feed.json')) {
        const feed = readJsonFeed(textOf(from, path));
        led.push(feed.home_page_url, feed.feed_url, ...feed.items.map(({ url }) => url));
        feeds += 1;
      }
    }
    expect(led.filter((url) => !there(url))).toEqual([]);
    const languages = pages.filter((path) => /^\w+\/index\.html$/.test(path));
    expect(feeds).toBe(pages.filter((path) => LIST.test(path)).length + 3 * languages.length);
  });

  test('names on the front of each list its feed, and on that of a directory those of the language', () => {
    const feedsOn = (path: string) =>
      [...textOf(from, path).matchAll(/<link rel="alternate" type="([^"]*)" title="[^"]+" href="([^"]*)">/g)].map(
        ([, type, href = '']) => [
          type,
          decodeURIComponent(new URL(href, `${base}/${path}`).href.slice(base.length + 1)),
        ],
      );
    for (const path of pages) {
      const own = ['application/atom+xml', path.replace(/index\.html$/, 'atom.xml')];
      const [, language] = /^<html lang="([^"]+)"/m.exec(textOf(from, path)) ?? [];
      const main = ['atom+xml', 'rss+xml', 'feed+json'].map((type) => [
        `application/${type}`,
        `${language}/${type === 'feed+json' ? 'feed.json' : type.replace('+', '.')}`,
      ]);
      if (LIST.test(path)) expect(feedsOn(path), path).toEqual(path.includes('/archive/') ? [own, ...main] : [own]);
      else if (FRONT.test(path)) expect(feedsOn(path), path).toEqual(main);
      else expect(feedsOn(path), path).toEqual([]);
    }
  });

  test('needs less than 30 KB for a release, and nothing from elsewhere for any page', () => {
    const style = textOf(from, 'assets/newsroom.css').length;
    for (const path of pages) {
      const html = textOf(from, path);
      expect(html).not.toMatch(
        / src="(?:https?:)?\/\/|<style|<script(?! type="(?:application\/ld\+json|module" src="\.\.\/\.\.\/assets\/search\.js)")| style="| on[a-z]+="/,
      );
      expect(html).toContain(
        'content="default-src &#x27;none&#x27;; style-src &#x27;self&#x27;; img-src &#x27;self&#x27;;',
      );
      if (html.includes('<article class="release">')) expect(Buffer.byteLength(html) + style).toBeLessThan(30 * 1024);
    }
  });

  test('is listed in releases.json, so that the next build can take away what is no longer there', () => {
    const { site } = readRecord(textOf(from, 'releases.json'));
    expect(site.map(({ path }) => path)).toEqual(from.result.site.toSorted());
    expect(site.map(({ path }) => path)).toContain('assets/newsroom.css');
    for (const { path, bytes, sha256 } of site) {
      const written = Buffer.from(textOf(from, path));
      expect({ path, bytes: written.length, sha256: createHash('sha256').update(written).digest('hex') }).toEqual({
        ...{ path, bytes, sha256 },
      });
    }
  });
});

test.each(Object.entries(LONG))(
  'a release of many words needs less than 30 KB with its style: %s, %i',
  (language, words) => {
    const page = textOf(told, `${language}/2009-06-19-iom-director-general-visits-mexico/index.html`);
    const [, body = ''] = /<div class="body">([\s\S]*?)<\/div>/.exec(page) ?? [];
    expect(
      body
        .replace(/<[^>]*>/g, ' ')
        .trim()
        .split(/\s+/).length,
    ).toBeGreaterThanOrEqual(words);
    expect(Buffer.byteLength(page) + textOf(told, 'assets/newsroom.css').length).toBeLessThan(30 * 1024);
  },
);

const KINDS = [
  { kind: 'the front page', from: archive, path: '/' },
  { kind: 'all releases', from: archive, path: '/en/archive/index.html' },
  { kind: 'an older page', from: archive, path: '/en/archive/page/2/index.html' },
  { kind: 'a directory', from: archive, path: '/en/offices/index.html' },
  { kind: 'a release', from: harbour, path: '/en/everything/index.html' },
  { kind: 'a correction', from: harbour, path: '/en/correction/index.html' },
  { kind: 'a withdrawn release', from: harbour, path: '/en/withdrawn/index.html' },
  { kind: 'an embargoed release', from: harbour, path: '/en/embargoed/index.html' },
  { kind: 'a draft', from: harbour, path: '/en/draft/index.html' },
  { kind: 'the front page in Arabic', from: archive, path: '/ar/index.html' },
  { kind: 'all releases in Arabic', from: archive, path: '/ar/archive/index.html' },
  { kind: 'a year', from: archive, path: '/en/archive/2009/index.html' },
  { kind: 'the list of an office', from: archive, path: '/en/offices/mexico/index.html' },
  { kind: 'an older page in Arabic', from: crowded, path: '/ar/archive/page/1/index.html' },
  { kind: 'a year in Arabic', from: sample, path: '/ar/archive/2009/index.html' },
  { kind: 'the list of a country in Arabic', from: sample, path: '/ar/countries/mx/index.html' },
  { kind: 'a directory in Arabic', from: archive, path: '/ar/themes/index.html' },
  { kind: 'a release in Arabic', from: arabicDesk, path: '/ar/everything/index.html' },
  { kind: 'a correction in Arabic', from: arabicDesk, path: '/ar/correction/index.html' },
  { kind: 'a withdrawn release in Arabic', from: arabicDesk, path: '/ar/withdrawn/index.html' },
  { kind: 'an embargoed release in Arabic', from: arabicDesk, path: '/ar/embargoed/index.html' },
  { kind: 'a draft in Arabic', from: arabicDesk, path: '/ar/draft/index.html' },
] as const;

const MODES = [
  { colorScheme: 'light', width: 1000 },
  { colorScheme: 'dark', width: 1000 },
  { colorScheme: 'light', width: 320 },
] as const;

test.each(KINDS)('in a browser, $kind is accessible and fits: light, dark, 320 px', async ({ from, path }) => {
  await withPage(
    siteOf(from),
    async (page, problems) => {
      for (const { colorScheme, width } of MODES) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 700 });
        expect({ colorScheme, width, found: await axe(page) }).toEqual({ colorScheme, width, found: [] });
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
      expect(problems).toEqual([]);
    },
    { path },
  );
});

test('nothing moves while a page loads: pictures have their room', async () => {
  await withPage(
    siteOf(harbour),
    async (page) => {
      const shift = await page.evaluate(`new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
          .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      })`);
      expect(shift).toBe(0);
      const sizes = await page.$$eval('img', (images) =>
        images.map((image) => [image.getAttribute('width'), image.getAttribute('height')].join('×')),
      );
      expect(sizes).toEqual(['640×360', '320×200']);
    },
    { path: '/en/everything/index.html' },
  );
});

test('a reader finds a release of 2009 on Mexico by browsing', async () => {
  await withPage(siteOf(sample), async (page, problems) => {
    await page.getByRole('link', { name: 'All releases' }).first().click();
    await page.getByRole('link', { name: '2009' }).click();
    await page.getByRole('link', { name: 'June' }).click();
    await page.getByRole('link', { name: 'IOM Director General Visits Mexico' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('IOM Director General Visits Mexico');
    await page.getByRole('link', { name: 'Countries' }).click();
    await page.getByRole('link', { name: 'Mexico' }).click();
    await page.getByRole('link', { name: 'العربية' }).click();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(new URL(page.url()).pathname).toBe('/ar/countries/mx/index.html');
    expect(problems).toEqual([]);
  });
});

test('a page on paper is one column on A4, with its contacts and without what only a screen can use', async () => {
  await withPage(
    siteOf(harbour),
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      const shown = async (selector: string) => page.locator(selector).first().isVisible();
      expect(await shown('.sections')).toBe(false);
      expect(await shown('.languages')).toBe(false);
      expect(await shown('.related, .downloads')).toBe(false);
      expect(await shown('.contacts')).toBe(true);
      expect(await shown('h1')).toBe(true);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      // A4 in points, as the page's own style asks for.
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
    },
    { path: '/en/everything/index.html' },
  );
});
