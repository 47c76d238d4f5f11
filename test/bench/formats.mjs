// Milliseconds a rendition: each format, warm, one thread, on the fictional release that uses everything.
// npm run bench:formats
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FORMATS, loadTemplates, parse, readNewsroom, render, validate } from '../../dist/index.js';

const folder = fileURLToPath(new URL('../fixtures/harbour/', import.meta.url));
const text = (path) => ({ path, text: readFileSync(folder + path, 'utf8') });
const { newsroom } = readNewsroom({ newsroom: text('newsroom.yaml'), offices: text('offices.yaml') });
const { release } = validate(parse(text('everything.en.md').text, 'everything.en.md'), { newsroom, now: Date.now() });
const templates = loadTemplates();

/** The median of several batches, after warming up. */
function perCall(call, batches = 9, calls = 200) {
  for (let n = 0; n < calls * 3; n++) call();
  const times = Array.from({ length: batches }, () => {
    const start = process.cpuUsage();
    for (let n = 0; n < calls; n++) call();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / calls;
  });
  return times.sort((a, b) => a - b)[(batches - 1) / 2];
}

console.log('| format | ms a rendition (CPU) |\n|---|---|');
for (const { id } of FORMATS) {
  const ms = perCall(() => render(release, id, { templates, newsroom }));
  console.log(`| ${id} | ${ms.toFixed(3)} |`);
}
