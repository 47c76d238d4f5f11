import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ReleaseError } from '../../model/error.ts';
import { unlessRefused } from '../files.ts';

/** The variables that say where a browser is. */
export type BrowserEnvironment = Readonly<Record<string, string | undefined>>;

const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'brave'],
  ...['chromium.exe', 'chrome.exe', 'msedge.exe'],
];
const MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Finds a browser that prints: the one that CHROME_PATH names, else a Chromium, Chrome or Edge on the PATH or where
 * their installers put them.
 *
 * @throws ReleaseError of kind `machine` when there is none
 */
export function findBrowser(env: BrowserEnvironment): string {
  const named = env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new ReleaseError(
      'machine',
      `CHROME_PATH is "${named}", which is no program.`,
      'Give the path of a Chromium.',
    );
  }
  const found = candidates(env).find(isProgram);
  if (found !== undefined) return found;
  throw new ReleaseError(
    'machine',
    'PDF needs a browser, and no Chromium, Chrome or Edge was found.',
    'Install one, or give its path: CHROME_PATH=/path/to/chromium iom-release build --format pdf',
  );
}

function candidates(env: BrowserEnvironment): readonly string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  return [...onPath, ...MACOS, ...programs.flatMap((folder) => WINDOWS.map((steps) => join(folder, ...steps)))];
}

function isProgram(path: string): boolean {
  return unlessRefused(() => {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  }, false);
}
