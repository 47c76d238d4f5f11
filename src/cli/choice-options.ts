import { type Command, InvalidArgumentError } from 'commander';
import type { ChoiceWords } from '../index.ts';
import { defined } from '../model/defined.ts';

/** The flags that choose releases; `list` and `export` have the same. */
export type ChoiceOptions = {
  readonly since?: string;
  readonly until?: string;
  readonly office?: readonly string[];
  readonly language?: readonly string[];
  readonly country?: readonly string[];
  readonly theme?: readonly string[];
};

/** Adds them to a command. */
export function addChoiceOptions(command: Command): Command {
  return command
    .option('--since <day>', 'from this day, month or year on: 2009-06-19, 2009-06, 2009')
    .option('--until <day>', 'up to the end of this day, month or year')
    .option('--office <list>', 'of these offices: ids, names or codes, separated by commas', gather)
    .option('--language <list>', 'in these languages, separated by commas', gather)
    .option('--country <list>', 'about these countries: ISO codes or names, separated by commas', gather)
    .option('--theme <list>', 'with one of these themes, separated by commas', gather);
}

/** @returns what the flags choose. */
export function choiceWords({ since, until, office, language, country, theme }: ChoiceOptions): ChoiceWords {
  return defined({ since, until, offices: office, languages: language, countries: country, themes: theme });
}

/** A flag that is given twice adds to what it said before. */
function gather(text: string, before: readonly string[] = []): readonly string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw new InvalidArgumentError('Name at least one.');
  return [...before, ...names];
}
