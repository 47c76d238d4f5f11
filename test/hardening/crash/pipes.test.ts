import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { source } from '../../support/source.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/iom-release.js', import.meta.url));

test('10 MB of JSON arrive whole at a reader who is slow', async () => {
  startCase('crash: 10 MB through a pipe');
  // A term of an unknown key for each finding, with a name as long as its line.
  const keys = Array.from({ length: 400 }, (_, index) => `unknown-${index}-${'x'.repeat(300)}: y`).join('\n');
  const text = source().replace('\n---\nThe', `\n${keys}\n---\nThe`);
  const room = temporaryNewsroom({ 'newsroom.yaml': '' });
  room.write(Object.fromEntries(Array.from({ length: 36 }, (_, index) => [`release-${index}.md`, text])));
  const child = spawn(process.execPath, [PROGRAM, 'lint', '--reporter', 'json'], {
    cwd: room.path,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const parts: Buffer[] = [];
  for await (const part of child.stdout) {
    parts.push(part);
    await wait(1);
  }
  const all = Buffer.concat(parts);
  expect(all.length).toBeGreaterThan(10_000_000);
  expect(JSON.parse(all.toString('utf8')).diagnostics.length).toBeGreaterThanOrEqual(36 * 400);
  printTally({ name: 'crash: 10 MB through a pipe', note: `${all.length} bytes`, tried: 1, failed: 0 });
});

const COMMANDS = [
  ['build', '--json'],
  ['lint', '--reporter', 'json'],
  ['rules'],
  ['offices'],
  ['--help'],
  ['--version'],
];

test.each(COMMANDS)('a full device is an error: %s %s', async (...args) => {
  const name = `crash: a full device, ${args.join(' ')}`;
  startCase(name);
  const room = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source() });
  const child = spawn(process.execPath, [PROGRAM, ...args.filter((arg) => arg !== undefined)], {
    cwd: room.path,
    stdio: ['ignore', openSync('/dev/full', 'w'), 'ignore'],
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(3);
  printTally({ name, tried: 1, failed: 0 });
});
