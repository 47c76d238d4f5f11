import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const contactsReachable: Rule = {
  id: 'contacts/reachable',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Each contact has a phone or an e-mail address.',
  why: 'A release is an offer to talk; journalists on deadline need a way.',
  source: 'Nielsen Norman Group, press areas: a contact with name and phone first',
  examples: {
    good: [{}],
    bad: [{ set: { contacts: '\n  - ⟦name: Ana Ejemplo⟧' } }],
  },
  *check({ metadata }) {
    for (const contact of metadata.contacts) {
      if (!contact.entry || contact.phones.length > 0 || contact.email) continue;
      yield {
        range: rangeAt(metadata, ...contact.path),
        message: `${contact.entry.name} has neither a phone nor an e-mail address.`,
        hint: 'Add phone: +41 22 717 9111 or email: name@iom.int',
      };
    }
  },
};
