import { linksOf } from '../prose/links.ts';
import type { Rule } from '../rule.ts';

const EMPTY =
  /^(?:(?:click |read |see |find out )?(?:here|more|this|this link|this page|link)|ici|cliquez ici|lire la suite|en savoir plus|plus|aquí|aqui|haga clic aquí|leer más|más|هنا|اضغط هنا|المزيد|اقرأ المزيد)[.:]?$/iu;

export const linkText: Rule = {
  id: 'link/text',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'The text of a link says where it leads.',
  why: 'Screen readers list links without the sentence around them; “here” is everywhere.',
  source: 'WCAG 2.2, 2.4.4',
  examples: {
    good: [{ body: 'See the [plan of the room](https://library.example.org/plan).' }],
    bad: [{ body: 'For the plan click ⟦[here](https://library.example.org/plan)⟧.' }],
  },
  *check({ source }) {
    for (const { range, text } of linksOf(source)) {
      if (!EMPTY.test(text.trim())) continue;
      yield {
        range,
        message: `"${text.trim()}" does not say where the link leads.`,
        hint: 'Link the words that name it.',
      };
    }
  },
};
