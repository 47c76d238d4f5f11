import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { axe, htmlValidate } from '../support/accessibility.ts';
import { type PageOptions, type Site, withPage } from '../support/browser.ts';
import { readFolder } from '../support/built.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = '2009-06-19-iom-director-general-visits-mexico';

/** A generated archive of 400 releases, with the sample among them, as it stands on a server. */
const folder = mkdtempSync(join(tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
execFileSync(process.execPath, [join(ROOT, 'test/bench/newsroom.mjs'), join(folder, 'room'), '400']);
for (const language of ['en', 'fr', 'es', 'ar']) {
  const name = `${SAMPLE}.${language}.md`;
  copyFileSync(join(ROOT, 'releases', name), join(folder, 'room', name));
}
const now = Date.UTC(2024, 5, 1);
await build({ paths: [join(folder, 'room')], cwd: folder, out: 'public', formats: ['html'], now });
const files = readFolder(join(folder, 'public'));
const site: Site = Object.fromEntries(files);

/** Opens the search page of a language. */
function onSearchPage<T>(
  language: string,
  use: (page: Page, problems: readonly string[]) => Promise<T>,
  { path = '', ...options }: PageOptions = {},
): Promise<T> {
  return withPage(site, use, { path: `/${language}/search/${path}`, ...options });
}

/** The text of the status once the answer is there. */
async function status(page: Page): Promise<string> {
  await page.waitForTimeout(300);
  const found = page.locator('#found');
  for (let turn = 0; turn < 100; turn++) {
    const text = (await found.textContent()) ?? '';
    if (text !== '' && !/…$/.test(text)) return text;
    await page.waitForTimeout(50);
  }
  throw new Error('no answer');
}

const titles = (page: Page) => page.locator('#results .headline').allTextContents();

describe('the search page', () => {
  test('finds the 2009 release on Mexico, as a reader does', async () => {
    await withPage(
      site,
      async (page, problems) => {
        await page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'Search' }).click();
        await page.getByLabel('Words').fill('mexico');
        await page.getByLabel('Year').selectOption('2009');
        await status(page);
        expect((await titles(page))[0]).toBe('IOM Director General Visits Mexico');
        expect(new URL(page.url()).search).toBe('?q=mexico&year=2009');
        await page.getByRole('link', { name: 'IOM Director General Visits Mexico' }).click();
        expect(await page.locator('h1').textContent()).toBe('IOM Director General Visits Mexico');
        await page.goBack();
        await status(page);
        expect((await titles(page))[0]).toBe('IOM Director General Visits Mexico');
        expect(problems).toEqual([]);
      },
      { path: '/en/' },
    );
  });

  test.each(['مكسيك', 'المَكسيك', 'المكســيك', 'المُدِير العام سوينغ'])('in Arabic, %s finds it', async (text) => {
    const release = files.get(`ar/${SAMPLE}/index.html`)?.toString('utf8') ?? '';
    const title = /<h1>(.*?)<\/h1>/.exec(release)?.[1];
    await onSearchPage('ar', async (page, problems) => {
      await page.locator('#words').fill(text);
      await status(page);
      expect(await titles(page)).toContain(title);
      expect(problems).toEqual([]);
    });
  });

  test('works with the keyboard alone, says how many were found, and shows more', async () => {
    await onSearchPage(
      'en',
      async (page) => {
        await page.locator('#words').focus();
        await page.keyboard.type('lantern');
        await page.keyboard.press('Enter');
        const found = await status(page);
        expect(found).toMatch(/^\d+ releases$/);
        expect(await page.locator('#found').getAttribute('role')).toBe('status');
        expect(await titles(page)).toHaveLength(10);
        await page.getByRole('button', { name: 'Show more' }).focus();
        await page.keyboard.press('Enter');
        await page.waitForFunction(`document.querySelectorAll('#results li').length === 20`);
        expect(
          await page.evaluate(`document.activeElement.closest('li') === document.querySelectorAll('#results li')[10]`),
        ).toBe(true);
      },
      { bypassCSP: true },
    );
  });

  test('keeps to an office and a theme, and to another language', async () => {
    await onSearchPage('en', async (page) => {
      await page.getByLabel('Office').selectOption('mexico');
      const all = Number.parseInt(await status(page), 10);
      await page.getByLabel('Theme').selectOption('border-management');
      expect(await status(page)).toBe('1 release');
      expect(all).toBeGreaterThan(10);
      await page.getByLabel('Theme').selectOption('');
      await page.getByLabel('Office').selectOption('');
      await page.getByLabel('Words').fill('México');
      await page.locator('#language').selectOption('es');
      await status(page);
      const [first] = await page.locator('#results li').all();
      expect(await first?.getAttribute('lang')).toBe('es');
      expect(await first?.locator('a').getAttribute('href')).toContain(`/es/${SAMPLE}/`);
    });
  });

  test('shows what is asked in its address, and says when there is nothing', async () => {
    await onSearchPage(
      'en',
      async (page) => {
        await status(page);
        expect(await titles(page)).toEqual(['IOM Director General Visits Mexico']);
        await page.locator('#words').fill('qqqqqq');
        expect(await status(page)).toBe('Nothing was found. Try fewer or other words.');
        expect(await titles(page)).toEqual([]);
      },
      { path: '?q=Grupo%20Beta&year=2009&office=mexico' },
    );
  });

  test('shows the text of an index as text', async () => {
    const name = 'en/search/releases-0.json';
    const hostile = JSON.stringify(Array.from({ length: 16 }, () => Array(6).fill('<img src=x onerror=alert(1)>')));
    const poisoned = { ...(site as Record<string, Buffer>), [name]: hostile };
    await withPage(
      poisoned,
      async (page, problems) => {
        await status(page);
        const last = page.locator('#results li');
        expect(await last.locator('img').count()).toBe(0);
        expect((await page.locator('#results').textContent()) ?? '').toContain('<img src=x onerror=alert(1)>');
        expect(problems).toEqual([]);
      },
      { path: '/en/search/?year=2000' },
    );
  });

  test('without its index says so, and leads to the lists', async () => {
    const { 'en/search/index.json': _, ...broken } = site as Record<string, Buffer>;
    await withPage(
      broken,
      async (page) => {
        expect(await status(page)).toMatch(/cannot be loaded/);
        expect(await page.getByRole('main').getByRole('link', { name: 'All releases' }).isVisible()).toBe(true);
      },
      { path: '/en/search/?q=lantern' },
    );
  });

  test('with an index of another version says so, too', async () => {
    const name = 'en/search/index.json';
    const other = JSON.stringify({ ...JSON.parse(String(files.get(name))), version: 99 });
    await withPage(
      { ...(site as Record<string, Buffer>), [name]: other },
      async (page) => expect(await status(page)).toMatch(/cannot be loaded/),
      { path: '/en/search/?q=lantern' },
    );
  });

  test('takes a language from its address, and leaves out what is no choice', async () => {
    const asked = (path: string) =>
      onSearchPage(
        'en',
        async (page) => [await status(page), await page.locator('#results li').first().getAttribute('lang')],
        { path },
      );
    const [found] = await asked('?q=lantern');
    expect(await asked('?q=lantern&year=1066&office=atlantis&language=xx')).toEqual([found, 'en']);
    expect(await asked('?q=M%C3%A9xico&language=es')).toEqual([expect.any(String), 'es']);
  });

  test('counts as its language does, and shows a release without a summary', async () => {
    const name = 'fr/search/releases-0.json';
    const documents = JSON.parse(String(files.get(name))) as string[][];
    const bare = JSON.stringify(documents.map((document) => [...document.slice(0, 5), '']));
    await withPage(
      { ...(site as Record<string, Buffer>), [name]: bare },
      async (page) => {
        expect(await status(page)).toMatch(/^\d+ communiqués?$/);
        expect(await page.locator('#results li').last().locator('.summary').count()).toBe(0);
      },
      { path: `/fr/search/?year=${documents[0]?.[2]?.slice(0, 4)}` },
    );
  });

  test.each([
    ['index.json', 'comes'],
    ['index.json', 'fails'],
    ['words-*.json', 'comes'],
    ['releases-*.json', 'comes'],
  ])('shows no answer of a language that a reader has left when its %s %s later', async (file, outcome) => {
    await onSearchPage(
      'en',
      async (page) => {
        const before = [await status(page), await titles(page)];
        const late: (() => Promise<void>)[] = [];
        await page.route(`**/es/search/${file}`, (route) => {
          late.push(() => (outcome === 'fails' ? route.abort() : route.fallback()));
        });
        const asked = page.waitForRequest(`**/es/search/${file}`);
        await page.locator('#language').selectOption('es');
        await asked;
        await page.locator('#language').selectOption('en');
        expect([await status(page), await titles(page)]).toEqual(before);
        const told = outcome === 'fails' ? page.waitForEvent('requestfailed') : page.waitForEvent('requestfinished');
        for (const answer of late) await answer();
        await told;
        await page.waitForTimeout(300);
        expect([await status(page), await titles(page)]).toEqual(before);
      },
      { path: '?q=M%C3%A9xico' },
    );
  });

  test('is whole without a script: it leads to the lists, and shows no form that does nothing', async () => {
    await onSearchPage(
      'en',
      async (page, problems) => {
        expect(await page.locator('form').isVisible()).toBe(false);
        expect(await page.getByRole('main').getByRole('link', { name: 'All releases' }).getAttribute('href')).toBe(
          '../../en/archive/index.html',
        );
        expect(problems).toEqual([]);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe.each(['en', 'ar'])('the search page in %s', (language) => {
  test('is valid HTML that lets nothing be loaded but from its own site', async () => {
    const html = files.get(`${language}/search/index.html`)?.toString('utf8') ?? '';
    expect(await htmlValidate(html)).toEqual([]);
    expect(html.replaceAll('&#x27;', "'")).toMatch(
      /content="default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';/,
    );
  });

  test.each([
    { colorScheme: 'light', viewport: { width: 1000, height: 800 } },
    { colorScheme: 'dark', viewport: { width: 1000, height: 800 } },
    { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  ] as const)('is accessible with its results: $colorScheme, $viewport.width px', async (options) => {
    const asked = language === 'en' ? '?q=lantern' : '?q=%D8%A7%D9%84%D9%85%D9%83%D8%AA%D8%A8%D8%A9';
    await onSearchPage(
      language,
      async (page, problems) => {
        await status(page);
        expect((await titles(page)).length).toBeGreaterThan(0);
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        expect(problems).toEqual([]);
      },
      { path: asked, ...options },
    );
  });
});

test('a first answer costs a phone less than 200 KB', async () => {
  const sizes = new Map<string, number>();
  await onSearchPage('en', async (page) => {
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname.slice(1).replace(/\/$/, '/index.html');
      sizes.set(path, files.get(path)?.length ?? 0);
    });
    await page.reload();
    await page.locator('#words').fill('lantern harbour');
    await status(page);
    expect([...sizes.keys()]).toContain('assets/search.js');
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(200 * 1024);
  });
});
