import type { Page } from 'playwright-core';
import { browser } from '../../support/browser.ts';

/** What a page says when something runs that a payload brought along. */
const CANARY = 'canary: something ran';

/** Everything that payloads call says that it was called, in frames too. */
const SING = `for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
  window[name] = () => { console.log('${CANARY}'); };
}`;

/** Does to each element what a reader may do, but for leaving the page. @param besides what was touched already: a selector */
const touch = (besides: string) => `(async () => {
  const stay = (event) => {
    const link = event.target.closest?.('a, area');
    const address = link?.href?.baseVal ?? link?.href ?? '';
    if (!/^javascript:/i.test(address)) event.preventDefault();
  };
  addEventListener('click', stay, true);
  addEventListener('submit', (event) => { if (!/^javascript:/i.test(event.target.action)) event.preventDefault(); }, true);
  const events = ['mouseover', 'mouseenter', 'pointerenter', 'mousedown', 'focus', 'focusin', 'blur', 'keydown', 'input', 'change', 'toggle', 'wheel', 'copy', 'scroll', 'animationstart'];
  for (const element of [...document.querySelectorAll('body, body *')]) {
    if (/^(?:STYLE|BR|SOURCE|COL)$/.test(element.tagName)) continue;
    if (${JSON.stringify(besides)} && element.closest(${JSON.stringify(besides)})) continue;
    for (const name of events) element.dispatchEvent(new Event(name, { bubbles: false }));
    if (element.matches('a, area, button, input, summary, [onclick], svg *')) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
})()`;

/** What was seen on one page. */
export type Seen = { readonly ran: number; readonly result: unknown };

const ORIGIN = 'https://newsroom.test';

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Opens pages, one after the other, without the policies that would stop what escaping let through, touches all that is
 * on them, and counts what ran.
 */
export class Watcher {
  readonly #page: Page;
  readonly close: () => Promise<void>;
  #ran = 0;
  #served: (path: string) => string | Uint8Array | undefined = () => undefined;

  private constructor(page: Page) {
    this.#page = page;
    this.close = () => page.context().close();
  }

  static async open(): Promise<Watcher> {
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    await context.addInitScript(SING);
    const watcher = new Watcher(await context.newPage());
    const page = watcher.#page;
    page.on('console', (message) => {
      if (message.text().includes(CANARY)) watcher.#ran += 1;
    });
    page.on('dialog', (dialog) => {
      watcher.#ran += 1;
      void dialog.dismiss();
    });
    await context.route(
      (url) => !/^https?:\/\/127\.0\.0\.1:/.test(url.href),
      (route) => {
        const url = new URL(route.request().url());
        const body = url.origin === ORIGIN ? watcher.#served(decodePath(url.pathname)) : undefined;
        if (body === undefined) return route.fulfill({ status: 404, body: '' });
        const kind = /\.(js|css|json)$/.exec(url.pathname)?.[1] ?? 'html';
        const contentType = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html' }[
          kind
        ];
        return route.fulfill({
          contentType: `${contentType}; charset=utf-8`,
          body: typeof body === 'string' ? body : Buffer.from(body),
        });
      },
    );
    return watcher;
  }

  /** Opens a page that is held in memory. */
  see(html: string, then = ''): Promise<Seen> {
    return this.visit('/page/', () => html, then);
  }

  /**
   * Opens a page of a site.
   *
   * @param then an expression, whose value is given back
   */
  async visit(path: string, served: (path: string) => string | Uint8Array | undefined, then = ''): Promise<Seen> {
    this.#served = served;
    return this.go(new URL(path, ORIGIN).href, then);
  }

  /** Opens an address. @param besides a selector for what was touched on another page and is the same here */
  async go(address: string, then = '', besides = ''): Promise<Seen> {
    const ranBefore = this.#ran;
    await this.#page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await this.#page.evaluate(touch(besides));
    const result = then === '' ? undefined : await this.#page.evaluate(then);
    // What a program has put into the page meanwhile is touched, too.
    if (then !== '') await this.#page.evaluate(touch(besides));
    return { ran: this.#ran - ranBefore, result };
  }
}
