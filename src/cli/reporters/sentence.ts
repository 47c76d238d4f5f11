import { REPORT_EN } from '../words/en-report.ts';
import type { ReportWords } from '../words/words.ts';
import { countBySeverity, type Report } from './reporter.ts';

/** @returns the outcome in one sentence: `3 releases checked: 1 error, 2 warnings.` */
export function sentence({ diagnostics, checked }: Report, words: ReportWords = REPORT_EN): string {
  const counts = countBySeverity(diagnostics);
  const counted = (count: number, one: string, many: string) =>
    (count === 1 ? one : many).replace('{count}', String(count));
  const releases = counted(checked, words.checkedOne, words.checkedMany);
  const found = [
    ...(counts.error > 0 ? [counted(counts.error, words.errorOne, words.errorMany)] : []),
    ...(counts.warning > 0 ? [counted(counts.warning, words.warningOne, words.warningMany)] : []),
    ...(counts.info > 0 ? [counted(counts.info, words.infoOne, words.infoMany)] : []),
  ];
  const said = found.length === 0 ? words.nothing : words.found.replace('{found}', found.join(words.comma));
  return said.replace('{checked}', releases);
}
