import type { Command } from 'commander';
import type { Office, OfficeMatch } from '../../index.ts';
import { addHelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { writeJson } from '../output.ts';
import { visibleLine } from '../visible.ts';
import { fill } from '../words/fill.ts';
import { loadWords } from '../words/load.ts';
import type { OutcomeWords } from '../words/words.ts';

/** `iom-release offices`: searches the registry of offices. */
export function addOffices(program: Command, io: Io): void {
  addHelpNotes(program.command('offices'), {
    examples: [['iom-release offices mex'], ['iom-release offices جنيف'], ['iom-release offices CI --json']],
  })
    .description('search the offices: by id, name in any language, city, country or code')
    .argument('[query]', 'part of a name; default: all')
    .option('--json', 'as JSON on standard output')
    .action(async (query: string | undefined, options: { readonly json?: boolean }) => {
      const { findNewsroomFolder, findOffice, openNewsroom, searchOffices } = await import('../../index.ts');
      const { table } = await import('../table.ts');
      const { newsroom } = openNewsroom(findNewsroomFolder([], io.cwd), io.cwd);
      const offices = searchOffices(newsroom.offices, query ?? '');
      const { outcome: words } = await loadWords(io.language);
      if (options.json) writeJson(io, { version: 1, offices });
      else if (offices.length > 0)
        for (const line of table(offices.map((one) => row(one, words, io)))) io.out(`${line}\n`);
      else io.err(noMatch(query ?? '', findOffice(newsroom.offices, query ?? ''), words));
      if (offices.length === 0) process.exitCode = 1;
    });
}

function noMatch(query: string, match: OfficeMatch, words: OutcomeWords): string {
  const [meant] = match.kind === 'unknown' ? match.suggestions : [];
  const hint = meant ? fill(words.officeMeant, { id: meant.id }) : words.officeElse;
  return `${visibleLine(fill(words.noOfficeMatches, { query, hint }))}\n`;
}

function row({ id, name, city, timeZone, from, until }: Office, words: OutcomeWords, { language }: Io): string[] {
  const span = [
    ...(from ? [fill(words.officeFrom, { day: from })] : []),
    ...(until ? [fill(words.officeUntil, { day: until })] : []),
  ].join(' ');
  return [id, name[language] ?? name.en, city?.[language] ?? city?.en ?? '–', timeZone ?? '–', span].map(visibleLine);
}
