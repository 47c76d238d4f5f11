import { describe, expect, test } from 'vitest';
import { DEFAULT_NEWSROOM } from '../../src/newsroom/newsroom.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { type Checked, findings, fixed } from '../support/findings.ts';
import { source } from '../support/source.ts';

type Values = Parameters<typeof source>[0];

const DAY_ALONE = 'Write year, month and day: 2024-03-05';

test.each([
  ['5 Marchember', `"5 Marchember" is not a date that can be read. ${DAY_ALONE}`],
  ['2024-02-3x', `"2024-02-3x" is not a date that can be read. ${DAY_ALONE}`],
  ['2018-02-30', `"2018-02-30" is not a day of the calendar. That month has 28 days. ${DAY_ALONE}`],
  ['2018-01-32', `"2018-01-32" is not a day of the calendar. That month has 31 days. ${DAY_ALONE}`],
  ['2018-12-32', `"2018-12-32" is not a day of the calendar. That month has 31 days. ${DAY_ALONE}`],
  ['1000-02-30', `"1000-02-30" is not a day of the calendar. That month has 28 days. ${DAY_ALONE}`],
  ['0999-02-30', `"0999-02-30" is not a day of the calendar. ${DAY_ALONE}`],
  ['2018-13-01', `"2018-13-01" is not a day of the calendar. ${DAY_ALONE}`],
  ['2018-00-10', `"2018-00-10" is not a day of the calendar. ${DAY_ALONE}`],
  ['2024-03-05T25:00:00+01:00', `"2024-03-05T25:00:00+01:00" has no such hour, minute or offset. ${DAY_ALONE}`],
  [
    '2024-03-05T09:30:00',
    '"2024-03-05T09:30:00" has a time but no offset from UTC. Write the day alone, or add the offset: 2024-03-05T09:30:00+01:00',
  ],
  ['5 March 2024', '"5 March 2024" is not a date that can be read. Write 2024-03-05'],
])('date/valid: of the date %s people are told what is wrong', (date, said) => {
  expect(findings('date/valid', source({ date }))).toEqual([said]);
});

const WHOLE = 'Write the day, the time and the offset:';

test.each<[string, string, Values]>([
  ['soon', `"soon" is not a time that can be read. ${WHOLE} 2024-03-05T09:00:00+01:00`, {}],
  [
    'on 2024-07-05 10:30',
    `"on 2024-07-05 10:30" is not a time that can be read. ${WHOLE} 2024-03-05T09:00:00+01:00`,
    {},
  ],
  [
    '2024-02-30T09:00+01:00',
    `"2024-02-30T09:00+01:00" is not a day of the calendar. ${WHOLE} 2024-03-05T09:00:00+01:00`,
    {},
  ],
  [
    '2024-07-05T25:00+01:00',
    `"2024-07-05T25:00+01:00" has no such hour, minute or offset. ${WHOLE} 2024-07-05T25:00:00+02:00`,
    {},
  ],
  // The offset is that of the office on that day, also on the day on which summer begins.
  ['2024-07-05', `"2024-07-05" does not say in which time zone. ${WHOLE} 2024-07-05T09:00:00+02:00`, {}],
  ['2024-03-31 10:30', `"2024-03-31 10:30" does not say in which time zone. ${WHOLE} 2024-03-31T10:30:00+02:00`, {}],
  [
    '2024-07-05T10:30',
    `"2024-07-05T10:30" does not say in which time zone. ${WHOLE} 2024-07-05T10:30:00Z`,
    { office: 'nowhere' },
  ],
])('embargo/valid: of the embargo %s people are told what is wrong', (embargo, said, values) => {
  expect(findings('embargo/valid', source({ ...values, embargo }))).toEqual([said]);
});

test('embargo/valid: an embargo without an offset gets that of the office, where it has a time', () => {
  const fixedEmbargo = (embargo: string) => fixed('embargo/valid', source({ embargo }));
  expect(fixedEmbargo('2024-07-05T10:30')).toBe(source({ embargo: '2024-07-05T10:30:00+02:00' }));
  expect(fixedEmbargo('2024-07-05 10:30')).toBe(source({ embargo: '2024-07-05T10:30:00+02:00' }));
  expect(fixedEmbargo('2024-07-05')).toBe(source({ embargo: '2024-07-05' }));
});

describe('embargo/after-date: an embargo before the release is dated', () => {
  const told = (embargo: string, date: string) => findings('embargo/after-date', source({ embargo, date }));

  test('is told with the day', () => {
    const said = ['The embargo ends before the release is dated (2024-03-05). Correct the date or the embargo.'];
    expect(told('2024-03-04T23:00+01:00', '2024-03-05')).toEqual(said);
    expect(told('2024-03-05T00:00+01:00', '2024-03-05')).toEqual([]);
    expect(told('2024-03-05T08:29Z', '2024-03-05T09:30:00+01:00')).toEqual(said);
    expect(told('2024-03-05T08:30Z', '2024-03-05T09:30:00+01:00')).toEqual([]);
    expect(told('2024-03-04T23:00+01:00', 'soon')).toEqual([]);
  });

  test('shows the date as well', () => {
    const text = source({ embargo: '2024-03-04T23:00+01:00' });
    const { diagnostics } = validate(parse(text, 'a.md'), { now: Date.UTC(2026, 0, 1) });
    const [one] = diagnostics.filter(({ rule }) => rule === 'embargo/after-date');
    expect(one?.related?.map(({ range, message }) => [text.slice(range.start, range.end), message])).toEqual([
      ['2024-03-05', 'The date of the release.'],
    ]);
  });
});

describe('date/future: a date ahead', () => {
  const said = (days: number) =>
    `2024-03-15 is ${days} days ahead. Check the year, or set an embargo. Up to 7 days ahead are accepted without one.`;
  const ahead = (now: number, values: Values = {}, more: Checked = {}) =>
    findings('date/future', source({ date: '2024-03-15', ...values }), {
      newsroom: { ...DEFAULT_NEWSROOM, futureHorizon: 7 },
      now,
      ...more,
    });

  test.each<[string, number, Values, readonly string[]]>([
    ['eight days', Date.UTC(2024, 2, 7), {}, [said(8)]],
    ['seven days, as many as are accepted', Date.UTC(2024, 2, 8), {}, []],
    // In Mexico it is still the day before.
    ['eight days where the office is', Date.UTC(2024, 2, 8), { office: 'mexico' }, [said(8)]],
    ['eight days, in an unknown office', Date.UTC(2024, 2, 7), { office: 'nowhere' }, [said(8)]],
    ['eight days, under embargo', Date.UTC(2024, 2, 7), { embargo: '2024-03-15T09:00+01:00' }, []],
    ['no day that can be read', Date.UTC(2024, 2, 7), { date: 'soon' }, []],
  ])('of %s', (_, now, values, expected) => expect(ahead(now, values)).toEqual(expected));
});

const day = (found: string, right: string) => `"${found}": that day is "${right}". Correct the day or the date.`;
const CORRECT = 'Monday, 5 March 2024';
const CORRECTED = day(CORRECT, 'Tuesday');

test.each<[string, Values, readonly string[]]>([
  // The year that is written counts, not that of the release.
  ['It opened on Monday, 5 March 2020.', {}, [day('Monday, 5 March 2020', 'Thursday')]],
  ['It opened on Monday, 5 March, 2020.', {}, [day('Monday, 5 March, 2020', 'Thursday')]],
  ['Abierta el lunes 5 de marzo de 2020.', { language: 'es' }, [day('lunes 5 de marzo de 2020', 'jueves')]],
  ['افتتحت يوم الاثنين، 5 مارس، 2020.', { language: 'ar' }, [day('يوم الاثنين، 5 مارس، 2020', 'الخميس')]],
  ['Abrió el lunes 5 de marzo del 2020.', { language: 'es' }, [day('lunes 5 de marzo del 2020', 'jueves')]],
  // A line may end between the two.
  ['It opened on Monday,\r\n5 March 2020.', {}, [day('Monday, 5 March 2020', 'Thursday')]],
  // A day that does not exist is no day of the week.
  [`Not on Monday, 31 June 2024, but on ${CORRECT}.`, {}, [CORRECTED]],
  // Without a year the one nearest to the release is meant, up to five months away.
  ['It closed on Friday, 20 December.', { date: '2024-01-05' }, [day('Friday, 20 December', 'Wednesday')]],
  ['It opens on Monday, 10 January.', { date: '2024-12-05' }, [day('Monday, 10 January', 'Friday')]],
  ['It opens on Monday, 2 August, or Monday, 3 August.', {}, [day('Monday, 2 August', 'Friday')]],
  [`It opens on Monday, 5 March, or ${CORRECT}.`, { date: 'soon' }, [CORRECTED]],
  [`It opens on Monday, 5 March, or ${CORRECT}.`, { date: null }, [CORRECTED]],
])('date/weekday: the day of the week in %j', (body, values, said) => {
  expect(findings('date/weekday', source(values, body))).toEqual(said);
});

const written = (found: string, instead: string) => `"${found}" is not how dates are written. Write "${instead}".`;

test.each([
  ['May 5, 2024', '5 May 2024'],
  ['May 5th', '5 May'],
  ['5th of May', '5 May'],
  ['05th May', '5 May'],
])('date/in-text: the date %s in a text', (found, instead) => {
  const body = (words: string) => source({}, `It opened on ${words} in the rain.`);
  expect(findings('date/in-text', body(found))).toEqual([written(found, instead)]);
  expect(fixed('date/in-text', body(found))).toBe(body(instead));
});

test.each([
  ['2024-03-04-a.md', ['The name of the file says 2024-03-04. Correct the date, or rename the file.']],
  ['2024/2024-03-04.md', ['The name of the file says 2024-03-04. Correct the date, or rename the file.']],
  ['2024-03-05-a.md', []],
  ['2024-03-04-old/a.md', []],
  ['x2024-03-04.md', []],
  ['2024-03-041.md', []],
])('date/file-name: the day in the name %s', (path, said) => {
  expect(findings('date/file-name', source(), { path })).toEqual(said);
});

const ABOUT_DATES = [
  'date/file-name',
  'date/founding',
  'date/future',
  'image/credit-year',
  'boilerplate/known',
  'archive/anachronism',
  'embargo/after-date',
];

test.each(ABOUT_DATES)('%s leaves a release alone that has no date', (rule) => {
  const image = '{ src: a.png, alt: A room, credit: IOM 2025 }';
  const text = source({ date: null, embargo: '2024-03-05T09:00Z', image, boilerplate: 'about', sdgs: '[10]' });
  for (const one of [rule, 'internal/error']) expect(findings(one, text, { path: '2024-03-04-a.md' })).toEqual([]);
});

test.each([
  ['© IOM 2025/Ana Ejemplo', ['The picture is of 2025, the release of 2024. Check both years.']],
  ['© IOM 2024/Ana Ejemplo', []],
  ['IOM 120250', []],
])('image/credit-year: the year of the credit %s', (credit, said) => {
  const image = `{ src: a.png, alt: A room, credit: "${credit}" }`;
  expect(findings('image/credit-year', source({ image }))).toEqual(said);
});

test('archive/anachronism: from the day on which words came up they can be written', () => {
  const told = (date: string) =>
    findings('archive/anachronism', source({ date }, 'IOM, the UN Migration Agency, said so.'));
  expect(told('2016-09-18')).toEqual([
    '"UN Migration Agency" could not be written on 2016-09-18: IOM became part of the United Nations system on 19 September 2016 (A/RES/70/296). Check the date, and whether the text was changed later.',
  ]);
  expect(told('2016-09-19')).toEqual([]);
});
