import type { BuildOptions, BuildResult, RenderedAtOnce } from '../index.ts';
import { ReleaseError } from '../model/error.ts';
import { type BuildReportOptions, reportBuild } from './build-report.ts';
import { colours } from './colours.ts';
import { type Io, talkWidth } from './io.ts';
import { jsonText } from './json-text.ts';
import { untilStopped } from './until-stopped.ts';
import { visible, visiblePath } from './visible.ts';
import { fill } from './words/fill.ts';
import { loadWords } from './words/load.ts';
import { failureSay, findingSay } from './words/translate.ts';
import type { OutcomeWords } from './words/words.ts';

/** Builds whenever something is saved, until Ctrl+C; as JSON, a line for each thing that happened. */
export async function watchUntilStopped(
  options: BuildOptions,
  flags: BuildReportOptions & { readonly now?: string },
  io: Io,
): Promise<void> {
  if (options.share) {
    throw new ReleaseError(
      'usage',
      'A share cannot be watched: it is merged.',
      'Leave out --watch, or use --no-shard.',
    );
  }
  const { watchBuild } = await import('../index.ts');
  const { outcome: words } = await loadWords(io.language);
  const stopped = untilStopped();
  const watching = await watchBuild({
    ...options,
    ...(flags.now === undefined ? { clock: Date.now } : {}),
    onBuilt: (result) => tellBuilt(result, flags, io),
    onRelease: (release) => tellRelease(release, flags, words, io),
    onTrouble: (error) => tellTrouble(error, flags, io),
  });
  if (!flags.json && !flags.quiet) io.err(`${words.watching}\n`);
  await stopped;
  await watching.close();
}

function writeLine(io: Io, data: object): void {
  io.out(`${jsonText(data)}\n`);
}

async function tellBuilt(result: BuildResult, flags: BuildReportOptions, io: Io): Promise<void> {
  await reportBuild(result, flags, io, (_, data) => writeLine(io, { event: 'built', ...data }));
}

function tellRelease(
  { file, written, milliseconds }: RenderedAtOnce,
  { json, quiet }: BuildReportOptions,
  words: OutcomeWords,
  io: Io,
): void {
  const took = Math.round(milliseconds * 10) / 10;
  if (json) writeLine(io, { event: 'release', version: 1, file, written, milliseconds: took });
  else if (!quiet) io.err(`${fill(words.saved, { file: visiblePath(file), count: written.length, time: took })}\n`);
}

async function tellTrouble(error: unknown, { json }: BuildReportOptions, io: Io): Promise<void> {
  const { SettingsError } = await import('../index.ts');
  if (error instanceof SettingsError && !json) {
    const { pretty } = await import('./reporters/pretty.ts');
    const { report: words } = await loadWords(io.language);
    const said = { colour: io.colour.err, width: talkWidth(io), words, say: await findingSay(io.language) };
    const { diagnostics } = error;
    for (const line of pretty.report({ diagnostics, files: new Map(), checked: 0, ...said })) io.err(line);
  }
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof ReleaseError ? error.hint : 'Please report this.';
  if (json) writeLine(io, { event: 'trouble', version: 1, message, hint });
  const paint = colours(io.colour.err);
  const say = await failureSay(io.language);
  const [label, what, next] = [say('error:'), visible(say(message)), visible(say(hint))];
  io.err(`${paint.red(label)} ${what}\n  ${paint.green('→')} ${next}\n`);
}
