import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { screenshot, withPage } from '../support/browser.ts';
import { runCli } from '../support/cli.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RELEASE = 'public/en/2009-06-19-iom-director-general-visits-mexico';
const PANE = { width: 560, height: 800 };

/** One page with the three outputs of the sample release side by side, as a reader of each would see them. */
function sideBySide(wire: string): string {
  const escaped = wire.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Three outputs</title><style>
    body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #dfe5ee; font: 600 18px sans-serif; color: #1b2742 }
    figure { margin: 0 } figcaption { padding: 0 0 10px }
    img, pre { display: block; box-sizing: border-box; width: ${PANE.width}px; height: ${PANE.height}px; margin: 0; overflow: hidden;
      background: #fff; border-radius: 8px; box-shadow: 0 2px 10px #1b274233; object-fit: cover; object-position: top }
    pre { padding: 28px; font: 11.6px/1.6 monospace; white-space: pre }
  </style>
  <figure><figcaption>index.html</figcaption><img src="/page.png" alt=""></figure>
  <figure><figcaption>wire.txt</figcaption><pre>${escaped}</pre></figure>
  <figure><figcaption>email.eml</figcaption><img src="/email.png" alt=""></figure></html>`;
}

const picture = (page: Page) => page.screenshot({ animations: 'disabled' });

test('three outputs', async () => {
  const folder = temporaryNewsroom({});
  await runCli(['build', join(ROOT, 'releases'), '--out', 'public'], { cwd: folder.path });
  const read = (name: string) => readFileSync(join(folder.path, RELEASE, name), 'utf8');
  const style = readFileSync(join(folder.path, 'public/assets/newsroom.css'));
  const shoot = (html: string) =>
    withPage({ 'en/release/index.html': html, 'assets/newsroom.css': style }, picture, {
      path: '/en/release/index.html',
      viewport: PANE,
      deviceScaleFactor: 2,
    });
  const site = {
    'page.png': await shoot(read('index.html')),
    'email.png': await shoot(read('email.html')),
    'index.html': sideBySide(read('wire.txt')),
  };
  await withPage(
    site,
    async (page, problems) => {
      expect(problems).toEqual([]);
      await screenshot(page, join(ROOT, '.github', 'pictures', 'three-outputs.png'));
    },
    { viewport: { width: PANE.width * 3 + 96, height: 900 } },
  );
});
