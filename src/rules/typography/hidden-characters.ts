import type { Finding } from '../../model/diagnostic.ts';
import { CUE } from '../prose/cues.ts';
import { type ProseBlock, placeIn } from '../prose/prose.ts';
import { blocksWith, languageOf, scanOf } from '../prose/scan.ts';
import type { Rule } from '../rule.ts';

/** Controls but tab and line ends, and what turns the direction of a text (UAX #9, 2.1 to 2.5). */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
/** What ends what: embeddings end with PDF, isolates with PDI. Overrides show a text otherwise than it is stored. */
const ENDS: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

export const typographyHiddenCharacters: Rule = {
  id: 'typography/hidden-characters',
  severity: 'warning',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'The text holds no control characters, and nothing that turns its direction and does not turn it back.',
  why: 'They cannot be seen, and make a text read otherwise than it is stored.',
  source: 'Unicode Standard Annex 9; Unicode Technical Report 36; CVE-2021-42574',
  examples: {
    good: [
      { body: 'The \u2067ميناء\u2069 Library opened.' },
      { set: { language: 'ar' }, body: 'افتتحت \u202aIOM\u202c القاعة.' },
    ],
    bad: [
      { body: 'The ⟦\u202e⟧yrarbiL opened.' },
      { body: 'The ⟦\u2067⟧Library opened.' },
      { body: 'The Library⟦\u2069⟧ opened⟦\u0007⟧.' },
    ],
  },
  *check({ source, metadata }) {
    for (const block of blocksWith(scanOf(source, languageOf(metadata)), CUE.hidden)) {
      for (const index of hiddenIn(block.text)) yield finding(block, index);
    }
  },
};

/** @returns the places of what is hidden, but for pairs that begin and end a stretch of the other direction */
function hiddenIn(text: string): readonly number[] {
  const found: number[] = [];
  const open: { readonly index: number; readonly end: string }[] = [];
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    const end = ENDS[character];
    if (end !== undefined) open.push({ index, end });
    else if (open.at(-1)?.end === character) open.pop();
    else found.push(index);
  }
  return [...found, ...open.map(({ index }) => index)].sort((one, other) => one - other);
}

function finding(block: ProseBlock, index: number): Finding {
  const range = placeIn(block, index, 1);
  const code = block.text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  const fix = { kind: 'unsafe', title: 'Delete it', edits: [{ range, text: '' }] } as const;
  return { range, message: `There is a hidden character (U+${code}) in the text.`, hint: 'Delete it.', fix };
}
