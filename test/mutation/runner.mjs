// How Stryker runs the tests: they are loaded once, and only called again for each mutant (loaded-once.ts).
//
// Stryker's own runner for Vitest loads every test's file anew for each mutant, which takes a second; and with Vitest 4
// what runs after the first failure runs no test at all, and is told as survived (stryker-js, issue 6073).
import { randomUUID } from 'node:crypto';
import { BroadcastChannel } from 'node:worker_threads';
import { createVitest } from 'vitest/node';

class LoadedOnce {
  static inject = [];
  #vitest;
  #channel;
  #running;
  #answered = () => {};

  capabilities() {
    // A mutant is active while its tests run, and what modules remember is emptied before: nothing has to be loaded anew
    // for one that is reached while files are loaded, too. Without this, Stryker starts a process for each of those.
    return { reloadEnvironment: true };
  }

  async init() {
    // What a mutant keeps from ending does not outlive Stryker.
    process.once('disconnect', () => process.exit(1));
    const name = `mutants-${randomUUID()}`;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => this.#answered(data);
    this.#vitest = await createVitest('test', { config: 'test/mutation/vitest.config.ts', watch: false });
    this.#vitest.provide('channel', name);
    const ready = this.#answer();
    this.#running = this.#vitest.start();
    const ended = this.#running.then(() => {
      throw new Error(`The tests could not be loaded: ${failures(this.#vitest.state).join('; ')}`);
    });
    // Later, the end is what is asked for.
    ended.catch(() => {});
    await Promise.race([ready, ended]);
  }

  async dryRun() {
    const { tests, mutantCoverage } = await this.#ask('dry-run');
    const told = tests.map(({ id, timeSpentMs, failure }) => {
      const one = { id, name: id, timeSpentMs };
      return failure === undefined ? { ...one, status: 0 } : { ...one, status: 1, failureMessage: failure };
    });
    return { status: 'complete', tests: told, mutantCoverage };
  }

  async mutantRun(run) {
    let answer = await this.#runMutant(run);
    if (answer.kind === 'killed' && answer.isSpoilt) {
      await this.dispose();
      await this.init();
      answer = await this.#runMutant(run);
    }
    if (answer.kind === 'endless') return { status: 'timeout', reason: `Reached ${answer.hits} times.` };
    if (answer.kind === 'survived') {
      if (answer.run === 0) return { status: 'error', errorMessage: 'No test ran.' };
      return { status: 'survived', nrOfTests: answer.run };
    }
    return { status: 'killed', killedBy: [answer.killedBy], failureMessage: answer.failure, nrOfTests: answer.run };
  }

  #runMutant({ activeMutant, testFilter = [], hitLimit }) {
    // Stryker waits for a hundred times of what the tests reach: where that is millions, ten times tell as much.
    const limit = hitLimit && Math.min(hitLimit, Math.max(hitLimit / 10, 1_000_000));
    return this.#ask({ id: activeMutant.id, fileName: activeMutant.fileName, tests: testFilter, hitLimit: limit });
  }

  #ask(question) {
    const answer = this.#answer();
    this.#channel.postMessage(question);
    return answer;
  }

  #answer() {
    return new Promise((resolve) => {
      this.#answered = resolve;
    });
  }

  async dispose() {
    this.#channel?.postMessage('end');
    await this.#running;
    this.#channel?.close();
    await this.#vitest?.close();
  }
}

/** @returns what went wrong before there was a question: errors of files, and tests that fail without any mutant */
function failures(state) {
  const tests = state.getFiles().flatMap((file) => [file, ...testsIn(file)]);
  const failed = tests.flatMap(({ name, result }) =>
    (result?.errors ?? []).map(({ message }) => `${name}: ${message}`),
  );
  return [...[...state.errorsSet].map(String), ...failed];
}

function testsIn({ tasks = [] }) {
  return tasks.flatMap((task) => [task, ...testsIn(task)]);
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'loaded-once', injectableClass: LoadedOnce }];
