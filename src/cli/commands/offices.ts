import type { Command } from 'commander';
import type { Office, OfficeMatch } from '../../index.ts';
import { addHelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { writeJson } from '../output.ts';
import { visibleLine } from '../visible.ts';

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
      if (options.json) writeJson(io, { version: 1, offices });
      else if (offices.length > 0) for (const line of table(offices.map(row))) io.out(`${line}\n`);
      else io.err(noMatch(query ?? '', findOffice(newsroom.offices, query ?? '')));
      if (offices.length === 0) process.exitCode = 1;
    });
}

function noMatch(query: string, match: OfficeMatch): string {
  const [meant] = match.kind === 'unknown' ? match.suggestions : [];
  const hint = meant ? `Did you mean "${meant.id}"?` : 'Add it to offices.yaml, or try another spelling.';
  return `No office matches "${visibleLine(query)}". ${visibleLine(hint)}\n`;
}

function row(office: Office): string[] {
  const span = [office.from ? `from ${office.from}` : '', office.until ? `until ${office.until}` : ''].join(' ').trim();
  return [office.id, office.name.en, office.city?.en ?? '–', office.timeZone ?? '–', span].map(visibleLine);
}
