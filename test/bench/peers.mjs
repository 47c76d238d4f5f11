// The programs beside which iom-release is timed: each is given the same sources and asked for the same three outputs,
// as well as it can. Those from npm are installed into a temporary folder; Hugo and pandoc are taken where they are.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('peers', import.meta.url));
const PACKAGES = ['@11ty/eleventy@3', 'gray-matter@4', 'unified@11', 'remark-parse@11', 'remark-gfm@4', 'remark-rehype@11', 'rehype-stringify@10']; // biome-ignore format: a list

/** @returns a peer: what it renders, and how it is called; none when it cannot be had here */
export function findPeers(work) {
  return [hugo(work), ...fromNpm(work), pandoc(work)].filter((peer) => peer !== undefined);
}

function isHere(program, flag) {
  return spawnSync(program, [flag], { stdio: 'ignore' }).status === 0;
}

function hugo(work) {
  if (!isHere('hugo', 'version')) return undefined;
  const cache = join(work, 'hugo-cache');
  return {
    name: `Hugo ${/v([\d.]+)/.exec(String(execFileSync('hugo', ['version'])))?.[1]}`,
    renders: 'html, text, email',
    command: (sources, out) => ['hugo', ['-s', join(HERE, 'hugo'), '-c', sources, '-d', out, '--cacheDir', cache]],
  };
}

function fromNpm(work) {
  const folder = join(work, 'npm');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];
  const done = spawnSync('npm', ['install', ...quiet, ...PACKAGES], { cwd: folder, stdio: 'inherit' });
  if (done.status !== 0) return [];
  cpSync(HERE, folder, { recursive: true });
  const eleventy = join(folder, 'eleventy');
  return [
    {
      name: 'Eleventy 3',
      renders: 'html',
      cwd: eleventy,
      prepare: (sources) => cpSync(sources, join(eleventy, 'content'), { recursive: true, force: true }),
      command: (_, out) => [
        process.execPath,
        [join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', `--output=${out}`],
      ],
    },
    {
      name: 'remark script',
      renders: 'html, text, email',
      command: (sources, out) => [process.execPath, [join(folder, 'remark/build.mjs'), sources, out]],
    },
  ];
}

function pandoc() {
  if (!isHere('pandoc', '--version')) return undefined;
  return {
    name: 'pandoc, a process each',
    renders: 'html',
    most: 100,
    command: (sources, out) => [
      'sh',
      ['-c', 'mkdir -p "$2"; find "$1" -name "*.md" | while read -r f; do pandoc -s -f commonmark_x "$f" -o "$2/$(basename "$f" .md).html"; done', 'sh', sources, out],
    ], // biome-ignore format: one command
  };
}
