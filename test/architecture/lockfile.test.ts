import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const LOCKFILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const TOOL = fileURLToPath(new URL('../support/complete-lockfile.mjs', import.meta.url));

/** Runs the tool; gives the lines that it printed. */
function completeLockfile(...args: string[]): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [TOOL, ...args], { encoding: 'utf8' });
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
}

describe('package-lock.json', () => {
  test('pins versions, not the addresses of one registry', () => {
    const text = readFileSync(LOCKFILE, 'utf8');
    expect(text).toContain('"node_modules/vitest"');
    expect(text).not.toContain('"resolved":');
  });

  test('has the builds for every platform, without which npm ci fails (npm run lock:complete adds them)', () => {
    expect(completeLockfile('--check', LOCKFILE)).toEqual([]);
  });
});

describe('the tool that completes a lock file', () => {
  const tool = { version: '1.0.0', optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-win32-arm64': '1.0.0' } };
  const other = { version: '2.0.0' };
  const lockfile = (packages: object) => JSON.stringify({ packages });

  test('finds a build that is missing or of another version, and adds it', () => {
    const folder = temporaryNewsroom({
      'lock.json': lockfile({ 'node_modules/tool': { ...tool, dev: true }, 'node_modules/tool-linux-x64': other }),
    });
    const file = join(folder.path, 'lock.json');
    expect(completeLockfile('--check', file)).toEqual([
      'node_modules/tool wants tool-linux-x64@1.0.0',
      'node_modules/tool wants tool-win32-arm64@1.0.0',
    ]);
    completeLockfile(file);
    expect(completeLockfile('--check', file)).toEqual([]);
    expect(JSON.parse(folder.read('lock.json')).packages).toMatchObject({
      'node_modules/tool/node_modules/tool-linux-x64': {
        version: '1.0.0',
        os: ['linux'],
        cpu: ['x64'],
        libc: ['glibc'],
      },
      'node_modules/tool-linux-x64': other,
      'node_modules/tool-win32-arm64': { version: '1.0.0', os: ['win32'], cpu: ['arm64'], dev: true, optional: true },
    });
  });

  test('looks where Node looks: inside the package that wants it, then above', () => {
    const folder = temporaryNewsroom({
      'lock.json': lockfile({
        'node_modules/a/node_modules/tool': tool,
        'node_modules/a/node_modules/tool/node_modules/tool-linux-x64': { version: '1.0.0' },
        'node_modules/tool-linux-x64': other,
        'node_modules/tool-win32-arm64': { version: '1.0.0' },
      }),
    });
    expect(completeLockfile('--check', join(folder.path, 'lock.json'))).toEqual([]);
  });
});
