import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const contactsNameCapitals: Rule = {
  id: 'contacts/name-capitals',
  severity: 'info',
  fixable: 'none',
  languages: 'all',
  presets: ['strict'],
  essential: false,
  summary: 'Names of contacts are written as names.',
  why: 'Capitals lose accents, and look like a form.',
  source: 'Observed in archives',
  examples: {
    good: [{ set: { contacts: '{ name: Ana Ejemplo, email: a@iom.int }' } }],
    bad: [{ set: { contacts: '{ name: ⟦ANA EJEMPLO⟧, email: a@iom.int }' } }],
  },
  *check({ metadata }) {
    const { contacts = [] } = metadata.values;
    const list = Array.isArray(contacts) ? contacts : [contacts];
    for (const [index, contact] of list.entries()) {
      if (typeof contact === 'string' || !/\p{Lu}{3}/u.test(contact.name) || /\p{Ll}/u.test(contact.name)) continue;
      const path = Array.isArray(contacts) ? ['contacts', index, 'name'] : ['contacts', 'name'];
      yield {
        range: rangeAt(metadata, ...path),
        message: 'This name is in capitals.',
        hint: 'Write it as the person does.',
      };
    }
  },
};
