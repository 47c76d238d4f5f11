import { parseLanguage } from '../../model/language.ts';
import { readSourceName } from '../../model/slug.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const languageFileName: Rule = {
  id: 'language/file-name',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'A language in the name of the file is the language of the release.',
  why: 'Translations are found by NAME.LANG.md; a wrong ending links the wrong text.',
  source: 'README, "Translations"',
  examples: {
    good: [{ path: 'opening.fr.md', set: { language: 'fr' } }],
    bad: [{ path: 'opening.fr.md', set: { language: '⟦es⟧' } }],
  },
  *check({ source, metadata }) {
    const written = metadata.values.language;
    const named = readSourceName(source.file.path).language;
    if (written === undefined || named === undefined || metadata.language === undefined) return;
    if (parseLanguage(named) === metadata.language) return;
    yield {
      range: rangeAt(metadata, 'language'),
      message: `The name of the file says "${named}", the front matter "${written}".`,
      hint: 'Correct the key, or rename the file.',
    };
  },
};
