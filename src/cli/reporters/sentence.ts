import { REPORT_EN } from '../words/en-report.ts';
import { fill } from '../words/fill.ts';
import type { ReportWords } from '../words/words.ts';
import { countBySeverity, type Report } from './reporter.ts';

/** @returns the outcome in one sentence: `3 releases checked: 1 error, 2 warnings.` */
export function sentence({ diagnostics, checked }: Report, words: ReportWords = REPORT_EN): string {
  const counts = countBySeverity(diagnostics);
  const counted = (count: number, one: string, many: string) => fill(count === 1 ? one : many, { count });
  const releases = counted(checked, words.checkedOne, words.checkedMany);
  const found = [
    ...(counts.error > 0 ? [counted(counts.error, words.errorOne, words.errorMany)] : []),
    ...(counts.warning > 0 ? [counted(counts.warning, words.warningOne, words.warningMany)] : []),
    ...(counts.info > 0 ? [counted(counts.info, words.infoOne, words.infoMany)] : []),
  ];
  const said = found.length === 0 ? words.nothing : fill(words.found, { found: found.join(words.comma) });
  return fill(said, { checked: releases });
}
