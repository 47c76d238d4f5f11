import type { PhoneProblem } from '../../model/phone.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const phoneValid: Rule = {
  id: 'phone/valid',
  severity: 'error',
  fixable: 'safe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Each phone is one number that can be dialled from abroad.',
  why: 'A wrong digit costs the interview.',
  source: 'ITU-T E.164',
  examples: {
    good: [{ set: { contacts: '\n  - name: Ana Ejemplo\n    phone: [+41 22 717 9111, +52 55 5536 3954]' } }],
    bad: [
      { set: { contacts: '\n  - name: Ana Ejemplo\n    phone: ⟦nope⟧' } },
      { set: { contacts: '\n  - name: Ana Ejemplo\n    phone: ⟦+52 1 55 5536 3954⟧' } },
      { set: { contacts: '\n  - name: Ana Ejemplo\n    phone: ⟦+41 22 717 9111 / 9555⟧' } },
    ],
  },
  *check({ metadata }) {
    for (const { phones, shared } of metadata.contacts) {
      for (const { read, text, path } of phones) {
        if (read.ok) continue;
        // The number that a plan gave up and the one that took its place ring at the same desk.
        const better = read.problem.kind === 'not-in-plan' ? read.problem.suggestion : undefined;
        const fix = shared || better === undefined ? {} : valueFix(metadata, path, better);
        yield { range: rangeAt(metadata, ...path), ...explain(read.problem, text), ...fix };
      }
    }
  },
};

const INTERNATIONAL = 'Write it with + and the country code: +41 22 717 9111';

function explain(problem: PhoneProblem, text: string): { message: string; hint: string } {
  switch (problem.kind) {
    case 'several':
      return {
        message: `"${text}" holds more than one number.`,
        hint: 'Write a list: [+41 22 717 9111, +41 22 717 9555]',
      };
    case 'not-in-plan': {
      const message =
        problem.country === undefined
          ? `"${text}" is not a number that exists.`
          : `"${text}" is not a number that exists in ${problem.country}.`;
      const hint =
        problem.suggestion === undefined
          ? 'Check the digits, and whether the area code is among them.'
          : `Did you mean ${problem.suggestion}?`;
      return { message, hint };
    }
    case 'too-short':
      return { message: `"${text}" has too few digits.`, hint: INTERNATIONAL };
    case 'too-long':
      return { message: `"${text}" has too many digits.`, hint: INTERNATIONAL };
    case 'no-country':
      return { message: `"${text}" has no country code.`, hint: INTERNATIONAL };
    default:
      return { message: `"${text}" is not a phone number.`, hint: INTERNATIONAL };
  }
}
