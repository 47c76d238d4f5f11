import { ofLatest } from '../../model/latest.ts';
import type { ParsedSource } from '../../source/parse.ts';
import { isUnknownAcronym } from '../prose/acronyms.ts';
import { CUE } from '../prose/cues.ts';
import { patternRule } from '../prose/pattern-rule.ts';
import { paragraphsOf } from '../prose/prose.ts';

/** Capitals alone, as acronyms are written, also where a hyphen or a figure is joined to them. */
const CAPITALS = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;

/** Where each acronym of a text stands first: to look through all that stands before each of them takes minutes. */
const firstPlacesOf = ofLatest((source: ParsedSource) => {
  const places = new Map<string, number>();
  for (const { text, start } of paragraphsOf(source))
    for (const { 0: found, index } of text.matchAll(CAPITALS)) if (!places.has(found)) places.set(found, start + index);
  return places;
});

export const styleAcronymFirstUse = patternRule({
  id: 'style/acronym-first-use',
  severity: 'info',
  fixable: 'none',
  languages: ['en', 'fr', 'es'],
  presets: ['strict'],
  essential: false,
  summary: 'An acronym is spelt out where it is first used.',
  why: 'Readers outside the field stop at it.',
  source: 'UN Editorial Manual, abbreviations',
  examples: {
    good: [{ body: 'The Harbour Library Network (HLNX) opened. HLNX has books.' }, { body: 'IOM opened.' }],
    bad: [
      { body: 'The ⟦HLNX⟧ opened. HLNX has books.' },
      { set: { language: 'fr' }, body: 'Le ⟦HLNX⟧ ouvre. Le HLNX a des livres.' },
      { set: { language: 'es' }, body: 'El ⟦HLNX⟧ abre. El HLNX tiene libros.' },
    ],
  },
  cue: CUE.capitals,
  pattern: /(?<![\p{L}\d-])\p{Lu}{3,}(?![\p{L}\d-])/gu,
  kinds: ['paragraph'],
  explain: ({ 0: found, index }, block, { source }) => {
    const { text, start } = block;
    if (!isUnknownAcronym(found, block)) return undefined;
    const isDefinition = text[index - 1] === '(' || text.startsWith(' (', index + found.length);
    if (isDefinition || firstPlacesOf(source).get(found) !== start + index) return undefined;
    return { message: `${found} is not spelt out before.`, hint: `Write the name, and (${found}) behind it.` };
  },
});
