import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./subject.mjs', import.meta.url));
/** Longer than this is called a hang, and ended. */
const PATIENCE_MS = 30_000;

export type Work = 'lint' | 'build' | 'import';

/** What became of one source. */
export type Outcome = {
  /** CPU time, so that a busy machine fails no test. */
  readonly ms: number;
  /** The rules that had something to say. */
  readonly rules: readonly string[];
  /** What went wrong in another way than by words: an exception, a hang, a process that died. */
  readonly failure?: string;
};

/** A process that checks, builds and imports, one source at a time, and is replaced when it hangs or dies. */
export class Subject {
  #child: ChildProcess | undefined;

  async run(work: Work, text: string, file = 'a.md'): Promise<Outcome> {
    const child = this.#child ?? fork(PROGRAM, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.#child = child;
    const outcome = await new Promise<Outcome>((resolve) => {
      let said = '';
      const hear = (bytes: Buffer) => {
        said += bytes.toString();
      };
      const end = (made: Outcome) => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.stderr?.off('data', hear);
        resolve(made);
      };
      const timer = setTimeout(() => end({ ms: PATIENCE_MS, rules: [], failure: 'it hangs' }), PATIENCE_MS);
      child.stderr?.on('data', hear);
      child.once('message', (message) => end(message as Outcome));
      child.once('exit', (code, signal) =>
        end({ ms: 0, rules: [], failure: `it died: ${signal ?? code} ${said.slice(0, 300)}` }),
      );
      child.send({ work, text, file });
    });
    if (outcome.failure !== undefined) this.stop();
    return outcome;
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
