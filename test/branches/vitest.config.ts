import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

/** The tests of `npm test` but for fuzzing and hostile sizes: a branch that only chance finds is not tested. */
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      exclude: ['test/hardening/{fuzz,redos,supply,repro}/**', 'test/architecture/**'],
      setupFiles: ['test/branches/children.ts'],
      // Programs that are counted start and run several times slower.
      testTimeout: 180_000,
      hookTimeout: 180_000,
      coverage: {
        provider: 'v8',
        include: ['src/**/*.ts'],
        reporter: ['json'],
        reportsDirectory: 'coverage/own',
        reportOnFailure: true,
      },
    },
  }),
);
