import { parseLanguage } from '../../model/language.ts';
import { resolveBeside } from '../../model/translation-groups.ts';
import type { ArchiveFinding } from '../compare/archive.ts';
import type { ComparedRelease } from '../compare/card.ts';
import type { ArchiveRule } from '../rule.ts';

function* sameLanguage(group: readonly ComparedRelease[]): Generator<ArchiveFinding> {
  const first = new Map<string, ComparedRelease>();
  for (const release of group) {
    const earlier = first.get(release.language);
    if (!earlier) first.set(release.language, release);
    else {
      yield {
        file: release.file,
        at: ['language'],
        message: `${earlier.file} is the same text in "${release.language}" too.`,
        hint: 'Correct the language of one of them, or its name in translations.',
        related: [{ file: earlier.file, at: ['language'], message: 'The other one.' }],
        madeFrom: [earlier.file],
      };
    }
  }
}

export const archiveTranslationLanguage: ArchiveRule = {
  id: 'archive/translation-language',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'A release has one translation into each language, under the key of that language.',
  why: 'A reader who chooses French gets Spanish, or one of two texts by chance.',
  source: 'BCP 47; WCAG 2.2, 3.1.1',
  examples: { good: [], bad: [] },
  check: 'files',
  *compare({ releases, groups }) {
    const byFile = new Map(releases.map((release) => [release.file, release]));
    for (const { file, declaredTranslations } of releases) {
      for (const { language, file: named } of declaredTranslations) {
        const other = byFile.get(resolveBeside(file, named));
        if (!other || parseLanguage(language) === other.language) continue;
        const message = `${named} is in "${other.language}", not in "${language}".`;
        const hint = 'Correct the key or the name of the file.';
        yield { file, at: ['translations', language], message, hint, madeFrom: [other.file] };
      }
    }
    for (const group of groups) yield* sameLanguage(group);
  },
};
