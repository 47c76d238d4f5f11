import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const typographyArabicPunctuation = patternRule({
  id: 'typography/arabic-punctuation',
  severity: 'warning',
  fixable: 'safe',
  languages: ['ar'],
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Arabic text has Arabic commas, semicolons and question marks.',
  why: 'Latin ones face the wrong way.',
  source: 'Unicode, Arabic block; UN Arabic Translation Service practice',
  examples: {
    good: [{ set: { language: 'ar' }, body: 'افتتحت المكتبة، فمن يقرأ؟' }],
    bad: [{ set: { language: 'ar' }, body: 'افتتحت المكتبة⟦,⟧ فمن يقرأ⟦?⟧' }],
  },
  cue: CUE.comma | CUE.colon | CUE.question,
  pattern: /(?<=[\u0620-\u065f]["”»)]?)[,;?](?![\d])/gu,
  inSpeech: true,
  explain: ([found]) => {
    const instead = found === ',' ? '،' : found === ';' ? '؛' : '؟';
    return { message: `"${found}" is a Latin sign.`, hint: `Write ${instead}`, instead };
  },
});
