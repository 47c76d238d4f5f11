// Times what a site has beside its releases, for N generated ones: `npm run bench:archive -- 10000`. Prints CPU time by part, and a hash of
// all that was made, by which two versions are compared.

import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { release, SETTINGS } from './newsroom.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const COUNT = Number(process.argv[2] ?? 10_000);
/** To ask for the time costs time as well. */
const BATCH = 200;

const { archive } = await bundled('archive-parts.ts');
const made = createHash('sha256');
const seconds = new Map();
let files = 0;

const own = archive(SETTINGS);
const cards = [];
const sources = new Map();
const words = new Map();
for (let first = 0; first < COUNT; first += BATCH) {
  const read = Array.from({ length: Math.min(BATCH, COUNT - first) }, (_, index) => release(first + index)).flatMap(
    (source) => {
      const one = own.release(source);
      if (one) sources.set(one.file, source);
      return one ? [one] : [];
    },
  );
  const found = timed('words of search', () => read.map((one) => own.words(one)));
  for (const card of timed('cards', () => read.map((one) => own.card(one)))) cards.push(card);
  for (const [index, { file }] of read.entries()) words.set(file, JSON.stringify(found[index]));
  made.update(JSON.stringify([read.map(({ file }) => file), found]));
}
made.update(JSON.stringify(cards));
const plan = timed('lists', () => own.plan(cards));
made.update(JSON.stringify(timed('related', () => own.surroundings(plan, cards))));
const folders = [];
const pages = own.pages(plan);
for (let batch = [null]; batch.length > 0; ) {
  batch = timed('pages of lists', () => next(pages, BATCH));
  for (const page of batch) {
    take(page);
    folders.push(page.path.replace(/\/?index\.html$/, ''));
  }
}
const wordsOf = (card) => JSON.parse(words.get(card.file));
for (const { name, files: make } of own.beside(plan, cards, folders, wordsOf, (card) => sources.get(card.file))) {
  for (const file of timed(name.replace(/ .*/, ''), () => [...make()])) take(file);
}

console.log('| part | CPU s |\n|---|---:|');
for (const [part, spent] of seconds) console.log(`| ${part} | ${spent.toFixed(2)} |`);
console.log(`| all, of ${cards.length} releases, ${files} files | ${sum(seconds).toFixed(2)} |`);
console.log(`\nsha256 of all: ${made.digest('hex')}`);

function take({ path, content }) {
  files += 1;
  made.update(`${path}\n${content}\n`);
}

function next(items, count) {
  const batch = [];
  while (batch.length < count) {
    const { done, value } = items.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
}

/** CPU time, of garbage collection too: the clock would count what others do on the machine. */
function timed(part, run) {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  seconds.set(part, (seconds.get(part) ?? 0) + (user + system) / 1e6);
  return result;
}

function sum(parts) {
  return [...parts.values()].reduce((all, one) => all + one, 0);
}

async function bundled(file) {
  const input = join(HERE, file);
  // What stands beside the source is looked for there, and not beside the bundle.
  const define = { 'import.meta.url': JSON.stringify(pathToFileURL(input).href) };
  const bundle = await rolldown({ input, platform: 'node', transform: { define } });
  const dir = process.env.BENCH_BUNDLE ?? join(HERE, '../../node_modules/.cache/iom-release/bench');
  const entryFileNames = file.replace('.ts', '.mjs');
  const { output } = await bundle.write({ dir, entryFileNames, format: 'esm', codeSplitting: false });
  return import(pathToFileURL(join(dir, output[0].fileName)).href);
}
