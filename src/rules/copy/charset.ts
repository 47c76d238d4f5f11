import type { DocumentedRule } from '../rule.ts';

export const copyCharset: DocumentedRule = {
  id: 'copy/charset',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Wire copy can be written in the character set that was asked for.',
  why: 'Desks with old systems get question marks for letters that their set lacks; here each replacement is reported, and a text of another script is not sent in it at all.',
  source: 'ISO 8859-1; ISO 646; README, "Formats"',
  examples: { good: [], bad: [] },
  check: 'files',
};
