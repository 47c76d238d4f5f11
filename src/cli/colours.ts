import { Chalk } from 'chalk';

const STYLES = ['blue', 'bold', 'dim', 'green', 'red', 'yellow'] as const;

/** What colours a text for a terminal. */
export type Colours = Readonly<Record<(typeof STYLES)[number], (text: string) => string>>;

/** @returns what colours a text, or what leaves it as it is: then the library that knows how is never read. */
export function colours(on: boolean): Colours {
  return on ? new Chalk({ level: 1 }) : PLAIN;
}

const asItIs = (text: string): string => text;
const PLAIN = Object.fromEntries(STYLES.map((style) => [style, asItIs])) as Colours;
