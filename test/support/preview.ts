import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, vi } from 'vitest';
import { countedEnvironment } from './counted.ts';
import { newsroomAt, type TemporaryNewsroom } from './temporary-newsroom.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));

/** A preview that runs in a process of its own, as a user starts it. */
export interface RunningPreview {
  readonly url: string;
  readonly pid: number;
  /** What it said on standard error so far. */
  readonly talk: () => string;
  /** Ends it as Ctrl+C does. @returns its exit code */
  readonly stop: () => Promise<number | null>;
}

const leftToDo: (() => unknown)[] = [];

/** What is to be done after the last test of a file that has a copy or a preview for itself: given to its `afterAll`. */
export async function leaveNothing(): Promise<void> {
  for (const work of leftToDo.splice(0).reverse()) await work();
}

function atTheEnd(work: () => unknown, forFile: boolean): void {
  if (forFile) leftToDo.push(work);
  else onTestFinished(async () => void (await work()));
}

/**
 * Copies the fictional newsroom.
 * @param forFile true for one that lasts until the last test of the file, false until the end of this one
 */
export function harbourCopy(forFile = false): TemporaryNewsroom {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'newsroom-')));
  atTheEnd(() => rmSync(path, { recursive: true, force: true }), forFile);
  cpSync(HARBOUR, path, { recursive: true });
  return newsroomAt(path);
}

/**
 * Brings the releases of a copy back to what they were; what a test added goes away.
 * @returns when the preview of the copy shows them so: the next test begins where the last one began
 */
export async function restore(room: TemporaryNewsroom, { url }: RunningPreview): Promise<void> {
  const awaited: Promise<void>[] = [];
  for (const file of readdirSync(HARBOUR)) {
    if (file.startsWith('.') || !file.includes('.')) continue;
    const text = readFileSync(join(HARBOUR, file), 'utf8');
    if (!existsSync(join(room.path, file)) || room.read(file) !== text) room.write({ [file]: text });
    if (file.endsWith('.md')) awaited.push(shown(url, file, text));
  }
  for (const file of room.list().filter((name) => name.endsWith('.md') && name !== 'broken.md')) {
    if (existsSync(join(HARBOUR, file))) continue;
    rmSync(join(room.path, file));
    awaited.push(shown(url, file, undefined));
  }
  await Promise.all(awaited);
}

/** Waits until a preview has read a source as it is; undefined is one that is gone. */
async function shown(url: string, id: string, source: string | undefined): Promise<void> {
  const address = new URL(`release.json?id=${encodeURIComponent(id)}&formats=`, url);
  const read = async () => {
    const response = await fetch(address);
    const body = await response.text();
    return response.ok ? (JSON.parse(body) as { source: string }).source : undefined;
  };
  await vi.waitFor(async () => expect(await read()).toBe(source), { timeout: 60_000 });
}

/** Starts `iom-release preview --json` in a folder, and ends it when the test, or the file, is over. */
export async function runPreview(
  cwd: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  forFile = false,
): Promise<RunningPreview> {
  const child = spawn(process.execPath, [PROGRAM, 'preview', '--json', ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      TZ: 'UTC',
      LANG: 'C.UTF-8',
      TERM: 'dumb',
      HOME: cwd,
      ...countedEnvironment(),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  let talk = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk += text;
  });
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  atTheEnd(stop, forFile);
  let said = '';
  child.stdout.setEncoding('utf8');
  const ready = (async () => {
    for await (const text of child.stdout) {
      said += text;
      if (said.includes('\n}')) return;
    }
  })();
  await Promise.race([ready, ended.then(() => Promise.reject(new Error(`the preview ended: ${talk}`)))]);
  const { url }: { url: string } = JSON.parse(said);
  return { url, pid: child.pid ?? 0, talk: () => talk, stop };
}
