import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';
import { paragraphsOf } from '../prose/prose.ts';

const KNOWN = new Set([
  'IOM',
  'OIM',
  'UN',
  'ONU',
  'EU',
  'USD',
  'EUR',
  'CHF',
  'COVID',
  'UNHCR',
  'UNICEF',
  'WHO',
  'NGO',
  'HIV',
  'TV',
  'GMT',
  'UTC',
]);

export const styleAcronymFirstUse = patternRule({
  id: 'style/acronym-first-use',
  severity: 'info',
  fixable: 'none',
  languages: ['en', 'fr', 'es'],
  presets: ['strict'],
  essential: false,
  summary: 'An acronym is spelt out where it is first used.',
  why: 'Readers outside the field stop at it.',
  source: 'UN Editorial Manual, abbreviations',
  examples: {
    good: [{ body: 'The Harbour Library Network (HLNX) opened. HLNX has books.' }, { body: 'IOM opened.' }],
    bad: [
      { body: 'The ⟦HLNX⟧ opened. HLNX has books.' },
      { set: { language: 'fr' }, body: 'Le ⟦HLNX⟧ ouvre. Le HLNX a des livres.' },
      { set: { language: 'es' }, body: 'El ⟦HLNX⟧ abre. El HLNX tiene libros.' },
    ],
  },
  cue: CUE.capitals,
  pattern: /(?<![\p{L}\d-])\p{Lu}{3,}(?![\p{L}\d-])/gu,
  kinds: ['paragraph'],
  explain: ({ 0: found, index }, block, { source }) => {
    if (KNOWN.has(found) || !/\p{Ll}/u.test(block.text)) return undefined;
    const before = paragraphsOf(source).filter(({ start }) => start < block.start);
    const text = `${before.map((one) => one.text).join(' ')} ${block.text.slice(0, index)}`;
    const isDefinition = /[(]$/.test(text) || block.text.slice(index + found.length).startsWith(' (');
    if (isDefinition || new RegExp(`(?<!\\p{L})${found}(?!\\p{L})`, 'u').test(text)) return undefined;
    return { message: `${found} is not spelt out before.`, hint: `Write the name, and (${found}) behind it.` };
  },
});
