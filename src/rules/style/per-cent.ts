import { COMPLETE_LANGUAGES } from '../../model/language.ts';
import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';
import { languageOf } from '../prose/scan.ts';

const FIGURE = String.raw`(?<![\p{L}\d])(\d+(?:[.,]\d+){0,12})`;
/** French and Spanish part figure and sign; Arabic, as English, writes the words. */
const PATTERN = {
  en: new RegExp(`${FIGURE}(?: ?%| percent\\b)`, 'gu'),
  fr: new RegExp(`${FIGURE}%`, 'gu'),
  es: new RegExp(`${FIGURE}%`, 'gu'),
  ar: new RegExp(`${FIGURE} ?[%٪]`, 'gu'),
} as const;
const WRITTEN: Readonly<Record<string, string>> = { fr: '\u00a0%', es: '\u00a0%', ar: ' في المائة' };

export const stylePerCent = patternRule({
  id: 'style/per-cent',
  severity: 'warning',
  fixable: 'unsafe',
  languages: COMPLETE_LANGUAGES,
  presets: ['strict'],
  essential: false,
  summary: 'Shares are written "40 per cent" in running text: "40 %" in French and Spanish, "40 في المائة" in Arabic.',
  why: 'It is how the UN and IOM write them; agencies have styles of their own and search for one form.',
  source: 'UN Editorial Manual, numbers; Imprimerie nationale, Lexique; Real Academia Española, Ortografía (2010)',
  examples: {
    good: [
      { body: 'Some 40 per cent of the readers came by ferry.' },
      { set: { language: 'fr' }, body: 'Près de 40\u00a0% des lecteurs.' },
      { set: { language: 'ar' }, body: 'قرابة 40 في المائة من القراء.' },
    ],
    bad: [
      { body: 'Some ⟦40%⟧ of the readers came by ferry.' },
      { body: 'Some ⟦40 percent⟧ came by ferry.' },
      { set: { language: 'fr' }, body: 'Près de ⟦40%⟧ des lecteurs.' },
      { set: { language: 'es' }, body: 'Casi el ⟦40%⟧ de los lectores.' },
      { set: { language: 'ar' }, body: 'قرابة ⟦40%⟧ من القراء.' },
    ],
  },
  cue: CUE.percent,
  pattern: PATTERN,
  kinds: ['paragraph'],
  explain: ([found, figure], _, { metadata }) => {
    const instead = `${figure}${WRITTEN[languageOf(metadata)] ?? ' per cent'}`;
    const isSpace = instead.endsWith('%');
    return {
      message: isSpace ? `"${found}" has no space before the sign.` : `"${found}" is written in full in running text.`,
      hint: isSpace ? 'Part them with a no-break space.' : `Write "${instead}".`,
      instead,
    };
  },
});
