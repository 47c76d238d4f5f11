import { COMPLETE_LANGUAGES } from '../../model/language.ts';
import { termRule } from '../prose/term-rule.ts';

export const styleJargon = termRule({
  id: 'style/jargon',
  severity: 'info',
  fixable: 'unsafe',
  languages: COMPLETE_LANGUAGES,
  presets: ['strict'],
  essential: false,
  summary: 'Plain words are used where there are any.',
  why: 'Editors cut jargon, or cut the release.',
  source: 'UN Editorial Manual, plain language',
  problem: (word) => `"${word}" has a plainer word.`,
  examples: {
    good: [{ body: 'The room is used to read.' }],
    bad: [
      { body: 'They ⟦utilized⟧ the room.' },
      { body: 'They came ⟦in order to⟧ read.' },
      { set: { language: 'fr' }, body: 'Elle lit ⟦dans le but de⟧ dormir.' },
      { set: { language: 'es' }, body: 'Los ⟦beneficiarios⟧ leen.' },
      { set: { language: 'ar' }, body: 'حضر عدد من ⟦المستفيدين⟧ إلى القاعة.' },
    ],
  },
});
