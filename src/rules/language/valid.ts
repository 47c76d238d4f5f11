import { parseLanguage } from '../../model/language.ts';
import { languageTag } from '../../model/language-names.ts';
import { readSourceName } from '../../model/slug.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const languageValid: Rule = {
  id: 'language/valid',
  severity: 'error',
  fixable: 'safe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'The language is a BCP 47 tag.',
  why: 'Screen readers, search engines and the direction of the text depend on it.',
  source: 'BCP 47 (RFC 5646); WCAG 2.2, 3.1.1',
  examples: {
    good: [{ set: { language: 'fr' } }, { set: { language: 'pt-BR' } }],
    bad: [{ set: { language: '⟦English⟧' } }, { set: { language: '⟦con⟧' } }],
  },
  *check({ metadata, source, newsroom }) {
    if (metadata.language !== undefined) return;
    const written = metadata.values.language ?? readSourceName(source.file.path).language ?? newsroom.language;
    const range = rangeAt(metadata, 'language');
    if (parseLanguage(written)) {
      yield {
        range,
        message: `"${written}" cannot name a folder everywhere.`,
        hint: 'Write it with its region: con-EC.',
      };
      return;
    }
    const tag = languageTag(written);
    yield {
      range,
      message: `"${written}" is no language tag.`,
      hint: tag === undefined ? 'Write en, fr, es, ar or another two-letter code.' : `Write ${tag}`,
      ...(tag === undefined ? {} : valueFix(metadata, ['language'], tag)),
    };
  },
};
