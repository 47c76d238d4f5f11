// Changes whole folders of src/ and adds up what their own tests see: npm run test:mutation:folders -- model rules
// A folder of a folder (formats/markup) is loaded with its own tests alone, and much sooner.
//   --every 3  takes every third file by name, a sample
//   --go-on    leaves out the files that have a result from before
//   --sum      only adds up what there is
// A folder whose score is under 80 % ends it with 1. Changes that need all tests (static ones) are left out, and counted apart.
// Files are taken in groups, so that a long run that is ended keeps what it has.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { counted, table } from './counted.mjs';

const LINES_A_GROUP = 1_200;
/** Of a hundred changes that tests could see, so many must be seen in each folder. */
const LEAST = 80;
const RESULTS = 'coverage/mutation';

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    'go-on': { type: 'boolean', default: false },
    sum: { type: 'boolean', default: false },
  },
});

const rows = [];
for (const folder of folders.length > 0 ? folders : ['model', 'source', 'rules', 'formats']) {
  const all = globSync(`src/${folder}/**/*.ts`).sort();
  const files = all.filter((_, index) => index % Number(options.every) === 0);
  if (!options.sum) measure(folder, files);
  rows.push(counted(folder, all, results(folder)));
}
console.log(table(rows));
if (rows.some(({ share }) => share < LEAST)) process.exitCode = 1;

function measure(folder, files) {
  const done = new Set(options['go-on'] ? results(folder).flatMap((result) => Object.keys(result.files)) : []);
  for (const group of groups(files.filter((file) => !done.has(file)))) {
    const began = Date.now();
    const report = join(RESULTS, folder, `${began}.json`);
    mkdirSync(join(RESULTS, folder), { recursive: true });
    const run = ['run', 'test/mutation/stryker.config.mjs', '--mutate', group.join(',')];
    const env = { ...process.env, MUTATED: folder, REPORT: report };
    const { status } = spawnSync('node_modules/.bin/stryker', run, { env, stdio: 'inherit' });
    if (status !== 0 || !existsSync(report)) {
      process.exitCode = 1;
      continue;
    }
    // Files in which there is nothing to change are measured, too.
    const measured = JSON.parse(readFileSync(report, 'utf8'));
    const nothing = Object.fromEntries(group.map((file) => [file, { mutants: [] }]));
    const seconds = Math.round((Date.now() - began) / 1000);
    writeFileSync(report, JSON.stringify({ ...measured, seconds, files: { ...nothing, ...measured.files } }));
  }
}

/** @returns the files in groups of about as many lines */
function groups(files) {
  const found = [];
  let lines = LINES_A_GROUP;
  for (const file of files) {
    if (lines >= LINES_A_GROUP) {
      found.push([]);
      lines = 0;
    }
    found.at(-1)?.push(file);
    lines += readFileSync(file, 'utf8').split('\n').length;
  }
  return found;
}

/** @returns the results of a folder, the oldest first */
function results(folder) {
  const at = join(RESULTS, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(at, name), 'utf8')));
}
