import { dayOfNumber, isoDay } from '../../model/date.ts';
import { pairsOf } from '../compare/originals.ts';
import type { ArchiveRule } from '../rule.ts';

export const archiveTranslationDate: ArchiveRule = {
  id: 'archive/translation-date',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Translations have the date and the office of their original.',
  why: 'Feeds and archives show one release on two days, or from two offices.',
  source: 'README, "Translations"',
  examples: { good: [], bad: [] },
  check: 'files',
  *compare({ groups }) {
    for (const { original, translation } of groups.flatMap((group) => [...pairsOf(group)])) {
      const { file } = translation;
      const madeFrom = [original.file];
      const related = (key: string) => [{ file: original.file, at: [key], message: 'What the original says.' }];
      if (original.day !== translation.day) {
        const day = isoDay(dayOfNumber(original.day));
        const message = `The original is dated ${day}.`;
        yield {
          file,
          at: ['date'],
          message,
          hint: `Write date: ${day}, or correct ${original.file}.`,
          related: related('date'),
          madeFrom,
        };
      }
      if (original.office !== translation.office) {
        const message = `The original was issued by ${original.office}.`;
        const hint = `Write office: ${original.office}, or correct ${original.file}.`;
        yield { file, at: ['office'], message, hint, related: related('office'), madeFrom };
      }
    }
  },
};
