import { type SlugProblem, slugify, slugProblem } from '../../model/slug.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

export const slugValid: Rule = {
  id: 'slug/valid',
  severity: 'error',
  fixable: 'unsafe',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'The slug, or the name of the file, is a name that an address and a folder can have.',
  why: 'The slug becomes a folder on a server: spaces, dots and slashes break links or leave the folder.',
  source: 'RFC 3986, 3.3; Windows file naming',
  examples: {
    good: [{ set: { slug: 'harbour-library-opens' } }, { set: { slug: 'افتتاح-المكتبة' } }],
    bad: [
      { set: { slug: '⟦../secret⟧' } },
      { set: { slug: '⟦Harbour Library⟧' } },
      { set: { slug: '⟦con⟧' } },
      { set: { slug: '⟦archive⟧' } },
    ],
  },
  *check({ metadata }) {
    const problem = slugProblem(metadata.slug);
    if (problem === undefined) return;
    const written = metadata.values.slug;
    const better = slugify(written ?? metadata.values.title ?? 'release');
    yield {
      range: rangeAt(metadata, 'slug'),
      message: MESSAGES[problem](written),
      ...(better === '' ? {} : { hint: `Write slug: ${better}` }),
      ...(better === '' || slugProblem(better) ? {} : valueFix(metadata, ['slug'], better, 'unsafe')),
    };
  },
};

const MESSAGES: Readonly<Record<SlugProblem, (written: string | undefined) => string>> = {
  characters: (written) =>
    written === undefined
      ? 'The name of the file gives no address.'
      : `"${written}" is no slug: lower-case letters, digits and single hyphens only.`,
  device: (written) => `"${written ?? ''}" is a name that Windows keeps for itself.`,
  site: (written) => `"${written ?? ''}" is a folder of the site itself: archive, offices, countries, themes, search.`,
  length: () => 'The slug is longer than 200 bytes.',
};
