import { defineConfig } from 'vitest/config';

// Where .ci/run wants the results as data, to count them.
const json = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
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
