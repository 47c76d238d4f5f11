import type { Io } from './io.ts';
import { jsonText } from './json-text.ts';

/** Flags that every command has. */
export type CommonOptions = { readonly json?: boolean; readonly quiet?: boolean };

/** Writes data as JSON, indented, with a final line feed. */
export function writeJson(io: Io, data: unknown): void {
  io.out(`${jsonText(data, 2)}\n`);
}

/** A progress bar on a terminal, drawn only when the work takes longer than a second. */
export function progressBar(
  io: Io,
  what: string,
  clock: () => number,
  { quiet = false }: Pick<CommonOptions, 'quiet'> = {},
): (done: number, total: number) => void {
  if (!io.interactive || quiet) return () => {};
  const started = clock();
  let drawn = 0;
  return (done, total) => {
    const now = clock();
    if (done === total && drawn > 0) io.err('\r\u001b[K');
    if (done === total || now - started < 1000 || now - drawn < 100) return;
    drawn = now;
    const width = 24;
    const filled = Math.round((done / total) * width);
    io.err(`\r${what} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}\u001b[K`);
  };
}
