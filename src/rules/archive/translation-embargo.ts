import { pairsOf } from '../compare/originals.ts';
import type { ArchiveRule } from '../rule.ts';

export const archiveTranslationEmbargo: ArchiveRule = {
  id: 'archive/translation-embargo',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Translations are under the same embargo, and withdrawn together.',
  why: 'A translation that goes out early breaks the embargo of all; one that stays keeps a withdrawn text in the world.',
  source: 'AP Stylebook, "embargo"',
  examples: { good: [], bad: [] },
  check: 'files',
  *compare({ groups }) {
    for (const { original, translation } of groups.flatMap((group) => [...pairsOf(group)])) {
      if (original.embargo !== translation.embargo) {
        // Where one of them has none, it is that one which would go out early.
        const [here, there] =
          translation.embargo === undefined || original.embargo !== undefined
            ? [translation, original]
            : [original, translation];
        yield {
          file: here.file,
          at: ['embargo'],
          message: `The embargo is not that of ${there.file}.`,
          hint: 'Write the same moment in both.',
          related: [{ file: there.file, at: ['embargo'], message: 'The other embargo.' }],
          madeFrom: [there.file],
        };
      }
      const [left, gone] = original.status === 'withdrawn' ? [translation, original] : [original, translation];
      if (gone.status !== 'withdrawn' || left.status !== 'approved') continue;
      yield {
        file: left.file,
        at: ['status'],
        message: `${gone.file} is withdrawn, and this translation is not.`,
        hint: 'Write status: withdrawn, or say why this one stays.',
        related: [{ file: gone.file, at: ['status'], message: 'The withdrawn text.' }],
        madeFrom: [gone.file],
      };
    }
  },
};
