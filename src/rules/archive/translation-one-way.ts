import { readSourceName } from '../../model/slug.ts';
import { resolveBeside } from '../../model/translation-groups.ts';
import type { ArchiveRule } from '../rule.ts';

function sharesStem(a: string, b: string): boolean {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  return folder(a) === folder(b) && readSourceName(a).stem === readSourceName(b).stem;
}

export const archiveTranslationOneWay: ArchiveRule = {
  id: 'archive/translation-one-way',
  severity: 'info',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'Translations name each other, or share the stem of their files.',
  why: 'Who opens the other file does not see that it is a translation, and changes one text only.',
  source: 'README, "Translations"',
  examples: { good: [], bad: [] },
  check: 'files',
  *compare({ releases }) {
    const byFile = new Map(releases.map((release) => [release.file, release]));
    for (const { file, language, declaredTranslations } of releases) {
      for (const { file: named } of declaredTranslations) {
        const other = byFile.get(resolveBeside(file, named));
        if (!other || other.file === file || sharesStem(file, other.file)) continue;
        if (other.declaredTranslations.some((back) => resolveBeside(other.file, back.file) === file)) continue;
        yield {
          file: other.file,
          at: ['translations'],
          message: `${file} names this release as its translation, but is not named here.`,
          hint: `Add translations: { ${language}: ... }, or give both files one stem: NAME.${language}.md`,
          madeFrom: [file],
        };
      }
    }
  },
};
