import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { officeFinding } from './match.ts';

export const officeKnown: Rule = {
  id: 'office/known',
  severity: 'error',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'The office is one that the newsroom knows, and it existed on the day of the release.',
  why: 'The office gives the dateline, the time zone and the country; a misspelt one files the release nowhere.',
  source: 'README, "Offices"',
  examples: {
    good: [{ set: { office: 'mexico' } }, { set: { office: 'MX' } }, { set: { office: 'المكسيك' } }],
    bad: [{ set: { office: '⟦mexcio⟧' } }, { set: { office: '⟦Atlantis⟧' } }],
  },
  *check({ metadata }) {
    const { office, values } = metadata;
    if (!office || values.office === undefined) return;
    yield* officeFinding(office, values.office, rangeAt(metadata, 'office'));
  },
};
