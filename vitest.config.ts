import { defineConfig } from 'vitest/config';

// Where .ci/run wants the results as data, to count them.
const json = process.env['VITEST_JSON'];

// Tests of what is pure leave nothing behind, and share a process: to read the sources anew for each file takes as long as the tests.
const PURE = ['archive', 'formats', 'importers', 'model', 'newsroom', 'rules', 'source'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'edge', include: ['test/**/*.test.ts'], exclude: PURE } },
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
