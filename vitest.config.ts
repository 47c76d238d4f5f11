import { defineConfig } from 'vitest/config';

// Where .ci/run wants the results as data, to count them.
const json = process.env['VITEST_JSON'];

// What measures the time of its own process, or keeps chance inputs by the thousand, has one to itself.
const ALONE = ['fuzz', 'redos', 'yaml'].map((folder) => `test/hardening/${folder}/**/*.test.ts`);

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
    // What hangs is ended. Two processors that other programs use, too, take ten times as long as a quiet machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    reporters: json === undefined ? ['default'] : ['default', ['json', { outputFile: json }]],
  },
});
