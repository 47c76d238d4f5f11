import { basename, relative, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { defined } from '../../model/defined.ts';
import { ReleaseError } from '../../model/error.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { nowOption } from '../options.ts';
import { type CommonOptions, progressBar, writeJson } from '../output.ts';
import { untilStopped } from '../until-stopped.ts';
import { visiblePath } from '../visible.ts';
import { loadWords } from '../words/load.ts';
import { apartIn, failureSay, findingSay } from '../words/translate.ts';

type Options = CommonOptions & {
  readonly port?: number;
  readonly templates?: string;
  readonly now?: string;
  readonly open?: boolean;
};

const NOTES: HelpNotes = {
  examples: [
    ['iom-release preview', 'the newsroom here, in the browser'],
    ['iom-release preview visit.en.md', 'opens this release first'],
    ['iom-release preview --open', 'starts the browser, too'],
  ],
  paragraphs: ['What you save is shown at once. Only this machine can open the address, and only with the key in it.'],
};

/** `iom-release preview`: shows the newsroom in the browser and follows what is saved. */
export function addPreview(program: Command, io: Io): void {
  addHelpNotes(program.command('preview'), NOTES)
    .description('show releases in the browser as they will look, while you write')
    .argument('[path]', 'a release or a folder (default: the nearest newsroom)')
    .option('-p, --port <number>', 'the port (default: any that is free)', parsePort)
    .option('--open', 'open it in the browser')
    .option('--templates <folder>', 'templates of your own; a file replaces the built-in one of its name')
    .option('--now <time>', 'show what is public as of this moment (a timestamp with an offset)')
    .option('--json', 'tell the address as JSON on standard output')
    .option('-q, --quiet', 'print the address and nothing else')
    .action((path: string | undefined, options: Options) => run(path, options, io));
}

async function run(path: string | undefined, options: Options, io: Io): Promise<void> {
  const folder = await newsroomOf(path, io.cwd);
  const { startPreview } = await import('../../build/preview/preview.ts');
  const words = await loadWords(io.language);
  const { language } = io;
  const [sayFinding, say, apart] = await Promise.all([findingSay(language), failureSay(language), apartIn(language)]);
  // One that is said as a finding may be set apart in Arabic, and then is no failure that anything knows.
  const sayAny = (text: string) => (say(text) === text ? sayFinding(text) : apart(say(text)));
  const { now } = nowOption(options.now, io);
  const preview = await startPreview({
    folder,
    cwd: io.cwd,
    words: { language: words.language, texts: words.preview, say: sayAny },
    now: options.now === undefined ? Date.now : () => now,
    onProgress: progressBar(io, words.outcome.reading, Date.now, options),
    onTrouble: (error) => io.err(`${say(trouble(error))}\n`),
    ...defined({ port: options.port, templates: options.templates }),
  });
  // From the moment that the address is known, an end is an orderly one: nothing that holds the key may stay behind.
  const stopped = untilStopped();
  const url = path === undefined ? preview.url : `${preview.url}${placeOf(path, folder, io.cwd)}`;
  if (options.json) writeJson(io, { version: 1, url, newsroom: folder, sources: preview.sources });
  else if (options.quiet) io.out(`${url}\n`);
  else io.err(`${words.terminal.previewReady}\n\n  ${url}\n\n${words.terminal.previewEnd}\n`);
  if (options.open) await openBrowser(url);
  await stopped;
  await preview.close();
}

async function newsroomOf(path: string | undefined, cwd: string): Promise<string> {
  const { findNewsroomFolder } = await import('../../index.ts');
  const { existsSync } = await import('node:fs');
  if (path !== undefined && !existsSync(resolve(cwd, path))) {
    throw new ReleaseError('usage', `There is no file or folder ${path}.`, 'Check the path, or leave it out.');
  }
  const folder = findNewsroomFolder(path === undefined ? [] : [path], cwd);
  if (existsSync(resolve(folder, 'newsroom.yaml'))) return folder;
  const hint = 'Go to the folder of your newsroom, or make one: iom-release init';
  throw new ReleaseError('usage', `There is no newsroom in ${visiblePath(cwd)} or above it.`, hint);
}

/** @returns the part of the address that opens a release; empty for a folder. */
function placeOf(path: string, folder: string, cwd: string): string {
  if (!/\.(?:md|markdown)$/i.test(basename(path))) return '';
  return `#${encodeURIComponent(relative(folder, resolve(cwd, path)).replaceAll('\\', '/'))}`;
}

function trouble(error: unknown): string {
  if (error instanceof ReleaseError) return `${error.message}\n${error.hint}`;
  return error instanceof Error ? error.message : String(error);
}

async function openBrowser(url: string): Promise<void> {
  const { openPrivately } = await import('../open-browser.ts');
  await openPrivately(url);
}

function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1 to 65535.');
}
