import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type BuildOptions, build } from '../../src/build/build.ts';
import { browser } from '../support/browser.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const now = Date.UTC(2024, 5, 1);
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="40"><rect width="160" height="40"/></svg>';

const built = async (files: Record<string, string>) => {
  const newsroom = temporaryNewsroom({ 'newsroom.yaml': '', ...files });
  const rebuild = (options: Partial<BuildOptions> = {}) =>
    build({ cwd: newsroom.path, out: 'public', now, ...options });
  const { failed } = await rebuild();
  return { ...newsroom, rebuild, failed };
};

describe('the look of a site', () => {
  test('takes one file for its colours', async () => {
    const { failed, read } = await built({
      'a.md': source(),
      'templates/html/theme.css': ':root { --band: rebeccapurple; }\n',
    });
    expect(failed).toEqual([]);
    expect(read('public/assets/newsroom.css')).toMatch(/^:root\{--band:rebeccapurple\}[\s\S]*\.band\{/);
  });

  test('takes one file for its logo, with its own size', async () => {
    const { read } = await built({ 'a.md': source(), 'templates/html/logo.svg': LOGO });
    expect(read('public/assets/logo.svg')).toBe(LOGO);
    const shown = (path: string) => /<img class="logo"[^>]*>/.exec(read(path))?.[0];
    expect(shown('public/index.html')).toBe(
      '<img class="logo" src="assets/logo.svg" alt="IOM" width="160" height="40">',
    );
    expect(shown('public/en/a/index.html')).toContain('src="../../assets/logo.svg"');
  });

  test('takes one file for any part of a page, on every page', async () => {
    const { read } = await built({
      'a.md': source(),
      'templates/html/partials/footer.hbs': '<footer class="footer">{{organisation.shortName}}: ours</footer>\n',
    });
    for (const page of ['index.html', 'en/a/index.html', 'en/archive/index.html', 'en/offices/index.html']) {
      expect(read(`public/${page}`)).toContain('<footer class="footer">IOM: ours</footer>');
    }
  });

  test('is the same from a disk, without a server', async () => {
    const { path } = await built({ 'a.md': source() });
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(pathToFileURL(join(path, 'public/index.html')).href);
    await page.getByRole('link', { name: 'Harbour Library Opens Its Reading Room' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Harbour Library Opens Its Reading Room');
    const band = "getComputedStyle(document.querySelector('.band')).backgroundColor";
    expect(await page.evaluate(band)).toBe('rgb(0, 51, 160)');
  });
});

describe('a withdrawal by another release', () => {
  const wrong = source({ title: 'Harbour Library Sinks', summary: 'CANARY summary' }, 'CANARY text.');
  const taking = source({
    title: 'A Withdrawal',
    date: '2024-03-07',
    withdraws: '{ release: wrong, note: It did not. }',
  });

  test('leaves of what it withdraws the address and a notice, in every format', async () => {
    const { read, list } = await built({ 'wrong.md': wrong, 'taking.md': taking });
    expect(list('public/en/wrong')).toContain('public/en/wrong/wire.txt');
    for (const file of list('public').filter((path) => !path.endsWith('.json')))
      expect(read(file)).not.toContain('CANARY');
    const page = read('public/en/wrong/index.html');
    expect(page).toContain('class="notice withdrawn"');
    expect(page).toMatch(
      /Withdrawn on 7 March 2024:<\/strong>[\s\S]*It did not\.[\s\S]*href="\.\.\/\.\.\/en\/taking\//,
    );
    expect(read('public/en/archive/index.html')).not.toContain('Sinks');
    expect(read('public/en/archive/index.html')).toContain('1 release<');
  });

  test('that is under embargo changes nothing before its hour', async () => {
    const secret = source({ title: 'CANARY', embargo: '2024-07-01T09:00:00+02:00', withdraws: 'wrong' });
    const { read } = await built({ 'wrong.md': source({ title: 'Harbour Library Sinks' }), 'secret.md': secret });
    expect(read('public/en/archive/index.html')).toContain('Harbour Library Sinks');
    expect(read('public/en/wrong/index.html')).not.toMatch(/CANARY|class="notice/);
  });
});

describe('a build of a part of the newsroom', () => {
  test('makes pages that stand alone, and leaves the lists as they were', async () => {
    const newsroom = await built({ 'a.md': source(), 'b.md': source({ title: 'The Second' }) });
    const lists = newsroom.list('public').filter((path) => !/\/[ab]\/|releases\.json/.test(path));
    const before = lists.map(newsroom.read);
    newsroom.write({ 'a.md': source({ title: 'Another Headline' }) });
    await newsroom.rebuild({ paths: ['a.md'] });
    expect(lists.map(newsroom.read)).toEqual(before);
    expect(newsroom.read('public/en/a/index.html')).toMatch(/<style>[\s\S]*<h1>Another Headline<\/h1>/);
    await newsroom.rebuild();
    expect(newsroom.read('public/en/archive/index.html')).toContain('Another Headline');
    expect(newsroom.read('public/en/a/index.html')).toContain('<link rel="stylesheet"');
  });

  test('without pages makes no site, and takes an earlier one away when it was of the whole', async () => {
    const newsroom = await built({ 'a.md': source() });
    expect(newsroom.list('public')).toContain('public/index.html');
    await newsroom.rebuild({ formats: ['wire'] });
    expect(newsroom.list('public')).toEqual(['public/en/a/wire.txt', 'public/releases.json']);
  });
});
