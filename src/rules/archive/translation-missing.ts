import { closest } from '../../model/text.ts';
import { resolveBeside } from '../../model/translation-groups.ts';
import type { ArchiveRule } from '../rule.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

export const archiveTranslationMissing: ArchiveRule = {
  id: 'archive/translation-missing',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A translation that a release names exists.',
  why: 'Readers of the other language are sent nowhere.',
  source: 'README, "Translations"',
  examples: { good: [], bad: [] },
  check: 'files',
  *compare({ releases, files, complete }) {
    if (!complete) return;
    for (const { file, declaredTranslations } of releases) {
      for (const { language, file: named } of declaredTranslations) {
        if (files.has(resolveBeside(file, named))) continue;
        const others = [...files].filter((path) => path !== file);
        const [near] = closest(named, others.map(nameOf), 1);
        yield {
          file,
          at: ['translations', language],
          message: `There is no release ${named}.`,
          hint: near === undefined ? 'Correct the name; it is looked for beside this file.' : `Did you mean ${near}?`,
          madeFrom: others.filter((path) => nameOf(path) === near),
        };
      }
    }
  },
};
