import { defineConfig, type Plugin } from 'rolldown';
import { builtIn } from './test/support/bundle/built-in.ts';
import { inAscii } from './test/support/bundle/in-ascii.ts';
import { lazyRequires } from './test/support/bundle/lazy-requires.ts';
import { leanLibraries } from './test/support/bundle/lean-libraries.ts';
import { parsedTemplates } from './test/support/bundle/parsed-templates.ts';
import { quickSpreads } from './test/support/bundle/quick-spreads.ts';

/** `npm run test:coverage` leads what ran back to the sources. */
const IS_COUNTED = process.env['COVERAGE'] !== undefined;

export default defineConfig([
  // One bundle with lazy chunks: starting from a few files costs a fraction of resolving every library (see README,
  // "Develop"), and CommonJS starts in half the time that Node takes to link as many ES modules.
  {
    input: { cli: 'src/cli/main.ts', index: 'src/index.ts', 'render-worker': 'src/build/jobs/render-worker.ts' },
    platform: 'node',
    // As its grouping wants it: an entry may hand more than its own names to other files.
    preserveEntrySignatures: 'allow-extension',
    // What is shaken is written shorter, too: a branch that stands elsewhere is not found again.
    treeshake: !IS_COUNTED,
    plugins: [
      ...leanLibraries(),
      parsedTemplates('templates'),
      builtIn('LICENCES.txt', 'bom.cdx.json'),
      esmEntry('index'),
      ...(IS_COUNTED ? [] : [quickSpreads(), lazyRequires(), inAscii()]),
    ],
    output: {
      dir: 'dist',
      format: 'cjs',
      cleanDir: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: 'chunks/[name]-[hash].cjs',
      // Files that need one another can only be read lazily, and edits for that would lose the way back to the sources.
      codeSplitting: IS_COUNTED || {
        groups: [{ name: fileOf, debugName: 'files' }],
        includeDependenciesRecursively: false,
      },
      // A tenth of the start is reading the program; names stay, for the stories of errors.
      minify: IS_COUNTED ? false : { mangle: false, compress: false, codegen: { removeWhitespace: true } },
      sourcemap: IS_COUNTED,
    },
  },
  // What runs in readers' browsers is copied into the site as it is.
  {
    input: { search: 'src/browser/search/main.ts' },
    platform: 'browser',
    treeshake: !IS_COUNTED,
    output: { dir: 'dist/browser', format: 'esm', minify: !IS_COUNTED, sourcemap: IS_COUNTED ? 'hidden' : false },
  },
]);

/** The packages of the full Markdown reader, which are needed together or not at all. */
const MARKDOWN_READER =
  /^(?:remark-parse|unified|micromark|mdast-util-(?:from-markdown|gfm-table|to-string)|decode-named-|character-ent|unist-util-stringify|bail$|trough$|extend$|vfile|devlop$|is-plain-obj$)/;

/** What most runs do not need, of our own. */
const SELDOM: Readonly<Record<string, readonly RegExp[]>> = {
  schemas: [/\/src\/(?:model\/(?:front-matter|newsroom|lint-schema)|formats\/templates\/strings-schema)\.ts$/],
  'own-templates': [/\/src\/formats\/templates\/(?:handlebars|check-template)\.ts$/],
  'parsed-templates': [/\/src\/formats\/templates\/parsed\.ts$/],
};

/**
 * What a run needs as a whole: to find and open a file costs as much as to read 20 KB of one. The words that a command needs
 * before all others, and what `--version` needs, are not among them.
 */
const TOGETHER: Readonly<Record<string, readonly RegExp[]>> = {
  base: [
    /\/src\/(?:model\/(?:defined|language|error|present|(?:lint|wire|email)-settings)|build\/(?:files|package))\.ts$/,
  ],
  commands: [
    /\/src\/cli\/(?:(?!main|io|locale)[\w-]+|commands\/[\w-]+)\.ts$/,
    /\/src\/cli\/words\/(?:en[\w-]*|fill|load|translate)\.ts$/,
    /\/src\/cli\/reporters\/(?:list|targets|write|pretty|redact|sentence|reporter)\.ts$/,
  ],
  // What finds that nothing has changed: most builds of a day need no more.
  standing: [
    /\/src\/build\/(?:build|build-cache|discover|find-newsroom|list-pieces|own-templates|portions|sources-of|with-file)\.ts$/,
    /\/src\/build\/(?:cache|standing\/(?!keep|unsettled))/,
    /\/src\/(?:archive\/record|build\/output\/paths|model\/(?:date|diagnostic|last-up-to|result)|rules\/internal\/error|source\/(?:decode|line-index|source-file))\.ts$/,
  ],
  checking: [
    /\/src\/(?:source|rules)\//,
    /\/src\/newsroom\/(?!starter|json-schema|translate-release)/,
    /\/src\/model\/(?!spoken-)/,
    /\/src\/build\/(?:assets|fix|lint|newsroom-folder|replace-file|survey|write-whole)\b/,
    /\/node_modules\/i18n-iso-countries\//,
  ],
  agencies: [/\/src\/formats\/(?:list\.ts$|(?:agency|docx|iptc7901|newsml-g2|ninjs|nitf|pdf)\/)/],
  site: [/\/src\/archive\/(?:feeds|pages|search|sitemaps)\/(?!query)/],
  building: [
    /\/src\/archive\/(?!packing|package|choice)/,
    /\/src\/formats\/(?!email\/css|text\/check)/,
    /\/src\/build\/(?!desk|export|import|jobs\/render-worker|list|preview|shard\/(?!make-share|manifest)|watch)/,
  ],
};

/** What is not needed is not read: each library is a file of its own. @returns the file that a module goes to, by name */
function fileOf(module: string): string | null {
  const groups = [...Object.entries(SELDOM), ...Object.entries(TOGETHER)];
  const [own] = groups.find(([, of]) => of.some((modules) => modules.test(module))) ?? [];
  if (own !== undefined) return own;
  const library = module.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1];
  if (library === undefined) return null;
  return MARKDOWN_READER.test(library) ? 'remark' : `${library.replace(/^@/, '').replace('/', '-')}-lib`;
}

/** The library is imported by name: an ES module hands on what the CommonJS entry gives. */
function esmEntry(entry: string): Plugin {
  return {
    name: 'esm-entry',
    generateBundle(_, bundle) {
      const file = bundle[`${entry}.cjs`];
      if (file?.type !== 'chunk') throw new Error(`The bundle has no ${entry}.cjs`);
      const source = `import all from './${entry}.cjs';\nexport const { ${file.exports.join(', ')} } = all;\n`;
      this.emitFile({ type: 'asset', fileName: `${entry}.js`, source });
    },
  };
}
