import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const phoneFormat: Rule = {
  id: 'phone/format',
  severity: 'warning',
  fixable: 'safe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Phones are written as people read them: +52 55 5536 3954.',
  why: 'One form everywhere; old forms such as "+ 525 5 55" or "00" are misdialled.',
  source: 'ITU-T E.123',
  examples: {
    good: [{}],
    bad: [
      { set: { contacts: '\n  - name: Ana Ejemplo\n    phone: ⟦+ 525 5 55 36 39 54⟧' } },
      { set: { contacts: '\n  - name: Ana Ejemplo\n    phone: ⟦0041 22 717 9111⟧' } },
    ],
  },
  *check({ metadata }) {
    for (const { phones, shared } of metadata.contacts) {
      for (const { read, text, path } of phones) {
        if (!read.ok || isReadable(text)) continue;
        const range = rangeAt(metadata, ...path);
        const { international, extension } = read.value;
        const better = extension === undefined ? international : `${international} ext. ${extension}`;
        yield {
          range,
          message: `"${text}" is not in the international form.`,
          hint: `Write ${better}`,
          // What stands in offices.yaml is not this file's to change.
          ...(shared ? {} : valueFix(metadata, path, better)),
        };
      }
    }
  },
};

/** A plus, the country code, then groups of two digits or more: how the groups fall is each country's habit. */
function isReadable(text: string): boolean {
  return /^\+\d{1,3}(?: \d{1,12})*(?: \d{2,12})(?: ext\. \d+)?$/.test(text) || /^\+\d{7,15}$/.test(text);
}
