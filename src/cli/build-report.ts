import type { BuildResult } from '../index.ts';
import { type Io, talkWidth } from './io.ts';
import { type CommonOptions, writeJson } from './output.ts';
import type { Shown } from './reporters/redact.ts';

/** How a build is told of. */
export type BuildReportOptions = CommonOptions & { readonly showSource?: boolean };

/**
 * Tells what a build did, to people or as JSON.
 *
 * @param write how JSON is written; default: a document of its own
 */
export async function reportBuild(
  result: BuildResult,
  options: BuildReportOptions,
  io: Io,
  write: (io: Io, data: object) => void = writeJson,
): Promise<void> {
  const shown = await shownOf(result, !io.ci || options.showSource === true);
  if (options.json) {
    write(io, await asJson(result, shown));
    return;
  }
  const { loadWords } = await import('./words/load.ts');
  const { report: words } = await loadWords(io.language);
  const loud = shown.diagnostics.filter(({ severity }) => severity === 'error' || !options.quiet);
  if (loud.length > 0) {
    const { pretty } = await import('./reporters/pretty.ts');
    const { shownSay } = await import('./words/translate.ts');
    const lines = pretty.report({
      ...shown,
      diagnostics: loud,
      checked: result.sources.length,
      colour: io.colour.err,
      width: talkWidth(io),
      words,
      say: await shownSay(shown, io.language),
    });
    for (const line of lines) io.err(line);
  }
  if (options.quiet) return;
  const { buildSummary } = await import('./commands/build-summary.ts');
  for (const line of buildSummary(result, words, io.colour.err)) io.err(`${line}\n`);
}

/** Most builds find nothing: then it need not be known which of an archive's sources may be quoted. */
async function shownOf(result: BuildResult, quoteAll: boolean): Promise<Shown> {
  if (result.diagnostics.length === 0) return { diagnostics: [], files: { get: () => undefined }, isCut: false };
  const { redact } = await import('./reporters/redact.ts');
  return redact(result.diagnostics, result.sources, quoteAll);
}

async function asJson(result: BuildResult, shown: Shown): Promise<object> {
  const { jsonDiagnostic } = await import('./reporters/json.ts');
  const { out, rendered, site, written, unchanged, removed, failed } = result;
  const keptBack = result.keptBack.map(({ file, release }) => ({ file, state: release.publication.state }));
  const diagnostics = shown.diagnostics.map(jsonDiagnostic);
  return { version: 1, out, releases: rendered, site, keptBack, failed, written, unchanged, removed, diagnostics };
}
