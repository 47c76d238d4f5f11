import type { Command } from 'commander';
import type { MergeResult } from '../../index.ts';
import { defined } from '../../model/defined.ts';
import { colours } from '../colours.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, writeJson } from '../output.ts';
import { DEFAULT_OUT } from '../share-options.ts';
import { visiblePath } from '../visible.ts';
import { fill } from '../words/fill.ts';
import { loadWords } from '../words/load.ts';
import type { OutcomeWords } from '../words/words.ts';

type Options = CommonOptions & {
  readonly out: string;
  readonly newsroom?: string;
  readonly templates?: string;
};

const NOTES: HelpNotes = {
  examples: [
    ['iom-release merge', 'the shares in shards/, into public/'],
    ['iom-release merge a b c --out site', 'these three'],
    ['export SOURCE_DATE_EPOCH=$(date +%s)', 'one moment for all shares'],
    ['seq 4 | parallel iom-release build --shard {}/4 && iom-release merge'],
  ],
  paragraphs: [
    'The output is that of one build, byte for byte. It needs the newsroom too: its settings, its templates, and the sources of the newest releases.',
  ],
};

/** `iom-release merge`: joins the shares of a build. */
export function addMerge(program: Command, io: Io): void {
  addHelpNotes(program.command('merge'), NOTES)
    .description('join the shares that several machines built into one output')
    .argument('[folders...]', 'the shares, or folders that they lie in (default: shards)')
    .option('-o, --out <folder>', 'where to write', DEFAULT_OUT)
    .option('--newsroom <folder>', 'the newsroom (default: the nearest one)')
    .option('--templates <folder>', 'templates of your own, as the shares were given them')
    .option('--json', 'tell what was done as JSON on standard output')
    .option('-q, --quiet', 'say nothing but errors')
    .action(async (folders: string[], options: Options) => {
      const { mergeShares } = await import('../../index.ts');
      const result = mergeShares({
        ...(folders.length > 0 ? { shares: folders } : {}),
        ...{ cwd: io.cwd, out: options.out },
        ...defined({ newsroom: options.newsroom, templates: options.templates }),
      });
      if (options.json) writeJson(io, { version: 1, ...result });
      else if (!options.quiet) {
        const { outcome } = await loadWords(io.language);
        for (const line of summary(result, outcome, io.colour.err)) io.err(`${line}\n`);
      }
      if (result.failed > 0) process.exitCode = 1;
    });
}

function* summary(
  { shares, releases, out, ...done }: MergeResult,
  words: OutcomeWords,
  colour: boolean,
): Generator<string> {
  const paint = colours(colour);
  const { written, unchanged, removed, failed } = done;
  const files = { written: written.length, unchanged, removed: removed.length };
  const said = shares === 1 ? words.mergedOne : words.mergedMany;
  yield paint.bold(fill(said, { shares, releases: releases.length, folder: visiblePath(out), ...files }));
  if (failed > 0) yield paint.red(fill(words.mergeFailed, { count: failed }));
}
