import { dayOfNumber, isoDay } from '../../model/date.ts';
import type { ArchiveRule } from '../rule.ts';

export const archiveRelationOrder: ArchiveRule = {
  id: 'archive/relation-order',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A correction, an update or a withdrawal is not older than what it speaks of.',
  why: 'One of the two dates is wrong, or the two releases are the wrong way round.',
  source: 'README, "Corrections"',
  examples: { good: [], bad: [] },
  check: 'files',
  *compare({ releases, bySlug }) {
    for (const { file, language, day, relations } of releases) {
      for (const { kind, release } of relations) {
        const candidates = bySlug.get(release) ?? [];
        const target = candidates.find((one) => one.language === language) ?? candidates[0];
        if (!target || target.file === file || target.day <= day) continue;
        yield {
          file,
          at: [kind],
          message: `"${release}" is dated ${isoDay(dayOfNumber(target.day))}, after this release.`,
          hint: 'Check both dates, and which of the two corrects the other.',
          related: [{ file: target.file, at: ['date'], message: 'The date of the other release.' }],
          madeFrom: [target.file],
        };
      }
    }
  },
};
