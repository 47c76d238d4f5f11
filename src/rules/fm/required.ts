import { own } from '../../model/own.ts';
import type { Rule } from '../rule.ts';
import { shapeFindings } from '../shape-findings.ts';

const HINTS: Readonly<Record<string, string>> = {
  title: 'Add the headline: title: Harbour Library Opens',
  date: 'Add the day of the release: date: 2024-03-05',
  office: 'Add the office that issues it: office: mexico (iom-release offices lists them)',
  contacts: 'Add at least one contact with a name and a phone or an e-mail address.',
  alt: 'Tell what the picture shows, for those who cannot see it: alt: Readers at a long table',
};

export const fmRequired: Rule = {
  id: 'fm/required',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'A release has a title, a date, an office and contacts, and what each of its parts needs.',
  why: 'Without them it cannot be dated, filed, or answered for.',
  source: 'README, "Front matter"; WCAG 2.2, 1.1.1 for alt',
  examples: {
    good: [{}],
    bad: [
      { whole: '⟦---⟧\ntitle: A\ndate: 2024-03-05\noffice: headquarters\n---\nText.\n' },
      { set: { '⟦title⟧': '' } },
      { set: { contacts: '\n  - ⟦email: ana.ejemplo@iom.int⟧' } },
    ],
  },
  *check(context) {
    for (const finding of shapeFindings(context, 'missing-key')) {
      const hint = own(HINTS, /^"([^"]+)"/.exec(finding.message)?.[1] ?? '');
      yield hint === undefined ? finding : { ...finding, hint };
    }
  },
};
