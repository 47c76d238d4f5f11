import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Format, RenderContext } from '../../formats/format.ts';
import { makeFolder } from '../files.ts';
import { checkOutputPath } from '../output/paths.ts';
import { type DevTools, startBrowser } from './devtools.ts';
import { type BrowserEnvironment, findBrowser } from './find-browser.ts';

/** Prints pages until it is closed: one browser for all, started for the first. */
export type Printer = {
  readonly print: NonNullable<RenderContext['print']>;
  readonly close: () => Promise<void>;
};

const FLAGS = [
  ...['--headless', '--disable-gpu', '--no-first-run', '--disable-extensions', '--disable-background-networking'],
  // Letters are set the same on every machine that has the same fonts.
  ...['--font-render-hinting=none', '--lang=en'],
  // A page prints what stands beside it: nothing is fetched from anywhere.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=direct://',
];
const PRINT = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/**
 * Opens a printer where a format needs one.
 *
 * @returns undefined when none does
 * @throws ReleaseError of kind `machine` when there is no browser, before anything is rendered
 */
export function openPrinter(formats: readonly Format[], env: BrowserEnvironment): Printer | undefined {
  if (!formats.some(({ id }) => id === 'pdf')) return undefined;
  const program = findBrowser(env);
  let folder: string | undefined;
  let browser: DevTools | undefined;
  return {
    async print(page, pictures) {
      folder ??= mkdtempSync(join(tmpdir(), 'iom-release-print-'));
      browser ??= startBrowser(program, flags(folder), env);
      const place = mkdtempSync(join(folder, 'page-'));
      writePage(place, page, pictures);
      const printed = await printPage(browser, pathToFileURL(join(place, 'index.html')).href);
      rmSync(place, { recursive: true, force: true });
      return printed;
    },
    async close() {
      await browser?.close();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @returns what goes into a rendering of a printer that may be absent. */
export function printing(printer: Printer | undefined): Pick<Printer, 'print'> | Record<string, never> {
  return printer ? { print: printer.print } : {};
}

/** A superuser's browser starts without its sandbox or not at all; its pages have no script. */
function flags(folder: string): readonly string[] {
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  return [...FLAGS, profile, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

function writePage(place: string, page: string, pictures: ReadonlyMap<string, Uint8Array>): void {
  writeFileSync(join(place, 'index.html'), page);
  for (const [path, bytes] of pictures) {
    checkOutputPath(path);
    makeFolder(dirname(join(place, path)));
    writeFileSync(join(place, path), bytes);
  }
}

async function printPage(browser: DevTools, url: string): Promise<Uint8Array> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await browser.send('Page.enable', {}, session);
  await browser.send('Emulation.setScriptExecutionDisabled', { value: true }, session);
  const loaded = browser.event('Page.loadEventFired', session);
  await browser.send('Page.navigate', { url }, session);
  await loaded;
  const { data } = await browser.send('Page.printToPDF', PRINT, session);
  await browser.send('Target.closeTarget', { targetId });
  return Buffer.from(String(data), 'base64');
}
