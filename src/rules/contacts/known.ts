import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const contactsKnown: Rule = {
  id: 'contacts/known',
  severity: 'error',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'A contact given by a name alone stands in offices.yaml.',
  why: 'A name without a number helps no journalist.',
  source: 'README, "Contacts"',
  examples: {
    good: [{}],
    bad: [{ set: { contacts: '⟦Ana Ejemplo⟧' } }, { set: { contacts: '[⟦press-desk⟧]' } }],
  },
  *check({ metadata }) {
    for (const contact of metadata.contacts) {
      if (contact.entry) continue;
      const [suggestion] = contact.suggestions;
      yield {
        range: rangeAt(metadata, ...contact.path),
        message: 'This contact does not stand in offices.yaml.',
        hint:
          suggestion === undefined
            ? 'Write name, phone and email here, or add the contact to offices.yaml.'
            : `Did you mean "${suggestion}"?`,
        ...(suggestion === undefined ? {} : valueFix(metadata, contact.path, suggestion, 'unsafe')),
      };
    }
  },
};
