// Changes the sources in small ways and looks whether a test sees it: npm run test:mutation [-- --mutate FILES]
// MUTATED=model takes one folder and the tests of that folder alone, in a fraction of the time.
const chosen = process.env['MUTATED'];
const folder = chosen ?? '{model,source,rules,formats}';

export default {
  packageManager: 'npm',
  testRunner: 'loaded-once',
  plugins: [new URL('runner.mjs', import.meta.url).pathname],
  mutate: [`src/${folder}/**/*.ts`],
  coverageAnalysis: 'perTest',
  // What runs when a file is loaded (tables, messages) would need every test for each mutant.
  ignoreStatic: true,
  // TypeScript 7 is no library that could answer what these ask; vitest reads no types.
  disableTypeChecks: false,
  tsconfigFile: 'none',
  concurrency: Number(process.env['JOBS'] ?? 1),
  dryRunTimeoutMinutes: 60,
  // Loops are ended by their count of hits; this is by the clock, and on a busy machine a test takes many times its own.
  timeoutMS: 40_000,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  tempDirName: 'coverage/stryker',
  jsonReporter: {
    fileName: process.env['REPORT'] ?? `coverage/mutation${chosen === undefined ? '' : `-${chosen}`}.json`,
  },
};
