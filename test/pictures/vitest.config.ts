import { defineConfig } from 'vitest/config';

// The pictures of the README, made by `npm run docs:pictures` and by no test run.
export default defineConfig({
  test: { include: ['test/pictures/*.picture.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
