import type { Command } from 'commander';
import type { BuildOptions } from '../../index.ts';
import { defined } from '../../model/defined.ts';
import { reportBuild } from '../build-report.ts';
import { addCopyOptions, type CopyOptions, copySettings } from '../copy-options.ts';
import { exitCodeOf } from '../exit-code.ts';
import { tendHeap } from '../heap.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { parseFormats, parseJobs, usualJobs } from '../options.ts';
import { type CommonOptions, progressBar } from '../output.ts';
import { type ShareFlag, shareOptions } from '../share-options.ts';
import { loadWords } from '../words/load.ts';
import type { Words } from '../words/words.ts';

type Options = CommonOptions &
  CopyOptions & {
    readonly out?: string;
    readonly shard?: ShareFlag;
    readonly record?: string;
    readonly format?: readonly string[];
    readonly templates?: string;
    readonly now?: string;
    readonly strict?: boolean;
    readonly includeDrafts?: boolean;
    readonly includeEmbargoed?: boolean;
    readonly showSource?: boolean;
    readonly cache: boolean;
    readonly jobs?: number;
    readonly fastPath: boolean;
    readonly watch?: boolean;
  };

const NOTES: HelpNotes = {
  examples: [
    ['iom-release build', 'the newsroom here, into public/'],
    ['iom-release build releases/2024 --out site', 'one folder of it, into site/'],
    ['iom-release build --watch', 'again whenever something is saved'],
    ['iom-release build visit.md --format email', 'one release as email only'],
    ['iom-release build --now 2024-03-05T09:00Z', 'what would be public at that moment'],
    ['iom-release build --shard 2/7 --now 2024-03-05T09:00Z', 'the second of seven shares, into shards/2-of-7/'],
  ],
};

/** `iom-release build`: renders releases into a folder. */
export function addBuild(program: Command, io: Io): void {
  const command = addHelpNotes(program.command('build'), NOTES)
    .description('render releases as web pages, wire copy, email and agency formats')
    .argument('[paths...]', 'files, folders or globs (default: the nearest newsroom)')
    .option('-o, --out <folder>', 'where to write (default: public; a share: shards/I-of-N)')
    .option('-f, --format <list>', 'formats, separated by commas (default: html,wire,email)', parseFormats)
    .option('--templates <folder>', 'templates of your own; a file replaces the built-in one of its name')
    .option('--now <time>', 'build as of this moment (a timestamp with an offset)')
    .option('--strict', 'leave releases with warnings out, too')
    .option('--include-drafts', 'render drafts, visibly marked')
    .option('--include-embargoed', 'render releases under embargo or dated ahead, visibly marked')
    .option(
      '--shard <I/N>',
      'build the Ith of N shares alone, for merge; each with the same --now or SOURCE_DATE_EPOCH',
    )
    .option('--no-shard', 'build all, also where JOB_COMPLETION_INDEX or SLURM_ARRAY_TASK_ID names a share')
    .option('--record <file>', 'of a share: where issued versions are kept (default: public/releases.json)')
    .option(
      '--jobs <n>',
      'how many threads render a large newsroom (default: one a processor, eight at most)',
      parseJobs,
    )
    .option('--no-cache', 'neither use nor keep what the last build found: the same files, slower')
    .option('--no-fast-path', 'parse all text with the full parsers: the same files, slower')
    .option('-w, --watch', 'build again what is saved, until Ctrl+C')
    .option('--show-source', 'quote releases that are not public, also under CI')
    .option('--json', 'tell what was done as JSON on standard output')
    .option('-q, --quiet', 'say nothing but errors');
  addCopyOptions(command).action(async (paths: string[], options: Options) => {
    const words = await loadWords(io.language);
    if (options.watch) {
      const { watchUntilStopped } = await import('../watch.ts');
      await watchUntilStopped(buildOptions(paths, options, io, words), options, io);
      return;
    }
    const { build } = await import('../../build/build.ts');
    const result = await build(buildOptions(paths, options, io, words));
    await reportBuild(result, options, io);
    const code = exitCodeOf(result.diagnostics) || (result.failed.length > 0 ? 1 : 0);
    if (code !== 0) process.exitCode = code;
  });
}

function buildOptions(paths: readonly string[], options: Options, io: Io, words: Words): BuildOptions {
  const rendering = progressBar(io, words.report.rendering, Date.now, options);
  const reading = progressBar(io, words.outcome.reading, Date.now, options);
  return {
    ...(paths.length > 0 ? { paths } : {}),
    ...{ cwd: io.cwd, ...shareOptions(options, paths, io) },
    ...defined({ record: options.record, formats: options.format, templates: options.templates }),
    ...copySettings(options),
    strict: options.strict === true,
    includeDrafts: options.includeDrafts === true,
    includeEmbargoed: options.includeEmbargoed === true,
    cache: options.cache,
    jobs: options.jobs ?? usualJobs(),
    fastPath: options.fastPath,
    onCheck(done, total) {
      reading(done, total);
      tendHeap();
    },
    onProgress(done, total) {
      rendering(done, total);
      tendHeap();
    },
    onSiteFile: tendHeap,
  };
}
