import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { misplaced, strayPlaces } from './tree.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
const files = listed
  .toString('utf8')
  .split('\0')
  .filter((file) => file !== '' && statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile());

describe('the tree', () => {
  test('has at its top what DESIGN.md names, and nothing else', () => {
    expect(files).toContain('package.json');
    expect(misplaced(files)).toEqual([]);
  });

  test('names no registry and no folder of the machine that it was made on', () => {
    const found = files.flatMap((file) =>
      strayPlaces(readFileSync(join(ROOT, file), 'latin1')).map((place) => `${file}: ${place}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the check of the tree', () => {
  test('allows the list, dotfiles and what tools insist on', () => {
    const good = ['package.json', 'src/cli/main.ts', '.ci/run', '.gitignore', 'biome.json', 'README.md'];
    expect(misplaced(good)).toEqual([]);
    expect(misplaced(['src/a.ts', 'docs/a.md', 'docs/b.md', 'notes.txt'])).toEqual(['docs', 'notes.txt']);
  });

  test.each([
    ['"resolved": "https://', 'registry', '.npmjs.', 'org/zod"'],
    ['see /ro', 'ot/x'],
    ['see /ho', 'me/ana/x'],
    ['cd /wo', 'rk/main'],
    ['deb', '.debian', '.org/debian'],
  ])('finds a place in %s%s…', (...parts) => expect(strayPlaces(parts.join(''))).toHaveLength(1));

  test('lets other addresses and paths be', () => {
    const others = ['https://www.iom.int', 'work', 'home', 'ana, ', 'en', 'root', 'x, the root', ', ', 'homepage', 'x'];
    expect(strayPlaces(others.join('/'))).toEqual([]);
  });
});
