import { isUnknownAcronym } from '../prose/acronyms.ts';
import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const headlineAcronym = patternRule({
  id: 'headline/acronym',
  severity: 'info',
  fixable: 'none',
  languages: ['en', 'fr', 'es'],
  presets: ['strict'],
  essential: false,
  summary: 'A headline has no acronym that readers do not know.',
  why: 'A reader who does not know it does not open the page.',
  source: 'AP Stylebook, abbreviations and acronyms',
  examples: {
    good: [{ set: { title: 'IOM Opens a Room' } }],
    bad: [
      { set: { title: 'Library Meets ⟦HLNX⟧' } },
      { set: { language: 'fr', title: 'La bibliothèque rencontre le ⟦HLNX⟧' } },
      { set: { language: 'es', title: 'La biblioteca recibe al ⟦HLNX⟧' } },
    ],
  },
  cue: CUE.capitals,
  pattern: /(?<![\p{L}\d-])\p{Lu}{3,}(?![\p{L}\d-])/gu,
  kinds: ['title'],
  inSpeech: true,
  explain: ([found], block) =>
    isUnknownAcronym(found, block)
      ? { message: `Not every reader knows ${found}.`, hint: 'Write the name in full, or another word.' }
      : undefined,
});
