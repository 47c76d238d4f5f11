import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Reads a file of test data that lies beside the project and not in it.
 *
 * @param path below the folder that holds the project's shared data, such as `corpora/LineBreakTest.txt`
 * @returns undefined, with a plain word on the terminal, where the data are not there; under CI that is a failure
 */
export function sharedFile(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  if ((process.env['CI'] ?? '') !== '') throw new Error(`${path} is missing: under CI these tests must run`);
  console.warn(`NOT RUN: the tests that need ${path}, which is not on this machine.`);
  return undefined;
}
