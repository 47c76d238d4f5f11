import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

const PLACEHOLDER = /55501\d\d$|0{6,}|1234567|(\d)\1{6,}/;

export const phonePlaceholder: Rule = {
  id: 'phone/placeholder',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A number is one that somebody answers.',
  why: '555-0100 and 000 0000 went out with forms that nobody filled in.',
  source: 'NANPA, 555-0100 to 555-0199',
  examples: {
    good: [{ set: { contacts: '{ name: A, phone: +41 22 717 91 11 }' } }],
    bad: [{ set: { contacts: '{ name: A, phone: ⟦+1 212 555 0123⟧ }' } }],
  },
  *check({ metadata }) {
    const { contacts = [] } = metadata.values;
    const list = Array.isArray(contacts) ? contacts : [contacts];
    for (const [index, contact] of list.entries()) {
      if (typeof contact === 'string') continue;
      const phones = [contact.phone ?? []].flat();
      for (const [nth, phone] of phones.entries()) {
        if (!PLACEHOLDER.test(phone.replace(/[^\d]/g, ''))) continue;
        const to = Array.isArray(contacts) ? ['contacts', index, 'phone'] : ['contacts', 'phone'];
        yield {
          range: rangeAt(metadata, ...to, ...(Array.isArray(contact.phone) ? [nth] : [])),
          message: `Nobody answers ${phone}.`,
          hint: 'Write the number of the press desk.',
        };
      }
    }
  },
};
