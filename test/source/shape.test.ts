import { describe, expect, test } from 'vitest';
import { fixText } from '../../src/rules/engine/fix-text.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { type FrontMatterValues, source } from '../support/source.ts';

const look = (text: string) => validate(parse(text, 'a.md'), { now: Date.UTC(2026, 0, 1) });

/** @returns what is wrong with the shape of front matter: its rule, what it points at, what it says */
function told(values: FrontMatterValues): readonly string[] {
  const read = parse(source(values), 'a.md');
  return validate(read, { now: Date.UTC(2026, 0, 1) })
    .diagnostics.filter(({ rule }) => /^fm\/(?:unknown-key|required|type)$/.test(rule))
    .map(({ rule, range, message, hint }) =>
      [`${rule} ${read.file.slice(range)}:`, message, ...(hint ? [hint] : [])].join(' '),
    );
}

const NAME = 'name: Ana Ejemplo';
const PHONE = 'phone: +41 22 717 91 11';
const list = (...contacts: readonly string[]) => ({ contacts: contacts.map((one) => `\n  - ${one}`).join('') });

describe('the shape of front matter', () => {
  test.each<[string, FrontMatterValues, readonly string[]]>([
    [
      'an unknown key in a contact is told the one that was probably meant',
      list(`${NAME}\n    emial: ana@iom.int\n    ${PHONE}`),
      ['fm/unknown-key emial: The key "emial" is not known here. Did you mean "email"?'],
    ],
    [
      'where nothing is near, which keys there are',
      list(`${NAME}\n    xyz: 1\n    ${PHONE}`),
      [
        'fm/unknown-key xyz: The key "xyz" is not known here. Known keys: name, title, office, phone, email, languages.',
      ],
    ],
    [
      'a key of the release',
      { subtitel: 'A' },
      ['fm/unknown-key subtitel: The key "subtitel" is not known here. Did you mean "subtitle"?'],
    ],
    [
      'a key in another language',
      { titre: 'A', Fecha: 'A' },
      [
        'fm/unknown-key titre: The key "titre" is not known here. Did you mean "title"?',
        'fm/unknown-key Fecha: The key "Fecha" is not known here. Did you mean "date"?',
      ],
    ],
    [
      'a key in a list of maps',
      { figures: '[{ value: 3, label: Rooms, laebl: Halls }]' },
      ['fm/unknown-key laebl: The key "laebl" is not known here. Did you mean "label"?'],
    ],
    ['languages are free keys', { translations: '{ fr: a.fr.md, tlh: b.md }' }, []],
    [
      'a key that is missing',
      { date: null },
      ['fm/required ---: "date" is missing. Add the day of the release: date: 2024-03-05'],
    ],
    [
      'a key without a value',
      { date: '' },
      ['fm/required date: "date" has no value. Add the day of the release: date: 2024-03-05'],
    ],
    ['an optional key without a value', { subtitle: '' }, []],
    [
      'a key that is missing in a contact',
      list('email: ana@iom.int'),
      ['fm/required email: ana@iom.int: "name" is missing.'],
    ],
    ['a key without a value in a contact', list(`name:\n    ${PHONE}`), ['fm/required name: "name" has no value.']],
    [
      'a key that is missing in a picture',
      { image: '{ src: a.jpg }' },
      [
        'fm/required image: "alt" is missing. Tell what the picture shows, for those who cannot see it: alt: Readers at a long table',
      ],
    ],
    ['a list where a text belongs', { title: '[A, B]' }, ['fm/type [A, B]: "title" must be a text.']],
    ['keys where a text belongs', { title: '{ a: b }' }, ['fm/type { a: b }: "title" must be a text.']],
    ['a text where a list belongs', { themes: 'reading' }, ['fm/type reading: "themes" must be a list.']],
    ['a text where keys belong', { image: 'a.jpg' }, ['fm/type a.jpg: "image" must be keys with values.']],
    [
      'keys where a text or a list belongs',
      { dateline: '{ a: b }' },
      ['fm/type { a: b }: "dateline" must be a text or a list.'],
    ],
    ['an empty text', { title: '""' }, ['fm/type "": "title" must be one line.']],
    ['an empty text among others', { keywords: '[a, ""]' }, ['fm/type "": "keywords" must not be empty.']],
    ['a list without items', { dateline: '[]' }, ['fm/type []: "dateline" must not be empty.']],
    [
      'a word that is none of several',
      { status: 'done' },
      ['fm/type done: "status" must be one of draft, approved, withdrawn.'],
    ],
    [
      'a word without which a correction says nothing',
      { corrects: '{ note: The hour. }' },
      ['fm/required corrects: "release" is missing.'],
    ],
    [
      'one bad value does not hide another',
      { title: '[A]', themes: 'x', status: 'done' },
      [
        'fm/type [A]: "title" must be a text.',
        'fm/type x: "themes" must be a list.',
        'fm/type done: "status" must be one of draft, approved, withdrawn.',
      ],
    ],
  ])('%s', (_, values, expected) => expect([...told(values)].sort()).toEqual([...expected].sort()));

  test.each<[string, FrontMatterValues, FrontMatterValues, 'safe' | 'all']>([
    ['one value becomes a list', { themes: 'reading' }, { themes: '[reading]' }, 'safe'],
    ['one value in quotes, too', { themes: '"reading, writing"' }, { themes: '["reading, writing"]' }, 'safe'],
    ['one that commas part does not', { themes: 'reading, writing' }, { themes: 'reading, writing' }, 'all'],
    ['a slip of a key is mended on demand', { subtitel: 'A' }, { subtitle: 'A' }, 'all'],
    ['and not without', { subtitel: 'A' }, { subtitel: 'A' }, 'safe'],
    [
      'a key that is there already is not written again',
      { subtitle: 'A', subtitel: 'B' },
      { subtitle: 'A', subtitel: 'B' },
      'all',
    ],
  ])('%s', (_, before, after, kinds) => {
    expect(fixText(source(before), kinds, look).text).toBe(source(after));
  });
});
