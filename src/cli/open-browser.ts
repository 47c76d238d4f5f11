import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The browser has read the page by then. */
const READ = 30_000;

/** How each system opens a file with the program that is meant for it. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens an address that holds a key in the browser. Other users of a machine can read the arguments of a program, so
 * the browser is given a page that only this user can read, and that leads on.
 *
 * @returns when the browser was asked; a machine without one says so by doing nothing
 */
export async function openPrivately(url: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'iom-release-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o700);
  const page = join(folder, 'preview.html');
  writeFileSync(page, redirect(url), { mode: 0o600, flag: 'wx' });
  const [program, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  await new Promise<void>((resolve) => {
    const child = spawn(program, [...before, pathToFileURL(page).href], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve());
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
  setTimeout(() => rmSync(folder, { recursive: true, force: true }), READ).unref();
}

function redirect(url: string): string {
  return `<!doctype html><meta charset="utf-8"><title>iom-release</title><meta http-equiv="refresh" content="0; url=${url.replaceAll('"', '%22')}"><a href="${url.replaceAll('"', '%22')}">Preview</a>\n`;
}
