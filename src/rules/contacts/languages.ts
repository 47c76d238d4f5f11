import { languageTag } from '../../model/language-names.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const contactsLanguages: Rule = {
  id: 'contacts/languages',
  severity: 'warning',
  fixable: 'safe',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'The languages of a contact are BCP 47 tags.',
  why: 'They tell a broadcaster whom to call.',
  source: 'BCP 47 (RFC 5646)',
  examples: {
    good: [{ set: { contacts: '\n  - name: Ana Ejemplo\n    email: ana.ejemplo@iom.int\n    languages: [es, en]' } }],
    bad: [{ set: { contacts: '\n  - name: Ana Ejemplo\n    email: ana.ejemplo@iom.int\n    languages: [⟦Spanish⟧]' } }],
  },
  *check({ metadata }) {
    for (const { languages, shared } of metadata.contacts) {
      for (const { read, text, path } of languages) {
        if (read !== undefined) continue;
        const tag = languageTag(text);
        yield {
          range: rangeAt(metadata, ...path),
          message: `"${text}" is no language tag.`,
          hint: tag === undefined ? 'Write en, fr, es, ar or another two-letter code.' : `Write ${tag}`,
          ...(shared || tag === undefined ? {} : valueFix(metadata, path, tag)),
        };
      }
    }
  },
};
