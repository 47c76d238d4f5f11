// Search over N generated releases: this project's index beside pagefind and minisearch, each with the same full text.
// `npm run bench:search -- 10000` prints a Markdown table: what is built, and what a phone on a slow line waits for.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { rolldown } from 'rolldown';
import { release, SETTINGS } from './newsroom.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const COUNT = Number(process.argv[2] ?? 10_000);
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
/** Chromium's own "Slow 4G". */
const LINE = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const TYPES = { '.mjs': 'text/javascript', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };
/** What readers type for a word of the texts: without the article, with harakat, tatweel, other alefs, ta marbuta as ha. */
const ARABIC = [
  ['المكتبة', 'مكتبة'],
  ['المكتبة', 'المكتبه'],
  ['المكتبة', 'المَكْتَبَة'],
  ['المكتبة', 'المكتبـــة'],
  ['الأرشيف', 'الارشيف'],
  ['أخضر', 'اخضر'],
  ['القبطان', 'للقبطان'],
  ['الخباز', 'والخباز'],
];
const QUERIES = { en: `harbour ${invented('en', 40)}`, ar: `المكتبة ${invented('ar', 40)}` };

const work = mkdtempSync(join(tmpdir(), 'search-bench-'));
const site = join(work, 'site');
mkdirSync(site);
const { launchChromium } = await bundled('../support/chromium.ts', 'node', [
  'playwright-core',
  '@sparticuz/chromium',
  /^@expo/,
]);
const { own } = await bundled('search-own.ts', 'node', []);

const sources = Array.from({ length: COUNT }, (_, index) => withVocabulary(release(index), index));
const releases = own.read(sources, SETTINGS);
console.error(`${releases.length} releases`);

const rows = [];
rows.push(await buildOwn());
rows.push(await buildMiniSearch());
rows.push(await buildPagefind());
for (const row of rows) Object.assign(row, await ask(row.name));
print(rows);
rmSync(work, { recursive: true, force: true });

/** @returns the invented word of a rank: the same one for ever. */
function invented(language, rank) {
  const syllables =
    language === 'ar'
      ? ['با', 'تو', 'جي', 'دا', 'رو', 'سي', 'شا', 'فو', 'كي', 'ما']
      : ['ba', 'do', 'fi', 'gu', 'ka', 'lo', 'mi', 'nu', 'ra', 'so'];
  return Array.from(String(rank + 1000), (digit) => syllables[Number(digit)]).join('');
}

/**
 * The newsroom's generator knows a hundred words a language, so that each is in every release. Real texts have tens of
 * thousands, most of them rare: 150 invented ones are added, their ranks spread as Zipf's law has them.
 */
function withVocabulary({ path, text }, index) {
  const language = /\.(\w+)\.md$/.exec(path)[1];
  let state = (index * 2654435761) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const words = Array.from({ length: 150 }, () => invented(language, Math.floor(40_000 ** next())));
  return { path, text: `${text}\n${words.join(' ')}.\n` };
}

/** Asked over and over, since the policy of the page forbids what Playwright would wait with. */
async function ready(page) {
  const until = performance.now() + 30_000;
  while ((await page.evaluate('typeof ask')) !== 'function') {
    if (performance.now() > until) throw new Error('not usable: blocked by the policy');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function bundled(file, platform, external, to = join(HERE, '../../node_modules/.cache/iom-release/bench')) {
  const input = join(HERE, file);
  // What stands beside the source is looked for there, and not beside the bundle.
  const define = { 'import.meta.url': JSON.stringify(pathToFileURL(input).href) };
  const bundle = await rolldown({ input, platform, external, transform: { define } });
  const name = file.replace(/.*\//, '').replace('.ts', `.${platform}.mjs`);
  const { output } = await bundle.write({ dir: to, entryFileNames: name, format: 'esm', codeSplitting: false });
  return platform === 'node' ? import(pathToFileURL(join(to, output[0].fileName)).href) : undefined;
}

async function timed(name, make) {
  const start = performance.now();
  await make(join(site, name));
  const seconds = (performance.now() - start) / 1000;
  const files = readdirSync(join(site, name), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name));
  return { name, seconds, files: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0) };
}

function put(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function buildOwn() {
  const row = await timed('own', (to) => {
    for (const { path, content } of own.index(releases)) put(join(to, path), content);
  });
  await bundled('search-own-page.ts', 'browser', [], join(site, 'own'));
  return row;
}

async function buildMiniSearch() {
  const row = await timed('minisearch', (to) => {
    for (const language of new Set(releases.map((one) => one.language))) {
      const index = new MiniSearch({
        fields: ['title', 'summary', 'text'],
        storeFields: ['title', 'date', 'office', 'summary'],
      });
      const listed = releases.filter((one) => one.language === language);
      index.addAll(
        listed.map((one, id) => ({
          ...{ id, title: one.title, summary: one.summary, text: own.text(one), office: one.office.id },
          date: `${one.date.year}-${one.date.month}-${one.date.day}`,
        })),
      );
      put(join(to, language, 'index.json'), JSON.stringify(index));
    }
  });
  await bundled('search-minisearch-page.ts', 'browser', [], join(site, 'minisearch'));
  return row;
}

/** Has binaries for each platform: too much for everyone who only runs the tests. */
async function installPagefind() {
  const folder = join(work, 'peers');
  mkdirSync(folder);
  put(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', 'pagefind@1.6.0'], { cwd: folder });
  return import(pathToFileURL(join(folder, 'node_modules/pagefind/lib/index.js')).href);
}

async function buildPagefind() {
  const pagefind = await installPagefind();
  const row = await timed('pagefind', async (to) => {
    const { index } = await pagefind.createIndex();
    for (const one of releases) {
      await index.addCustomRecord({
        url: `/${one.language}/${one.slug}/`,
        content: `${one.title}\n${one.summary}\n${own.text(one)}`,
        language: one.language,
        meta: { title: one.title },
        filters: { office: [one.office.id], theme: [...one.themes], year: [String(one.date.year)] },
      });
    }
    await index.writeFiles({ outputPath: to });
    await pagefind.close();
  });
  put(
    join(site, 'pagefind', 'page.mjs'),
    `const pagefind = await import('./pagefind.js');
     globalThis.ask = async (language, text) => {
       const { results } = await pagefind.search(text);
       const shown = await Promise.all(results.slice(0, 10).map((one) => one.data()));
       return [results.length, shown.length];
     };`,
  );
  return row;
}

/** Opens a search page as a phone does for the first time, and asks. */
async function ask(name) {
  const sent = { bytes: 0, requests: 0 };
  let current = POLICY;
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    const [, policy, language] = /^\/page\/(\w+)\/(\w+)$/.exec(path) ?? [];
    if (policy)
      current =
        policy === 'wasm' ? POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") : POLICY;
    // On every answer, as servers do: a worker has the policy of its own file.
    const headers = {
      'content-type': language ? 'text/html' : (TYPES[extname(path)] ?? 'application/octet-stream'),
      'content-security-policy': current,
    };
    if (language) {
      const entry = {
        own: 'search-own-page.browser.mjs',
        minisearch: 'search-minisearch-page.browser.mjs',
        pagefind: 'page.mjs',
      };
      response.writeHead(200, headers);
      response.end(
        `<!doctype html><html lang="${language}"><title>x</title><script type="module" src="/${name}/${entry[name]}"></script></html>`,
      );
      return;
    }
    let body;
    try {
      body = gzipSync(readFileSync(join(site, decodeURIComponent(path))));
    } catch {
      response.writeHead(404).end();
      return;
    }
    sent.bytes += body.length;
    sent.requests += 1;
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const browser = await launchChromium();
  const answers = {};
  const open = async (policy, language, run) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    Object.assign(sent, { bytes: 0, requests: 0 });
    const start = performance.now();
    await page.goto(`http://127.0.0.1:${port}/page/${policy}/${language}`);
    const result = await run(page, start).catch((error) => ({ error: String(error).split('\n')[0].slice(0, 90) }));
    await context.close();
    return result;
  };
  for (const policy of name === 'pagefind' ? ['strict', 'wasm'] : ['strict']) {
    for (const [language, text] of Object.entries(QUERIES)) {
      answers[`${policy}-${language}`] = await open(policy, language, async (page, start) => {
        await ready(page);
        const [found, shown] = await page.evaluate(`ask(${JSON.stringify(language)}, ${JSON.stringify(text)})`);
        return { found, shown, milliseconds: performance.now() - start, ...sent };
      });
    }
  }
  answers.arabic = await open(name === 'pagefind' ? 'wasm' : 'strict', 'ar', async (page) => {
    await ready(page);
    let same = 0;
    for (const [plain, other] of ARABIC) {
      const [[a], [b]] = [
        await page.evaluate(`ask('ar', ${JSON.stringify(plain)})`),
        await page.evaluate(`ask('ar', ${JSON.stringify(other)})`),
      ];
      if (a > 0 && a === b) same += 1;
      else console.error(`${name}: ${plain} ${a}, ${other} ${b}`);
    }
    return same;
  });
  await browser.close();
  server.close();
  return answers;
}

function print(rows) {
  const kb = (bytes) => `${Math.round(bytes / 1024).toLocaleString('en')} KB`;
  console.log('| | built in | files | size | first results, English | first results, Arabic | spellings of Arabic |');
  console.log('|---|---|---|---|---|---|---|');
  for (const row of rows) {
    const cell = (one) =>
      one.error
        ? one.error
        : `${(one.milliseconds / 1000).toFixed(1)} s, ${kb(one.bytes)}, ${one.requests} files (${one.found} found)`;
    const [en, ar] = [row['strict-en'], row['strict-ar']];
    const arabic = typeof row.arabic === 'number' ? `${row.arabic} of ${ARABIC.length}` : row.arabic.error;
    console.log(
      `| ${row.name} | ${row.seconds.toFixed(1)} s | ${row.files} | ${kb(row.bytes)} | ${cell(en)} | ${cell(ar)} | ${arabic} |`,
    );
    if (row['wasm-en'])
      console.log(`| ${row.name}, wasm-unsafe-eval | | | | ${cell(row['wasm-en'])} | ${cell(row['wasm-ar'])} | |`);
  }
}
