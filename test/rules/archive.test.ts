import { describe, expect, test } from 'vitest';
import { type ComparedPlace, comparedArchive } from '../../src/rules/compare/archive.ts';
import { comparedRelease } from '../../src/rules/compare/card.ts';
import { locate } from '../../src/rules/compare/locate.ts';
import { ARCHIVE_RULES } from '../../src/rules/list.ts';
import { validate } from '../../src/rules/validate.ts';
import { type ParsedSource, parse } from '../../src/source/parse.ts';
import { source } from '../support/source.ts';

/** A fictional text of enough words to be compared; a seed makes another one. */
function story(seed = '', words = 60): string {
  return Array.from({ length: words }, (_, index) => `${seed}lantern${(index * 7919) % 101}${index}`).join(' ');
}

type Files = Readonly<Record<string, string>>;
type Case = readonly [what: string, files: Files, said: readonly string[]];
type Asked = { readonly options?: Readonly<Record<string, unknown>>; readonly complete?: boolean };

/** Asks one rule about releases among each other. */
function ask(id: string, files: Files, { options = {}, complete = true }: Asked = {}) {
  const sources = new Map(Object.entries(files).map(([file, text]) => [file, parse(text, file)]));
  const cards = [...sources.values()].flatMap((one) => {
    const { release } = validate(one, { now: Date.UTC(2026, 0, 1) });
    return release ? [comparedRelease(release, one)] : [];
  });
  const languages = new Map(cards.map(({ file, language }) => [file, language]));
  const shown = ({ file, at }: { readonly file: string; readonly at: ComparedPlace }) => {
    const one = sources.get(file) as ParsedSource;
    return `${file}: ${one.file.slice(locate(one, at, languages.get(file) ?? 'en'))}`;
  };
  const rule = ARCHIVE_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  const archive = comparedArchive(cards, new Set(sources.keys()), complete);
  return { found: [...rule.compare(archive, { options })], shown };
}

/** @returns of each finding the file, what it points at and what else it shows */
function said(id: string, files: Files, asked?: Asked): readonly string[] {
  const { found, shown } = ask(id, files, asked);
  return found.map((one) => {
    const related = one.related ?? [];
    for (const { message } of [one, ...related]) expect(message).toMatch(/^[^\n]+\.$/);
    expect(one.hint).toMatch(/\S$/);
    return [one, ...related].map(shown).join(' | ');
  });
}

const text = story();
const en = (values: Parameters<typeof source>[0] = {}, seed = 'a') => source(values, story(seed));
const figures = (...paragraphs: readonly string[]) => source({}, paragraphs.join('\n\n'));

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'archive/duplicate': [
    [
      'the same words in other letters',
      { 'a.md': source({}, text), 'b.md': source({ title: 'Other' }, text.toUpperCase()) },
      ['b.md: Other | a.md: Harbour Library Opens Its Reading Room'],
    ],
    [
      'three times the same: each names the first',
      {
        'a.md': source({ title: 'One' }, text),
        'b.md': source({ title: 'Two' }, text),
        'c.md': source({ title: 'Three' }, text),
      },
      ['b.md: Two | a.md: One', 'c.md: Three | a.md: One'],
    ],
    ['one more word', { 'a.md': source({}, text), 'b.md': source({}, `${text} more`) }, []],
    ['another language', { 'a.md': source({}, text), 'b.md': source({ language: 'fr' }, text) }, []],
    ['nineteen words', { 'a.md': source({}, story('', 19)), 'b.md': source({}, story('', 19)) }, []],
    [
      'twenty words',
      { 'a.md': source({ title: 'One' }, story('', 20)), 'b.md': source({ title: 'Two' }, story('', 20)) },
      ['b.md: Two | a.md: One'],
    ],
  ],
  'archive/near-duplicate': [
    [
      'a few more words',
      { 'a.md': source({ title: 'One' }, text), 'b.md': source({ title: 'Two' }, `${text} and no more`) },
      ['b.md: Two | a.md: One'],
    ],
    ['the same text: another rule speaks of it', { 'a.md': source({}, text), 'b.md': source({}, text) }, []],
    ['another text', { 'a.md': source({}, text), 'b.md': source({}, story('b')) }, []],
    ['half of it', { 'a.md': source({}, text), 'b.md': source({}, `${story('', 30)} ${story('b', 30)}`) }, []],
    ['another language', { 'a.md': source({}, text), 'b.md': source({ language: 'fr' }, `${text} more`) }, []],
    ['stubs', { 'a.md': source({}, story('', 39)), 'b.md': source({}, `${story('', 38)} more`) }, []],
    [
      'texts just longer than stubs',
      { 'a.md': source({ title: 'One' }, story('', 41)), 'b.md': source({ title: 'Two' }, `${story('', 41)} more`) },
      ['b.md: Two | a.md: One'],
    ],
    ['its correction', { 'a.md': source({}, text), 'b.md': source({ updates: 'a' }, `${text} more`) }, []],
    ['what it corrects', { 'a.md': source({ updates: 'b' }, text), 'b.md': source({}, `${text} more`) }, []],
  ],
  'archive/relation-circle': [
    ['one after the other', { 'a.md': en({ updates: 'b' }), 'b.md': en({ updates: 'c' }), 'c.md': en() }, []],
    [
      'three in a circle, and one that leads into it',
      {
        'a.md': en({ updates: 'b' }),
        'b.md': en({ updates: 'c' }),
        'c.md': en({ corrects: '{ release: a, note: The hour. }' }),
        'd.md': en({ updates: 'a' }),
      },
      ['a.md: b', 'b.md: c', 'c.md: { release: a, note: The hour. }'],
    ],
    ['itself', { 'a.md': en({ updates: 'a' }) }, ['a.md: a']],
    ['a withdrawal of itself', { 'a.md': en({ status: 'withdrawn', withdraws: '{ release: a, note: No. }' }) }, []],
    ['what does not exist', { 'a.md': en({ updates: 'b' }) }, []],
  ],
  'archive/relation-order': [
    [
      'a later release',
      { 'a.md': en({ updates: 'b' }), 'b.md': en({ date: '2024-03-06' }) },
      ['a.md: b | b.md: 2024-03-06'],
    ],
    ['one of the same day', { 'a.md': en({ updates: 'b' }), 'b.md': en() }, []],
    ['an earlier one', { 'a.md': en({ updates: 'b' }), 'b.md': en({ date: '2024-03-04' }) }, []],
    ['none', { 'a.md': en({ updates: 'b' }) }, []],
    [
      'the one in its own language',
      {
        'b.en.md': en({ date: '2024-03-06' }),
        'b.fr.md': en({ date: '2024-03-04' }),
        'a.fr.md': en({ updates: 'b' }),
      },
      [],
    ],
    [
      'the one in its own language, whatever comes after it',
      {
        'b.en.md': en({ date: '2024-03-04' }),
        'b.fr.md': en({ date: '2024-03-06' }),
        'a.en.md': en({ updates: 'b' }),
      },
      [],
    ],
    [
      'one in another language where there is none in its own',
      { 'b.en.md': en({ date: '2024-03-06' }), 'a.fr.md': en({ updates: 'b' }) },
      ['a.fr.md: b | b.en.md: 2024-03-06'],
    ],
  ],
  'archive/relation-target': [
    ['a slip of the keyboard', { 'a.md': en({ updates: 'night-rom' }), 'night-room.md': en() }, ['a.md: night-rom']],
    ['what is not there', { 'a.md': en({ updates: 'x' }) }, ['a.md: x']],
    ['what is there', { 'a.md': en({ updates: 'b' }), 'b.md': en() }, []],
  ],
  'archive/translation-date': [
    [
      'another day and another office',
      { 'a.fr.md': en({ date: '2024-03-06', office: 'mexico' }), 'a.en.md': en() },
      ['a.fr.md: 2024-03-06 | a.en.md: 2024-03-05', 'a.fr.md: mexico | a.en.md: headquarters'],
    ],
    ['the same day', { 'a.fr.md': en(), 'a.en.md': en() }, []],
    ['no translation', { 'a.fr.md': en(), 'b.en.md': en({ date: '2024-03-06' }) }, []],
    [
      'each beside the original, which is the English one, else the French one',
      {
        'a.ar.md': en({ date: '2024-03-04' }),
        'a.es.md': en({ date: '2024-03-06' }),
        'a.fr.md': en(),
        'b.pt.md': en({ date: '2024-03-06' }),
        'b.ar.md': en(),
      },
      [
        'a.es.md: 2024-03-06 | a.fr.md: 2024-03-05',
        'a.ar.md: 2024-03-04 | a.fr.md: 2024-03-05',
        'b.pt.md: 2024-03-06 | b.ar.md: 2024-03-05',
      ],
    ],
    [
      'two in one language',
      { 'a.en.md': en({ translations: '{ en: b.md }' }), 'b.md': en({ date: '2024-03-06' }) },
      [],
    ],
  ],
  'archive/translation-embargo': [
    [
      'a translation without one',
      { 'a.en.md': en({ embargo: '2024-03-05T09:00+01:00' }), 'a.es.md': en() },
      ['a.es.md: --- | a.en.md: 2024-03-05T09:00+01:00'],
    ],
    [
      'an original without one',
      { 'a.en.md': en(), 'a.es.md': en({ embargo: '2024-03-05T09:00+01:00' }) },
      ['a.en.md: --- | a.es.md: 2024-03-05T09:00+01:00'],
    ],
    [
      'another hour',
      {
        'a.en.md': en({ embargo: '2024-03-05T09:00+01:00' }),
        'a.es.md': en({ embargo: '2024-03-05T09:00Z' }),
      },
      ['a.es.md: 2024-03-05T09:00Z | a.en.md: 2024-03-05T09:00+01:00'],
    ],
    [
      'the same moment, written in two ways',
      {
        'a.en.md': en({ embargo: '2024-03-05T09:00+01:00' }),
        'a.es.md': en({ embargo: '2024-03-05T08:00Z' }),
      },
      [],
    ],
    [
      'a withdrawn original',
      { 'a.en.md': en({ status: 'withdrawn' }), 'a.fr.md': en({ status: 'approved' }) },
      ['a.fr.md: approved | a.en.md: withdrawn'],
    ],
    [
      'a withdrawn translation',
      { 'a.en.md': en({ status: 'approved' }), 'a.fr.md': en({ status: 'withdrawn' }) },
      ['a.en.md: approved | a.fr.md: withdrawn'],
    ],
    ['both withdrawn', { 'a.en.md': en({ status: 'withdrawn' }), 'a.fr.md': en({ status: 'withdrawn' }) }, []],
    ['a draft beside one', { 'a.en.md': en({ status: 'withdrawn' }), 'a.fr.md': en({ status: 'draft' }) }, []],
    ['a draft beside an approved one', { 'a.en.md': en({ status: 'draft' }), 'a.fr.md': en() }, []],
  ],
  'archive/translation-figures': [
    ['another figure', { 'a.en.md': figures('15,000 books'), 'a.fr.md': figures('1 500 livres') }, ['a.fr.md: 1 500']],
    [
      'at most three',
      { 'a.en.md': figures('15,000 books'), 'a.fr.md': figures('14, 15, 16, 17') },
      ['a.fr.md: 14', 'a.fr.md: 15', 'a.fr.md: 16'],
    ],
    [
      'one that is left out',
      { 'a.en.md': figures('15,000 books, 1.5 million maps'), 'a.fr.md': figures('15 000 livres') },
      ['a.fr.md: Harbour Library Opens Its Reading Room | a.en.md: 1.5'],
    ],
    [
      'a summary, which leaves most of them out',
      { 'a.en.md': figures('14, 15, 16, 17, 18, 19, 20, 21, 22'), 'a.fr.md': figures('14, 15, 16, 17, 18') },
      [],
    ],
    [
      'another figure in files that only name each other',
      {
        'a.md': source({ translations: '{ fr: b.md }' }, '15,000 books'),
        'b.md': source({ language: 'fr', translations: '{ en: a.md }' }, '1 500 livres'),
      },
      ['b.md: 1 500'],
    ],
    ['more than half left out', { 'a.en.md': figures('14, 15, 16'), 'a.fr.md': figures('14') }, []],
    [
      'half left out',
      { 'a.en.md': figures('14, 15'), 'a.fr.md': figures('14') },
      ['a.fr.md: Harbour Library Opens Its Reading Room | a.en.md: 15'],
    ],
    [
      'the same in the notation of each language',
      {
        'a.en.md': figures('15,000 and 1.5 million'),
        'a.fr.md': figures('15 000 et 1,5 million'),
        'a.es.md': figures('15.000 y 1,5 millones'),
        'a.ar.md': figures('١٥٬٠٠٠ و ١٫٥ مليون'),
      },
      [],
    ],
    [
      'figures beyond the first forty',
      {
        'a.en.md': figures(Array.from({ length: 42 }, (_, index) => `${100 + index}`).join('; ')),
        'a.fr.md': figures(Array.from({ length: 40 }, (_, index) => `${100 + index}`).join('; ')),
      },
      [],
    ],
  ],
  'archive/translation-language': [
    [
      'the key of another language',
      { 'a.md': en({ translations: '{ fr: b.md }' }), 'b.md': en({ language: 'es' }) },
      ['a.md: b.md'],
    ],
    [
      'its own key, in whatever case',
      { 'a.md': en({ translations: '{ ES: b.md }' }), 'b.md': en({ language: 'es' }) },
      [],
    ],
    ['a file that is not there', { 'a.md': en({ translations: '{ fr: b.md }' }) }, []],
    [
      'two texts in one language',
      { 'a.en.md': en({ language: 'en' }), 'a.fr.md': en({ language: 'en' }) },
      ['a.fr.md: en | a.en.md: en'],
    ],
  ],
  'archive/translation-missing': [
    ['a file that is not there', { 'a.md': en({ translations: '{ fr: night.fr.md }' }) }, ['a.md: night.fr.md']],
    ['one that is', { 'b/a.md': en({ translations: '{ fr: ../c.md }' }), 'c.md': en({ language: 'fr' }) }, []],
    ['one that could not be read', { 'a.md': en({ translations: '{ fr: b.md }' }), 'b.md': 'No front matter.' }, []],
  ],
  'archive/translation-one-way': [
    [
      'a release that does not know of it',
      { 'a.md': en({ translations: '{ fr: b.md }' }), 'b.md': en({ language: 'fr' }) },
      ['b.md: ---'],
    ],
    [
      'a release that names others',
      {
        'a.md': en({ translations: '{ fr: b.md }' }),
        'b.md': en({ language: 'fr', translations: '{ es: c.md }' }),
        'c.md': en({ language: 'es', translations: '{ fr: b.md }' }),
      },
      ['b.md: { es: c.md }'],
    ],
    [
      'both name each other',
      {
        'a.md': en({ translations: '{ fr: b/b.md }' }),
        'b/b.md': en({ language: 'fr', translations: '{ es: ../c.md, en: ../a.md }' }),
        'c.md': en({ language: 'es', translations: '{ fr: b/b.md }' }),
      },
      [],
    ],
    ['one stem', { 'a.md': en({ translations: '{ fr: a.fr.md }' }), 'a.fr.md': en() }, []],
    [
      'one stem in two folders',
      { 'a.md': en({ translations: '{ fr: b/a.fr.md }' }), 'b/a.fr.md': en() },
      ['b/a.fr.md: ---'],
    ],
    ['itself', { 'a.md': en({ translations: '{ en: a.md }' }) }, []],
    ['nobody', { 'a.md': en({ translations: '{ fr: b.md }' }) }, []],
  ],
};

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
  test.each(cases)('%s', (_, files, expected) => expect(said(rule, files)).toEqual(expected));
});

test('what is missing is only told where all of the newsroom was read', () => {
  const files = { 'a.md': en({ updates: 'x', translations: '{ fr: b.md }' }) };
  for (const rule of ['archive/relation-target', 'archive/translation-missing']) {
    expect(said(rule, files)).toHaveLength(1);
    expect(said(rule, files, { complete: false })).toEqual([]);
  }
});

test('how much of two texts may be the same can be set, in per cent', () => {
  const half = { 'a.md': source({}, text), 'b.md': source({}, `${story('', 45)} ${story('b', 15)}`) };
  expect(said('archive/near-duplicate', half)).toEqual([]);
  expect(said('archive/near-duplicate', half, { options: { similarity: '50' } })).toHaveLength(1);
  for (const similarity of ['49', '101', '5', '1000', 'x']) {
    expect(() => said('archive/near-duplicate', half, { options: { similarity } })).toThrow('from 50 to 100');
  }
  expect(said('archive/near-duplicate', half, { options: { similarity: '100' } })).toEqual([]);
});

test.each([
  [
    'archive/relation-circle',
    { 'a.md': en({ updates: 'a' }) },
    'This release names itself. Name the earlier release, and only in the later one.',
  ],
  [
    'archive/relation-circle',
    { 'a.md': en({ updates: 'b' }), 'b.md': en({ updates: 'a' }) },
    '"b" leads back to this release. Name the earlier release, and only in the later one.',
  ],
  [
    'archive/relation-target',
    { 'a.md': en({ updates: 'night-rom' }), 'night-room.md': en() },
    'There is no release with the slug "night-rom". Did you mean "night-room"?',
  ],
  [
    'archive/relation-target',
    { 'a.md': en({ updates: 'xyz' }), 'night-room.md': en() },
    'There is no release with the slug "xyz". Write the slug of the earlier release: the last part of its address.',
  ],
  [
    'archive/translation-missing',
    { 'b/a.md': en({ translations: '{ fr: night.fr.md }' }), 'b/nights.fr.md': en() },
    'There is no release night.fr.md. Did you mean nights.fr.md?',
  ],
  [
    'archive/translation-missing',
    { 'night.en.md': en({ translations: '{ fr: night.fr.md }' }) },
    'There is no release night.fr.md. Correct the name; it is looked for beside this file.',
  ],
  [
    'archive/near-duplicate',
    { 'a.md': source({}, text), 'b.md': source({}, `${text} more`) },
    /^About (?:9\d|100) % of the text stands in a\.md too\. /,
  ],
  [
    'archive/translation-figures',
    { 'a.en.md': figures('14, 15'), 'a.fr.md': figures('15, 16') },
    'The figure 16 does not stand in the original. Compare with a.en.md. Not in this text: 14.',
  ],
  [
    'archive/translation-figures',
    { 'a.en.md': figures('14, 15, 17, 18'), 'a.fr.md': figures('18, 16') },
    'The figure 16 does not stand in the original. Compare with a.en.md. Not in this text: 14, 15, 17.',
  ],
  [
    'archive/translation-figures',
    { 'a.en.md': figures('14, 15, 17, 18'), 'a.fr.md': figures('16') },
    'The figure 16 does not stand in the original. Compare with a.en.md.',
  ],
  [
    'archive/translation-figures',
    { 'a.en.md': figures('14'), 'a.fr.md': figures('14, 16') },
    'The figure 16 does not stand in the original. Compare with a.en.md.',
  ],
  [
    'archive/translation-figures',
    { 'a.en.md': figures('14, 15, 16, 17, 18, 19'), 'a.fr.md': figures('14, 15, 16') },
    'Figures of the original are missing here: 17, 18, 19. Compare with a.en.md.',
  ],
] satisfies [string, Files, string | RegExp][])('%s says of %j what to do', (rule, files, words: string | RegExp) => {
  const [first] = ask(rule, files).found;
  expect(`${first?.message} ${first?.hint}`).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
});
