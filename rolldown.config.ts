import { defineConfig } from 'rolldown';

// One bundle with lazy chunks: starting from one file costs half of resolving every library (see README, "Develop").
export default defineConfig({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js' },
});
