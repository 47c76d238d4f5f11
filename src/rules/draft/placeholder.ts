import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';
import { languageOf } from '../prose/scan.ts';

/** Marks that are marks in capitals only, and what else they are in a language: "all" and tuberculosis in Spanish. */
const MARKS = new Set(['TODO', 'FIXME', 'TBC', 'TBD']);
const WORDS: Readonly<Record<string, readonly string[]>> = { es: ['TODO', 'TBC'], fr: ['TBC'] };

/** With the escape that a bracket may have. */
const QUOTE_END = /\[(?:end quote|end of quote|unquote)\\?\]/i;

export const draftPlaceholder = patternRule({
  id: 'draft/placeholder',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Nothing in the text waits to be filled in.',
  why: '“[insert quote]” has gone out before.',
  source: 'Observed in published releases',
  examples: {
    good: [
      { body: 'The room opened.' },
      { body: 'Mr Sample said [quote] the room is open [end quote].' },
      { set: { language: 'es' }, body: 'La sala abre todo el año. TODO listo. La XXX Feria del Libro cierra.' },
    ],
    bad: [
      { body: 'The room of ⟦[name]⟧ opened.' },
      { body: '⟦Lorem ipsum⟧ dolor.' },
      { body: 'It cost USD ⟦XXX⟧, and ⟦xxxx⟧ Readers came.' },
      { body: 'The hour is ⟦TBC⟧.' },
      { set: { language: 'es' }, body: '⟦TODO⟧: la hora.' },
    ],
  },
  cue: CUE.filler | CUE.bracket,
  pattern:
    /\blorem ipsum\b|\bTK ?TK\b|(?<!\p{L})(?:TODO|FIXME|TBC|TBD|X{3,})(?!\p{L})|\[(?:date|name|names|quote|city|place|number|title|tbc|tbd|xx+|insert[^\]\n]{0,40}|à compléter|por completar)\]/giu,
  inSpeech: true,
  explain: ({ 0: found, index }, { text }, { metadata, source }) => {
    const after = text.slice(index + found.length);
    if (MARKS.has(found.toUpperCase())) {
      if (found !== found.toUpperCase()) return undefined;
      if (WORDS[languageOf(metadata)]?.includes(found) && !after.startsWith(':')) return undefined;
    }
    // A transcript says where a quotation begins, and where it ends.
    if (found.toLowerCase() === '[quote]' && QUOTE_END.test(source.file.text)) return undefined;
    // The thirtieth of its kind: "la XXX Feria".
    if (found === 'XXX' && /^\s\p{Lu}/u.test(after)) return undefined;
    return { message: `"${found}" waits to be filled in.`, hint: 'Fill it in, or delete it.' };
  },
});
