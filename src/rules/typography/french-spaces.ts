import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

export const typographyFrenchSpaces = patternRule({
  id: 'typography/french-spaces',
  severity: 'info',
  fixable: 'safe',
  languages: ['fr'],
  presets: ['strict'],
  essential: false,
  summary: 'French signs keep a no-break space beside them.',
  why: 'Without one a line begins with a question mark; with a plain space the mark is lost at the line’s end.',
  source: 'Imprimerie nationale, Lexique des règles typographiques',
  examples: {
    good: [
      {
        set: { language: 'fr' },
        body: 'Qui lit\u202f? « Tous\u00a0», dit-elle\u00a0: « Moi\u00a0!\u00a0».'.replaceAll('« ', '«\u00a0'),
      },
    ],
    bad: [
      { set: { language: 'fr' }, body: 'Qui lit⟦ ?⟧' },
      { set: { language: 'fr' }, body: 'Elle dit⟦:⟧ oui.' },
      { set: { language: 'fr' }, body: 'Elle ⟦« ⟧dort.' },
      { set: { language: 'fr' }, body: '«\u00a0Oui⟦»⟧, dit-elle.' },
      { set: { language: 'fr' }, body: 'Elle dit «\u00a0oui⟦!⟧"' },
    ],
  },
  cue: CUE.colon | CUE.question | CUE.exclamation | CUE.guillemet,
  // Behind ; and : a letter or a digit may be part of an address or an hour; » ends words whatever follows.
  pattern:
    /(?<=[\p{L}\p{N})\]»”%])( ?)([;:](?=[\s»”)]|$)|[!?](?=[\s»”"),.…]|$))|(?<=[^\s«])( ?)»(?=[\s\p{P}]|$)|«( |(?=[\p{L}\p{N}]))/gu,
  inSpeech: true,
  explain: ([found]) => {
    const mark = found.startsWith('«') ? undefined : found.trim();
    const space = mark === undefined || mark === ':' || mark === '»' ? '\u00a0' : '\u202f';
    return {
      message:
        mark === undefined ? 'After « there is no no-break space.' : `Before "${mark}" there is no no-break space.`,
      hint: 'lint --fix sets it.',
      instead: mark === undefined ? `«${space}` : `${space}${mark}`,
    };
  },
});
