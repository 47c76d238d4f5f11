import { defineConfig } from 'rolldown';

export default defineConfig([
  // One bundle with lazy chunks: starting from one file costs half of resolving every library (see README, "Develop").
  {
    input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    platform: 'node',
    output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js' },
  },
  // What runs in readers' browsers is copied into the site as it is.
  {
    input: { search: 'src/browser/search/main.ts' },
    platform: 'browser',
    output: { dir: 'dist/browser', format: 'esm', minify: true },
  },
]);
