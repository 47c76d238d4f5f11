import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { DEFAULT_NEWSROOM } from '../../src/newsroom/newsroom.ts';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { type Checked, findings } from '../support/findings.ts';
import { source } from '../support/source.ts';

const contacts = (text: string) => source({ contacts: text });
const NOT_DATE = 'is not a date that can be read.';
const WHOLE_TIME = 'Write the day, the time and the offset: 2024-03-05T09:00:00+01:00';

/** A newsroom with a boilerplate that begins to hold in 2020, in English alone. */
const ABOUT = 'boilerplates: { about: [{ from: 2020-01-01, text: { en: About. } }] }\n';
const { newsroom } = readNewsroom({ newsroom: { path: 'newsroom.yaml', text: ABOUT }, offices: undefined });
const NOT_HELD =
  'No text of "about" held on that day in that language: the release goes out without one. Add the text of that time to newsroom.yaml, or write boilerplate: none';
const NONE_CALLED = (id: string) => `newsroom.yaml has no boilerplate called "${id}".`;

const NO_DOMAINS: Checked = {
  newsroom: { ...DEFAULT_NEWSROOM, organisation: { ...DEFAULT_NEWSROOM.organisation, domains: [] } },
};

/** What is said of values that people write: the rule, the source, each message with its hint. */
const CASES: readonly (readonly [rule: string, text: string, said: readonly string[], checked?: Checked])[] = [
  ['date/valid', source({ date: '5 March 2024' }), [`"5 March 2024" ${NOT_DATE} Write 2024-03-05`]],
  ['date/valid', source({ date: 'soon' }), [`"soon" ${NOT_DATE} Write year, month and day: 2024-03-05`]],
  [
    'date/future',
    source({ date: '2199-01-01', office: 'Atlantis' }),
    [
      '2199-01-01 is 63187 days ahead. Check the year, or set an embargo. Up to 30 days ahead are accepted without one.',
    ],
  ],
  ['boilerplate/known', source({ boilerplate: 'about' }), [], { newsroom }],
  ['boilerplate/known', source({ boilerplate: 'none' }), [], { newsroom }],
  ['boilerplate/known', source(), [], { newsroom }],
  ['boilerplate/known', source({ boilerplate: 'about', date: '2019-12-31' }), [NOT_HELD], { newsroom }],
  ['boilerplate/known', source({ boilerplate: 'about', date: 'soon' }), [], { newsroom }],
  ['boilerplate/known', source({ boilerplate: 'about', date: null }), [], { newsroom }],
  ['boilerplate/known', source({ boilerplate: 'about', language: 'Klingonese' }), [], { newsroom }],
  [
    'boilerplate/known',
    source({ boilerplate: 'abuot' }),
    [`${NONE_CALLED('abuot')} Did you mean "about"?`],
    { newsroom },
  ],
  [
    'boilerplate/known',
    source({ boilerplate: 'us' }),
    [`${NONE_CALLED('us')} Write none, or add it to newsroom.yaml.`],
    { newsroom },
  ],
  ['date/weekday', source({ date: 'soon' }, 'It opened on Monday, 5 March.'), []],
  ['date/weekday', source({}, 'It opened on Monday, 31 February 2024.'), []],
  ['date/weekday', source({}, 'It opens on Monday, 5 September.'), []],
  ['embargo/valid', source({ embargo: 'tomorrow' }), [`"tomorrow" is not a time that can be read. ${WHOLE_TIME}`]],
  ['embargo/valid', source({ embargo: '2024-03-05' }), [`"2024-03-05" does not say in which time zone. ${WHOLE_TIME}`]],
  [
    'embargo/office-offset',
    source({ office: 'ghana', embargo: '2024-03-05T09:00:00+01:00' }),
    [
      'The clocks of IOM Ghana (Africa/Accra) then show UTC, not UTC+01:00. If the time is meant as it is there, write Z instead of +01:00.',
    ],
  ],
  ...(['a.md', 'a.fr.md', 'a.FR.md'] as const).map((path) => ['language/file-name', source({ language: 'fr' }), [], { path }] as const), // biome-ignore format: a list
  ['language/file-name', source(), [], { path: 'a.fr.md' }],
  ['language/file-name', source({ language: 'Klingonese' }), [], { path: 'a.fr.md' }],
  [
    'language/file-name',
    source({ language: 'en' }),
    ['The name of the file says "fr", the front matter "en". Correct the key, or rename the file.'],
    { path: 'a.fr.md' },
  ],
  ['office/known', source({ office: 'IOM Sudann' }), ['No office is called "IOM Sudann". Did you mean "sudan"?']],
  [
    'office/known',
    source({ office: 'Atlantis' }),
    ['No office is called "Atlantis". Run "iom-release offices" for the list, or add the office to offices.yaml.'],
  ],
  [
    'slug/valid',
    source(),
    ['The name of the file gives no address. Write slug: harbour-library-opens-its-reading-room'],
    { path: '???.md' },
  ],
  ['slug/valid', source({ slug: '"!!!"' }), ['"!!!" is no slug: lower-case letters, digits and single hyphens only.']],
  ['slug/valid', source({ slug: 'x'.repeat(201) }), ['The slug is longer than 200 bytes.']],
  ['slug/valid', source(), [], { path: 'search.md' }],
  [
    'slug/valid',
    source({ slug: 'search' }),
    [
      '"search" is a folder of the site itself: archive, offices, countries, themes, search. Write slug: search-release',
    ],
  ],
  [
    'slug/valid',
    source({ title: null }),
    ['The name of the file gives no address. Write slug: release'],
    { path: '???.md' },
  ],
  [
    'language/valid',
    source(),
    ['"con" cannot name a folder everywhere. Write it with its region: con-EC.'],
    { path: 'a.con.md' },
  ],
  [
    'language/valid',
    source(),
    ['"con" cannot name a folder everywhere. Write it with its region: con-EC.'],
    { newsroom: { ...DEFAULT_NEWSROOM, language: 'con' as Language } },
  ],
  ['fm/required', source({ translations: '{ "": }' }), ['"" has no value.']],
  [
    'fm/required',
    source({ image: '{ src: a.png }' }),
    ['"alt" is missing. Tell what the picture shows, for those who cannot see it: alt: Readers at a long table'],
  ],
  [
    'image/alt-text',
    source({ image: '{ src: a.png, alt: photo }' }),
    ['"photo" does not say what the picture shows. Write a sentence for those who cannot see it.'],
  ],
  [
    'contacts/name-capitals',
    contacts('\n  - { name: Ana Ejemplo, email: a@iom.int }\n  - { name: BO MUSTER, email: b@iom.int }'),
    ['This name is in capitals. Write it as the person does.'],
  ],
  ['email/domain', contacts('\n  - { name: Ana Ejemplo, email: a@elsewhere.example }'), [], NO_DOMAINS],
  [
    'email/valid',
    contacts('\n  - { name: Ana Ejemplo, email: nope }'),
    ['"nope" is not an e-mail address. Write name@example.org'],
    NO_DOMAINS,
  ],
  [
    'phone/valid',
    contacts('\n  - { name: Ana Ejemplo, phone: [+41 2, "+4122717911122717911123"] }'),
    [
      '"+41 2" has too few digits. Write it with + and the country code: +41 22 717 9111',
      '"+4122717911122717911123" has too many digits. Write it with + and the country code: +41 22 717 9111',
    ],
  ],
  [
    'language/valid',
    source({ language: 'frensh' }),
    ['"frensh" is no language tag. Write en, fr, es, ar or another two-letter code.'],
  ],
  [
    'contacts/duplicate',
    contacts('\n  - { name: Ana Ejemplo, email: a@iom.int }\n  - { name: Bo Muster, email: A@iom.int }'),
    ['A@iom.int is the address of Ana Ejemplo, too. Correct one of them.'],
  ],
  [
    'contacts/duplicate',
    contacts('\n  - { name: Ana Ejemplo, email: a@iom.int }\n  - { name: Ana Ejemplo, email: a@iom.int }'),
    [],
  ],
  [
    'contacts/languages',
    contacts('\n  - { name: Ana Ejemplo, email: a@iom.int, languages: [klingonish, Spanish] }'),
    [
      '"klingonish" is no language tag. Write en, fr, es, ar or another two-letter code.',
      '"Spanish" is no language tag. Write es',
    ],
  ],
  [
    'contacts/name-capitals',
    contacts('\n  name: ANA EJEMPLO\n  email: a@iom.int'),
    ['This name is in capitals. Write it as the person does.'],
  ],
  [
    'email/valid',
    contacts('\n  - { name: Ana Ejemplo, email: nope }'),
    ['"nope" is not an e-mail address. Write name@iom.int'],
  ],
  ...(
    [
      ['" ana@iom.int "', ' ana@iom.int ', 'ana@iom.int'],
      ['mailto:ana@iom.int', 'mailto:ana@iom.int', 'ana@iom.int'],
      ['"<MAILTO:ana@iom.int>."', '<MAILTO:ana@iom.int>.', 'ana@iom.int'],
      ['"<ana@iom.int>"', '<ana@iom.int>', 'ana@iom.int'],
      ['ana mailto:ana@iom.int', 'ana mailto:ana@iom.int', 'name@iom.int'],
      ['nope.', 'nope.', 'name@iom.int'],
    ] as const
  ).map(
    ([written, text, instead]) =>
      [
        'email/valid',
        contacts(`\n  - { name: Ana Ejemplo, email: ${written} }`),
        [`"${text}" is not an e-mail address. Write ${instead}`],
      ] as const,
  ),
  [
    'email/domain',
    contacts('\n  - { name: Ana Ejemplo, email: ana@iom.itn }\n  - { name: Bo Muster, email: bo@press.iom.int }'),
    ['"ana@iom.itn" is not an address of the organisation (iom.int). Did you mean ana@iom.int?'],
  ],
  ['contacts/duplicate', contacts('\n  name: Ana Ejemplo\n  email: a@iom.int'), []],
  [
    'contacts/duplicate',
    contacts(
      '\n  - press-desk\n  - press-desk\n  - { name: Ana Ejemplo, phone: +41 22 717 91 11 }\n  - { name: Bo Muster, phone: +41 22 717 91 11 }',
    ),
    [],
  ],
  ...['+41 22 717 91 11 ext. 12', '+41227179111', '+1 202 555 0143'].map(
    (phone) => ['phone/format', contacts(`\n  - { name: Ana Ejemplo, phone: ${phone} }`), []] as const,
  ),
  ...(
    [
      ['+41 22 717 91 11 ext 12', '+41 22 717 91 11 ext. 12'],
      ['tel +41 22 717 91 11', undefined],
      ['+41-22-717-91-11', '+41 22 717 91 11'],
    ] as const
  ).map(
    ([phone, instead]) =>
      [
        'phone/format',
        contacts(`\n  - { name: Ana Ejemplo, phone: ${phone} }`),
        instead === undefined ? [] : [`"${phone}" is not in the international form. Write ${instead}`],
      ] as const,
  ),
  [
    'phone/valid',
    contacts("\n  name: Ana Ejemplo\n  phone: ['+41 22', +41 22 717 91 11]"),
    ['"+41 22" is not a number that exists in CH. Check the digits, and whether the area code is among them.'],
  ],
  [
    'phone/format',
    contacts('\n  - { name: Ana Ejemplo, phone: 0041 22 717 91 11 ext 12 }'),
    ['"0041 22 717 91 11 ext 12" is not in the international form. Write +41 22 717 91 11 ext. 12'],
  ],
  [
    'phone/placeholder',
    contacts('\n  - { name: Ana Ejemplo, phone: [+41 22 717 91 11, +1 202 555 0100] }'),
    ['Nobody answers +1 202 555 0100. Write the number of the press desk.'],
  ],
];

describe('values of the front matter', () => {
  test.for(CASES)('%s of %j', ([rule, text, said, checked]) => {
    expect(findings(rule, text, checked)).toEqual(said);
  });
});
