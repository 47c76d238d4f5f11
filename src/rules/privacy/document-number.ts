import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const privacyDocumentNumber = patternRule({
  id: 'privacy/document-number',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'No text gives the number of somebody’s passport or identity card.',
  why: 'It is enough to steal an identity, and cannot be taken back.',
  source: 'IOM, Data Protection Manual (2010)',
  examples: {
    good: [{ body: 'She lost her passport.' }],
    bad: [{ body: 'She lost her ⟦passport no. A1234567⟧.' }],
  },
  cue: CUE.document,
  pattern:
    /(?:passport|passeport|pasaporte|identity card|carte d['’]identité|documento de identidad|جواز السفر)\s*(?:(?:no\.?|number|n°|nº|número|numéro|رقم)\s*)?(?::\s*)?(?=[\p{Lu}\d]{0,30}\d{4})[\p{Lu}\d]{6,}/giu,
  inSpeech: true,
  explain: () => ({ message: 'This looks like the number of a document.', hint: 'Delete it.' }),
});
