import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { screenshot } from '../support/browser.ts';
import { runPreview } from '../support/preview.ts';
import { openPage } from '../support/preview-page.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = '2009-06-19-iom-director-general-visits-mexico.en.md';

test('the preview, with a slip of the keyboard in the source', async () => {
  const folder = temporaryNewsroom({});
  cpSync(join(ROOT, 'releases'), folder.path, { recursive: true });
  const preview = await runPreview(folder.path);
  const { page, problems } = await openPage(`${preview.url}#${SAMPLE}`, { width: 1900, height: 1000 });
  await page.getByRole('button', { name: 'Email' }).click();
  await page.getByRole('button', { name: 'Source' }).click();
  await page.locator('.pane.page iframe.current').waitFor();
  const file = join(folder.path, SAMPLE);
  writeFileSync(file, readFileSync(file, 'utf8').replace('office: mexico\n', 'office: mexcio\n'));
  await page.getByText('This is the last version without errors').waitFor();
  await page.locator('#panes').evaluate((panes) => panes.scrollTo({ left: 0 }));
  expect(problems).toEqual([]);
  await screenshot(page, join(ROOT, '.github', 'pictures', 'preview.png'));
});
