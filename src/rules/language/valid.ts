import { languageTag } from '../../model/language-names.ts';
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
    bad: [{ set: { language: '⟦English⟧' } }],
  },
  *check({ metadata }) {
    if (metadata.language !== undefined) return;
    const tag = languageTag(metadata.values.language ?? '');
    yield {
      range: rangeAt(metadata, 'language'),
      message: `"${metadata.values.language ?? ''}" is no language tag.`,
      hint: tag === undefined ? 'Write en, fr, es, ar or another two-letter code.' : `Write ${tag}`,
      ...(tag === undefined ? {} : valueFix(metadata, ['language'], tag)),
    };
  },
};
