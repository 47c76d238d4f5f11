import type { CompleteLanguage } from '../model/language.ts';
import { localeLanguage } from './locale.ts';

/** Where a command writes, and what it knows of its surroundings: the only place that looks at the process. */
export type Io = {
  /** Data. */
  readonly out: (text: string) => void;
  /** Data of any size: waits until the reader is ready for more. @returns false when nobody reads any more */
  readonly outBytes: (bytes: Uint8Array) => Promise<boolean>;
  /** Talk. */
  readonly err: (text: string) => void;
  readonly cwd: string;
  readonly now: number;
  /** True when standard error is a terminal on which a line may be redrawn. */
  readonly interactive: boolean;
  /** True when a person can be asked: input and talk are a terminal. */
  readonly canAsk: boolean;
  /** True when standard output is a terminal. */
  readonly outIsTerminal: boolean;
  /** The width of the terminal in columns. */
  readonly columns: number;
  /** True when logs are read by others: sources under embargo are not quoted. */
  readonly ci: boolean;
  /** The file to which a step of a GitHub workflow appends its summary. */
  readonly stepSummary?: string;
  /** The variables of the process: what is configured by them is told from them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language of the person at the terminal. */
  readonly language: CompleteLanguage;
  readonly colour: { readonly out: boolean; readonly err: boolean };
};

/** The width to which talk is fitted; undefined where it goes to a file or a pipe. */
export function talkWidth({ interactive, columns }: Io): number | undefined {
  return interactive ? columns : undefined;
}

/** Output that was closed early (`| head`) ends the program quietly; a full disk is an error. */
function guard(stream: NodeJS.WriteStream, language: CompleteLanguage): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      process.exitCode = 3;
      if (stream !== process.stderr) void tellUnwritten(`The output cannot be written: ${error.code ?? ''}.`, language);
    }
  });
}

async function tellUnwritten(message: string, language: CompleteLanguage): Promise<void> {
  const { failureSay } = await import('./words/translate.ts');
  const say = await failureSay(language);
  process.stderr.write(`${say(message)}\n`);
}

/** @returns the surroundings of this process. */
export function processIo(): Io {
  const { env, stdout, stderr } = process;
  const language = localeLanguage(env);
  guard(stdout, language);
  guard(stderr, language);
  return {
    out: (text) => void stdout.write(text),
    outBytes: (bytes) => new Promise((resolve) => stdout.write(bytes, (error) => resolve(!error))),
    err: (text) => void stderr.write(text),
    cwd: process.cwd(),
    now: Date.now(),
    interactive: stderr.isTTY === true && env['TERM'] !== 'dumb' && !isOn(env['CI']),
    canAsk: process.stdin.isTTY === true && stderr.isTTY === true && env['TERM'] !== 'dumb' && !isOn(env['CI']),
    outIsTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? stderr.columns ?? 80,
    ci: isOn(env['CI']),
    ...(env['GITHUB_STEP_SUMMARY'] ? { stepSummary: env['GITHUB_STEP_SUMMARY'] } : {}),
    env,
    language,
    colour: { out: wantsColour(stdout), err: wantsColour(stderr) },
  };
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

/** https://no-color.org, and FORCE_COLOR as Node reads it. */
function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return isOn(FORCE_COLOR);
  return stream.isTTY === true && TERM !== 'dumb';
}
