import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

/**
 * gray-matter brings a YAML reader that is never asked (see src/source/front-matter.ts): with what that one brings, a
 * fifth of what a check has to read before it begins.
 */
const withoutOtherYaml = {
  name: 'without-other-yaml',
  resolveId: (id: string) => (id === 'js-yaml' ? id : null),
  load: (id: string) =>
    id === 'js-yaml'
      ? "const refuse = () => { throw new Error('Never asked') };\nmodule.exports = { safeLoad: refuse, safeDump: refuse };"
      : null,
};

/** `npm run test:coverage` leads what ran back to the sources. */
const IS_COUNTED = process.env['COVERAGE'] !== undefined;

export default defineConfig([
  // One bundle with lazy chunks: starting from one file costs half of resolving every library (see README, "Develop").
  {
    input: { cli: 'src/cli/main.ts', index: 'src/index.ts', 'render-worker': 'src/build/jobs/render-worker.ts' },
    platform: 'node',
    plugins: [withoutOtherYaml, licences('LICENCES.txt')],
    output: {
      dir: 'dist',
      format: 'esm',
      cleanDir: true,
      chunkFileNames: 'chunks/[name]-[hash].js',
      // A tenth of the start is reading the program; names stay, for the stories of errors.
      minify: IS_COUNTED ? false : { mangle: false, compress: false, codegen: { removeWhitespace: true } },
      sourcemap: IS_COUNTED,
    },
  },
  // What runs in readers' browsers is copied into the site as it is.
  {
    input: { search: 'src/browser/search/main.ts' },
    platform: 'browser',
    output: { dir: 'dist/browser', format: 'esm', minify: !IS_COUNTED, sourcemap: IS_COUNTED ? 'hidden' : false },
  },
]);

/** Writes the name, version and licence of each package whose code is in the bundle: their licences ask for it. */
function licences(fileName: string): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = new Set(modules.filter((id) => id.includes('/node_modules/')).map(packageFolder));
      this.emitFile({ type: 'asset', fileName, source: [...new Set([...folders].map(notice))].sort().join('\n') });
    },
  };
}

function packageFolder(module: string): string {
  let folder = dirname(module.replace(/^\0/, ''));
  // Some packages hold a package.json that only says how the files beside it are to be read.
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

function isPackage(folder: string): boolean {
  if (!existsSync(join(folder, 'package.json'))) return false;
  const { name, version } = readJson(join(folder, 'package.json'));
  return name !== undefined && version !== undefined;
}

type PackageJson = { readonly name?: string; readonly version?: string; readonly license?: string };

function readJson(path: string): PackageJson {
  return JSON.parse(readFileSync(path, 'utf8')) as PackageJson;
}

function notice(folder: string): string {
  const { name, version, license } = readJson(join(folder, 'package.json'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()}\n`;
  return `== ${name}@${version} (${license ?? 'see below'})\n${text}`;
}
