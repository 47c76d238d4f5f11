import { closest } from '../../model/text.ts';
import { findBoilerplate } from '../../newsroom/boilerplate.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const boilerplateKnown: Rule = {
  id: 'boilerplate/known',
  severity: 'error',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'The boilerplate is one of newsroom.yaml that held on the day of the release.',
  why: 'Figures such as the number of member states change: an old text on a new release, or a new one on an old, is wrong.',
  source: 'README, "Boilerplates"',
  examples: {
    good: [{ set: { boilerplate: 'none' } }],
    bad: [{ set: { boilerplate: '⟦about⟧' } }],
  },
  *check({ metadata, newsroom }) {
    const asked = metadata.values.boilerplate;
    if (asked === undefined || !metadata.date?.ok || !metadata.language) return;
    const match = findBoilerplate(newsroom, asked, metadata.date.value, metadata.language);
    const range = rangeAt(metadata, 'boilerplate');
    if (match.kind === 'unknown') {
      const [suggestion] = closest(asked, newsroom.boilerplates.keys());
      yield {
        range,
        message: `newsroom.yaml has no boilerplate called "${asked}".`,
        hint: suggestion === undefined ? 'Write none, or add it to newsroom.yaml.' : `Did you mean "${suggestion}"?`,
        ...(suggestion === undefined ? {} : valueFix(metadata, ['boilerplate'], suggestion, 'unsafe')),
      };
    } else if (match.kind === 'not-dated') {
      yield {
        range,
        severity: 'warning',
        message: `No text of "${asked}" held on that day in that language: the release goes out without one.`,
        hint: 'Add the text of that time to newsroom.yaml, or write boilerplate: none',
      };
    }
  },
};
