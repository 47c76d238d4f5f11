// The checkers of Markdown beside which lint is timed, on the same files and with their recommended rules. Both take the
// front matter for text to be skipped; rules about the length of lines are off, as no release is written in short lines.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = ['markdownlint-cli2@0.22', 'remark-cli@12', 'remark-frontmatter@5', 'remark-lint@10', 'remark-preset-lint-recommended@7']; // biome-ignore format: a list

/** Installs the peers into a folder below `work`. @returns their commands; none when they cannot be had here */
export function findLintPeers(work) {
  const folder = join(work, 'npm');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];
  const done = spawnSync('npm', ['install', ...quiet, ...PACKAGES], { cwd: folder, stdio: 'inherit' });
  if (done.status !== 0) return [];
  const settings = join(folder, '.markdownlint-cli2.jsonc');
  writeFileSync(settings, '{ "config": { "default": true, "MD013": false } }');
  const remark = join(folder, 'settings.json');
  writeFileSync(remark, '{ "plugins": ["remark-frontmatter", "remark-preset-lint-recommended"] }');
  return [
    {
      name: 'markdownlint-cli2 0.22',
      rules: 'all but MD013',
      cwd: folder,
      codes: [0, 1],
      command: (sources) => [
        process.execPath,
        [join(folder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), '--config', settings, join(sources, '**/*.md')],
      ], // biome-ignore format: one command
    },
    {
      name: 'remark-cli 12, remark-lint',
      rules: 'preset-lint-recommended',
      cwd: folder,
      codes: [0, 1],
      command: (sources) => [
        process.execPath,
        [join(folder, 'node_modules/remark-cli/cli.js'), '--no-config', '--rc-path', remark, '--quiet', '--no-stdout', '--ext', 'md', sources],
      ], // biome-ignore format: one command
    },
  ];
}
