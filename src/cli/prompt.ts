import * as clack from '@clack/prompts';
import { defined } from '../model/defined.ts';
import { visibleLine } from './visible.ts';

/** The person at the terminal gave up: Escape or Ctrl+C. */
export class Cancelled extends Error {}

/** One of several things to choose. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

// Questions are talk: data on standard output stays data.
const common = { output: process.stderr } as const;
const MOST_SHOWN = 8;

/** Asks for a line. @param validate says what is wrong with it, or nothing */
export async function askLine(
  message: string,
  options: { readonly initial?: string; readonly validate?: (line: string) => string | undefined } = {},
): Promise<string> {
  const { initial, validate } = options;
  const answer = await clack.text({
    ...common,
    message,
    ...defined({ initialValue: initial }),
    ...(validate ? { validate: (line: string | undefined) => validate((line ?? '').trim()) } : {}),
  });
  return given(answer ?? '').trim();
}

/** Asks for one of many, found by typing. @param search gives those that match, the best first */
export async function askByTyping(
  message: string,
  search: (typed: string) => readonly Choice[],
  initial?: string,
): Promise<string> {
  const answer = await clack.autocomplete<string>({
    ...common,
    message,
    maxItems: MOST_SHOWN,
    options() {
      return search(this.userInput).map(shown);
    },
    // What matches was decided by the search.
    filter: () => true,
    ...defined({ initialValue: initial }),
  });
  return given(answer);
}

/** Asks for one of a few. */
export async function askOne(message: string, choices: readonly Choice[], initial?: string): Promise<string> {
  const options = choices.map(shown);
  const start = defined({ initialValue: initial });
  return given(await clack.select<string>({ ...common, message, options, maxItems: MOST_SHOWN, ...start }));
}

/** Asks for some of many. */
export async function askSome(
  message: string,
  choices: readonly Choice[],
  initial: readonly string[],
): Promise<readonly string[]> {
  const answer = await clack.autocompleteMultiselect<string>({
    ...common,
    message,
    options: choices.map(shown),
    maxItems: MOST_SHOWN,
    initialValues: [...initial],
    required: false,
  });
  return given(answer);
}

/** Asks yes or no. */
export async function askYes(message: string, words: { readonly yes: string; readonly no: string }, initial: boolean) {
  const answer = await clack.confirm({
    ...common,
    message,
    active: words.yes,
    inactive: words.no,
    initialValue: initial,
  });
  return given(answer);
}

/** Says something between questions. */
export function tell(message: string): void {
  clack.log.info(visibleLine(message), common);
}

/** Begins and ends a conversation. */
export function begin(title: string): void {
  clack.intro(visibleLine(title), common);
}
export function end(message: string): void {
  clack.outro(visibleLine(message), common);
}

/** Names from the newsroom's files stand in the choices: they may not drive the terminal. */
function shown({ value, label, hint }: Choice): { value: string; label: string; hint?: string } {
  return { value, label: visibleLine(label), ...(hint === undefined ? {} : { hint: visibleLine(hint) }) };
}

function given<T>(answer: T | typeof clack.CANCEL_SYMBOL): T {
  if (clack.isCancel(answer)) throw new Cancelled();
  return answer as T;
}
