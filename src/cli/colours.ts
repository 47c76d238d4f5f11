import { Chalk, type ChalkInstance } from 'chalk';

/** @returns a chalk that colours, or one that leaves text as it is. */
export function colours(on: boolean): ChalkInstance {
  return new Chalk({ level: on ? 1 : 0 });
}
