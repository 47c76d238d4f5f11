import { isInDomains } from '../../model/email-address.ts';
import { closest } from '../../model/text.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

const SETTING = 'Check the spelling. Domains are set in newsroom.yaml under organisation.';

export const emailDomain: Rule = {
  id: 'email/domain',
  severity: 'warning',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'Addresses of contacts belong to the organisation.',
  why: 'A private or misspelt address on a release is a mistake or a fraud.',
  source: 'newsroom.yaml, organisation.domains',
  examples: {
    good: [{}],
    bad: [{ set: { contacts: '\n  - name: Ana Ejemplo\n    email: ⟦ana.ejemplo@iom.itn⟧' } }],
  },
  *check({ metadata, newsroom }) {
    const { domains } = newsroom.organisation;
    if (domains.length === 0) return;
    for (const { email, shared } of metadata.contacts) {
      if (!email?.read || isInDomains(email.text, domains)) continue;
      const [domain] = closest(email.text.slice(email.text.lastIndexOf('@') + 1), domains);
      const better = `${email.text.slice(0, email.text.lastIndexOf('@') + 1)}${domain}`;
      yield {
        range: rangeAt(metadata, ...email.path),
        message: `"${email.text}" is not an address of the organisation (${domains.join(', ')}).`,
        hint: domain === undefined ? SETTING : `Did you mean ${better}?`,
        ...(shared || domain === undefined ? {} : valueFix(metadata, email.path, better, 'unsafe')),
      };
    }
  },
};
