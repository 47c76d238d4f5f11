import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url));

export interface GoldenOptions {
  /** The folder that `path` is in; test/golden when left out. */
  folder?: string;
  /** The variables that decide: BLESS=1 writes, and never under CI. */
  env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Compares an output with the one that a person looked at and blessed.
 * `BLESS=1 npm test` writes what differs: look at each change (`git diff test/golden`) before you commit it.
 * @param path the blessed file, relative to test/golden
 * @param actual the output now
 * @throws the assertion error when they differ, or when there is no blessed file
 */
export function goldenFile(path: string, actual: string | Uint8Array, options: GoldenOptions = {}): void {
  const { folder = GOLDEN, env = process.env } = options;
  const file = join(folder, path);
  const isBlessing = env['BLESS'] === '1' && (env['CI'] ?? '') === '';
  if (isBlessing) {
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(actual))) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  if (!existsSync(file)) expect.fail(`nobody has blessed ${path} yet: run BLESS=1 npm test, look at it, commit it`);
  const blessed = readFileSync(file);
  // As text first: its difference can be read. Bytes last: not all that differs shows in text.
  if (typeof actual === 'string') expect(actual, path).toBe(blessed.toString('utf8'));
  expect(blessed.equals(Buffer.from(actual)), `${path} differs in its bytes`).toBe(true);
}
