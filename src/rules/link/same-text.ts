import { linksOf } from '../prose/links.ts';
import type { Rule } from '../rule.ts';

export const linkSameText: Rule = {
  id: 'link/same-text',
  severity: 'info',
  fixable: 'none',
  languages: 'all',
  presets: ['strict'],
  essential: false,
  summary: 'Two links with one text lead to one page.',
  why: 'Who hears a list of links cannot tell them apart.',
  source: 'WCAG 2.2, 2.4.4',
  examples: {
    good: [{ body: 'The [plan](https://library.example.org/a) and the [map](https://library.example.org/b).' }],
    bad: [{ body: 'The [plan](https://library.example.org/a) and the ⟦[plan](https://library.example.org/b)⟧.' }],
  },
  *check({ source }) {
    const known = new Map<string, string>();
    for (const { range, text, url } of linksOf(source)) {
      // That a picture in a link says nothing is another finding.
      if (text.trim() === '') continue;
      const before = known.get(text.trim().toLowerCase());
      if (before === undefined) known.set(text.trim().toLowerCase(), url);
      else if (before !== url) {
        yield {
          range,
          message: `"${text.trim()}" is the text of another link, too.`,
          hint: 'Name what this one leads to.',
        };
      }
    }
  },
};
