import { paragraphsOf, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** A place or two, perhaps a day and the agency, and a dash. */
const DATELINE =
  /^\p{Lu}[\p{L}\p{M}'’.]*(?:[ /-]\p{Lu}[\p{L}\p{M}'’.]*){0,3}(?:,\s*(?:\p{Lu}\p{L}+|\d{1,2}\.?\s+\p{L}+|\p{L}+ \d{1,2}(?:st|nd|rd|th)?)(?:,?\s+\d{4})?)?\s*(?:\((?:IOM|OIM)\)\s*)?[–—]\s+/u;

const LONGEST = 80;

export const datelineInText: Rule = {
  id: 'dateline/in-text',
  severity: 'warning',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'The text does not begin with its dateline.',
  why: 'Formats set the dateline themselves: it would stand there twice.',
  source: 'README, "Front matter"',
  examples: {
    good: [{ body: 'The reading room opened.' }, { body: 'Readers – all of them – came.' }],
    bad: [{ body: '⟦Geneva – ⟧The reading room opened.' }, { body: '⟦Juba, 5 March 2024 (IOM) – ⟧The room opened.' }],
  },
  *check({ source }) {
    const [first] = paragraphsOf(source);
    // Most texts have no dash where a dateline ends: they are spared the expression, which is slow to make ready.
    if (!first || !/[–—]/.test(first.text.slice(0, LONGEST))) return;
    const found = DATELINE.exec(first.text);
    if (!found || found[0].length > LONGEST) return;
    // A pair of dashes is a remark, not a dateline.
    if (/\s[–—]\s/.test(first.text.slice(found[0].length, found[0].length + 60)) && !/[,(]/.test(found[0])) return;
    const range = placeIn(first, 0, found[0].length);
    yield {
      range,
      message: `"${found[0].trim()}" is a dateline.`,
      hint: 'Write the place into dateline, if it is not that of the office, and delete it here.',
      fix: { kind: 'unsafe', title: 'Delete it', edits: [{ range, text: '' }] },
    };
  },
};
