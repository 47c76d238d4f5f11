import { createHash } from 'node:crypto';
import type fc from 'fast-check';

/** What is given to the program: a file's name and what is in it. */
export type FuzzInput = { readonly name: string; readonly content: string | Uint8Array };

/** One thing that must hold for whatever is given. */
export type FuzzTarget = {
  readonly id: string;
  /** Its part of the runs, beside the others. */
  readonly share: number;
  readonly inputs: fc.Arbitrary<FuzzInput>;
  /**
   * Throws where it does not hold.
   * @returns false where there was nothing to look at: such an input is not counted as a run
   */
  readonly holds: (input: FuzzInput) => boolean | Promise<boolean>;
};

/** Milliseconds of the processor that no input of a few kilobytes takes. */
const MOST_CPU = 2000;

/** Asks a target about an input. @throws when it does not hold, or takes too long */
export async function ask(target: FuzzTarget, input: FuzzInput): Promise<boolean> {
  const before = process.cpuUsage().user;
  const looked = await target.holds(input);
  const spent = (process.cpuUsage().user - before) / 1000;
  if (spent > MOST_CPU) throw new Error(`it took ${Math.round(spent)} ms`);
  return looked;
}

/** @throws when something is wrong, and says what */
export function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.slice(0, 5).join('\n'));
}

export function textOfInput({ content }: FuzzInput): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}

/** An input that made a target fail, kept so that every later run asks about it. */
export type Found = {
  readonly target: string;
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
};

/** @returns an input as a file of JSON, which holds lone surrogates too, and the name of that file */
export function keep(target: string, { name, content }: FuzzInput): { readonly file: string; readonly json: string } {
  const found: Found =
    typeof content === 'string'
      ? { target, name, text: content }
      : { target, name, base64: Buffer.from(content).toString('base64') };
  const json = `${JSON.stringify(found, undefined, 2)}\n`;
  return { file: `${target}-${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`, json };
}

export function inputOf({ name, text, base64 }: Found): FuzzInput {
  return { name, content: text ?? Uint8Array.from(Buffer.from(base64 ?? '', 'base64')) };
}
