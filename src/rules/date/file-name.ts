import { isoDay } from '../../model/date.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const dateFileName: Rule = {
  id: 'date/file-name',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'The day in the name of the file is the day of the release.',
  why: 'Sorted folders and addresses tell another day than the page.',
  source: 'README, "Front matter"',
  examples: {
    good: [{ path: '2024-03-05-harbour-library.md' }, { path: 'harbour-library.md' }],
    bad: [{ path: '2024-03-06-harbour-library.md', set: { date: '⟦2024-03-05⟧' } }],
  },
  *check({ source, metadata }) {
    const { date } = metadata;
    const [, name] = /(?:^|\/)(\d{4}-\d{2}-\d{2})(?!\d)[^/]*$/.exec(source.file.path) ?? [];
    if (!date?.ok || name === undefined || name === isoDay(date.value)) return;
    yield {
      range: rangeAt(metadata, 'date'),
      message: `The name of the file says ${name}.`,
      hint: 'Correct the date, or rename the file.',
    };
  },
};
