// All that test/mutation/runner.mjs runs: every test is loaded once, and called again for each mutant that it reaches.
import { relative } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, inject, type RunnerTestCase, type RunnerTestSuite, test } from 'vitest';
import { getFn } from 'vitest/suite';
import type { Answer, Covered, Question } from './messages.ts';

/** What the sources that Stryker has changed look at: which of their mutants is active, and what they reached. */
type Mutants = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Covered; perTest: Record<string, Covered> };
};

const globals = globalThis as typeof globalThis & { __stryker__?: Mutants; forget?: readonly (() => void)[] };
globals.__stryker__ ??= {};
const mutants = globals.__stryker__;

const folder = process.env['MUTATED'] ?? '{model,source,rules,formats}';
const files = globSync([`test/${folder}/**/*.test.ts`, 'test/newsroom/**/*.test.ts', 'test/mutation/**/*.test.ts'], {
  // Browsers and programs are other processes, and whole sites are built while a file is loaded: no mutant is met there.
  // Chance and long lists take their time for each mutant.
  ignore: [
    'test/formats/{golden,html/page}.test.ts',
    'test/formats/email/{email,seen,mime/judges}.test.ts',
    '**/*.property.test.ts',
  ],
  absolute: true,
});
for (const file of files.sort()) describe(relative('.', file), async () => void (await import(file)));

/**
 * Seconds of the processor after which a mutant is taken to survive: its likeliest tests were asked, and the rest would
 * take a minute where all tests reach it. The score errs downwards.
 */
const PATIENCE = Number(process.env['PATIENCE'] ?? 1.5);

/** How many of the tests that killed a mutant are asked first for the next one. */
const MOST_KILLERS = 50;

/** What was reached while files were loaded: no test can be told it. */
let whileLoading: Covered = {};
beforeAll(() => {
  if (!mutants.mutantCoverage) return;
  whileLoading = mutants.mutantCoverage.static;
  mutants.mutantCoverage.static = {};
});

describe('mutants', () => {
  test('answers', { timeout: 0 }, async ({ task }) => {
    const channel = new BroadcastChannel(inject('channel'));
    const known = knownTests(task.file);
    const seconds = new Map<string, number>();
    /** How many mutants each test reaches: one that reaches few is about them. */
    const reached = new Map<string, number>();
    let killers: readonly string[] = [];
    await new Promise<void>((resolve) => {
      channel.onmessage = async (event) => {
        const { data } = event as { readonly data: Question };
        if (data === 'end') return resolve();
        channel.postMessage(data === 'dry-run' ? await dryRun() : await mutantRun(data));
      };
      channel.postMessage({ kind: 'ready' } satisfies Answer);
    });
    channel.close();
    expect(known.size).toBeGreaterThan(0);

    async function dryRun(): Promise<Answer> {
      const tests = [];
      for (const [id, one] of known) {
        // What an earlier test has found out would keep this one from reaching the code for it.
        forgetAll();
        mutants.currentTestId = id;
        const before = performance.now();
        const failure = await outcome(one, task);
        seconds.set(id, (performance.now() - before) / 1000);
        mutants.currentTestId = undefined;
        tests.push({ id, timeSpentMs: performance.now() - before, failure });
      }
      const { perTest = {} } = mutants.mutantCoverage ?? {};
      for (const [id, covered] of Object.entries(perTest)) reached.set(id, Object.keys(covered).length);
      return { kind: 'dry-run', tests, mutantCoverage: { static: whileLoading, perTest } };
    }

    async function mutantRun({ id, fileName, tests, hitLimit }: Exclude<Question, string>): Promise<Answer> {
      const likelyFirst = inOrder(tests, fileName);
      mutants.hitLimit = hitLimit;
      mutants.hitCount = 0;
      let run = 0;
      forgetAll();
      const before = process.cpuUsage();
      for (const name of likelyFirst) {
        const one = known.get(name);
        if (!one) continue;
        const { user, system } = process.cpuUsage(before);
        if ((user + system) / 1e6 > PATIENCE) break;
        mutants.activeMutant = id;
        const failure = await outcome(one, task);
        mutants.activeMutant = undefined;
        run += 1;
        if (mutants.hitCount > (hitLimit ?? Number.POSITIVE_INFINITY))
          return { kind: 'endless', hits: mutants.hitCount };
        if (failure === undefined) continue;
        // A test that fails without the mutant, too, was spoilt by what an earlier one has left behind.
        forgetAll();
        killers = [name, ...killers.filter((other) => other !== name)].slice(0, MOST_KILLERS);
        const isSpoilt = (await outcome(one, task)) !== undefined;
        return { kind: 'killed', killedBy: name, failure, run, isSpoilt };
      }
      return { kind: 'survived', run };
    }

    /**
     * First the tests that name the file's folder and itself, as its own tests and the examples of a rule do; then what
     * killed a mutant lately, since the next one stands beside it; then what is about it, then what is quick. One that
     * would take much of the patience waits for all others.
     */
    function inOrder(tests: readonly string[], fileName: string): readonly string[] {
      const [named = fileName] = /[^/]+\/[^/]+(?=\.ts$)/.exec(fileName.replaceAll('\\', '/')) ?? [];
      const ranks = new Map(killers.map((id, index) => [id, index]));
      const rankOf = (id: string) => ranks.get(id) ?? MOST_KILLERS;
      const slow = (id: string) => Number((seconds.get(id) ?? 0) > PATIENCE / 4);
      const last = (of: ReadonlyMap<string, number>, id: string) => of.get(id) ?? Number.MAX_VALUE;
      const likelyFirst = [...tests].sort(
        (a, b) =>
          slow(a) - slow(b) ||
          rankOf(a) - rankOf(b) ||
          last(reached, a) - last(reached, b) ||
          last(seconds, a) - last(seconds, b),
      );
      const isItsOwn = (id: string) => id.includes(named) && slow(id) === 0;
      return [...likelyFirst.filter(isItsOwn), ...likelyFirst.filter((id) => !isItsOwn(id))];
    }
  });
});

/** What tests want to be done after them waits with the test that Vitest believes to run. */
type Finishing = RunnerTestCase & { onFinished?: ((context: object) => Promise<void>)[] };

function knownTests(suite: RunnerTestSuite): Map<string, RunnerTestCase> {
  const known = new Map<string, RunnerTestCase>();
  const walk = (tasks: RunnerTestSuite['tasks'], names: readonly string[]) => {
    for (const one of tasks) {
      const path = [...names, one.name];
      if (one.type === 'suite') walk(one.tasks, path);
      else if (one.result?.state === 'fail') throw new Error(`${path.join(' > ')} fails without any mutant.`);
      else if (one.result?.state === 'pass') known.set(`${path.join(' > ')} ${known.size}`, one);
    }
  };
  walk(suite.tasks, []);
  return known;
}

function forgetAll(): void {
  for (const forget of globals.forget ?? []) forget();
}

/** @returns why a test fails; undefined when it does not */
async function outcome(one: RunnerTestCase, serving: Finishing): Promise<string | undefined> {
  expect.setState({ assertionCalls: 0 });
  try {
    await getFn(one)();
    return expect.getState().assertionCalls === 0 ? 'It asserts nothing.' : undefined;
  } catch (error) {
    return String(error);
  } finally {
    for (const done of [...(serving.onFinished ?? [])].reverse()) await done(serving.context);
    serving.onFinished = [];
  }
}
