// Looks at whole sites with the tools of the tests: `npm run measure:site -- 1000` builds the sample and a generated newsroom, and prints
// how heavy their pages are, what html-validate finds, how many links lead nowhere, and how many feeds parsers read.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { writeNewsroom } from './newsroom.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const COUNT = Number(process.argv[2] ?? 1_000);

const work = mkdtempSync(join(tmpdir(), 'site-'));
const { siteFigures } = await bundled('site-parts.ts');
writeNewsroom(join(work, 'newsroom'), COUNT);
const sites = [
  ['the sample', join(ROOT, 'releases'), 'https://press.example.org'],
  [`${COUNT} generated releases`, join(work, 'newsroom'), 'https://press.library.example.org'],
];
console.log(
  '| site | pages | html-validate | largest page | heaviest release with CSS | links followed, dead | feeds read, faults | addresses in sitemaps |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
for (const [index, [name, newsroom, baseUrl]] of sites.entries()) {
  const out = join(work, `public-${index}`);
  const build = [join(ROOT, 'bin/iom-release.js'), 'build', newsroom, '--out', out, '--no-cache', '--quiet'];
  execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] });
  const one = await siteFigures(filesOf(out), baseUrl);
  const cells = [
    ...[name, one.pages, one.htmlErrors, kb(one.largestPage), kb(one.heaviestRelease)],
    ...[`${one.links}, ${one.deadLinks}`, `${one.feeds}, ${one.feedProblems}`, one.sitemapAddresses],
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
rmSync(work, { recursive: true, force: true });

function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

async function bundled(file) {
  const input = join(HERE, file);
  // What stands beside the source is looked for there, and not beside the bundle.
  const define = { 'import.meta.url': JSON.stringify(pathToFileURL(input).href) };
  const external = ['axe-core', 'html-validate', 'playwright-core'];
  const bundle = await rolldown({ input, platform: 'node', external, transform: { define } });
  const dir = join(ROOT, 'node_modules/.cache/iom-release/bench');
  const { output } = await bundle.write({
    ...{ dir, entryFileNames: file.replace('.ts', '.mjs') },
    ...{ format: 'esm', codeSplitting: false },
  });
  return import(pathToFileURL(join(dir, output[0].fileName)).href);
}
