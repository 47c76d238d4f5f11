import { chmodSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { harbourCopy, runPreview } from '../support/preview.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

describe('preview', () => {
  test('says where there is no newsroom, and how to make one', async () => {
    const { code, stderr } = await runCli(['preview'], { cwd: temporaryNewsroom({}).path });
    expect(stderr).toContain('There is no newsroom');
    expect(stderr).toContain('iom-release init');
    expect(code).toBe(2);
  });

  test.each([
    [['nowhere.md'], 'There is no file or folder nowhere.md.', 2],
    [['--port', '0'], 'It must be a whole number from 1 to 65535.', 2],
    [['--templates', 'nowhere'], 'There is no folder', 2],
  ])('preview %j says what is wrong', async (args, message, code) => {
    const result = await runCli(['preview', ...args], { cwd: harbourCopy().path });
    expect(result.stderr).toContain(message);
    expect(result.code).toBe(code);
  });

  test('says when the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const { code, stderr } = await runCli(['preview', '--port', String(port)], { cwd: harbourCopy().path });
    other.close();
    expect(stderr).toContain(`Port ${port} cannot be used: another program has it.`);
    expect(code).toBe(3);
  });

  test('opens the browser without showing the key to other users of the machine', async () => {
    const room = harbourCopy();
    const bin = temporaryNewsroom({ 'xdg-open': `#!/bin/sh\nprintf '%s' "$1" > '${room.path}/.opened'\n` });
    chmodSync(join(bin.path, 'xdg-open'), 0o755);
    const path = `${bin.path}:${process.env['PATH']}`;
    const preview = await runPreview(room.path, ['--open', 'draft.md'], { PATH: path });
    expect(new URL(preview.url).hash).toBe('#draft.md');
    await expect.poll(() => room.list().includes('.opened'), { timeout: 60_000 }).toBe(true);
    await expect.poll(() => room.read('.opened'), { timeout: 60_000 }).toMatch(/^file:/);
    const page = fileURLToPath(room.read('.opened'));
    expect(room.read('.opened')).not.toContain(new URL(preview.url).pathname);
    expect(statSync(page).mode & 0o077).toBe(0);
    expect(statSync(dirname(page)).mode & 0o077).toBe(0);
    await preview.stop();
    expect(statSync(page, { throwIfNoEntry: false })).toBeUndefined();
  });
});
