import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOwnText } from './files.ts';

/** @returns the folder of this package, found from the source tree and from the bundle alike. */
export function packageFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('The folder of the package was not found');
  }
}

/** @returns the version of this package. */
export function packageVersion(): string {
  const description: unknown = JSON.parse(readOwnText(join(packageFolder(), 'package.json')));
  return typeof description === 'object' && description !== null && 'version' in description
    ? String(description.version)
    : '';
}
