/** One line of the table of what was tried. */
export type Tally = {
  readonly name: string;
  readonly tried: number;
  readonly failed: number;
  /** What the numbers do not say. */
  readonly note?: string;
};

const started = new Map<string, number>();

/** Starts the clock of a case. */
export function startCase(name: string): void {
  started.set(name, performance.now());
}

/** Prints the line of a case: its name, the numbers tried and failed, and the seconds it took. */
export function printTally({ name, tried, failed, note }: Tally): void {
  const seconds = (performance.now() - (started.get(name) ?? performance.now())) / 1000;
  process.stdout.write(
    `| ${name}${note === undefined ? '' : ` (${note})`} | ${tried} tried | ${failed} failed | ${seconds.toFixed(1)} s |\n`,
  );
}
