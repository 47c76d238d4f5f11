import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { onDisk } from '../../build/output/failures.ts';
import { refuseSource } from '../../build/spare-file.ts';
import { writeWhole } from '../../build/write-whole.ts';
import type { Io } from '../io.ts';
import { REPORTERS } from './list.ts';
import type { Report } from './reporter.ts';
import type { ReportTarget } from './targets.ts';

/**
 * Writes a report in each of the forms that were asked for. A file is replaced whole or not at all, and one that
 * cannot be written does not keep the others from being written.
 *
 * @throws the first failure to write, when all is done
 */
export async function writeReports(report: Report, targets: readonly ReportTarget[], io: Io): Promise<void> {
  const failures: unknown[] = [];
  for (const target of targets) {
    try {
      await writeReport(report, target, io);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

async function writeReport(report: Report, { id, file }: ReportTarget, io: Io): Promise<void> {
  const reporter = await REPORTERS[id]?.();
  if (!reporter) throw new Error(`There is no form of report ${id}`);
  if (file === undefined) for (const chunk of reporter.report(report)) io.out(chunk);
  else {
    const path = resolve(io.cwd, file);
    refuseSource(path);
    writeWhole(path, [...reporter.report({ ...report, colour: false })].join(''));
  }
  const { stepSummary } = io;
  if (reporter.summarise && stepSummary !== undefined) {
    const summary = reporter.summarise(report);
    onDisk(stepSummary, () => appendFileSync(stepSummary, summary));
  }
}
