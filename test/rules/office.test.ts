import { describe, expect, test } from 'vitest';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { findOffice } from '../../src/newsroom/registry/find.ts';
import { carryOver } from '../../src/newsroom/translate-release.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { findings } from '../support/findings.ts';
import { source } from '../support/source.ts';

/** Two offices of one name, one that was there for some years, and one that came after it. */
const OFFICES = `offices:
  raft-a: { name: { en: The Raft }, country: CH, languages: [en], source: invented for tests }
  raft-b: { name: { en: The Raft }, country: CH, languages: [en], source: invented for tests }
  old-pier: { name: { en: The Old Pier }, country: CH, languages: [en], from: 2001-01-01, until: 2009-12-31, source: invented for tests }
`;
const { newsroom } = readNewsroom({ newsroom: undefined, offices: { path: 'offices.yaml', text: OFFICES } });

function found(office: string, date: string) {
  const text = source({ office, date });
  const { diagnostics } = validate(parse(text, 'a.md'), { newsroom, now: Date.UTC(2024, 2, 9) });
  return diagnostics.filter(({ rule }) => rule.startsWith('office/')).map(({ message, hint }) => `${message} ${hint}`);
}

describe('an office', () => {
  test('of a name that several have is asked for by its id', () => {
    expect(findOffice(newsroom.offices, 'The Raft').kind).toBe('ambiguous');
    expect(found('The Raft', '2024-03-05')).toEqual([
      '"The Raft" could be several offices. Write one of: raft-a, raft-b.',
    ]);
  });

  test('that was not there on the day is told, with the day', () => {
    expect(found('old-pier', '2005-03-05')).toEqual([]);
    expect(found('old-pier', '2012-03-05').join()).toMatch(
      /^The Old Pier was closed on 2009-12-31, before that day\. /,
    );
    expect(found('old-pier', '1999-03-05').join()).toMatch(/^The Old Pier was opened on 2001-01-01, after that day\. /);
  });
});

describe('office/match: an office of the registry on a day on which it was not there', () => {
  const LIST = 'Run "iom-release offices" for the list, or add the office to offices.yaml.';
  const AMERICAS = 'IOM Regional Office for the Americas was opened on 2024-01-01, after that day.';

  test.each([
    [
      'regional-office-south-america',
      '2025-03-05',
      'IOM Regional Office for South America was closed on 2024-12-31, before that day. On that day there was regional-office-americas.',
    ],
    [
      'regional-office-americas',
      '2020-03-05',
      `${AMERICAS} On that day there was regional-office-south-america or regional-office-central-north-america-caribbean.`,
    ],
    ['regional-office-americas', '1999-03-05', `${AMERICAS} ${LIST}`],
  ])('%s on %s', (office, date, said) => {
    expect(findings('office/known', source({ office, date }))).toEqual([said]);
  });

  test('and one that is not known is told with what could be meant', () => {
    expect(findings('office/known', source({ office: 'Nigera' }))).toEqual([
      'No office is called "Nigera". Did you mean "niger" or "nigeria"?',
    ]);
    expect(findings('office/known', source({ office: null }))).toEqual([]);
  });
});

test('dateline/present: a release of an office without a city says itself where it is from', () => {
  const said = (values: Parameters<typeof source>[0], rule = 'dateline/present') =>
    findings(rule, source(values), { newsroom });
  expect(said({ office: 'raft-a' })).toEqual([
    'There is no dateline, and the city of The Raft is not known. Add the city: dateline: Geneva',
  ]);
  expect(said({ office: 'raft-a', dateline: 'Geneva' })).toEqual([]);
  for (const rule of ['dateline/present', 'internal/error'])
    for (const office of ['nowhere', null]) expect(said({ office }, rule)).toEqual([]);
});

describe('what a translation takes from its original', () => {
  const carried = (values: Parameters<typeof source>[0]) => carryOver(parse(source(values), 'a.en.md'), newsroom, 'Words.'); // biome-ignore format: one call

  test('is its moment and what it is about, and a note only where there are words to translate', () => {
    const plain = carried({});
    expect(plain).toMatchObject({ date: '2024-03-05', slug: 'a', title: 'Harbour Library Opens Its Reading Room' });
    expect(plain).not.toHaveProperty('embargo');
    expect(plain?.carried).toEqual([{ key: 'slug', value: undefined }]);
    const whole = carried({
      ...{ embargo: '2024-03-05T09:00:00+01:00', type: 'statement', themes: '[night]', countries: '[CH]' },
      image: '{ src: a.png, alt: A room }',
    });
    expect(whole).toMatchObject({
      embargo: { epoch: Date.UTC(2024, 2, 5, 8), offset: 60 },
      type: 'statement',
      themes: ['night'],
    });
    expect(whole?.carried?.map((entry) => ('key' in entry ? entry.key : entry.comment))).toEqual(['slug', 'countries', 'Words.', 'image']); // biome-ignore format: a list
  });

  test('is nothing where date, office or contacts must be corrected first', () => {
    for (const wrong of [{ date: null }, { date: '5 Marchember' }, { office: 'nowhere' }, { contacts: null }])
      expect(carried(wrong), JSON.stringify(wrong)).toBeUndefined();
    expect(carryOver(parse('No front matter.\n', 'a.md'), newsroom, 'Words.')).toBeUndefined();
  });
});
