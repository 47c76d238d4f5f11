import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { closest } from '../../model/text.ts';
import { REPORTERS } from './list.ts';

/** A form of report and where it goes: a file, or standard output. */
export type ReportTarget = { readonly id: string; readonly file?: string };

/** Reads `--reporter sarif=out.sarif`, which may be given several times. `-` is standard output, as without a file. */
export function parseReporter(text: string, earlier: readonly ReportTarget[] = []): readonly ReportTarget[] {
  const [id = '', ...rest] = text.split('=');
  const file = rest.join('=');
  if (!Object.hasOwn(REPORTERS, id)) {
    const [meant] = closest(id, Object.keys(REPORTERS));
    const hint = meant === undefined ? `Choose one of ${Object.keys(REPORTERS).join(', ')}.` : `Did you mean ${meant}?`;
    throw new InvalidArgumentError(`There is no such form of report. ${hint}`);
  }
  if (text.endsWith('=')) throw new InvalidArgumentError('Name a file after the equals sign.');
  const target = file === '' || file === '-' ? { id } : { id, file };
  const place = (one: ReportTarget) => (one.file === undefined ? undefined : resolve(one.file));
  if (earlier.some((one) => place(one) === place(target))) {
    throw new InvalidArgumentError(`Two reports cannot both go to ${target.file ?? 'standard output'}.`);
  }
  return [...earlier, target];
}

/**
 * @param given what `--reporter` said
 * @returns where reports go: `pretty` to standard output when nothing else does
 */
export function reportTargets(given: readonly ReportTarget[] = [], json = false): readonly ReportTarget[] {
  const wanted = json ? parseReporter('json', given) : given;
  return wanted.some(({ file }) => file === undefined) ? wanted : [{ id: 'pretty' }, ...wanted];
}
