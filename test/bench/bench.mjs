// Times iom-release beside its peers on a newsroom made up for it: npm run bench [-- 1000 10000] [--runs 5] [--in DIR]
// Each round runs every program once, so that a machine that slows down slows all of them; medians of the rounds.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, outputOf, run } from './measure.mjs';
import { writeNewsroom } from './newsroom.mjs';
import { findPeers } from './peers.mjs';

const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));
const COPY = fileURLToPath(new URL('peers/copy.mjs', import.meta.url));
const NOW = ['--now', '2026-01-01T00:00:00Z'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, in: { type: 'string', default: tmpdir() } },
});
const work = mkdtempSync(join(values.in, 'bench-'));
try {
  const peers = findPeers(work);
  for (const size of positionals.length > 0 ? positionals : ['1000', '10000']) {
    await bench(Number(size), Number(values.runs), peers);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function bench(size, rounds, peers) {
  const sources = join(work, `newsroom-${size}`);
  const bytes = writeNewsroom(sources, size);
  const small = join(work, `small-${size}`);
  const programs = [...ours(sources, size), floor(sources, size), ...peers.map((peer) => ({ ...peer }))];
  for (const program of programs) {
    program.sources = program.most === undefined || program.most >= size ? sources : small;
    if (program.sources === small) writeNewsroom(small, program.most);
    program.prepare?.(program.sources, program.ownOut);
    program.runs = [];
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const program of programs) {
      // A new folder each time: ext4 gives out inodes ten times slower where many have just been freed.
      const out = program.ownOut ?? join(work, 'out', `${program.name.replace(/\W+/g, '-')}-${size}-${round}`);
      program.before?.(round);
      const [command, args] = program.command(program.sources, out);
      const took = await run(command, args, program.cwd ?? work, { codes: program.codes });
      // The first round warms the disk's cache.
      if (round > 0) program.runs.push(took);
      program.output = existsSync(out) ? outputOf(out) : { files: 0, megabytes: 0 };
    }
  }
  report(size, bytes, programs);
}

function ours(sources, size) {
  const warm = join(work, `warm-${size}`);
  const build = (out, ...more) => [process.execPath, [PROGRAM, 'build', sources, '--out', out, ...NOW, '-q', ...more]];
  const [one] = readdirSync(sources, { recursive: true }).filter((name) => name.endsWith('.md'));
  return [
    { name: 'iom-release, cold', renders: 'html, wire, email, site', command: (_, out) => build(out, '--no-cache') },
    {
      name: 'iom-release, nothing changed',
      renders: '',
      ownOut: warm,
      prepare: () => execFileSync(...build(warm)),
      command: (_, out) => build(out),
    },
    {
      name: 'iom-release, one changed',
      renders: '',
      ownOut: warm,
      before: (round) => appendFileSync(join(sources, one), `\nChanged ${round}.\n`),
      command: (_, out) => build(out),
    },
    {
      name: 'iom-release lint, cold',
      renders: 'no file',
      // Findings are no failure of the run.
      codes: [0, 1],
      command: () => [process.execPath, [PROGRAM, 'lint', sources, ...NOW, '-q', '--no-cache']],
    },
  ];
}

/** Reads the sources and writes as many bytes as the last build did. */
function floor(sources, size) {
  const model = join(work, `model-${size}.txt`);
  const warm = join(work, `warm-${size}`);
  return {
    name: 'reading and writing alone',
    renders: 'the same bytes',
    before: () => writeFileSync(model, readdirSync(warm, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).map((path) => `${statSync(path).size}\t${relative(warm, path)}\n`).join('')), // biome-ignore format: one list
    command: (_, out) => [process.execPath, [COPY, sources, model, out]],
  };
}

function report(size, bytes, programs) {
  const version = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
  console.log(
    `\n${size} releases, ${(bytes / size / 1024).toFixed(1)} KiB each; iom-release ${version}, Node ${process.version}\n`,
  );
  console.log('| program | renders | wall s | cpu s | peak MiB | files | MB |\n|---|---|---:|---:|---:|---:|---:|');
  for (const { name, renders, runs, output, most } of programs) {
    const scaled = most !== undefined && most < size ? ` (${most} releases)` : '';
    const [wall, cpu, peak] = ['wall', 'cpu', 'peak'].map((key) => median(runs.map((took) => took[key])));
    const figures = [wall.toFixed(2), cpu.toFixed(2), peak.toFixed(0), output.files, output.megabytes.toFixed(1)];
    console.log(`| ${name}${scaled} | ${renders} | ${figures.join(' | ')} |`);
  }
}
