import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const contactsDuplicate: Rule = {
  id: 'contacts/duplicate',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'No contact has the address or number of another.',
  why: 'Somebody was copied and not corrected: a journalist reaches the wrong one.',
  source: 'Observed in published releases',
  examples: {
    good: [{ set: { contacts: '\n  - { name: A, email: a@iom.int }\n  - { name: B, email: b@iom.int }' } }],
    bad: [{ set: { contacts: '\n  - { name: A, email: a@iom.int }\n  - { name: B, email: ⟦a@iom.int⟧ }' } }],
  },
  *check({ metadata }) {
    const known = new Map<string, string>();
    const { contacts = [] } = metadata.values;
    const list = Array.isArray(contacts) ? contacts : [contacts];
    for (const [index, contact] of list.entries()) {
      if (typeof contact === 'string' || contact.email === undefined) continue;
      const address = contact.email.toLowerCase();
      const other = known.get(address);
      if (other === undefined) known.set(address, contact.name);
      else if (other !== contact.name) {
        const path = ['contacts', index, 'email'];
        yield {
          range: rangeAt(metadata, ...path),
          message: `${contact.email} is the address of ${other}, too.`,
          hint: 'Correct one of them.',
        };
      }
    }
  },
};
