import { renameSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axe } from '../../support/accessibility.ts';
import { harbourCopy, leaveNothing, type RunningPreview, restore, runPreview } from '../../support/preview.ts';
import { openPage } from '../../support/preview-page.ts';
import { measureStretch } from '../../support/stretch.ts';
import type { TemporaryNewsroom } from '../../support/temporary-newsroom.ts';

const SOURCE = 'everything.en.md';
const NOW = ['--now', '2024-03-09T12:00:00Z'];

const BROKEN = '---\ntitle: A Broken One\ndate: 2024-02-31\noffice: lighthose\ncontacts: desk\n---\nText.\n';

let room: TemporaryNewsroom;
let preview: RunningPreview;

afterAll(leaveNothing);
beforeAll(async () => {
  room = harbourCopy(true);
  room.write({ 'broken.md': BROKEN });
  preview = await runPreview(room.path, NOW, {}, true);
});

afterEach(() => restore(room, preview));

/** The preview of the fictional newsroom with a release open. */
async function opened(options: Parameters<typeof openPage>[1] & { readonly release?: string } = {}) {
  const { page, problems } = await openPage(`${preview.url}#${options.release ?? SOURCE}`, options);
  await page.locator('.pane').first().waitFor();
  const edit = (from: string | RegExp, to: string) => room.write({ [SOURCE]: room.read(SOURCE).replace(from, to) });
  return { page, problems, edit };
}

/** Waits for an expression to be true, frame by frame. @returns the browser's clock at that moment */
function until(page: Page, expression: string): Promise<number> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const end = Date.now() + 60000;
    const look = () => {
      if (${expression}) resolve(Date.now());
      else if (Date.now() > end) reject(new Error('it never came to be'));
      else requestAnimationFrame(look);
    };
    look();
  })`);
}

/** Waits until a text stands in a pane. */
function seen(page: Page, pane: string, text: string): Promise<number> {
  const stage = `document.querySelector('.pane.${pane} .stage')`;
  const frame = `${stage}?.querySelector('iframe.current')`;
  const shown = `(${frame} ? ${frame}.contentDocument?.body?.textContent : ${stage}?.textContent)`;
  return until(page, `${shown}?.includes(${JSON.stringify(text)})`);
}

/** @returns the process in which a page is laid out: the one of the browser's that is made for it. */
async function rendererOf(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  await session?.detach();
  // Pages of earlier tests are closed: what is left besides is a spare one, which did nothing yet.
  const renderers = processInfo.filter(({ type }) => type === 'renderer').sort((a, b) => b.cpuTime - a.cpuTime);
  return renderers[0]?.id ?? 0;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

describe('while a release is written', () => {
  test('every save is seen in every pane', async () => {
    const { page, edit, problems } = await opened();
    await seen(page, 'page', 'Night Room');
    const latencies: { readonly took: number; readonly stretch: number }[] = [];
    const renderer = await rendererOf(page);
    for (let index = 0; index < 15; index++) {
      await page.waitForTimeout(60);
      const stretch = measureStretch(preview.pid, renderer);
      const saved = Date.now();
      edit(/Night Room[^"\\]*|Room No\. \d+/, `Room No. ${index}`);
      const times = await Promise.all(['page', 'wire', 'email'].map((pane) => seen(page, pane, `Room No. ${index}`)));
      latencies.push({ took: Math.max(...times) - saved, stretch: stretch() });
    }
    const alone = middle(latencies.map(({ took, stretch }) => took / stretch));
    console.info(
      `update after a save: median ${middle(latencies.map(({ took }) => took)).toFixed()} ms; without other programs ${alone.toFixed()} ms`,
    );
    // Times are a benchmark's: npm run bench:saves.
    if (process.env['SAVES'] === 'timed') expect(alone).toBeLessThan(150);
    expect(problems).toEqual([]);
  });

  test('an email that is shown anew keeps its styles', async () => {
    const { page, edit, problems } = await opened();
    const styles =
      "JSON.stringify([...document.querySelector('.pane.email iframe.current').contentDocument.querySelectorAll('td')].map((cell) => getComputedStyle(cell).padding))";
    await seen(page, 'email', 'Night Room');
    const before = await page.evaluate(styles);
    edit('Readers may stay', 'Readers must stay');
    await seen(page, 'email', 'Readers must stay');
    expect(await page.evaluate(styles)).toBe(before);
    expect(before).toMatch(/[1-9]\d?px/);
    expect(problems).toEqual([]);
  });

  test('an editor that moves a new file over the old one is followed, too', async () => {
    const { page } = await opened();
    const text = room.read(SOURCE);
    for (const name of ['Moved Once', 'Moved Twice']) {
      room.write({ [`.${SOURCE}.swap`]: text.replace('Night Room', name) });
      renameSync(join(room.path, `.${SOURCE}.swap`), join(room.path, SOURCE));
      await seen(page, 'wire', name);
    }
    unlinkSync(join(room.path, SOURCE));
    room.write({ [SOURCE]: text.replace('Night Room', 'Written Anew') });
    expect(await seen(page, 'wire', 'Written Anew')).toBeGreaterThan(0);
  });

  test('the reader stays where they are in the text', async () => {
    const { page, edit } = await opened({ height: 600 });
    await seen(page, 'page', 'Night Room');
    const scroll = "document.querySelector('.pane.page iframe.current').contentWindow";
    await page.evaluate(`${scroll}.scrollTo(0, 300)`);
    await page.evaluate("document.querySelector('.pane.wire pre').scrollTo(0, 200)");
    edit('counts its readers', 'counts them all');
    edit('Readers may stay', 'Readers must stay');
    await seen(page, 'page', 'Readers must stay');
    await seen(page, 'wire', 'Readers must stay');
    expect(await page.evaluate(`${scroll}.scrollY`)).toBe(300);
    expect(await page.evaluate("document.querySelector('.pane.wire pre').scrollTop")).toBe(200);
  });

  test('a broken source keeps its last good version on show, and says what is wrong', async () => {
    const { page, edit } = await opened();
    await seen(page, 'page', 'Night Room');
    edit('office: lighthouse', 'office: lighthose');
    await page.getByText('This is the last version without errors').waitFor();
    await page.locator('#findings').getByText('Did you mean "lighthouse"?').waitFor();
    await seen(page, 'page', 'Night Room');
    await page.locator('#findings').getByRole('button', { name: 'Line 5' }).click();
    const line = page.locator('.source li.error');
    expect(await line.textContent()).toContain('No office is called "lighthose".');
    expect(await line.locator('mark').textContent()).toBe('lighthose');
    edit('office: lighthose', 'office: lighthouse');
    await page.getByText('This is the last version without errors').waitFor({ state: 'detached' });
    expect(await page.locator('.source li.error').count()).toBe(0);
  });

  test('settings with errors are told, and the good ones before them hold', async () => {
    const { page } = await opened();
    const settings = room.read('newsroom.yaml');
    room.write({ 'newsroom.yaml': settings.replace('language: en', 'language: no language') });
    await page.getByText('The newsroom itself has errors').waitFor();
    await seen(page, 'page', 'Night Room');
    room.write({ 'newsroom.yaml': settings.replace('en: HLN', 'en: HLX') });
    await page.getByText('The newsroom itself has errors').waitFor({ state: 'detached' });
    await seen(page, 'page', 'HLX');
    expect(await page.locator('.banner').count()).toBe(0);
    room.write({ 'newsroom.yaml': settings });
    await seen(page, 'page', 'HLN');
  });

  test('a new release appears in the list, one that is deleted leaves it', async () => {
    const { page } = await opened();
    room.write({ '2024/tea.en.md': room.read('draft.md').replace('A Draft About Curtains', 'Tea at Night') });
    const link = page.getByRole('link', { name: /Tea at Night/ });
    await link.waitFor();
    expect(await link.textContent()).toContain('Draft');
    unlinkSync(join(room.path, '2024/tea.en.md'));
    await link.waitFor({ state: 'detached' });
    expect(await page.locator('#releases a').count()).toBe(8);
  });

  test('what only other releases show is found, too', async () => {
    const { page } = await opened();
    room.write({
      'twin.md': room.read(SOURCE).replace('translations:\n  fr: everything.fr.md\n', 'slug: everything\n'),
    });
    await page
      .locator('#findings')
      .getByText(/same address/)
      .waitFor();
    expect(await page.locator('#findings code', { hasText: 'slug/unique' }).count()).toBe(1);
  });
});

describe('the page', () => {
  test('shows languages side by side, and follows links between them', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: 'French' }).click();
    await page.getByRole('region', { name: 'Web page, French' }).waitFor();
    expect(await page.locator('.pane h3').allTextContents()).toEqual([
      'Web page English',
      'Web page French',
      'Wire copy English',
      'Wire copy French',
      'Email English',
      'Email French',
    ]);
    await page.getByRole('button', { name: 'French' }).click();
    const frame = page.frameLocator('.pane.page iframe.current');
    await frame.getByRole('link', { name: 'Français' }).click();
    await page.getByRole('heading', { level: 2, name: /La bibliothèque du port/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('#everything.fr.md');
  });

  test('offers each format that is made at once, by its name', async () => {
    const { page } = await opened();
    expect(await page.locator('#views button').allTextContents()).toEqual([
      ...['Web page', 'Phone', 'Wire copy', 'Email', 'ninjs', 'NewsML-G2', 'NITF', 'IPTC 7901', 'Source'],
    ]);
    await page.getByRole('button', { name: 'NewsML-G2' }).click();
    await seen(page, 'newsml-g2', '<newsItem');
    expect(await page.locator('.pane.page').count()).toBe(1);
  });

  test('filters the list by words, state and language', async () => {
    const { page } = await opened();
    const titles = () => page.locator('#releases .title').allTextContents();
    await page.getByLabel('Search').fill('bibliotheque');
    expect(await titles()).toEqual([expect.stringContaining('La bibliothèque du port')]);
    await page.getByLabel('Search').fill('');
    await page.getByLabel('State').selectOption('embargoed');
    expect(await titles()).toEqual(['Harbour Library Will Open a Second Night Room']);
    await page.getByLabel('State').selectOption('');
    await page.getByRole('navigation').getByLabel('Language').selectOption('ar');
    expect(await titles()).toHaveLength(1);
    expect(await page.locator('#count').textContent()).toBe('1 of 8');
  });

  test('is used with the keyboard alone', async () => {
    const { page } = await opened();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the release');
    await page.getByRole('button', { name: 'Phone' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: 'Phone, English' }).waitFor();
    await page.locator('#releases a').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /Second Night Room/ }).waitFor();
    expect(await page.evaluate('document.activeElement.dataset.id')).toBe('embargoed.md');
  });

  test('shows renditions in the colours that are asked for', async () => {
    const { page } = await opened();
    const paper = () =>
      page.evaluate(
        "getComputedStyle(document.querySelector('.pane.page iframe.current').contentDocument.documentElement).backgroundColor",
      );
    await seen(page, 'page', 'Night Room');
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.getByLabel('Colours').selectOption('dark');
    await until(page, "document.querySelector('.pane.page iframe.current').src.includes('scheme=dark')");
    expect(await paper()).toMatch(/^rgb\(\d\d?, \d\d?, \d\d?\)$/);
  });

  test('asks nothing of the web, also where a release shows pictures from there', async () => {
    const { page, problems } = await opened();
    // The picture that is taken away is asked for no more once it is there.
    for (const pane of ['page', 'email']) {
      const frame = `document.querySelector('.pane.${pane} iframe.current')?.contentDocument`;
      await until(
        page,
        `[...(${frame}?.images ?? [])].some(({ complete, naturalWidth }) => complete && naturalWidth > 0)`,
      );
    }
    room.write({
      [SOURCE]: room.read(SOURCE).replace('src: pictures/room.png', 'src: https://pictures.example.org/room.png'),
    });
    await until(
      page,
      "document.querySelector('.pane.page iframe.current')?.contentDocument.querySelector('img')?.src.startsWith('https:')",
    );
    await seen(page, 'email', 'Night Room');
    expect(problems.filter((problem) => !problem.includes('Content Security Policy'))).toEqual([]);
  });

  test('says when the preview has ended', async () => {
    const short = await runPreview(room.path, NOW);
    const { page } = await openPage(short.url);
    await page.locator('.pane').first().waitFor();
    expect(await short.stop()).toBe(0);
    await page.getByText('The preview has ended.').waitFor();
    expect(short.talk()).toBe('');
  });

  test.each([
    ['light', { dark: false }],
    ['dark', { dark: true }],
    ['narrow', { width: 390, height: 800 }],
    ['with a broken release', { release: 'broken.md' }],
  ])('has no fault that axe knows: %s', async (_, options) => {
    const { page, problems } = await opened(options);
    await page.getByRole('button', { name: 'Source' }).click();
    await page.locator('ol.source').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
