import { defineConfig, type Plugin } from 'vitest/config';

/** The one file that Vitest runs: it loads the tests and runs them again for each mutant. */
export default defineConfig({
  plugins: [forgettingMemories()],
  test: {
    include: ['test/mutation/loaded-once.ts'],
    pool: 'threads',
    // A mutant that never ends costs a new start: what is in files is kept for it.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'coverage/modules' },
    // What a mutant makes endless is ended by Stryker's count of hits, what makes it wait, by this.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    reporters: [],
  },
});

const MAP = /^(?:export )?const (\w+)(?:: [^=\n]*)? = new Map(?:<[^\n]*>)?\(\);$/gm;
const WEAK_MAP = /^(export )?const (\w+) = (new WeakMap(?:<[^\n]*>)?\(\);)$/gm;
const TABLE = /^const (\w+) = new Uint\d+Array\(0x10000\);$/gm;
const LATER = /^let (\w+): [^\n=]+ \| undefined;$/gm;

/**
 * What a module remembers from call to call would keep a later mutant's code from running, and keep what an earlier one
 * made: each memory gets a way to be emptied between two mutants.
 */
function forgettingMemories(): Plugin {
  const onForget = (what: string) => `\n(globalThis.forget ??= []).push(() => { ${what}; });`;
  return {
    name: 'forgetting-memories',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/')) return undefined;
      const emptied = [...code.matchAll(MAP)].map(([, name]) => onForget(`${name}.clear()`));
      const unfilled = [...code.matchAll(TABLE)].map(([, name]) => onForget(`${name}.fill(0)`));
      const undone = [...code.matchAll(LATER)].map(([, name]) => onForget(`${name} = undefined`));
      const anew = [...code.matchAll(WEAK_MAP)].map(([, , name]) => onForget(`${name} = new WeakMap()`));
      return code.replace(WEAK_MAP, '$1let $2 = $3') + [...emptied, ...unfilled, ...undone, ...anew].join('');
    },
  };
}
