import { termRule } from '../prose/term-rule.ts';

export const styleJargon = termRule({
  id: 'style/jargon',
  severity: 'info',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es'],
  presets: ['strict'],
  essential: false,
  summary: 'Plain words are used where there are any.',
  why: 'Editors cut jargon, or cut the release.',
  source: 'UN Editorial Manual, plain language',
  problem: 'has a plainer word',
  examples: {
    good: [{ body: 'The room is used to read.' }],
    bad: [{ body: 'They ⟦utilized⟧ the room.' }, { body: 'They came ⟦in order to⟧ read.' }],
  },
});
