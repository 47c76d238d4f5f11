import type { Argument, Command, Option } from 'commander';
import { present } from '../../model/present.ts';

/** A word that may stand there, and what it is. */
export type Candidate = readonly [value: string, description: string];

type Values = (cwd: string) => Promise<readonly Candidate[]>;

/** What is one of a known set, whatever its placeholder says. */
const OPTIONS: Readonly<Record<string, Values>> = {
  '--office': offices,
  '--contact': contacts,
  '--format': formats,
  '--rule': () => rules('='),
  '--language': languages,
  '--country': countries,
  '--reporter': reporters,
};

/** The same for the arguments of commands. */
const ARGUMENTS: Readonly<Record<string, Values>> = { explain: () => rules(''), offices, schema: schemas };

/** Options and arguments that take the path of a file or folder: the shell itself knows these. */
const PATHS = /(?:file|folder|path|paths|sources?)\b/;

/** @returns true when an option takes a path */
export function takesPath({ flags, long }: Option): boolean {
  return /<[^>]*>/.exec(flags)?.some((placeholder) => PATHS.test(placeholder)) === true && !(`${long}` in OPTIONS);
}

/** @returns true when an argument of a command is a path */
export function isPath(command: Command, argument: Argument): boolean {
  return PATHS.test(argument.name()) && argument.argChoices === undefined && !(command.name() in ARGUMENTS);
}

/** What an option may be given, where it is one of a known set. */
export function optionValues({ argChoices, long }: Option, cwd: string): Promise<readonly Candidate[]> | undefined {
  return argChoices ? chosen(argChoices) : OPTIONS[`${long}`]?.(cwd);
}

/** What an argument may be, where it is one of a known set. */
export function argumentValues(
  command: Command,
  { argChoices }: Argument,
  cwd: string,
): Promise<readonly Candidate[]> | undefined {
  return argChoices ? chosen(argChoices) : ARGUMENTS[command.name()]?.(cwd);
}

async function chosen(choices: readonly string[]): Promise<readonly Candidate[]> {
  return choices.map((choice) => [choice, '']);
}

async function newsroomAt(cwd: string) {
  const { DEFAULT_NEWSROOM, findNewsroomFolder, openNewsroom, ReleaseError } = await import('../../index.ts');
  const { attempt } = await import('../../model/error.ts');
  // Settings with errors are no reason to complete nothing.
  return attempt(ReleaseError, () => openNewsroom(findNewsroomFolder([], cwd), cwd).newsroom) ?? DEFAULT_NEWSROOM;
}

async function offices(cwd: string): Promise<readonly Candidate[]> {
  const { offices: known } = await newsroomAt(cwd);
  return known.offices.filter(({ until }) => until === undefined).map(({ id, name }) => [id, name.en]);
}

async function contacts(cwd: string): Promise<readonly Candidate[]> {
  const { contacts: known } = await newsroomAt(cwd);
  return [...known].map(([id, { name }]) => [id, name]);
}

async function formats(): Promise<readonly Candidate[]> {
  const { FORMATS } = await import('../../index.ts');
  return FORMATS.map(({ id, file }) => [id, file]);
}

async function rules(after: string): Promise<readonly Candidate[]> {
  const { RULES } = await import('../../index.ts');
  return RULES.map(({ id, summary }) => [id + after, summary]);
}

async function languages(): Promise<readonly Candidate[]> {
  const { COMPLETE_LANGUAGES } = await import('../../model/language.ts');
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return COMPLETE_LANGUAGES.map((tag) => [tag, present(names.of(tag))]);
}

async function countries(): Promise<readonly Candidate[]> {
  const { countryCodes, countryName } = await import('../../newsroom/registry/countries.ts');
  return countryCodes.map((code) => [code, present(countryName(code, 'en'))]);
}

async function reporters(): Promise<readonly Candidate[]> {
  const { REPORTERS } = await import('../reporters/list.ts');
  return Object.keys(REPORTERS).map((id) => [id, '']);
}

async function schemas(): Promise<readonly Candidate[]> {
  const { EDITOR_SCHEMAS } = await import('../../index.ts');
  return EDITOR_SCHEMAS.map((name) => [name, '']);
}
