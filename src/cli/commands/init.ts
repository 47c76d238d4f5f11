import { relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { packageVersion } from '../../build/package.ts';
import { ReleaseError } from '../../model/error.ts';
import { stringsLanguage } from '../../model/language.ts';
import { usualDate } from '../../newsroom/new-release.ts';
import { EXAMPLE_BASE_URL, EXAMPLE_EMAIL, STARTER_CI, type Starter } from '../../newsroom/starter/starter.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import type { Desk } from '../new/answers.ts';
import type { InitFlags } from '../new/newsroom-answers.ts';
import { nowOption } from '../options.ts';
import { type CommonOptions, writeJson } from '../output.ts';
import { visiblePath } from '../visible.ts';
import { fill } from '../words/fill.ts';
import { loadWords } from '../words/load.ts';
import type { Words } from '../words/words.ts';

type Options = CommonOptions &
  InitFlags & { readonly input: boolean; readonly example: boolean; readonly now?: string };

const NOTES: HelpNotes = {
  examples: [
    ['iom-release init', 'asks a little, and makes a newsroom here'],
    ['iom-release init press --office mexico --no-input'],
    ['iom-release init --office headquarters --base-url https://press.example.org --email press@iom.int --ci github'],
  ],
  paragraphs: ['What lies in the folder already stays as it is.'],
};

/** `iom-release init`: makes a newsroom that builds at once. */
export function addInit(program: Command, io: Io): void {
  addHelpNotes(program.command('init'), NOTES)
    .description('make a newsroom in an empty folder: settings, an example, files for CI')
    .argument('[folder]', 'where', '.')
    .option('--office <office>', 'id, name, city or code of your office')
    .option('--language <language>', 'the language of releases that name none')
    .option('--base-url <address>', 'where the built site will stand')
    .option('--email <address>', 'the sender of emails')
    .option('--contact <contact>', 'whom journalists may call: "Name, function, phone, email"')
    .addOption(new Option('--ci <service>', 'make files for this service').choices(STARTER_CI))
    .option('--no-example', 'without an example release')
    .option('--no-input', 'ask nothing')
    .addOption(new Option('--now <time>', 'as if it were this moment').hideHelp())
    .option('--json', 'tell what was written as JSON on standard output')
    .option('-q, --quiet', 'say nothing but errors')
    .action((folder: string, options: Options) => run(folder, options, io));
}

async function run(folder: string, options: Options, io: Io): Promise<void> {
  const { DEFAULT_NEWSROOM } = await import('../../index.ts');
  const { makeNewsroom, refuseNewsroom } = await import('../../build/desk/init.ts');
  const path = resolve(io.cwd, folder);
  refuseNewsroom(path);
  const words = await loadWords(io.language);
  const desk = { newsroom: DEFAULT_NEWSROOM, words: words.new, ...nowOption(options.now, io) };
  const asks = options.input && io.canAsk && !options.json;
  const flags = asks ? await ask(options, desk, words, io) : options;
  if (!flags) return;
  const made = makeNewsroom(path, await starterOf(flags, options.example, desk, words));
  if (options.json) writeJson(io, { version: 1, folder: path, ...made });
  else if (!options.quiet) await tell(relative(io.cwd, path) || '.', made, words, io);
}

/** @returns nothing when the person gave up */
async function ask(options: Options, desk: Desk, words: Words, io: Io): Promise<InitFlags | undefined> {
  const { askForNewsroom } = await import('../new/newsroom-questions.ts');
  const { begin, Cancelled, end } = await import('../prompt.ts');
  begin(words.init.intro);
  try {
    return await askForNewsroom(options, desk, words, io.language);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    end(words.init.cancelled);
    process.exitCode = 130;
    return undefined;
  }
}

async function starterOf(flags: InitFlags, example: boolean, desk: Desk, words: Words): Promise<Starter> {
  const { readContact, readLanguage, readOffice, required } = await import('../new/answers.ts');
  const { readBaseUrl, readEmail } = await import('../new/newsroom-answers.ts');
  if (flags.office === undefined) {
    throw new ReleaseError(
      'usage',
      'Still needed: --office.',
      'Add your office: --office mexico (iom-release offices lists them)',
    );
  }
  const office = required('--office', readOffice(flags.office, desk));
  const language = required('--language', readLanguage(flags.language ?? office.languages[0] ?? 'en'));
  const email = flags.email === undefined ? EXAMPLE_EMAIL : required('--email', readEmail(flags.email, words));
  const contact = required('--contact', readContact(flags.contact ?? `${words.init.contactNameUsual}, ${email}`, desk));
  if (typeof contact === 'string') throw new Error('there is no newsroom that could know a contact by its id');
  return {
    ...{ office, language, email, contact, example },
    baseUrl: flags.baseUrl ? required('--base-url', readBaseUrl(flags.baseUrl, words)) : EXAMPLE_BASE_URL,
    ci: flags.ci ?? 'none',
    today: usualDate(office, undefined, desk.now),
    version: packageVersion(),
    spoken: stringsLanguage(language),
  };
}

type Made = { readonly written: readonly string[]; readonly kept: readonly string[] };

async function tell(folder: string, { written, kept }: Made, { init }: Words, io: Io): Promise<void> {
  const { table } = await import('../table.ts');
  const inside = folder === '.' ? '' : `cd ${visiblePath(folder)}`;
  const example = written.find((file) => file.endsWith('.md'));
  const commands = [
    ...(example ? [[`iom-release preview ${example}`, init.nextPreview]] : []),
    ['iom-release new', init.nextNew],
    ['iom-release build', init.nextBuild],
    ['iom-release doctor', init.nextDoctor],
  ];
  const lines = [
    fill(init.made, { folder: visiblePath(folder) }),
    ...written.map((file) => `  ${file}`),
    ...kept.map((file) => fill(init.kept, { file })),
    '',
    init.next,
    ...(inside === '' ? [] : [`  ${inside}`]),
    ...table(commands).map((line) => `  ${line}`),
  ];
  for (const line of lines) io.err(`${line}\n`);
}
