import { describe, expect, test } from 'vitest';
import { findings } from '../support/findings.ts';
import { source } from '../support/source.ts';

const NOT_UN = (found: string, instead: string) => `"${found}" is not the name at the UN. Write "${instead}".`;
const spelling = (found: string, instead: string) => `"${found}" is not the spelling of the UN. Write "${instead}".`;

/** Where a word is meant, and where the same letters are something else. */
const CASES: readonly (readonly [rule: string, text: string, said: readonly string[]])[] = [
  [
    'place/un-name',
    source({}, 'Turkey and Swaziland signed it. TURKEY did so first. Turkey Airlines and a turkey did not.'),
    [NOT_UN('Turkey', 'Türkiye'), NOT_UN('Swaziland', 'Eswatini'), NOT_UN('TURKEY', 'TÜRKIYE')],
  ],
  ['place/un-name', source({ date: '2010-03-05' }, 'Turkey and Swaziland signed it.'), []],
  ['place/un-name', source({}, 'Cape Verdean singers came.'), []],
  // Vowel signs and the lengthening line are no letters of their own.
  ['place/un-name', source({ language: 'ar' }, 'سوازيلَانــد'), [NOT_UN('سوازيلَانــد', 'إسواتيني')]],
  [
    'term/irregular',
    source(
      {},
      'Illegal migrants came. ILLEGAL MIGRANTS CAME. An Illegal Migrants Act passed. "Illegal migrants," he said.',
    ),
    ['"Illegal migrants" is not used of people who move. Write "Irregular migrants".'],
  ],
  [
    'style/spelling',
    source(
      { title: 'Rockefeller Center Opens' },
      'Centers opened. The Rockefeller Center did, at the center. Center Party members came.',
    ),
    [spelling('Centers', 'Centres'), spelling('center', 'centre')],
  ],
  [
    'style/spelling',
    source({}, '"Centers opened," he said. (“Center pieces.”) Two: Center pieces.'),
    [spelling('Center', 'Centre')],
  ],
  [
    'style/acronym-stops',
    source({}, 'He has a Ph.D. and A.B.C. plans at 9 a.m. in the U.N. building of the U.N.'),
    ['"U.N." has full stops. Write "UN".', '"U.N." has full stops. Write "UN".'],
  ],
  [
    'typography/arabic-punctuation',
    source({ language: 'ar' }, 'جاء, ثم ذهب; هل عاد?'),
    ['"," is a Latin sign. Write ،', '";" is a Latin sign. Write ؛', '"?" is a Latin sign. Write ؟'],
  ],
  [
    'image/alt-text',
    source({}, '![](a.jpg)\n\n![photo](b.jpg)\n\n![A library](c.jpg)'),
    ['"photo" does not say what the picture shows. Write a sentence for those who cannot see it.'],
  ],
  [
    'link/same-text',
    source({}, '[the plan](https://a.example/1), [the plan](https://a.example/2), [the plan](https://a.example/1)'),
    ['"the plan" is the text of another link, too. Name what this one leads to.'],
  ],
  [
    'link/tracking',
    source({}, '<https://a.example/?utm_source=x>'),
    ['This link follows its reader. Open it, and copy the plain address.'],
  ],
  ['language/mismatch', source({}, '1 2 3'), []],
  [
    'structure/empty-section',
    source({}, '## One\n\n## Two\n\nText.\n\n## Three'),
    Array(2).fill('There is no text under this heading. Write what belongs here, or delete the heading.'),
  ],
];

describe('words of the text', () => {
  test.each(CASES)('%s in %j', (rule, text, said) => {
    expect(findings(rule, text)).toEqual(said);
  });
});
