import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { browser } from './browser.ts';

/** Opens an address in a browser context of its own, until the current test is over. */
export async function openPage(
  url: string,
  options: { width?: number; height?: number; dark?: boolean } = {},
): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
  const { width = 1600, height = 900, dark = false } = options;
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  // What a policy refuses never comes this far.
  await context.route(
    (address) => !/^(?:data:|http:\/\/127\.0\.0\.1:)/.test(address.href),
    (route) => {
      problems.push(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(url);
  return { page, problems };
}
