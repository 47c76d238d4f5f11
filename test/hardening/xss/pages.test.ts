import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../../src/build/build.ts';
import { render } from '../../../src/formats/render.ts';
import { validate } from '../../../src/rules/validate.ts';
import { parse as parseSource } from '../../../src/source/parse.ts';
import { POSITIONS } from '../../formats/markup/hostile-payloads.ts';
import { readFolder } from '../../support/built.ts';
import { harbourCopy, runPreview } from '../../support/preview.ts';
import { contextFor, harbour } from '../../support/releases.ts';
import { source } from '../../support/source.ts';
import { printTally, startCase } from '../table.ts';
import { Watcher } from './browser.ts';
import { PAYLOADS, part } from './payloads.ts';
import { freeTexts, markdownSources, singleFields } from './sources.ts';

/** `npm run test:xss` tries all; where every test runs, one of so many. */
const FULL = process.env['XSS'] === 'full';
const SHARE = Number(process.env['XSS_SHARE'] ?? 150);
const payloads = part(PAYLOADS, FULL ? 1 : SHARE);
const TOGETHER = 300;
const NOW = Date.UTC(2024, 2, 9, 12);
const { newsroom } = harbour();
const { templates } = contextFor(newsroom);
const timeout = 3_600_000;

let watcher: Watcher;
beforeAll(async () => {
  watcher = await Watcher.open();
});
afterAll(() => watcher.close());

/** @returns what is rendered of a source: its page and its email; nothing where it has errors */
function documentsOf(text: string): readonly string[] {
  const { release } = validate(parseSource(text, 'a.md'), { newsroom, now: NOW });
  if (!release) return [];
  return ['html', 'email'].flatMap((format) =>
    render(release, format, { templates, newsroom })
      .filter(({ file }) => file.endsWith('.html'))
      .map(({ content }) => String(content)),
  );
}

/** A mark between two documents: one that is swallowed tells that a tag, a comment or a quotation was left open. */
const MARK = '<hr class="between">';
const COUNT_MARKS = `document.querySelectorAll('hr.between').length`;

/** The lines of a document that holds no payload: what every page and email has, and only takes time. */
const USUAL = new Set(
  [source({ office: 'lighthouse' }), source({ office: 'lighthouse' }, 'A first paragraph.\n\nAnother one.')]
    .flatMap(documentsOf)
    .flatMap((document) => document.split('\n'))
    .filter((line) => line.includes('<')),
);

/** @returns a document without its style and the lines that all have */
function lean(document: string): string {
  const lines = document.replace(/<style>[^<]*<\/style>/g, '').split('\n');
  return lines.filter((line) => !USUAL.has(line)).join('\n');
}

/**
 * Opens many documents as one: a parser of HTML passes over a second head or body, and what would run in one of them
 * runs here too.
 */
class Pile {
  readonly #seen = new Set<string>();
  #open: string[] = [];
  documents = 0;
  readonly failed: string[] = [];

  async add(document: string): Promise<void> {
    const own = lean(document);
    this.documents += 1;
    if (this.#seen.has(own)) return;
    this.#seen.add(own);
    this.#open.push(own);
    if (this.#open.length >= TOGETHER) await this.flush();
  }

  async flush(): Promise<void> {
    const documents = this.#open;
    this.#open = [];
    if (documents.length > 0) await this.#look(documents);
  }

  /** Halves what is not right until the document is found. */
  async #look(documents: readonly string[]): Promise<void> {
    const { ran, result } = await watcher.see(documents.map((one) => one + MARK).join('\n'), COUNT_MARKS);
    if (ran === 0 && result === documents.length) return;
    const [only] = documents;
    if (documents.length === 1 && only !== undefined) {
      this.failed.push(`${ran > 0 ? 'ran' : 'left open'}: ${only.slice(0, 2000)}`);
      return;
    }
    const middle = Math.ceil(documents.length / 2);
    await this.#look(documents.slice(0, middle));
    await this.#look(documents.slice(middle));
  }
}

async function pileUp(name: string, sources: Iterable<string>): Promise<void> {
  startCase(name);
  const pile = new Pile();
  let tried = 0;
  for (const text of sources) {
    tried += 1;
    for (const document of documentsOf(text)) await pile.add(document);
  }
  await pile.flush();
  printTally({ name, tried, failed: pile.failed.length, note: `${pile.documents} pages and emails` });
  expect(pile.documents).toBeGreaterThan(0);
  expect(pile.failed.slice(0, 5)).toEqual([]);
}

test('there are at least 2,000 payloads, and more positions than seven', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(2000);
  expect(Object.keys(POSITIONS).length).toBeGreaterThanOrEqual(7);
});

test('the control: unescaped, some of them run', { timeout }, async () => {
  const name = 'xss: control without escaping';
  startCase(name);
  const tried = part(PAYLOADS, FULL ? 12 : 150);
  let ran = 0;
  for (const payload of tried) {
    const link = `<a href="${payload.replaceAll('"', '&quot;')}">a</a>`;
    if ((await watcher.see(`<p>${link}<p title="${payload}">${payload}`)).ran > 0) ran += 1;
  }
  printTally({ name, tried: tried.length, failed: 0, note: `${ran} ran, as they should here` });
  expect(ran).toBeGreaterThan(tried.length / 10);
});

test('the control: where one word of a page or an email is a payload, a pile of them tells which', {
  timeout,
}, async () => {
  const name = 'xss: control without escaping, in whole pages and emails';
  startCase(name);
  const documents = documentsOf(source({ office: 'lighthouse', title: 'Placeholder' }, 'A placeholder.'));
  for (const document of documents) expect(document).toContain('A placeholder.');
  expect(documents).toHaveLength(2);
  const tried = part(PAYLOADS, FULL ? 12 : 150, 1);
  const pile = new Pile();
  for (const payload of tried) {
    for (const document of documents)
      await pile.add(document.replaceAll('A placeholder.', payload.replaceAll('$', '$$$$')));
  }
  await pile.flush();
  const ran = pile.failed.filter((one) => one.startsWith('ran')).length;
  printTally({ name, tried: pile.documents, failed: 0, note: `${ran} ran, as they should here` });
  expect(ran).toBeGreaterThan(pile.documents / 10);
});

test('no payload runs at any position of Markdown, in page and email', { timeout }, async () => {
  const texts = payloads.flatMap((payload) => markdownSources(payload).map(({ text }) => text));
  await pileUp(`xss: payloads × ${Object.keys(POSITIONS).length} positions of Markdown`, texts);
});

test('no payload runs in any field of the front matter, in page and email', { timeout }, async () => {
  const texts = payloads.flatMap((payload) =>
    [freeTexts(payload), ...singleFields(payload)].map((fields) => source(fields)),
  );
  await pileUp('xss: payloads × fields of front matter', texts);
});

/** What feeds hold as HTML for their readers; summaries of Atom (RFC 4287, 3.1.1) and titles of JSON Feed 1.1 are text. */
function feedTexts(path: string, text: string): readonly string[] {
  if (path.endsWith('feed.json')) {
    const { items } = JSON.parse(text) as { items: { content_html?: string }[] };
    return items.map(({ content_html }) => content_html ?? '');
  }
  const unescaped = (inner: string) =>
    inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'); // biome-ignore format: one chain
  return [...text.matchAll(/<(content(?::encoded)?|description)(?: [^>]*)?>(.*?)<\/\1>/gs)].map(([, , inner]) =>
    unescaped((inner ?? '').replace(/^<!\[CDATA\[|\]\]>$/g, '')),
  );
}

/** What is looked for: words of payloads, and a payload of its own. */
const WORDS = ['alert', 'script', 'img src', 'javascript', 'svg onload', '"><img src=x onerror=alert(1)>', '<b>', 'x'];
/**
 * How many results there are when the search is done: it begins anew a moment after what the touch has put in, and tells
 * that it is loading; a page that has stood still for longer than that moment waits for nothing.
 */
const RESULTS = `new Promise((done, fail) => {
  const { loading } = JSON.parse(document.getElementById('search').dataset.words);
  const [began, found] = [performance.now(), document.getElementById('found')];
  let changed = began;
  new MutationObserver(() => { changed = performance.now(); })
    .observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true, attributes: true });
  const look = () => {
    const now = performance.now();
    if (now - changed > 300 && found.textContent !== loading) done(document.querySelectorAll('#results li').length);
    else if (now - began > 60000) fail(new Error('it never ended'));
    else setTimeout(look, 20);
  };
  look();
})`;

type Served = (path: string) => string | Uint8Array | undefined;

/** @returns a site whose search puts what it has found into its page as markup */
function unescaped(served: Served): Served {
  return (path) => {
    const body = served(path);
    return body && path.endsWith('/search.js')
      ? Buffer.from(body).toString().replaceAll('.textContent=', '.innerHTML=')
      : body;
  };
}

test('no payload runs in the archive, its lists, feeds and search', { timeout }, async () => {
  const name = 'xss: payloads in the pages, feeds and search of an archive';
  startCase(name);
  const room = harbourCopy();
  room.write(
    Object.fromEntries(
      payloads.map((payload, index) => [
        `r${index}.md`,
        source(
          { ...freeTexts(payload), corrects: null, date: `2024-0${1 + (index % 3)}-0${1 + (index % 9)}` },
          payload,
        ),
      ]),
    ),
  );
  await build({ cwd: room.path, out: join(room.path, 'public'), now: NOW, formats: ['html'] });
  const files = readFolder(join(room.path, 'public'));
  const releases = [...files.keys()].filter((path) => /\/r\d+\/index\.html$/.test(path));
  expect(releases.length).toBeGreaterThan(payloads.length / 2);
  const served: Served = (path) => files.get(path.replace(/\/$/, '/index.html').slice(1));
  const failed: string[] = [];
  const pages = [...files.keys()].filter(
    (path) => path.endsWith('.html') && !/^[a-z]+\/r\d+\//.test(path) && !path.includes('/search/'),
  );
  for (const path of pages) {
    if ((await watcher.visit(`/${path}`, served)).ran > 0) failed.push(path);
  }
  const feeds = [...files].filter(([path]) => /(?:atom|rss)\.xml$|feed\.json$/.test(path));
  for (const [path, bytes] of feeds) {
    const texts = feedTexts(path, bytes.toString('utf8'));
    const { ran, result } = await watcher.see(texts.map((text) => text + MARK).join('\n'), COUNT_MARKS);
    if (ran > 0 || result !== texts.length) failed.push(path);
  }
  const search = async (query: string, program: Served = served) =>
    // As a browser writes a lone surrogate into an address.
    watcher.visit(`/en/search/?q=${encodeURIComponent(Buffer.from(query).toString())}`, program, RESULTS);
  const queries = [...WORDS, ...part(PAYLOADS, FULL ? 10 : 300)];
  for (const query of queries) {
    if ((await search(query)).ran > 0) failed.push(`search for ${query}`);
  }
  expect((await search('alert')).result).toBeGreaterThan(0);
  let ran = 0;
  for (const query of WORDS) ran += (await search(query, unescaped(served))).ran;
  expect(ran, 'the control, where results are put in as markup').toBeGreaterThan(0);
  printTally({
    name,
    tried: pages.length + feeds.length + queries.length,
    failed: failed.length,
    note: `${releases.length} of ${payloads.length} payloads published, in all fields`,
  });
  expect(failed).toEqual([]);
});

/** So many payloads are shown in a list at once. */
const LISTED = 40;

test('no payload runs in the preview', { timeout: 2 * timeout }, async () => {
  const name = 'xss: payloads in the preview, its list, findings, sources and views';
  startCase(name);
  const failed: string[] = [];
  let [listed, opened] = [0, 0];
  for (let from = 0; from < payloads.length; from += LISTED) {
    const some = payloads.slice(from, from + LISTED);
    const { url, stop } = await previewOf(some);
    // A browser keeps something of each page until its context is closed: thousands of them take gigabytes.
    const eyes = await Watcher.open();
    const list = await eyes.go(url, after(1500, 'document.body.innerText.length'));
    if (list.ran > 0) failed.push(`the list from ${from} on`);
    expect(list.result).toBeGreaterThan(100);
    const releases = await releasesIn(url);
    expect(releases.length).toBeGreaterThanOrEqual(2 * some.length);
    listed += releases.length;
    for (const { id, address } of part(releases, FULL ? 6 : 2, from / LISTED)) {
      opened += 1;
      const hash = new URL(`?x=${opened}#${encodeURIComponent(id)}`, url).href;
      if ((await eyes.go(hash, after(150), '#releases')).ran > 0) failed.push(id);
      if (address !== undefined && (await eyes.go(new URL(`view/${address}index.html`, url).href)).ran > 0)
        failed.push(address);
    }
    await eyes.close();
    await stop();
  }
  printTally({ name, tried: listed + opened, failed: failed.length, note: `${payloads.length} payloads` });
  expect(failed).toEqual([]);
});

function after(milliseconds: number, expression = ''): string {
  return `new Promise((done) => setTimeout(() => done(${expression}), ${milliseconds}))`;
}

/** Starts a preview of payloads in all fields: of releases that are right, and of some that are not. */
function previewOf(some: readonly string[]): ReturnType<typeof runPreview> {
  const room = harbourCopy();
  some.forEach((payload, index) => {
    room.write({ [`r${index}.md`]: source(freeTexts(payload), payload) });
    room.write({ [`broken${index}.md`]: source({ ...freeTexts(payload), office: JSON.stringify(payload) }, payload) });
  });
  return runPreview(room.path);
}

async function releasesIn(url: string): Promise<readonly { readonly id: string; readonly address?: string }[]> {
  const state = (await (await fetch(new URL('state.json', url))).json()) as {
    readonly releases: readonly { readonly id: string; readonly address?: string }[];
  };
  return state.releases;
}
