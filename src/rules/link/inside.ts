import { linksOf } from '../prose/links.ts';
import type { Rule } from '../rule.ts';

const INSIDE =
  /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|(?:[\w-]+\.)*(?:sharepoint\.com|intranet\.[\w.]+|local|internal|lan)(?:[/:]|$)|(?:stage|staging|uat)\.)/i;

export const linkInside: Rule = {
  id: 'link/inside',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: false,
  summary: 'No link leads where only colleagues can go.',
  why: 'Readers meet a login, or nothing.',
  source: 'Observed in published releases',
  examples: {
    good: [{ body: 'See [the plan](https://library.example.org/plan).' }],
    bad: [
      { body: 'See [the plan](⟦https://localhost:8080/plan⟧).' },
      { body: 'See [it](⟦https://library.sharepoint.com/plan⟧).' },
    ],
  },
  *check({ source }) {
    for (const { url, urlRange, range } of linksOf(source)) {
      if (!INSIDE.test(url)) continue;
      yield {
        range: urlRange ?? range,
        message: 'Outsiders cannot open this link.',
        hint: 'Link a public page, or none.',
      };
    }
  },
};
