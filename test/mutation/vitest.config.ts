import { defineConfig } from 'vitest/config';

/** The folder of src/ whose mutants are made (stryker.config.mjs): its own tests look at them. */
const folder = process.env['MUTATED'] ?? '{model,source,rules,formats}';

/** Tests that call the sources themselves, without programs and browsers; chance and long lists are left out for time. */
export default defineConfig({
  test: {
    include: [`test/${folder}/**/*.test.ts`, 'test/newsroom/**/*.test.ts'],
    exclude: [
      'test/formats/email/{email,settings,checks}.test.ts',
      'test/formats/templates/**',
      '**/*.property.test.ts',
    ],
    pool: 'forks',
    testTimeout: 60_000,
  },
});
