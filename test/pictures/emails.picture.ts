import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { screenshot, withPage } from '../support/browser.ts';
import { runCli } from '../support/cli.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SLUG = '2009-06-19-iom-director-general-visits-mexico';
const HEIGHT = 760;
const VIEWS = [
  { name: 'en', width: 600, colorScheme: 'light', caption: 'English, 600 px' },
  { name: 'ar', width: 600, colorScheme: 'dark', caption: 'Arabic, 600 px, dark' },
  { name: 'ar', width: 360, colorScheme: 'light', caption: 'Arabic, 360 px' },
  { name: 'en', width: 360, colorScheme: 'dark', caption: 'English, 360 px, dark' },
] as const;

test('the email of the sample, by width, colour scheme and direction', async () => {
  const folder = temporaryNewsroom({});
  await runCli(['build', join(ROOT, 'releases'), '--out', 'public'], { cwd: folder.path });
  const shots = await Promise.all(
    VIEWS.map(({ name, width, colorScheme }) =>
      withPage(
        readFileSync(join(folder.path, 'public', name, SLUG, 'email.html'), 'utf8'),
        (page) => page.screenshot({ animations: 'disabled' }),
        { viewport: { width, height: HEIGHT }, colorScheme, deviceScaleFactor: 2 },
      ),
    ),
  );
  const figures = VIEWS.map(
    ({ width, caption }, index) =>
      `<figure><figcaption>${caption}</figcaption><img src="/${index}.png" width="${width}" height="${HEIGHT}" alt=""></figure>`,
  );
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Emails</title><style>
    body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #dfe5ee; font: 600 18px sans-serif; color: #1b2742 }
    figure { margin: 0 } figcaption { padding: 0 0 10px }
    img { display: block; border-radius: 8px; box-shadow: 0 2px 10px #1b274233 }
  </style>${figures.join('')}</html>`;
  const site = { ...Object.fromEntries(shots.map((shot, index) => [`${index}.png`, shot])), 'index.html': page };
  const width = VIEWS.reduce((sum, view) => sum + view.width + 24, 24);
  await withPage(
    site,
    async (shown, problems) => {
      expect(problems).toEqual([]);
      await screenshot(shown, join(ROOT, '.github', 'pictures', 'emails.png'));
    },
    { viewport: { width, height: HEIGHT + 84 } },
  );
});
