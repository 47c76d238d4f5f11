import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
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
  // An address that is written with escapes has no place of its own.
  [
    'link/tracking',
    source({}, '[x](https://a.example/?a=1&amp;utm_source=x)'),
    ['This link follows its reader. Open it, and copy the plain address.'],
  ],
  [
    'link/inside',
    source({}, '[the plan](https://library.sharepoint.com/a&amp;b)'),
    ['Outsiders cannot open this link. Link a public page, or none.'],
  ],
  ['link/same-text', source({}, '[![](a.png)](https://a.example/1) [![](b.png)](https://a.example/2)'), []],
  // A picture says what it shows.
  ['link/same-text', source({}, '[![A bell](a.png)](https://a.example/1) [![A rope](b.png)](https://a.example/2)'), []],
  [
    'link/same-text',
    source(
      {},
      '[![A bell](a.png)](https://a.example/1) [A\\\nbell](https://a.example/2) [![A bell](a.png)](https://a.example/3)',
    ),
    ['"A bell" is the text of another link, too. Name what this one leads to.'],
  ],
  // Old fonts leave a long s behind.
  [
    'date/weekday',
    source({}, 'It opens on ſunday, 5 March 2024, not on Monday.'),
    ['"ſunday, 5 March 2024": that day is "Tuesday". Correct the day or the date.'],
  ],
  ['style/spelling', source({}, '> Centers opened.'), []],
  // A space that is written out is no word.
  ['structure/length', source({}, `${'word '.repeat(1200)}\n\n&nbsp;`), []],
  [
    'structure/length',
    source({}, `${'word '.repeat(1201)}\n\n&nbsp;`),
    ['The text has 1201 words. Cut it, or attach what is long.'],
  ],
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

test('a picture of a tree by other hands may have no alternative text: no rule fails', () => {
  const parsed = parse(source({}, '![a bell](a.png)\n\n[![a rope](b.png)](https://a.example/)'), 'a.md');
  const withoutAlt = (node: Nodes): void => {
    if ('alt' in node) node.alt = null;
    if ('children' in node) node.children.forEach(withoutAlt);
  };
  withoutAlt(parsed.body);
  const lint = { preset: 'strict', rules: new Map(), overrides: [] } as const;
  const { diagnostics } = validate(parsed, { now: Date.UTC(2026, 0, 1), lint });
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('internal/error');
});

test('of one rule the first thousand findings of a source are told, and that there are more', () => {
  const said = findings('style/exclamation', source({}, 'Open! '.repeat(1100)));
  expect(said).toHaveLength(1000);
  expect(said.at(-1)).toMatch(/There are more: the first 1000 of a file are shown\.$/);
  expect(said.slice(0, -1).join()).not.toContain('There are more');
});
