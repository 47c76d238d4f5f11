import { describe, expect, test } from 'vitest';
import { findings, fixed, found, offers } from '../support/findings.ts';
import { source } from '../support/source.ts';

const FR = { language: 'fr' };
const ES = { language: 'es' };
const AR = { language: 'ar' };

/** What is said of a text, and the text after the fix: the same where people must mend it. */
type Case = readonly [
  rule: string,
  values: Parameters<typeof source>[0],
  body: string,
  said: readonly string[],
  after: string,
];

const noSpace = (mark: string) => `Before "${mark}" there is no no-break space. lint --fix sets it.`;
const AFTER_QUOTE = 'After « there is no no-break space. lint --fix sets it.';
const twice = (word: string) => `"${word}" stands twice. Delete one of them.`;
const hidden = (code: string) => `There is a hidden character (U+${code}) in the text. Delete it.`;
const unopened = (mark: string, opening: string) =>
  `This sentence ends with "${mark}" and does not open with "${opening}". Write the opening mark where the question begins.`;

const CASES: readonly Case[] = [
  ['typography/french-spaces', FR, 'Qui lit ?', [noSpace('?')], 'Qui lit\u202f?'],
  [
    'typography/french-spaces',
    FR,
    'Viens! Lis; dors!',
    [noSpace('!'), noSpace(';'), noSpace('!')],
    'Viens\u202f! Lis\u202f; dors\u202f!',
  ],
  ['typography/french-spaces', FR, 'Elle dit : oui.', [noSpace(':')], 'Elle dit\u00a0: oui.'],
  ['typography/french-spaces', FR, 'Elle « dort » là.', [AFTER_QUOTE, noSpace('»')], 'Elle «\u00a0dort\u00a0» là.'],
  ['typography/french-spaces', FR, 'Elle «dort\u00a0» là.', [AFTER_QUOTE], 'Elle «\u00a0dort\u00a0» là.'],
  [
    'typography/french-quotes',
    FR,
    'Elle lit " la nuit ".',
    ['This quotation has the marks of another language. Write « and ».'],
    'Elle lit «\u00a0la nuit\u00a0».',
  ],
  ['typography/hidden-characters', {}, 'A \u007f room \u202a and', [hidden('007F'), hidden('202A')], 'A  room  and'],
  ['typography/hidden-characters', {}, 'A \u202a room \u0007 and', [hidden('202A'), hidden('0007')], 'A  room  and'],
  ['typography/hidden-characters', {}, 'A \u2066 room \u2069 and', [], 'A \u2066 room \u2069 and'],
  ['typography/spanish-marks', ES, '?Viene Ana.', ['"?" opens nothing. Write "¿" here.'], '?Viene Ana.'],
  ['typography/spanish-marks', ES, 'Dice !ven con Ana.', ['"!" opens nothing. Write "¡" here.'], 'Dice !ven con Ana.'],
  ['typography/spanish-marks', ES, 'Viene Ana?', [unopened('?', '¿')], 'Viene Ana?'],
  ['typography/spanish-marks', ES, 'Viene Ana!', [unopened('!', '¡')], 'Viene Ana!'],
  [
    'style/acronym-stops',
    {},
    'U.N. staff of the U.S. came to the U.N.',
    ['U.N.', 'U.S.', 'U.N.'].map((one) => `"${one}" has full stops. Write "${one.replaceAll('.', '')}".`),
    'UN staff of the US came to the UN.',
  ],
  [
    'style/currency',
    {},
    'It cost $5 million.',
    ['"$5" does not say which currency. Write "USD 5", if it is that.'],
    'It cost USD 5 million.',
  ],
  [
    'style/currency',
    FR,
    'Cela coûte 5\u00a0000 $ en tout.',
    ['"5\u00a0000 $" does not say which currency. Write "USD 5\u00a0000", if it is that.'],
    'Cela coûte USD 5\u00a0000 en tout.',
  ],
  [
    'style/double-space',
    {},
    'The   room  opened.',
    ['There are 3 spaces. Write one space.', 'There are 2 spaces. Write one space.'],
    'The room opened.',
  ],
  [
    'style/range-dash',
    {},
    'From 2010-2012 and 2015-17.',
    ['2010-2012 has a hyphen. Write 2010–2012.', '2015-17 has a hyphen. Write 2015–17.'],
    'From 2010–2012 and 2015–17.',
  ],
  [
    'style/per-cent',
    {},
    'Some 40% came.',
    ['"40%" is written in full in running text. Write "40 per cent".'],
    'Some 40 per cent came.',
  ],
  [
    'style/per-cent',
    FR,
    'Près de 40% sont là.',
    ['"40%" has no space before the sign. Part them with a no-break space.'],
    'Près de 40\u00a0% sont là.',
  ],
  [
    'style/per-cent',
    ES,
    'Casi el 40% vino.',
    ['"40%" has no space before the sign. Part them with a no-break space.'],
    'Casi el 40\u00a0% vino.',
  ],
  [
    'style/per-cent',
    AR,
    'قرابة 40% منهم.',
    ['"40%" is written in full in running text. Write "40 في المائة".'],
    'قرابة 40 في المائة منهم.',
  ],
  [
    'style/thousands',
    {},
    'Some 1250000 books and 12345 maps.',
    ['1250000 has no commas. Write 1,250,000.', '12345 has no commas. Write 12,345.'],
    'Some 1,250,000 books and 12,345 maps.',
  ],
  [
    'style/thousands',
    FR,
    'Près de 1250000 livres.',
    ['1250000 has no spaces. Part it in threes with no-break spaces.'],
    'Près de 1\u00a0250\u00a0000 livres.',
  ],
  ['style/repeated-word', {}, 'It it is the  the room.', [twice('It'), twice('the')], 'It is the room.'],
  ['style/repeated-word', {}, 'O! It it is warm.', [twice('It')], 'O! It is warm.'],
  ['style/repeated-word', {}, 'Rows e e and Bora bora are far.', [], 'Rows e e and Bora bora are far.'],
  [
    'dateline/in-text',
    {},
    'Geneva, 5 March (IOM) – The room opened.',
    [
      '"Geneva, 5 March (IOM) –" is a dateline. Write the place into dateline, if it is not that of the office, and delete it here.',
    ],
    'The room opened.',
  ],
  [
    'dateline/in-text',
    {},
    `${'Genevaandmanyotherplaces'.repeat(4)} – The room opened.`,
    [],
    `${'Genevaandmanyotherplaces'.repeat(4)} – The room opened.`,
  ],
  [
    'dateline/in-text',
    {},
    `G${'e'.repeat(76)} – The room opened.`,
    [
      `"G${'e'.repeat(76)} –" is a dateline. Write the place into dateline, if it is not that of the office, and delete it here.`,
    ],
    'The room opened.',
  ],
  ['dateline/in-text', {}, `G${'e'.repeat(77)} – The room opened.`, [], `G${'e'.repeat(77)} – The room opened.`],
];

describe('texts and what becomes of them', () => {
  test.each(CASES)('%s: %j %j', (rule, values, body, said, after) => {
    expect(findings(rule, source(values, body))).toEqual(said);
    expect(fixed(rule, source(values, body))).toBe(source(values, after));
    expect(offers(rule, source(values, body))).toHaveLength(body === after ? 0 : said.length);
  });
});

test.each([
  ['typography/french-spaces', FR, 'Qui lit ?', ['safe: Write \u202f?']],
  ['typography/hidden-characters', {}, 'A \u202a room', ['unsafe: Delete it']],
  ['style/double-space', {}, 'The  room', ['safe: Write  ']],
  ['style/acronym-stops', {}, 'The U.N. room', ['unsafe: Write UN']],
  ['style/repeated-word', {}, 'The room room is warm.', ['unsafe: Delete one']],
  ['dateline/in-text', {}, 'Geneva – The room opened.', ['unsafe: Delete it']],
])('%s says how sure its fix is: %j %j', (rule, values, body, offered) => {
  expect(offers(rule, source(values, body))).toEqual(offered);
});

/** Values of the front matter, and what becomes of them. */
const VALUES: readonly (readonly [rule: string, key: string, value: string, said: readonly string[], after: string])[] =
  [
    [
      'style/acronym-stops',
      'title',
      '"Harbour Library Joins the U.N. "',
      ['"U.N." has full stops. Write "UN".'],
      '"Harbour Library Joins the UN. "',
    ],
    ['countries/known', 'countries', '[CH, Mexico]', ['"Mexico" is no country code. Write MX'], '[CH, MX]'],
    [
      'countries/known',
      'countries',
      '[ch, Nowhere]',
      ['"Nowhere" is no country code. Write the two letters of ISO 3166, such as MX.'],
      '[ch, Nowhere]',
    ],
    ['language/valid', 'language', 'French', ['"French" is no language tag. Write fr'], 'fr'],
    [
      'language/valid',
      'language',
      'Klingonese',
      ['"Klingonese" is no language tag. Write en, fr, es, ar or another two-letter code.'],
      'Klingonese',
    ],
    [
      'language/valid',
      'language',
      'con',
      ['"con" cannot name a folder everywhere. Write it with its region: con-EC.'],
      'con',
    ],
    [
      'dateline/plain',
      'dateline',
      'Geneva (IOM) –',
      [
        '"Geneva (IOM) –" holds more than a place. Write the city only; date, dash and agency are added by each format.',
      ],
      'Geneva',
    ],
    [
      'dateline/plain',
      'dateline',
      '[Geneva, Bern (IOM)]',
      ['"Bern (IOM)" holds more than a place. Write the city only; date, dash and agency are added by each format.'],
      '[Geneva, Bern]',
    ],
    [
      'dateline/plain',
      'dateline',
      '(IOM)',
      ['"(IOM)" holds more than a place. Write the city only; date, dash and agency are added by each format.'],
      '(IOM)',
    ],
    [
      'dateline/plain',
      'dateline',
      'Geneva, 5 March (IOM)',
      [
        '"Geneva, 5 March (IOM)" holds more than a place. Write the city only; date, dash and agency are added by each format.',
      ],
      'Geneva, 5 March (IOM)',
    ],
    [
      'slug/valid',
      'slug',
      'Night Room',
      ['"Night Room" is no slug: lower-case letters, digits and single hyphens only. Write slug: night-room'],
      'night-room',
    ],
    [
      'slug/valid',
      'slug',
      'con',
      ['"con" is a name that Windows keeps for itself. Write slug: con-release'],
      'con-release',
    ],
    [
      'slug/valid',
      'slug',
      'search',
      [
        '"search" is a folder of the site itself: archive, offices, countries, themes, search. Write slug: search-release',
      ],
      'search-release',
    ],
    ['slug/valid', 'slug', '"!!!"', ['"!!!" is no slug: lower-case letters, digits and single hyphens only.'], '"!!!"'],
    [
      'boilerplate/known',
      'boilerplate',
      'abuot',
      ['newsroom.yaml has no boilerplate called "abuot". Write none, or add it to newsroom.yaml.'],
      'abuot',
    ],
    [
      'relations/note',
      'corrects',
      'night-room',
      [
        'The correction does not say what was wrong. Write corrects: { release: the-earlier-slug, note: "What was wrong and what is right." }',
      ],
      'night-room',
    ],
    [
      'relations/note',
      'corrects',
      '{ release: night-room }',
      [
        'The correction does not say what was wrong. Write corrects: { release: the-earlier-slug, note: "What was wrong and what is right." }',
      ],
      '{ release: night-room }',
    ],
    [
      'relations/note',
      'corrects',
      '{ release: night-room, note: The hour. }',
      [],
      '{ release: night-room, note: The hour. }',
    ],
    [
      'image/alt-text',
      'image',
      '{ src: a.png, alt: " photo " }',
      ['" photo " does not say what the picture shows. Write a sentence for those who cannot see it.'],
      '{ src: a.png, alt: " photo " }',
    ],
    [
      'fm/hidden-characters',
      'subtitle',
      '"A \\u007F room"',
      ['There is a hidden character (U+007F) in this value. Type the value again.'],
      '"A \\u007F room"',
    ],
    [
      'fm/hidden-characters',
      'subtitle',
      '"A \\u202A room"',
      ['There is a hidden character (U+202A) in this value. Type the value again.'],
      '"A \\u202A room"',
    ],
    ['headline/capitals', 'subtitle', 'HARBOUR OPEN', [], 'HARBOUR OPEN'],
    [
      'headline/capitals',
      'subtitle',
      'HARBOURS OPEN',
      ['This line is all in capitals. Write it with capitals where words begin.'],
      'HARBOURS OPEN',
    ],
    ['headline/capitals', 'subtitle', '1 2 3', [], '1 2 3'],
    ['headline/acronym', 'title', 'HLNX OPENS', [], 'HLNX OPENS'],
    [
      'headline/acronym',
      'title',
      'HLNX Opens',
      ['Not every reader knows HLNX. Write the name in full, or another word.'],
      'HLNX Opens',
    ],
  ];

describe('values and what becomes of them', () => {
  test.each(VALUES)('%s: %s: %s', (rule, key, value, said, after) => {
    expect(findings(rule, source({ [key]: value }))).toEqual(said);
    expect(fixed(rule, source({ [key]: value }))).toBe(source({ [key]: after }));
    expect(offers(rule, source({ [key]: value }))).toHaveLength(value === after ? 0 : said.length);
  });
});

test('image/alt-text: of the picture of the front matter its words are shown', () => {
  expect(found('image/alt-text', source({ image: '{ src: a.png, alt: photo }' }))).toEqual(['photo']);
  expect(found('image/alt-text', source({}, '![A room](a.png) ![photo](b.png)'))).toEqual(['![photo](b.png)']);
});
