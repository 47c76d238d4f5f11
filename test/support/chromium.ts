import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { writeFontconfig } from './fonts.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = join(HERE, '..', '..', 'node_modules', '.cache', 'iom-release');

/** Milliseconds that a browser may take to start: two processors that do five things at once have taken more than 30 s. */
const LAUNCH_TIMEOUT = 120_000;

/**
 * Starts a real Chromium that comes from npm packages alone: its binary, the system libraries it needs and its fonts. No system
 * browser, no libnss3 and no font of the machine takes part.
 *
 * The package's own arguments are not used: they switch web security off, which would blind the tests of our content security
 * policy, and its `--single-process` ends the browser with the first page that is closed.
 */
export async function launchChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const { executablePath, env } = await chromiumProgram();
  const args = ['--no-sandbox', '--font-render-hinting=none', '--lang=en'];
  const launch = () => chromium.launch({ executablePath, args, env, timeout: LAUNCH_TIMEOUT });
  // A start among many other programs has crashed once in some thousands; one that cannot start at all fails twice.
  return launch().catch(launch);
}

/** @returns the browser's program, and the environment that it needs to start without anything of the machine. */
export async function chromiumProgram() {
  const folder = await unpacked();
  const env = {
    HOME: folder,
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_PATH: await writeFontconfig(join(folder, 'fontconfig')),
    TZ: 'UTC',
  };
  return { executablePath: join(folder, 'chromium'), env };
}

/** The folder of the unpacked browser: made once a machine, whole or not at all, however many workers want it at once. */
async function unpacked(): Promise<string> {
  const folder = join(CACHE, `chromium-${await packageVersion()}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(join(CACHE, 'unpack-'));
  try {
    await promisify(execFile)(process.execPath, [join(HERE, 'unpack-chromium.mjs'), staging]);
    await rename(staging, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const [root = ''] = entry.split(/(?<=@sparticuz[\\/]chromium)[\\/]/);
  const manifest: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return manifest.version;
}
