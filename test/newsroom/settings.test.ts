import { describe, expect, test } from 'vitest';
import { type Language, parseLanguage } from '../../src/model/language.ts';
import { findBoilerplate } from '../../src/newsroom/boilerplate.ts';
import { rangeAt, readMetadata } from '../../src/newsroom/metadata.ts';
import { composeSource } from '../../src/newsroom/new-release.ts';
import { DEFAULT_NEWSROOM } from '../../src/newsroom/newsroom.ts';
import { type NewsroomReading, readNewsroom } from '../../src/newsroom/read.ts';
import { BUILT_IN_OFFICES } from '../../src/newsroom/registry/offices.ts';
import { officesYaml } from '../../src/newsroom/starter/offices-yaml.ts';
import type { Starter } from '../../src/newsroom/starter/starter.ts';
import { themeId } from '../../src/newsroom/themes.ts';
import { carryOver } from '../../src/newsroom/translate-release.ts';
import { checkLintSettings } from '../../src/rules/engine/settings-problems.ts';
import { parse } from '../../src/source/parse.ts';
import { source } from '../support/source.ts';

const settings = (text: string) => readNewsroom({ newsroom: { path: 'newsroom.yaml', text } });
const offices = (text: string) => readNewsroom({ offices: { path: 'offices.yaml', text } });

function said({ diagnostics }: Pick<NewsroomReading, 'diagnostics'>): readonly string[] {
  return diagnostics.map(({ start, message, hint }) => `${start.line}:${start.column} ${message} ${hint ?? ''}`.trim());
}

describe('offices.yaml', () => {
  test('amends an office that is known, and keeps what it does not say', () => {
    const { newsroom, diagnostics } = offices(`
offices:
  mexico: { city: { en: Harbour Town }, until: 2030-01-01, aliases: [Harbour] }
  lighthouse: { name: Lighthouse, country: MX, timeZone: America/Cancun, from: 2020-01-01, kind: liaison }
`);
    expect(diagnostics).toEqual([]);
    const { byId } = newsroom.offices;
    expect(byId.get('mexico')).toMatchObject({
      ...{ name: { en: 'IOM Mexico' }, country: 'MX', timeZone: 'America/Mexico_City' },
      ...{ city: { en: 'Harbour Town' }, until: '2030-01-01', aliases: expect.arrayContaining(['Harbour']) },
    });
    expect(byId.get('lighthouse')).toEqual({
      ...{ id: 'lighthouse', kind: 'liaison', name: { en: 'Lighthouse' }, country: 'MX', languages: ['en'] },
      ...{ aliases: [], source: 'offices.yaml', timeZone: 'America/Cancun', from: '2020-01-01' },
    });
  });

  test('says what a new office lacks, and what no zone or country is; then the office does not exist', () => {
    const read = offices('offices:\n  lighthouse:\n    country: Mexico\n    timeZone: Harbour/Town\n  quay: {}\n');
    expect(said(read)).toEqual([
      '3:5 The office "lighthouse" has no name. Add name: IOM Mexico',
      '3:14 "Mexico" is no country code. Write the two letters of ISO 3166.',
      '4:15 "Harbour/Town" is no time zone. Write a zone of the IANA database: Africa/Juba',
      '5:9 The office "quay" has no name. Add name: IOM Mexico',
      '5:9 The office "quay" has no country. Add country: MX',
    ]);
    expect(read.newsroom.offices.byId.has('lighthouse')).toBe(false);
  });

  test.each(['$(touch x)desk', '`x`', 'press:desk', 'night desk', '-desk', 'a;b', '!!!', 'a/b'])(
    'refuses a contact with the id %j, which a shell would read',
    (id) => {
      const { newsroom, diagnostics } = offices(`contacts:\n  ${JSON.stringify(id)}: { name: Ana }\n`);
      const message = `"${id}" must be an id: letters, digits, hyphens, dots and underscores.`;
      expect(diagnostics).toMatchObject([{ rule: 'newsroom/settings', start: { line: 2, column: 3 }, message }]);
      expect(newsroom.contacts.size).toBe(0);
    },
  );

  test('says what may stand there instead of an id that is none', () => {
    expect(said(offices('contacts: { Night desk: { name: Ana } }'))[0]).toMatch(/underscores\. Write night-desk\.$/);
  });

  test('takes ids of any script, with hyphens, dots and underscores', () => {
    const ids = ['desk', 'Press-Desk_2', 'مكتب-الصحافة', 'ana.ejemplo', '10'];
    const { newsroom, diagnostics } = offices(`contacts:\n${ids.map((id) => `  ${id}: { name: Ana }\n`).join('')}`);
    expect(diagnostics).toEqual([]);
    expect([...newsroom.contacts.keys()].sort()).toEqual(ids.sort());
  });
});

describe('newsroom.yaml', () => {
  test.each([
    ['language: harbourish', ['1:11 "harbourish" is no language tag. Write en, fr, es, ar or another BCP 47 tag.']],
    [
      'email: { from: { name: Press, address: nope } }',
      ['1:40 "nope" is not an e-mail address. Write name@example.org'],
    ],
    ['email: { from: { name: Press, address: press@harbour.example } }', []],
    ['email: { unsubscribe: {} }', ['1:23 "unsubscribe" must have mailto or https.']],
    [
      'email: { unsubscribe: { mailto: off@harbour.example, oneClick: true } }',
      ['1:33 "mailto" must be mailto: and one address.', '1:23 "unsubscribe" must have https for one click.'],
    ],
    ['language: [', ['1:11 This bracket is never closed. Close it with ], or put the value in double quotes.']],
    ['lint: { rules: { date/future: { options: { days: 3 } } } }', []],
    [
      'boilerplates: { $(x): [{ from: 2020-01-01, text: T }] }',
      ['1:17 "$(x)" must be an id: letters, digits, hyphens, dots and underscores. Write x.'],
    ],
  ])('%s', (text, expected) => {
    expect(said(settings(text))).toEqual(expected);
  });

  test.each([
    [
      'rules: { slug/valid: { severity: error, options: { a: 1 } } }',
      ['1:58 The rule slug/valid has no options. Delete this value.'],
    ],
    [
      'rules: { archive/near-duplicate: { options: { similarity: lots, wrong: 1 } } }',
      [
        '1:67 "similarity" is not right: must be a number from 50 to 100. See "iom-release explain archive/near-duplicate".',
        '1:73 The rule archive/near-duplicate has no option "wrong". Known options: similarity.',
      ],
    ],
    [
      'rules: { archive/near-duplicate: { options: lots } }',
      ['1:53 Options have a name and a value each. Known options: similarity.'],
    ],
    [
      'overrides: [{ languages: [frensh], rules: {} }, { from: 2024-01-01, until: 2023-01-01 }, { rules: {} }]',
      [
        '1:35 "frensh" is no language tag. Write en, fr, es, ar or another BCP 47 tag.',
        '1:84 This day is before the first one. Swap from and until.',
        '1:98 This override says of no release that it is meant. Add files, languages, from or until, or write the rules under lint itself.',
      ],
    ],
  ])('lint: { %s }', (text, expected) => {
    const read = settings(`lint: { ${text} }`).settings;
    expect(read && said({ diagnostics: checkLintSettings(read.file, read.map) })).toEqual(expected);
  });
});

test('of several texts about the organisation the newest that held on the day is used', () => {
  const { newsroom } = settings(`
boilerplates:
  about:
    - { from: 2020-01-01, text: { en: Newer, fr: Plus récent } }
    - { from: 1990-01-01, text: Older }
    - { from: 2010-01-01, until: 2015-12-31, text: Ten }
`);
  const on = (year: number, language = 'en') =>
    findBoilerplate(newsroom, 'about', { year, month: 6, day: 1 }, languageOf(language));
  expect(on(2024)).toMatchObject({ boilerplate: { text: 'Newer' } });
  expect(on(2012)).toMatchObject({ boilerplate: { text: 'Ten' } });
  expect(on(2016)).toMatchObject({ boilerplate: { text: 'Older' } });
  expect(on(1980)).toEqual({ kind: 'not-dated', id: 'about' });
  expect(on(2024, 'es')).toEqual({ kind: 'not-dated', id: 'about' });
});

function languageOf(tag: string): Language {
  const language = parseLanguage(tag);
  if (!language) throw new Error(`${tag} is a language`);
  return language;
}

test('themes are known by their letters, however many there are', () => {
  for (let number = 0; number < 10_100; number += 1) expect(themeId(`Night ${number}`)).toBe(`night-${number}`);
  expect(themeId('Night 0')).toBe('night-0');
});

test('a place that is missing is told at the map that lacks it', () => {
  const metadata = readMetadata(parse(source({ image: '{ alt: A room }' }), 'a.md'), DEFAULT_NEWSROOM);
  if (!metadata) throw new Error('there is no front matter');
  const { map } = metadata;
  const at = (...path: string[]) => {
    const { start, end } = rangeAt(metadata, ...path);
    return source({ image: '{ alt: A room }' }).slice(start, end);
  };
  expect([at('image', 'alt'), at('image', 'src'), at('subtitle')]).toEqual(['A room', '{ alt: A room }', '---']);
  expect(rangeAt(metadata)).toEqual(map.range);
});

test('a source of nobody has no contacts, and one that is translated keeps a headline that it has not', () => {
  const office = BUILT_IN_OFFICES.find(({ id }) => id === 'mexico');
  const language = parseLanguage('en');
  if (!office || !language) throw new Error('the registry is gone');
  expect(
    composeSource({ title: 'Bell', office, language, date: '2024-03-05', contacts: [], slug: 'bell', status: 'draft' }),
  ).not.toContain('contacts');
  expect(carryOver(parse(source({ title: null }), 'a.md'), DEFAULT_NEWSROOM, 'Translate:')?.title).toBe('');
});

test('a newsroom of an office in no zone is shown how to say one', () => {
  const office = BUILT_IN_OFFICES.find(({ id }) => id === 'mexico');
  if (!office) throw new Error('the registry is gone');
  const { timeZone, ...nowhere } = office;
  const contact = { name: 'Ana Ejemplo' };
  const zoneOf = (own: typeof nowhere) =>
    /timeZone: (.*)/.exec(officesYaml({ office: own, contact } as unknown as Starter))?.[1];
  expect([zoneOf(office), zoneOf(nowhere)]).toEqual([timeZone, 'Europe/Zurich']);
});
