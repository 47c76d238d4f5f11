import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { screenshot, withPage } from '../support/browser.ts';
import { readFolder } from '../support/built.ts';
import { runCli } from '../support/cli.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HARBOUR = join(ROOT, 'test/fixtures/harbour');
const PICTURES = join(ROOT, '.github/pictures');
const SLUG = '2009-06-19-iom-director-general-visits-mexico';

/** Fictional releases, so that the front page has something to list: nothing of it happened. */
const HEADLINES = [
  [
    '2024-03-06',
    'Harbour Library Opens Its Night Room to Readers Who Miss the Last Ferry',
    'The room stays open until the ferries sail again, and its readers are counted at the door.',
  ],
  [
    '2024-03-01',
    'Ferry Company and Library Agree on a Shelf for Every Pier',
    'The shelves hold forty imaginary books each.',
  ],
  ['2024-02-20', 'Map Room Reopens with Charts of Seas That Do Not Exist', 'Readers may correct them in pencil.'],
  ['2024-02-06', 'Three Libraries Share One Stove This Winter', 'It travels by boat, and is warm on arrival.'],
  ['2024-01-15', 'Harbour Network Counts Its Readers for the First Time', 'They were more than the chairs.'],
  ['2023-11-30', 'Reading Lessons Begin at the Lighthouse', 'Twelve pupils signed up, and one keeper.'],
  ['2023-10-12', 'Storm Returns Overdue Books to the Library', 'All of them were dry.'],
  ['2023-06-19', 'A Bicycle Carries the Library to the Upper Valley', 'It has room for ninety books and a kettle.'],
  ['2022-09-08', 'Bakers and Librarians Open a Kitchen of Stories', 'Bread is lent, not sold.'],
  ['2021-05-03', 'Islanders Vote for a Library Without a Door', 'The roof was thought to be enough.'],
  ['2020-12-05', 'Harbour Library Network Is Founded by an Imaginary Sea', 'Its first book was a timetable.'],
] as const;

const IMAGE = 'image: { src: harbour.png, alt: An imaginary harbour at dusk }\n';
const release = ([date, title, summary]: readonly [string, string, string], index: number) =>
  `---\ntitle: ${title}\ndate: ${date}\noffice: lighthouse\nsummary: ${summary}\ncontacts: desk\nthemes: [${['reading', 'ferries', 'maps'][index % 3]}]\ncountries: [${['CH', 'MX', 'SS'][index % 3]}]\n${index === 0 ? IMAGE : ''}---\n${summary}\n`;

async function builtSite(folder: string, cwd: string) {
  await runCli(['build', folder, '--out', 'public', '--now', '2024-03-09T12:00:00Z'], { cwd });
  return Object.fromEntries(readFolder(join(cwd, 'public')));
}

test('the front page and the search', async () => {
  const folder = temporaryNewsroom(
    Object.fromEntries(
      HEADLINES.map((headline, index) => [`news/${headline[0]}-release.md`, release(headline, index)]),
    ),
  );
  mkdirSync(join(folder.path, 'news/pictures'));
  for (const name of ['newsroom.yaml', 'offices.yaml', 'everything.fr.md', 'lamps.ar.md']) {
    copyFileSync(join(HARBOUR, name), join(folder.path, 'news', name));
  }
  copyFileSync(join(HARBOUR, 'pictures/room.png'), join(folder.path, 'news/pictures/room.png'));
  copyFileSync(join(ROOT, 'test/pictures/harbour.png'), join(folder.path, 'news/harbour.png'));
  const site = await builtSite('news', folder.path);
  await withPage(
    site,
    async (page, problems) => {
      expect(problems).toEqual([]);
      await page.screenshot({ path: join(PICTURES, 'front-page.png') });
    },
    { viewport: { width: 1200, height: 1100 } },
  );
  await withPage(
    site,
    async (page) => {
      await page.locator('#words').fill('library ferry');
      await page.locator('#results li').first().waitFor();
      await page.screenshot({ path: join(PICTURES, 'search-page.png') });
    },
    { path: '/en/search/index.html', viewport: { width: 1200, height: 800 } },
  );
});

/** Three views of the sample release beside each other. */
const views = `<!doctype html><html lang="en"><meta charset="utf-8"><title>One release</title><style>
  body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #dfe5ee; font: 600 18px sans-serif; color: #1b2742 }
  figure { margin: 0 } figcaption { padding: 0 0 10px }
  img { display: block; width: 560px; height: 800px; background: #fff; border-radius: 8px; box-shadow: 0 2px 10px #1b274233;
    object-fit: cover; object-position: top }
</style><figure><figcaption>English</figcaption><img src="/en.png" alt=""></figure>
<figure><figcaption>العربية</figcaption><img src="/ar.png" alt=""></figure>
<figure><figcaption>on paper</figcaption><img src="/print.png" alt=""></figure></html>`;

test('a release in English, in Arabic and on paper', async () => {
  const folder = temporaryNewsroom({});
  const site = await builtSite(join(ROOT, 'releases'), folder.path);
  const shoot = (path: string, prepare: (page: Page) => Promise<void> = async () => {}) =>
    withPage(
      site,
      async (page) => {
        await prepare(page);
        return page.screenshot();
      },
      { path, viewport: { width: 1000, height: 1429 } },
    );
  const print = await shoot(`/en/${SLUG}/index.html`, async (page) => {
    await page.emulateMedia({ media: 'print' });
    // The margins of the sheet are the printer's: a picture has none.
    await page.setViewportSize({ width: 794, height: 1134 });
    await page.evaluate("document.body.style.padding = '75px 83px'");
  });
  const shots = {
    'en.png': await shoot(`/en/${SLUG}/index.html`),
    'ar.png': await shoot(`/ar/${SLUG}/index.html`),
    'print.png': print,
  };
  await withPage(
    { ...shots, 'index.html': views },
    async (page, problems) => {
      expect(problems).toEqual([]);
      await screenshot(page, join(PICTURES, 'release-page.png'));
    },
    { viewport: { width: 1776, height: 900 } },
  );
  expect(readFileSync(join(PICTURES, 'release-page.png')).length).toBeGreaterThan(50_000);
});
