import { spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { source } from '../../support/source.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { runWatched, strays, type Touch, watched } from './watched.ts';

/** Runs a script under the watcher. */
async function touchesOf(script: string, cwd: string): Promise<readonly Touch[]> {
  const { touches } = await watched(async (env) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd, env: { ...process.env, ...env }, stdio: 'ignore' }); // biome-ignore format: one line
    return new Promise((resolve) => child.on('close', resolve));
  });
  return touches;
}

/** Each way to a file of Node, done to `../outside`; what it is seen as. */
const WAYS: readonly (readonly [code: string, kind: Touch['kind'], name?: string])[] = [
  ['fs.readFileSync(o("a"))', 'read'],
  ['fs.readFile(o("a"), () => {})', 'read'],
  ['await fs.promises.readFile(o("a"))', 'read'],
  ['await promises.readFile(o("a"))', 'read'],
  ['readFileSync(o("a"))', 'read'],
  ['fs.closeSync(fs.openSync(o("a"), "r"))', 'read'],
  ['fs.closeSync(fs.openSync(o("a"), fs.constants.O_RDONLY | fs.constants.O_NONBLOCK))', 'read'],
  ['(await fs.promises.open(o("a"))).close()', 'read'],
  ['fs.createReadStream(o("a"))', 'read'],
  ['await fs.openAsBlob(o("a"))', 'read'],
  ['fs.copyFileSync(o("a"), "b")', 'read'],
  ['fs.cpSync(o("a"), "b")', 'read'],
  ['fs.readFileSync("link")', 'read', 'a'],
  ['fs.readFileSync("folder/a")', 'read', 'a'],
  ['fs.readFileSync(new URL("a", pathToFileURL(o("x"))))', 'read'],
  ['fs.readFileSync(Buffer.from(o("a")))', 'read'],
  ['fs.readdirSync(o("."))', 'list', '.'],
  ['for await (const one of await fs.promises.opendir(o("."))) one.name', 'list', '.'],
  ['fs.writeFileSync(o("n"), "")', 'write', 'n'],
  ['await fs.promises.writeFile(o("n"), "")', 'write', 'n'],
  ['fs.writeFile(o("n"), "", () => {})', 'write', 'n'],
  ['fs.appendFileSync(o("n"), "")', 'write', 'n'],
  ['fs.createWriteStream(o("n")).end()', 'write', 'n'],
  ['fs.closeSync(fs.openSync(o("n"), "wx"))', 'write', 'n'],
  ['fs.closeSync(fs.openSync(o("n"), fs.constants.O_WRONLY | fs.constants.O_CREAT))', 'write', 'n'],
  ['(await promises.open(o("n"), "a")).close()', 'write', 'n'],
  ['fs.writeFileSync("link", "")', 'write', 'a'],
  ['fs.writeFileSync("folder/n", "")', 'write', 'n'],
  ['fs.copyFileSync("b", o("n"))', 'write', 'n'],
  ['fs.renameSync("b", o("n"))', 'write', 'n'],
  ['fs.renameSync(o("a"), "c")', 'write'],
  ['fs.linkSync(o("a"), "c")', 'write'],
  ['fs.symlinkSync("x", o("n"))', 'write', 'n'],
  ['await promises.unlink(o("a"))', 'write'],
  ['fs.rmSync(o("a"))', 'write'],
  ['fs.mkdirSync(o("n/m"), { recursive: true })', 'write', 'n/m'],
  ['fs.mkdtempSync(o("n"))', 'write', 'n'],
  ['fs.rmdirSync(o("e"))', 'write', 'e'],
  ['fs.truncateSync(o("a"))', 'write'],
  ['fs.utimesSync(o("a"), 0, 0)', 'write'],
  ['fs.chmodSync(o("a"), 0o600)', 'write'],
  ['new Worker("import(\'node:fs\').then((fs) => fs.writeFileSync(" + JSON.stringify(o("n")) + ", \'\'))", { eval: true })', 'write', 'n'],
]; // biome-ignore format: a table

const SCRIPT = `
import fs, { readFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
const o = (name) => resolve('../outside', name);
`;

test.each(WAYS)('the watcher sees %s', async (code, kind, name = 'a') => {
  const room = temporaryNewsroom({ 'outside/a': 'a', 'room/b': 'b', 'outside/e/.keep': '' });
  symlinkSync('../outside/a', join(room.path, 'room/link'));
  symlinkSync('../outside', join(room.path, 'room/folder'));
  const inside = join(room.path, 'room');
  const seen = strays(await touchesOf(`${SCRIPT}${code}`, inside), { reads: [inside], writes: [inside] });
  const expected = join(room.path, 'outside', name);
  expect(seen.filter((one) => one.startsWith(`${kind} by `) && one.includes(expected))).not.toEqual([]);
});

test('the watcher sees programs that are started', async () => {
  const room = temporaryNewsroom({ a: '' });
  const touches = await touchesOf(`import { spawnSync } from 'node:child_process'; spawnSync('true');`, room.path);
  expect(strays(touches, { reads: [], writes: [] })).toEqual(['run by spawnSync: true']);
});

test('the watcher sees a build that writes elsewhere, and one that does not has nothing astray', async () => {
  const room = temporaryNewsroom({ 'room/newsroom.yaml': '', 'room/a.md': source() });
  const cwd = join(room.path, 'room');
  const allowed = { reads: [cwd], writes: [join(cwd, 'out'), join(cwd, '.iom-release')] };
  const elsewhere = await runWatched(['build', '--out', '../elsewhere'], cwd);
  expect(strays(elsewhere.touches, allowed).join('\n')).toContain(join(room.path, 'elsewhere'));
  const { code, touches } = await runWatched(['build', '--out', 'out'], cwd);
  expect(code).toBe(0);
  expect(strays(touches, allowed)).toEqual([]);
  const kinds = touches.filter(({ real }) => real.startsWith(room.path)).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['list', 'read', 'write']));
});
