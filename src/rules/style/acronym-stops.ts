import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';

/** Initials of persons have full stops, these have not. */
const ACRONYMS = new Set('UN EU IOM US USA UK NGO UAE AU DRC ONU OIM UE ONG RDC UA OMS FMI'.split(' '));

export const styleAcronymStops = patternRule({
  id: 'style/acronym-stops',
  severity: 'warning',
  fixable: 'unsafe',
  languages: ['en', 'fr', 'es'],
  presets: ['strict'],
  essential: false,
  summary: 'Acronyms have no full stops.',
  why: 'UN, not U.N.: one form is found, two are not.',
  source: 'UN Editorial Manual, abbreviations',
  examples: {
    good: [{ body: 'The UN and the EU lent books.' }],
    bad: [
      { body: 'The ⟦U.N.⟧ and the ⟦E.U.⟧ lent books.' },
      { set: { language: 'fr' }, body: 'L’⟦O.I.M.⟧ et l’⟦O.N.U.⟧ prêtent des livres.' },
      { set: { language: 'es' }, body: 'La ⟦O.I.M.⟧ presta libros.' },
    ],
  },
  cue: CUE.initial,
  pattern: /(?<![\p{L}.])(?:\p{Lu}\.){2,}(?![\p{L}])/gu,
  kinds: ['paragraph', 'heading', 'title', 'subtitle'],
  explain: ({ 0: found, index }, { text }) => {
    const bare = found.replaceAll('.', '');
    if (!ACRONYMS.has(bare)) return undefined;
    const isEnd = text.slice(index + found.length).trim() === '';
    return { message: `"${found}" has full stops.`, hint: `Write "${bare}".`, instead: isEnd ? `${bare}.` : bare };
  },
});
