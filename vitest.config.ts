import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Where .ci/run wants the results as data, to count them.
const json = process.env['VITEST_JSON'];

// What measures the time of its own process, or keeps chance inputs by the thousand, has one to itself.
const ALONE = ['fuzz', 'redos', 'yaml'].map((folder) => `test/hardening/${folder}/**/*.test.ts`);

/** What takes 20 seconds and more, and what is left at the end would keep one processor alone. */
const LONG =
  /hardening\/(?:xss\/pages|repro|paths\/paths|embargo|crash\/killed)|build\/(?:site|cache|edits|export-archive|preview\/page|shard\/merge)\.|browser\/search|cli\/(?:jobs|watch|foreign-output|shards|init|spoken|reporters\/targets)|fast-path\/equality/;

/** A new checkout knows of no duration and would begin with the files that have most lines. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inOrder = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => (LONG.test(moduleId) ? 0 : 1);
    const projects = [...new Set(inOrder.map(({ project }) => project))];
    return projects.flatMap((one) =>
      inOrder.filter(({ project }) => project === one).sort((a, b) => rank(a) - rank(b)),
    );
  }
}

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // All others share two processes: to read the sources anew for each of 250 files takes three minutes of a processor.
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false } },
    ],
    // Processes and not threads: tests change TZ and the working directory, and start browsers.
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // What hangs is ended. Two processors that other programs use, too, take ten times as long as a quiet machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    reporters: json === undefined ? ['default'] : ['default', ['json', { outputFile: json }]],
  },
});
