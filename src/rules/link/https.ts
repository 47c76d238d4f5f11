import { linksOf } from '../prose/links.ts';
import type { Rule } from '../rule.ts';

export const linkHttps: Rule = {
  id: 'link/https',
  severity: 'warning',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'Links are https.',
  why: 'Formats make text of other links; browsers warn before the page.',
  source: 'README, "Templates"; RFC 9110, 4.2.2',
  examples: {
    good: [{ body: 'See [the plan](https://library.example.org/plan).' }],
    bad: [{ body: 'See [the plan](⟦http://library.example.org/plan⟧).' }],
  },
  *check({ source }) {
    for (const { url, urlRange } of linksOf(source)) {
      if (!urlRange || !url.startsWith('http://')) continue;
      const edits = [{ range: { start: urlRange.start, end: urlRange.start + 'http'.length }, text: 'https' }];
      yield {
        range: urlRange,
        message: 'This link is not https, so that it becomes text.',
        hint: 'Write https, and try the address.',
        fix: { kind: 'unsafe', title: 'Write https', edits },
      };
    }
  },
};
