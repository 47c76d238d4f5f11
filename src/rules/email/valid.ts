import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const emailValid: Rule = {
  id: 'email/valid',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Each e-mail address is one that mail can reach.',
  why: 'A press enquiry that bounces is a story without the organisation.',
  source: 'RFC 5321, 4.1.2',
  examples: {
    good: [{}],
    bad: [
      { set: { contacts: '\n  - name: Ana Ejemplo\n    email: ⟦nope⟧' } },
      { set: { contacts: '\n  - name: Ana Ejemplo\n    email: ⟦ana.ejemplo@iom⟧' } },
    ],
  },
  *check({ metadata, newsroom }) {
    for (const { email } of metadata.contacts) {
      if (!email || email.read) continue;
      yield {
        range: rangeAt(metadata, ...email.path),
        message: `"${email.text}" is not an e-mail address.`,
        hint: `Write name@${newsroom.organisation.domains[0] ?? 'example.org'}`,
      };
    }
  },
};
