import { rangeAt } from '../../newsroom/metadata.ts';
import { officeFinding } from '../office/match.ts';
import type { Rule } from '../rule.ts';

export const contactsOffice: Rule = {
  id: 'contacts/office',
  severity: 'error',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'The office of a contact is one that the newsroom knows.',
  why: 'Its country is the one in which a national phone number is read.',
  source: 'README, "Contacts"',
  examples: {
    good: [{ set: { contacts: '\n  - name: Ana Ejemplo\n    office: mexico\n    phone: 55 5536 3954' } }],
    bad: [{ set: { contacts: '\n  - name: Ana Ejemplo\n    office: ⟦mexcio⟧\n    phone: +52 55 5536 3954' } }],
  },
  *check({ metadata }) {
    for (const { office } of metadata.contacts) {
      if (office) yield* officeFinding(office.read, office.text, rangeAt(metadata, ...office.path));
    }
  },
};
