import { mkdir } from 'node:fs/promises';
import { dirname, posix } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { countScripts } from './counted.ts';

/** Where `withPage` serves a site: an address that exists nowhere, over https as in real life. */
const ORIGIN = 'https://newsroom.test';

/** A site held in memory: what stands at each path. A string alone is the page at `/`. */
export type Site = string | Readonly<Record<string, string | Uint8Array>>;

export interface PageOptions extends BrowserContextOptions {
  /** The path to open; `/` when left out. */
  path?: string;
}

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/**
 * The one browser of this process and of all test files that run in it; it ends with the process. It is started while a
 * file is read: unpacking and starting one on a busy machine takes longer than the test that would wait for it may take.
 */
export const browser: Browser = await launchChromium();

/**
 * Opens a page of a site that is held in memory, in a browser context of its own, and closes it afterwards.
 * Nothing reaches the network: what the site lacks is 404, what another host would serve is refused.
 * @param site what stands at each path of the site
 * @param use gets the page, and the list of what went wrong in it so far: console errors (a violated content security policy is
 *   one), exceptions, requests to other hosts and for what is not there
 * @returns what `use` returned
 */
export async function withPage<T>(
  site: Site,
  use: (page: Page, problems: readonly string[]) => Promise<T>,
  { path = '/', ...options }: PageOptions = {},
): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options });
  context.setDefaultTimeout(60_000);
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await context.route('**/*', (route) => serve(route, site, problems));
    // Where no script may run, none can be counted.
    const written = options.javaScriptEnabled === false ? undefined : await countScripts(page);
    await page.goto(new URL(path, ORIGIN).href);
    const result = await use(page, problems);
    await written?.();
    return result;
  } finally {
    await context.close();
  }
}

/**
 * Writes a picture of the whole page, as PNG.
 * @param file the picture's path; folders are made as needed
 */
export async function screenshot(page: Page, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
}

async function serve(route: Route, site: Site, problems: string[]): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== ORIGIN) {
    problems.push(`request to another host: ${url.href}`);
    return route.abort('blockedbyclient');
  }
  const file = decodeURIComponent(url.pathname).replace(/\/$/, '/index.html').slice(1);
  const body = typeof site === 'string' ? (file === 'index.html' ? site : undefined) : site[file];
  // A browser asks for its icon by itself: that is no fault of the page.
  if (body === undefined && file !== 'favicon.ico') problems.push(`nothing at ${url.pathname}`);
  if (body === undefined) return route.fulfill({ status: 404, body: '' });
  const contentType = MEDIA_TYPES[posix.extname(file)] ?? 'application/octet-stream';
  return route.fulfill({ body: typeof body === 'string' ? body : Buffer.from(body), contentType });
}
