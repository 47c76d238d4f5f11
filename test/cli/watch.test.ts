import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runCli } from '../support/cli.ts';
import { countedEnvironment } from '../support/counted.ts';
import { harbourCopy } from '../support/preview.ts';
import { source } from '../support/source.ts';
import { measureStretch } from '../support/stretch.ts';
import type { TemporaryNewsroom } from '../support/temporary-newsroom.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));
const NOW = ['--now', '2024-03-09T12:00:00Z'];

type Happening = {
  readonly event: 'built' | 'release' | 'trouble';
  readonly file: string;
  readonly written: readonly string[];
  readonly milliseconds: number;
  readonly failed: readonly string[];
  readonly message: string;
  readonly diagnostics: readonly { readonly file: string }[];
};

/** Starts `build --watch --json`, and gives what it tells, line by line. */
function watch(room: TemporaryNewsroom, ...flags: string[]) {
  const child = spawn(process.execPath, [PROGRAM, 'build', '--watch', '--json', ...flags], {
    cwd: room.path,
    env: { PATH: process.env['PATH'], TZ: 'UTC', LANG: 'C.UTF-8', HOME: room.path, ...countedEnvironment() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  onTestFinished(() => void child.kill('SIGKILL'));
  let talk = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk += text;
  });
  const lines = linesOf(child.stdout.setEncoding('utf8'));
  return {
    pid: child.pid ?? 0,
    async next(event: Happening['event']): Promise<Happening> {
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`the watch ended: ${talk}`);
        if (value.event === event) return value;
      }
    },
    stop(signal: NodeJS.Signals = 'SIGINT') {
      child.kill(signal);
      return ended;
    },
  };
}

async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<Happening, void> {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      yield JSON.parse(text.slice(0, end)) as Happening;
      text = text.slice(end + 1);
    }
  }
}

/** What is there is what one build of the same sources writes. */
async function expectBuilt(room: TemporaryNewsroom): Promise<void> {
  await runCli(['build', '--no-cache', '--out', 'cold', ...NOW], { cwd: room.path });
  const files = (folder: string) => room.list(folder).map((file) => file.slice(folder.length + 1));
  expect(files('public')).toEqual(files('cold'));
  for (const file of files('cold')) {
    expect(readFileSync(join(room.path, 'public', file)).equals(readFileSync(join(room.path, 'cold', file))), file).toBe(true); // biome-ignore format: one call
  }
  rmSync(join(room.path, 'cold'), { recursive: true });
}

test('a release that is saved is there at once, and then all that depends on it', async () => {
  const room = harbourCopy();
  const running = watch(room, ...NOW);
  expect((await running.next('built')).written.length).toBeGreaterThan(50);
  const times: number[] = [];
  for (let save = 1; save <= 4; save++) {
    const stretch = measureStretch(running.pid);
    room.write({ 'lamps.ar.md': `${room.read('lamps.ar.md')}\nThe text of save ${save}.\n` });
    const { file, written, milliseconds } = await running.next('release');
    times.push(milliseconds / stretch());
    expect(file).toBe('lamps.ar.md');
    expect(written).toContain('ar/lamps/index.html');
    expect(room.read('public/ar/lamps/wire.txt')).toContain(`save ${save}`);
    const built = await running.next('built');
    expect(built.written).toContain('ar/atom.xml');
    expect(built.written).not.toContain('ar/lamps/index.html');
  }
  // Another program on the same processor takes its part of the time.
  console.info(`a saved release: best ${Math.min(...times).toFixed(1)} ms without other programs`);
  // Times are a benchmark's: npm run bench:saves.
  if (process.env['SAVES'] === 'timed') expect(Math.min(...times)).toBeLessThan(50);
  expect(await running.stop()).toBe(0);
  await expectBuilt(room);
});

test('what it tells may go to a file of the newsroom: that is no change to build again for', async () => {
  const room = harbourCopy();
  const log = openSync(join(room.path, 'build.log'), 'w');
  const child = spawn(process.execPath, [PROGRAM, 'build', '--watch', '--json', ...NOW], {
    cwd: room.path,
    env: { PATH: process.env['PATH'], TZ: 'UTC', LANG: 'C.UTF-8', HOME: room.path, ...countedEnvironment() },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  onTestFinished(() => void child.kill('SIGKILL'));
  const builds = () => room.read('build.log').match(/"event":"built"/g)?.length ?? 0;
  await vi.waitFor(() => expect(builds()).toBe(1), 20_000);
  // Each would come half a second after the one before.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(builds()).toBe(1);
  room.write({ 'lamps.ar.md': `${room.read('lamps.ar.md')}\nMore.\n` });
  await vi.waitFor(() => expect(builds()).toBe(2), 20_000);
});

test('what is broken stops nothing, and what it becomes is built', async () => {
  const room = harbourCopy();
  const running = watch(room, ...NOW);
  await running.next('built');
  const text = room.read('lamps.ar.md');
  room.write({ 'lamps.ar.md': text.replace('date: 2024-03-05', 'date: 2024-02-31') });
  const broken = await running.next('built');
  expect(broken.failed).toEqual(['lamps.ar.md']);
  expect(broken.diagnostics.map(({ file }) => file)).toEqual(['lamps.ar.md']);
  const settings = room.read('newsroom.yaml');
  room.write({ 'newsroom.yaml': `${settings}nonsense: [` });
  expect((await running.next('trouble')).message).toContain('The settings in newsroom.yaml have errors.');
  room.write({ 'newsroom.yaml': settings });
  expect((await running.next('built')).failed).toEqual(['lamps.ar.md']);
  room.write({ 'lamps.ar.md': text });
  expect((await running.next('built')).failed).toEqual([]);
  expect(await running.stop('SIGTERM')).toBe(0);
  await expectBuilt(room);
});

test('a release that comes, goes, moves, or is put under embargo takes its pages with it', async () => {
  const room = harbourCopy();
  const running = watch(room, ...NOW);
  await running.next('built');
  room.write({ 'new.md': source({ title: 'A New One' }) });
  expect((await running.next('built')).written).toContain('en/new/index.html');
  room.write({ 'new.md': source({ title: 'A New One', slug: 'moved' }) });
  expect(await running.next('built')).toMatchObject({ removed: expect.arrayContaining(['en/new/index.html']) });
  room.write({ 'new.md': source({ title: 'A Secret', slug: 'moved', embargo: '2024-03-10T00:00:00Z' }) });
  expect(await running.next('built')).toMatchObject({ removed: expect.arrayContaining(['en/moved/index.html']) });
  expect(room.list('public').some((file) => room.read(file).includes('A Secret'))).toBe(false);
  room.write({ 'naming.md': source({ title: 'Open' }) });
  expect((await running.next('built')).written).toContain('en/naming/index.html');
  room.write({ 'naming.md': source({ title: 'Open', updates: 'moved' }) });
  const named = await running.next('built');
  expect(named).toMatchObject({ failed: ['naming.md'], removed: expect.arrayContaining(['en/naming/index.html']) });
  rmSync(join(room.path, 'correction.md'));
  expect(await running.next('built')).toMatchObject({ removed: expect.arrayContaining(['en/correction/index.html']) });
  room.write({ 'templates/html/theme.css': ':root { --own: 1 }\n' });
  expect((await running.next('built')).written).toContain('assets/newsroom.css');
  expect(await running.stop()).toBe(0);
  await expectBuilt(room);
});

test('a release comes out at its hour without a change', async () => {
  const room = harbourCopy();
  const hour = new Date(Math.ceil(Date.now() / 1000 + 8) * 1000);
  const today = hour.toISOString().slice(0, 10);
  room.write({ 'soon.md': source({ title: 'Soon', date: today, embargo: hour.toISOString() }) });
  const running = watch(room);
  expect((await running.next('built')).written).not.toContain('en/soon/index.html');
  expect((await running.next('built')).written).toContain('en/soon/index.html');
  expect(Date.now()).toBeGreaterThanOrEqual(hour.getTime());
  expect(await running.stop()).toBe(0);
});

test('a share is not watched, and settings with errors have nothing to go on from', async () => {
  const room = harbourCopy();
  const share = await runCli(['build', '--watch', '--shard', '1/2', ...NOW], { cwd: room.path });
  expect(share).toMatchObject({ code: 2, stderr: expect.stringContaining('A share cannot be watched') });
  room.write({ 'newsroom.yaml': 'nonsense: [' });
  expect((await runCli(['build', '--watch'], { cwd: room.path })).code).toBe(2);
});
