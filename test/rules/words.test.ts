import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { findings } from '../support/findings.ts';
import { source } from '../support/source.ts';

const NOT_UN = (found: string, instead: string) => `"${found}" is not the name at the UN. Write "${instead}".`;
const spelling = (found: string, instead: string) => `"${found}" is not the spelling of the UN. Write "${instead}".`;
const NOT_SPELT_OUT = 'HLNX is not spelt out before. Write the name, and (HLNX) behind it.';
const WAITS = (found: string) => `"${found}" waits to be filled in. Fill it in, or delete it.`;

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
  // Without its own words in the text before it, an acronym is new, wherever a bracket or a longer one stands.
  ['style/acronym-first-use', source({}, 'The Harbour Library Network (HLNX) opened.\n\nHLNX has books.'), []],
  ['style/acronym-first-use', source({}, 'The HLNX (Harbour Library Network) opened. HLNX has books.'), []],
  ['style/acronym-first-use', source({}, 'THE HLNX OPENED.'), []],
  ['style/acronym-first-use', source({}, 'The room (new) of HLNX opened.'), [NOT_SPELT_OUT]],
  [
    'style/acronym-first-use',
    source({}, 'The AHLNX (a network) opened.\n\nThe HLNX opened (too late).'),
    [NOT_SPELT_OUT],
  ],
  ['style/acronym-first-use', source({}, 'At the doors of HLNX\n\nShips came.\n\nHLNX opened.'), [NOT_SPELT_OUT]],
  ['style/sentence-length', source({}, `${'so-called '.repeat(45)}. ${'so '.repeat(40)}`), []],
  [
    'style/sentence-length',
    source({}, `${'’so-called’s '.repeat(46)}.`),
    ['This sentence has 46 words. Make two of it.'],
  ],
  ['structure/lead-length', source({}, `${'so-called '.repeat(60)}\n\n${'so '.repeat(70)}`), []],
  ['structure/lead-length', source({}, '![](a.png)'), []],
  ['structure/length', source({}, '![](a.png)'), []],
  [
    'structure/lead-length',
    source({}, `${'’so-called’s '.repeat(61)}`),
    ['The first paragraph has 61 words. Say who did what, where and when; the rest goes below.'],
  ],
  ['structure/empty-section', source({}, '## One\n\n### Two\n\nText.'), []],
  [
    'structure/heading-levels',
    source({}, '## One\n\n#### Two\n\nText.\n\n##### Three\n\nText.'),
    ['A heading of level 4 follows one of level 2. Write ###'],
  ],
  // What a web page, an office or an old file left around the words is not said again.
  [
    'structure/chrome',
    source({}, '\u00a0Read more\u00a0'),
    ['"Read more" belongs to a web page, not to the release. Delete it.'],
  ],
  [
    'boilerplate/in-text',
    source({}, '\u00a0About IOM:\u00a0'),
    ['"About IOM:" is the beginning of a boilerplate. Put it into newsroom.yaml (boilerplates), and delete it here.'],
  ],
  [
    'link/text',
    source({}, '[ here ](https://a.example/)'),
    ['"here" does not say where the link leads. Link the words that name it.'],
  ],
  [
    'link/same-text',
    source(
      {},
      '[ The plan](https://a.example/1) [the plan ](https://a.example/2) [ ](https://a.example/3) [](https://a.example/4)',
    ),
    ['"the plan" is the text of another link, too. Name what this one leads to.'],
  ],
  [
    'image/alt-text',
    source({}, '![ photo ](a.png)'),
    ['" photo " does not say what the picture shows. Write a sentence for those who cannot see it.'],
  ],
  ['draft/placeholder', source({}, '[quote] It is open. [end quote] She left.'), []],
  ['draft/placeholder', source({}, '[quote] It is open.'), [WAITS('[quote]')]],
  ['draft/placeholder', source({}, 'On [date] she said: [quote] It is open. [unquote]'), [WAITS('[date]')]],
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

const MISMATCH = 'The text seems to be in "en", and the release is in "fr". Correct language, or the text.';
const text = (common: number, all: number, more = '') =>
  source({ language: 'fr' }, `${'with '.repeat(common)}${more}${'lamp '.repeat(all - common)}`);

test.each([
  ['sixty words, six of them English', text(6, 60), [MISMATCH]],
  ['fifty-nine words', text(30, 59), []],
  ['too few that are English alone', text(5, 60), []],
  ['three times as many as of another language', text(9, 60, 'avec '.repeat(3)), [MISMATCH]],
  ['fewer than three times as many', text(8, 60, 'avec '.repeat(3)), []],
  ['a language that is not known by its words', text(30, 60).replace('fr', 'pt'), []],
  ['the language that is named', text(30, 60).replace('fr', 'en'), []],
  ['a variety of the language that is named', text(30, 60).replace('fr', 'en-GB'), []],
])('language/mismatch: %s', (_, one, said) => expect(findings('language/mismatch', one)).toEqual(said));

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
