import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printTally, startCase } from '../table.ts';
import { ask, type Found, type FuzzInput, type FuzzTarget, inputOf, keep, textOfInput } from './target.ts';
import { lintTarget } from './targets/lint.ts';
import { TARGETS } from './targets.ts';

const FOUND = fileURLToPath(new URL('found', import.meta.url));
/** `npm run fuzz -- --runs N --seed N --only TARGET --seconds N` sets them: how much, from where, of what, and for how long at most. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 5000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1951);
const ONLY = process.env['FUZZ_ONLY'];
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? Number.POSITIVE_INFINITY);
/** The tests of every change leave the tree as it is; `npm run fuzz` keeps what it found. */
const KEEPS = process.env['FUZZ_RUNS'] !== undefined;
/** Runs between two looks at the clock. */
const PART = 2000;

const targets = TARGETS.filter(({ id }) => ONLY === undefined || id === ONLY);
const shares = targets.reduce((sum, { share }) => sum + share, 0);

/** One part of the runs. @returns the input that failed, as small as it can be made, and why */
async function run(
  target: FuzzTarget,
  runs: number,
  seed: number,
): Promise<{ input: FuzzInput; why: string } | undefined> {
  // biome-ignore format: one signature
  const property = fc.asyncProperty(target.inputs, async (input) => fc.pre(await ask(target, input)));
  const { counterexample, errorInstance, failed, numSkips } = await fc.check(property, { numRuns: runs, seed });
  if (!failed) return undefined;
  const [input] = counterexample ?? [];
  if (!input) throw new Error(`${target.id}: ${numSkips} inputs gave nothing to look at`);
  return { input, why: String(errorInstance) };
}

test.each(targets.map((target) => [target.id, target] as const))(
  'whatever is given to it: %s',
  async (id, target) => {
    const name = `fuzz: ${id}`;
    startCase(name);
    const wanted = Math.ceil((RUNS * target.share) / shares);
    const until = performance.now() + (SECONDS * 1000 * target.share) / shares;
    const failures: string[] = [];
    let tried = 0;
    for (let part = 0; tried < wanted && performance.now() < until; part += 1) {
      const runs = Math.min(PART, wanted - tried);
      const failure = await run(target, runs, SEED + part);
      tried += runs;
      if (!failure) continue;
      const { file, json } = keep(id.replaceAll(' ', '-'), failure.input);
      failures.push(`${file}: ${failure.why}\n${json}`);
      if (!KEEPS) continue;
      mkdirSync(FOUND, { recursive: true });
      writeFileSync(join(FOUND, file), json);
    }
    printTally({ name, note: `seed ${SEED}`, tried, failed: failures.length });
    expect(failures).toEqual([]);
  },
  86_400_000,
);

test('the harness sees: a target that cannot stand a mark fails, with an input that is small', {
  timeout: 120_000,
}, async () => {
  const holds = (input: FuzzInput) => {
    if (textOfInput(input).includes('\u202e')) throw new Error('it turned round');
    return true;
  };
  const failure = await run({ ...lintTarget, id: 'control', holds }, PART, 1951);
  expect(failure?.why).toContain('it turned round');
  expect(failure?.input.content.length).toBeLessThan(400);
  const slow = { ...lintTarget, holds: () => busy(2100) };
  await expect(ask(slow, { name: 'a.md', content: '' })).rejects.toThrow('it took');
  const { file, json } = keep('lint', { name: 'a.md', content: 'a\ud800b' });
  expect(file).toMatch(/^lint-[0-9a-f]{10}\.json$/);
  expect(inputOf(JSON.parse(json))).toEqual({ name: 'a.md', content: 'a\ud800b' });
});

function busy(milliseconds: number): boolean {
  const before = process.cpuUsage().user;
  while (process.cpuUsage().user - before < milliseconds * 1000);
  return true;
}

const found = readdirSync(FOUND)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(join(FOUND, file), 'utf8')) as Found] as const);

test.each(found)('what once failed holds: %s', async (_, kept) => {
  const target = TARGETS.find(({ id }) => id.replaceAll(' ', '-') === kept.target) ?? expect.fail(`no ${kept.target}`);
  await expect(ask(target, inputOf(kept))).resolves.toBeTypeOf('boolean');
});
