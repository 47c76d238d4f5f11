// Counts which branches of src/ the tests take: npm run test:coverage [-- FILES OF TESTS]
//
// Much is tested through the real command line, in processes of their own. Vitest counts its own processes; Node counts
// the programs that tests start (NODE_V8_COVERAGE). Both are brought back to the sources by their source maps, and a
// branch is taken where either says so. What cannot be matched stays untaken: the figure errs downwards.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mergeScriptCovs } from '@bcoe/v8-coverage';
import { convert } from 'ast-v8-to-istanbul';
import coverage from 'istanbul-lib-coverage';
import { parseAst } from 'rolldown/parseAst';
import { FEWEST_BRANCHES, table } from './table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (...path) => join(root, ...path);
const counted = at('coverage', 'children');
const dist = `${pathToFileURL(at('dist')).href}/`;
/** Reports that are merged at once: all of a run would not fit into memory. */
const TOGETHER = 40;

rmSync(at('coverage'), { recursive: true, force: true });
mkdirSync(counted, { recursive: true });
const env = { ...process.env, COVERAGE: '1', COVERAGE_OF_CHILDREN: counted };
run('rolldown', ['-c']);
run('vitest', ['run', '--config', 'test/branches/vitest.config.ts', '--coverage', ...process.argv.slice(2)]);
const own = coverage.createCoverageMap(JSON.parse(readFileSync(at('coverage/own/coverage-final.json'), 'utf8')));
const taken = await takenByChildren();
run('rolldown', ['-c'], process.env);
const unmatched = addTaken(own, taken);
writeFileSync(at('coverage/coverage-final.json'), JSON.stringify(own));
console.log(table(own, root));
console.log(`${unmatched} branches that programs took stand nowhere in the sources as Vitest reads them.`);
if (process.argv.length === 2 && own.getCoverageSummary().branches.pct < FEWEST_BRANCHES) process.exitCode ||= 1;

function run(tool, args, environment = env) {
  const bin = at('node_modules/.bin', tool);
  const { status } = spawnSync(bin, args, { cwd: root, env: environment, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 3;
}

/** @returns what the programs ran, as a map of the sources */
async function takenByChildren() {
  let scripts = new Map();
  let open = [];
  const merge = () => {
    const lists = grouped(open);
    scripts = new Map([...lists].map(([url, list]) => [url, mergeScriptCovs(list)]));
    open = [...scripts.values()];
  };
  for (const [index, file] of readdirSync(counted).entries()) {
    try {
      open.push(
        ...JSON.parse(readFileSync(join(counted, file), 'utf8')).result.filter(({ url }) => url.startsWith(dist)),
      );
    } catch {
      // A program that was killed while it wrote has told nothing.
    }
    if (index % TOGETHER === TOGETHER - 1) merge();
  }
  merge();
  const map = coverage.createCoverageMap();
  for (const [url, script] of scripts) {
    const path = fileURLToPath(url);
    const code = readFileSync(path, 'utf8');
    if (!existsSync(`${path}.map`)) continue;
    const sourceMap = JSON.parse(readFileSync(`${path}.map`, 'utf8'));
    map.merge(await convert({ code, ast: parseAst(code), coverage: script, sourceMap, wrapperLength: 0 }));
  }
  map.filter((path) => path.startsWith(at('src') + sep));
  return map;
}

function grouped(scripts) {
  const lists = new Map();
  for (const script of scripts) lists.set(script.url, [...(lists.get(script.url) ?? []), script]);
  return lists;
}

/** Adds what programs took to what is known. @returns the number of branches that were taken and are not known */
function addTaken(map, more) {
  let unmatched = 0;
  const place = ({ type, loc }, paths) => `${type} ${loc.start.line}:${loc.start.column} ${paths}`;
  for (const path of more.files()) {
    if (!map.files().includes(path)) continue;
    const known = map.fileCoverageFor(path).data;
    const ids = new Map(Object.entries(known.branchMap).map(([id, one]) => [place(one, known.b[id].length), id]));
    const { branchMap, b } = more.fileCoverageFor(path).data;
    for (const [other, branch] of Object.entries(branchMap)) {
      const id = ids.get(place(branch, b[other].length));
      if (id === undefined) unmatched += b[other].some((count) => count > 0) ? 1 : 0;
      else known.b[id] = known.b[id].map((count, index) => count + b[other][index]);
    }
  }
  return unmatched;
}
