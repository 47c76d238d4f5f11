import type { Importer } from './reading.ts';

/** The importer as a user runs it: the built program in the project's folder. */
export function commandLine(_root: string): Importer {
  return (paths) => Promise.resolve(new Map(paths.map((path) => [path, new Error('no importer yet')])));
}
