// Scores the importer on the labelled set: npm run score:import [-- --half first|held-out] [--kind html] [--failures] [--json] [--peers]
// The scorer is TypeScript, which Node 20 does not run: it is bundled into a temporary folder first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PEERS = ['@mozilla/readability@0.6.0', 'jsdom@26.1.0', 'defuddle@0.19.4'];

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    kind: { type: 'string' },
    failures: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'score-import-'));
try {
  if (values.peers) install(folder);
  const { main } = await scorer(folder);
  await main({ ...values, root: ROOT, folder });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @returns the bundled scorer; the project's packages stay outside it. */
async function scorer(out) {
  const bundle = await rolldown({
    input: join(ROOT, 'test/importers/set/scorer/main.ts'),
    platform: 'node',
    external: /^[^./]/,
    logLevel: 'warn',
  });
  await bundle.write({ dir: join(out, 'scorer'), format: 'esm' });
  symlinkSync(join(ROOT, 'node_modules'), join(out, 'scorer', 'node_modules'), 'junction');
  return import(pathToFileURL(join(out, 'scorer', 'main.js')).href);
}

/** Installs the readers of web pages that the importer is set beside; they are no packages of the project. */
function install(into) {
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', into, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...PEERS],
    { cwd: into, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`npm could not install ${PEERS.join(', ')}`);
}
