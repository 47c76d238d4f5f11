import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const relationsNote: Rule = {
  id: 'relations/note',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'A correction says what it corrects.',
  why: 'Editors must see at once what was wrong; a correction without a note cannot be carried.',
  source: 'AP news values, corrections; IPTC NewsML-G2 edNote',
  examples: {
    good: [
      { set: { corrects: '\n  release: harbour-library-opens\n  note: The library opens on Tuesday, not on Monday.' } },
    ],
    bad: [{ set: { corrects: '⟦harbour-library-opens⟧' } }],
  },
  *check({ metadata }) {
    const { corrects } = metadata.values;
    if (corrects === undefined || (typeof corrects !== 'string' && corrects.note !== undefined)) return;
    yield {
      range: rangeAt(metadata, 'corrects'),
      message: 'The correction does not say what was wrong.',
      hint: 'Write corrects: { release: the-earlier-slug, note: "What was wrong and what is right." }',
    };
  },
};
