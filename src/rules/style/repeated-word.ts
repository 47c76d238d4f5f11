import { patternRule } from '../prose/pattern-rule.ts';

/** English, French and Spanish words that may follow themselves. */
const RIGHT_TWICE = new Set(['had', 'that', 'is', 'nous', 'vous', 'se', 'que', 'bye', 'very']);

export const styleRepeatedWord = patternRule({
  id: 'style/repeated-word',
  severity: 'warning',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'No word stands twice in a row.',
  why: 'The eye jumps over it, and print does not.',
  source: 'Observed; every proofreader',
  examples: {
    good: [{ body: 'The room that they had had opened.' }, { body: 'Bora Bora is far.' }],
    bad: [{ body: 'The room ⟦the the⟧ readers know opened.' }],
  },
  pattern: /(?<![\p{L}\p{M}\d'’-])(\p{Ll}{2,})(?:[ \t]+|[ \t]*\r?\n[ \t]*)\1(?![\p{L}\p{M}'’-])/gu,
  explain: ([found, word = '']) =>
    RIGHT_TWICE.has(word)
      ? undefined
      : { message: `"${word}" stands twice.`, hint: `Delete one: "${found}".`, instead: word },
});
