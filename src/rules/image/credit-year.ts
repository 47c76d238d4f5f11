import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const imageCreditYear: Rule = {
  id: 'image/credit-year',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['strict', 'archive'],
  essential: false,
  summary: 'A picture was taken before the release was written.',
  why: 'One of the two years is wrong.',
  source: 'IOM releases: "© IOM 2023/Name"',
  examples: {
    good: [{ set: { image: '{ src: a.png, alt: A room., credit: HLN 2024 }' } }],
    bad: [{ set: { image: '{ src: a.png, alt: A room., credit: ⟦HLN 2031⟧ }' } }],
  },
  *check({ metadata }) {
    const { date, values } = metadata;
    const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(values.image?.credit ?? '')?.[0];
    if (!date?.ok || year === undefined || Number(year) <= date.value.year) return;
    yield {
      range: rangeAt(metadata, 'image', 'credit'),
      message: `The picture is of ${year}, the release of ${date.value.year}.`,
      hint: 'Check both years.',
    };
  },
};
