// Times lint, whole processes: one file beside bare node; 2,000 files of 2 to 4 KB beside markdownlint-cli2 and remark-lint;
// 10,000 releases cold and warm: npm run bench:lint [-- one 2000 10000] [--runs 5] [--in DIR]
// Each round runs every program once, so that a machine that slows down slows all of them; medians of the rounds.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RULES } from '../../dist/index.js';
import { findLintPeers } from './lint-peers.mjs';
import { median, run } from './measure.mjs';
import { writeNewsroom } from './newsroom.mjs';

const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));
const NOW = ['--now', '2026-01-01T00:00:00Z'];
/** Words that make 2 to 4 KB with their front matter. */
const SHORT = [200, 440];
const RECOMMENDED = RULES.filter(({ presets }) => presets.includes('recommended')).length;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, in: { type: 'string', default: tmpdir() } },
});
const rounds = Number(values.runs);
const wanted = positionals.length > 0 ? positionals : ['one', '2000', '10000'];
const work = mkdtempSync(join(values.in, 'bench-lint-'));
const BENCHES = { one: benchOne, 2000: benchPeers, 10000: benchArchive };
try {
  for (const name of wanted) await BENCHES[name]();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function lintOf(sources, ...more) {
  return [process.execPath, [PROGRAM, 'lint', sources, ...NOW, ...more]];
}

async function benchOne() {
  const folder = join(work, 'one');
  const bytes = writeNewsroom(folder, 1, 0, SHORT);
  const [file] = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md'));
  const programs = [
    { name: 'node -e 0', rules: '', command: () => [process.execPath, ['-e', '0']] },
    { name: 'iom-release lint', rules: `recommended, ${RECOMMENDED}`, command: () => lintOf(join(folder, file), '--no-cache') },
    { name: 'iom-release lint', rules: `strict, ${RULES.length}`, command: () => lintOf(join(folder, file), '--no-cache', '--preset', 'strict') },
  ]; // biome-ignore format: a row each
  await measure(programs, folder, { times: 10 });
  report(`One file of ${kilobytes(bytes, 1)} KiB (means of ten runs a round)`, programs, programs[0]);
}

async function benchPeers() {
  const folder = join(work, 'short');
  const bytes = writeNewsroom(folder, 2000, 0, SHORT);
  const programs = [
    { name: 'iom-release lint', rules: `recommended, ${RECOMMENDED}`, command: () => lintOf(folder, '--no-cache') },
    { name: 'iom-release lint', rules: `strict, ${RULES.length}`, command: () => lintOf(folder, '--no-cache', '--preset', 'strict') },
    ...findLintPeers(work),
  ]; // biome-ignore format: a row each
  await measure(programs, folder);
  report(`2000 files, ${kilobytes(bytes, 2000)} KiB each`, programs, programs[0]);
}

async function benchArchive() {
  const folder = join(work, 'archive');
  const bytes = writeNewsroom(folder, 10_000);
  const programs = [
    { name: 'iom-release lint, cold', rules: `recommended, ${RECOMMENDED}`, command: () => lintOf(folder, '--no-cache') },
    { name: 'iom-release lint, cold', rules: `strict, ${RULES.length}`, command: () => lintOf(folder, '--no-cache', '--preset', 'strict') },
    { name: 'iom-release lint, warm', rules: `recommended, ${RECOMMENDED}`, command: () => lintOf(folder) },
  ]; // biome-ignore format: a row each
  const [command, args] = lintOf(folder, '--quiet');
  execFileSync(command, args);
  await measure(programs, folder);
  report(`10000 releases, ${kilobytes(bytes, 10_000)} KiB each`, programs, programs[0]);
}

async function measure(programs, sources, options = {}) {
  for (const program of programs) program.runs = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const { runs, command, cwd = work, codes = [0, 1] } of programs) {
      const took = await run(...command(sources), cwd, { ...options, codes });
      // The first round warms the disk's cache.
      if (round > 0) runs.push(took);
    }
  }
}

function kilobytes(bytes, count) {
  return (bytes / count / 1024).toFixed(1);
}

/** Ratios are of the runs of one round, beside the first program. */
function report(title, programs, first) {
  console.log(`\n${title}; Node ${process.version}, medians of ${rounds} rounds\n`);
  console.log('| program | rules | wall s | cpu s | peak MiB | cpu, × the first |\n|---|---|---:|---:|---:|---:|');
  for (const { name, rules, runs } of programs) {
    const [wall, cpu, peak] = ['wall', 'cpu', 'peak'].map((key) => median(runs.map((took) => took[key])));
    const ratio = median(runs.map((took, round) => took.cpu / first.runs[round].cpu));
    const figures = [wall.toFixed(2), cpu.toFixed(2), peak.toFixed(0), ratio.toFixed(2)];
    console.log(`| ${name} | ${rules} | ${figures.join(' | ')} |`);
  }
}
