import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { ReleaseError } from '../../model/error.ts';
import type { BrowserEnvironment } from './find-browser.ts';

/** A browser that is told what to do over a pipe (Chrome DevTools Protocol): no port is opened. */
export type DevTools = {
  /** Sends a command. @throws ReleaseError of kind `machine` when the browser refuses, ends, or takes too long */
  readonly send: (method: string, parameters?: object, session?: string) => Promise<Answer>;
  /** Waits for an event of a page. It must be asked for before it can happen. */
  readonly event: (method: string, session: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** What a command or an event tells. */
export type Answer = Readonly<Record<string, unknown>>;

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Answer;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
};
type Waiting = { readonly settle: (answer: Answer) => void; readonly fail: (error: Error) => void };

const PATIENCE = 60_000;

/** Starts a browser. */
export function startBrowser(program: string, flags: readonly string[], env: BrowserEnvironment): DevTools {
  const child = spawn(program, ['--remote-debugging-pipe', ...flags], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...env },
  });
  const [, , , input, output] = child.stdio as [null, null, Readable, Writable, Readable];
  const waiting = new Map<string, Waiting>();
  const errors = lastWords(child);
  const end = (reason: string) => {
    for (const { fail } of waiting.values()) fail(failure(`The browser ${program} ${reason}.`, errors()));
    waiting.clear();
  };
  child.on('error', (error) => end(`cannot be started (${error.message})`));
  child.on('exit', () => end('ended before it had printed'));
  // A browser that has ended closes its pipe; its exit tells of that.
  input.on('error', () => {});
  readMessages(output, (message) => deliver(message, waiting));
  let last = 0;
  const wait = (key: string, what: string): Promise<Answer> =>
    new Promise((settle, fail) => {
      const timer = setTimeout(() => fail(failure(`The browser took too long to ${what}.`, errors())), PATIENCE);
      const done = <Value>(next: (value: Value) => void) => {
        return (value: Value) => {
          clearTimeout(timer);
          waiting.delete(key);
          next(value);
        };
      };
      waiting.set(key, { settle: done(settle), fail: done(fail) });
    });
  return {
    send(method, params = {}, sessionId) {
      last += 1;
      const answer = wait(`id ${last}`, method);
      input.write(`${JSON.stringify({ id: last, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
      return answer;
    },
    event: (method, session) => wait(`${session} ${method}`, method),
    close: () => ended(child, () => input.write(`${JSON.stringify({ id: 0, method: 'Browser.close' })}\0`)),
  };
}

function readMessages(output: Readable, take: (message: Message) => void): void {
  let chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      chunks.push(chunk.subarray(start, end));
      take(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Message);
      chunks = [];
      start = end + 1;
    }
    chunks.push(chunk.subarray(start));
  });
}

function deliver({ id, method, sessionId, params, result, error }: Message, waiting: Map<string, Waiting>): void {
  const one = waiting.get(id === undefined ? `${sessionId} ${method}` : `id ${id}`);
  if (error) one?.fail(failure(`The browser refused: ${error.message}.`));
  else one?.settle(result ?? params ?? {});
}

/** The last line that a browser said on its standard error: why it did not start. */
function lastWords(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (more: string) => {
    text = (text + more).slice(-2000);
  });
  return () => {
    return text.trim().split('\n').at(-1) ?? '';
  };
}

function failure(message: string, said = ''): ReleaseError {
  const next = 'Try another browser: CHROME_PATH=/path/to/chromium';
  return new ReleaseError('machine', message, said === '' ? next : `It said: ${said}\n    ${next}`);
}

function ended(child: ChildProcess, ask: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    ask();
  });
}
