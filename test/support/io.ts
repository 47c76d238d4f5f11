import type { Io } from '../../src/cli/io.ts';

/** Surroundings of the program in which nothing is written and nobody is asked. */
export const SILENT: Io = {
  out: () => {},
  outBytes: async () => true,
  err: () => {},
  cwd: '/',
  now: 0,
  interactive: false,
  canAsk: false,
  outIsTerminal: false,
  columns: 80,
  ci: false,
  env: {},
  language: 'en',
  colour: { out: false, err: false },
};
