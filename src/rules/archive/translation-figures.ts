import { pairsOf } from '../compare/originals.ts';
import type { ArchiveRule } from '../rule.ts';

const MOST_REPORTED = 3;

function without(figures: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return figures.filter((figure) => !known.has(figure));
}

export const archiveTranslationFigures: ArchiveRule = {
  id: 'archive/translation-figures',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'The figures of a translation are those of its original.',
  why: '15,000 in one language and 1,500 in another is the mistake that journalists find first.',
  source: 'UN Editorial Manual, numbers; CLDR number formats of en, fr, es, ar',
  examples: { good: [], bad: [] },
  check: 'files',
  *compare({ groups }) {
    for (const { original, translation } of groups.flatMap((group) => [...pairsOf(group)])) {
      if (!original.figures || !translation.figures) continue;
      const madeFrom = [original.file];
      const missing = without(original.figures, translation.figures);
      const others = without(translation.figures, original.figures);
      for (const figure of others.slice(0, MOST_REPORTED)) {
        const hint =
          missing.length > 0 && missing.length <= MOST_REPORTED
            ? `Compare with ${original.file}. Not in this text: ${missing.join(', ')}.`
            : `Compare with ${original.file}.`;
        yield {
          file: translation.file,
          at: { figure },
          message: `The figure ${figure} does not stand in the original.`,
          hint,
          madeFrom,
        };
      }
      // Where a translation is a summary, many are missing, and that is no mistake.
      if (others.length > 0 || missing.length === 0 || missing.length > MOST_REPORTED) continue;
      if (missing.length * 2 > original.figures.length) continue;
      yield {
        file: translation.file,
        at: ['title'],
        message: `Figures of the original are missing here: ${missing.join(', ')}.`,
        hint: `Compare with ${original.file}.`,
        related: missing.map((figure) => ({
          file: original.file,
          at: { figure },
          message: `${figure} in the original.`,
        })),
        madeFrom,
      };
    }
  },
};
