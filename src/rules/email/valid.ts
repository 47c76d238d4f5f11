import { isEmailAddress } from '../../model/email-address.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const emailValid: Rule = {
  id: 'email/valid',
  severity: 'error',
  fixable: 'safe',
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
      { set: { contacts: '\n  - name: Ana Ejemplo\n    email: ⟦mailto:ana.ejemplo@iom.int⟧' } },
    ],
  },
  *check({ metadata, newsroom }) {
    for (const { email, shared } of metadata.contacts) {
      if (!email || email.read) continue;
      const address = bareAddress(email.text);
      yield {
        range: rangeAt(metadata, ...email.path),
        message: `"${email.text}" is not an e-mail address.`,
        hint: `Write ${address ?? `name@${newsroom.organisation.domains[0] ?? 'example.org'}`}`,
        ...(shared || address === undefined ? {} : valueFix(metadata, email.path, address)),
      };
    }
  },
};

/** What is left of an address that was copied with its link, its brackets or the end of its sentence. */
function bareAddress(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^<?(?:mailto:)?/i, '')
    .replace(/(?<![>.,;])[>.,;]+$/, '');
  return bare !== text && isEmailAddress(bare) ? bare : undefined;
}
