import { isoDay } from '../../model/date.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

/** Words, the day from which they could be written, and the document that says so. */
type Fact = { readonly words: RegExp; readonly from: string; readonly what: string };

const FACTS: readonly Fact[] = [
  {
    words:
      /UN Migration Agency|agence des Nations Unies pour les migrations|agencia de las Naciones Unidas para las migraciones/i,
    from: '2016-09-19',
    what: 'IOM became part of the United Nations system on 19 September 2016 (A/RES/70/296)',
  },
  {
    words:
      /Global Compact for Safe, Orderly and Regular Migration|Pacte mondial pour des migrations sûres|Pacto Mundial para (?:la|una) Migración Segura/i,
    from: '2016-09-19',
    what: 'the Global Compact for Migration was first called for on 19 September 2016 (A/RES/71/1)',
  },
  {
    words: /COVID-?19|كوفيد[- ]?19/i,
    from: '2020-02-11',
    what: 'WHO named the disease COVID-19 on 11 February 2020',
  },
];

/** The 2030 Agenda, A/RES/70/1. */
const AGENDA = '2015-09-25';

export const archiveAnachronism: Rule = {
  id: 'archive/anachronism',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'A release says nothing that could not be said on its day.',
  why: 'An old release with a new word in it was dated wrongly or rewritten, and can no longer be quoted.',
  source:
    'A/RES/70/1 (2030 Agenda); A/RES/70/296 (IOM and the UN); A/RES/71/1 (New York Declaration); WHO, 11 February 2020',
  examples: {
    good: [
      { set: { date: '2015-09-25', sdgs: '[10.7]' } },
      { set: { date: '2020-03-05' }, body: 'The reading room closed because of COVID-19.' },
    ],
    bad: [
      { set: { date: '2009-06-19', sdgs: '⟦[10.7]⟧' } },
      { set: { date: '2016-09-18' }, body: 'IOM, the ⟦UN Migration Agency⟧, opened a room.' },
      { set: { date: '2009-06-19' }, body: 'The reading room closed because of ⟦COVID-19⟧.' },
    ],
  },
  *check({ source, metadata }) {
    if (!metadata.date?.ok) return;
    const day = isoDay(metadata.date.value);
    if (day < AGENDA && metadata.values.sdgs !== undefined) {
      yield {
        range: rangeAt(metadata, 'sdgs'),
        message: `On ${day} there were no Sustainable Development Goals: they were adopted on 25 September 2015.`,
        hint: 'Delete the goals, or check the date.',
      };
    }
    for (const { words, from, what } of FACTS) {
      const found = day < from ? words.exec(source.file.slice(source.bodyRange)) : null;
      if (!found) continue;
      const start = source.bodyRange.start + found.index;
      yield {
        range: { start, end: start + found[0].length },
        message: `"${found[0]}" could not be written on ${day}: ${what}.`,
        hint: 'Check the date, and whether the text was changed later.',
      };
    }
  },
};
