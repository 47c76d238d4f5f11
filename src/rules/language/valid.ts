import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const languageValid: Rule = {
  id: 'language/valid',
  severity: 'error',
  fixable: 'none',
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
    yield {
      range: rangeAt(metadata, 'language'),
      message: `"${metadata.values.language ?? ''}" is no language tag.`,
      hint: 'Write en, fr, es, ar or another two-letter code.',
    };
  },
};
