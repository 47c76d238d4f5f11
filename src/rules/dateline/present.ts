import { foundOffice } from '../../newsroom/contacts.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const datelinePresent: Rule = {
  id: 'dateline/present',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'There is a dateline: the key, or the city of the office.',
  why: 'Every newsroom asks first where a release comes from.',
  source: 'AP Stylebook, "datelines"',
  examples: {
    good: [{}, { set: { dateline: '[Geneva, Juba]' } }],
    bad: [{ set: { office: 'dominica', '⟦dateline⟧': '' } }],
  },
  *check({ metadata }) {
    const office = foundOffice(metadata.office);
    if (metadata.values.dateline !== undefined || !office || office.city) return;
    yield {
      range: rangeAt(metadata, 'dateline'),
      message: `There is no dateline, and the city of ${office.name.en} is not known.`,
      hint: 'Add the city: dateline: Geneva',
    };
  },
};
