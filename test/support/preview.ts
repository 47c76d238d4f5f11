import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { openBrowser } from './browser.ts';
import { newsroomAt, type TemporaryNewsroom } from './temporary-newsroom.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));

/** A preview that runs in a process of its own, as a user starts it. */
export interface RunningPreview {
  readonly url: string;
  /** What it said on standard error so far. */
  readonly talk: () => string;
  /** Ends it as Ctrl+C does. @returns its exit code */
  readonly stop: () => Promise<number | null>;
}

/** What is to be done after the last test of a file. A hook must be there before the first one runs to be called at all. */
const leftToDo: (() => unknown)[] = [];
afterAll(async () => {
  for (const work of leftToDo.splice(0).reverse()) await work();
});

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

/** Brings the releases of a copy back to what they were; what a test added stays away. */
export function restore(room: TemporaryNewsroom): void {
  for (const file of readdirSync(HARBOUR)) {
    if (file.startsWith('.') || !file.includes('.')) continue;
    const text = readFileSync(join(HARBOUR, file), 'utf8');
    if (!existsSync(join(room.path, file)) || room.read(file) !== text) room.write({ [file]: text });
  }
  for (const file of room.list().filter((name) => name.endsWith('.md') && name !== 'broken.md')) {
    if (!existsSync(join(HARBOUR, file))) rmSync(join(room.path, file));
  }
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
    env: { PATH: process.env['PATH'], TZ: 'UTC', LANG: 'C.UTF-8', TERM: 'dumb', HOME: cwd, ...env },
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
  return { url, talk: () => talk, stop };
}

/** Opens an address in a browser context of its own, until the current test is over. */
export async function openPage(
  url: string,
  options: { width?: number; height?: number; dark?: boolean } = {},
): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
  const { width = 1600, height = 900, dark = false } = options;
  const context = await (await openBrowser()).newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  // What a policy refuses never comes this far.
  await context.route(
    (address) => !/^(?:data:|http:\/\/127\.0\.0\.1:)/.test(address.href),
    (route) => {
      problems.push(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(url);
  return { page, problems };
}
