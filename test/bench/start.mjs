// Times what a start costs, as multiples of bare Node: npm run bench:start [-- --runs 15]
// Each round runs every program once, so that a machine that slows down slows all of them; medians of the rounds.
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, run } from './measure.mjs';
import { writeNewsroom } from './newsroom.mjs';

const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));
const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const work = mkdtempSync(join(tmpdir(), 'bench-start-'));

try {
  const folder = newsroomOfOne();
  const build = [PROGRAM, 'build', '--now', '2026-01-01T00:00:00Z', '--out', join(work, 'out'), '-q'];
  const programs = [
    ['node -e 0', ['-e', '0']],
    ['--version', [PROGRAM, '--version']],
    ['lint of one release', [PROGRAM, 'lint', 'one.en.md', '-q', '--no-cache']],
    ['build of one release and its site', [...build, '--no-cache']],
    ['build of it, nothing changed', build],
  ].map(([name, args]) => ({ name, args, runs: [] }));
  for (let round = 0; round <= Number(values.runs); round += 1) {
    for (const { args, runs } of programs) {
      const took = await run(process.execPath, args, folder, { codes: [0, 1], times: 5 });
      // The first round warms the disk's cache.
      if (round > 0) runs.push(took);
    }
  }
  report(programs);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function newsroomOfOne() {
  const many = join(work, 'many');
  writeNewsroom(many, 8);
  const one = readdirSync(many, { recursive: true }).find((name) => name.endsWith('.en.md'));
  const folder = mkdtempSync(join(work, 'one-'));
  copyFileSync(join(many, 'newsroom.yaml'), join(folder, 'newsroom.yaml'));
  copyFileSync(join(many, one), join(folder, 'one.en.md'));
  return folder;
}

function report(programs) {
  console.log(`Node ${process.version}\n\n| program | wall s | cpu s | cpu, × bare Node |\n|---|---:|---:|---:|`);
  const of = ({ runs }, key) => median(runs.map((took) => took[key]));
  for (const program of programs) {
    const [wall, cpu] = [of(program, 'wall'), of(program, 'cpu')];
    const times = (cpu / of(programs[0], 'cpu')).toFixed(1);
    console.log(`| ${program.name} | ${wall.toFixed(3)} | ${cpu.toFixed(3)} | ${times} |`);
  }
}
