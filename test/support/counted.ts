import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What a program that a test starts needs so that `npm run test:coverage` counts it; nothing in other runs. */
export function countedEnvironment(): { readonly NODE_V8_COVERAGE?: string } {
  const folder = process.env['NODE_V8_COVERAGE'];
  return folder === undefined ? {} : { NODE_V8_COVERAGE: folder };
}

const SEARCH_SCRIPT = new URL('../../dist/browser/search.js', import.meta.url).href;

/**
 * Counts the scripts of our pages as Node counts programs, in the same form.
 * @returns what writes the count: to be called before the page is closed
 */
export async function countScripts(page: Page): Promise<() => Promise<void>> {
  const folder = process.env['NODE_V8_COVERAGE'];
  if (folder === undefined) return async () => {};
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  return async () => {
    if (page.isClosed()) return;
    const scripts = await page.coverage.stopJSCoverage();
    const result = scripts
      .filter(({ url }) => url.endsWith('/assets/search.js'))
      .map(({ scriptId, functions }) => ({ scriptId, url: SEARCH_SCRIPT, functions }));
    writeFileSync(join(folder, `page-${randomUUID()}.json`), JSON.stringify({ result }));
  };
}
