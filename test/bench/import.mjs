// How many pages a second the built program imports, start, reading, finding, writing and all: npm run bench:import [-- COUNT]
// The pages are those of the labelled set, each inside the menus and footers of a site, about 40 KB a page.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SET = join(ROOT, 'test/importers/set');
const count = Number(process.argv[2] ?? 1000);

const pages = ['first', 'held-out'].flatMap((half) =>
  readdirSync(join(SET, half, 'html'))
    .filter((name) => /\.html$/.test(name))
    .map((name) => readFileSync(join(SET, half, 'html', name), 'latin1')),
);
const link = (number) =>
  `<li class="menu__item"><a class="menu__link" href="/section-${number % 17}/page-${number}">Imaginary page ${number} of the harbour</a></li>\n`;
const menu = (name) =>
  `<nav class="${name}"><ul>\n${Array.from({ length: 150 }, (_, number) => link(number)).join('')}</ul></nav>\n`;

const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
try {
  const archive = join(folder, 'archive');
  mkdirSync(archive);
  writeFileSync(join(folder, 'newsroom.yaml'), readFileSync(join(SET, 'newsroom.yaml')));
  writeFileSync(join(folder, 'offices.yaml'), readFileSync(join(SET, 'offices.yaml')));
  let bytes = 0;
  for (let number = 0; number < count; number++) {
    const page = pages[number % pages.length].replace(/<body[^>]*>/i, (tag) => tag + menu('site-navigation'));
    const whole = page.replace(/<\/body>/i, (tag) => menu('footer-links') + tag);
    bytes += whole.length;
    writeFileSync(join(archive, `page-${String(number).padStart(6, '0')}.html`), whole, 'latin1');
  }
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/iom-release.js'), 'import', 'archive', '--to', '.', '--quiet'],
    { cwd: folder, encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  console.log(
    `${count} pages of ${Math.round(bytes / count / 1024)} KB in ${seconds.toFixed(2)} s: ${Math.round(count / seconds)} pages a second`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
