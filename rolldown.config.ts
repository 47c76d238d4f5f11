import { defineConfig } from 'rolldown';

export default defineConfig([
  // One bundle with lazy chunks: starting from one file costs half of resolving every library (see README, "Develop").
  {
    input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    platform: 'node',
    output: {
      dir: 'dist',
      format: 'esm',
      cleanDir: true,
      chunkFileNames: 'chunks/[name]-[hash].js',
      // A tenth of the start is reading the program; names stay, for the stories of errors.
      minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
    },
  },
  // What runs in readers' browsers is copied into the site as it is.
  {
    input: { search: 'src/browser/search/main.ts' },
    platform: 'browser',
    output: { dir: 'dist/browser', format: 'esm', minify: true },
  },
]);
