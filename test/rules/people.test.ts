import { describe, expect, test } from 'vitest';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { findings, fixed, found, offers } from '../support/findings.ts';
import { source } from '../support/source.ts';

/** @returns a source with the contacts that are given: in a list each, or one by itself */
const among = (...contacts: readonly string[]) =>
  source({ contacts: `\n${contacts.map((one) => `  - ${one}`).join('\n')}` });
const alone = (contact: string) => source({ contacts: contact });

const ANA = '{ name: Ana Ejemplo, email: ana.ejemplo@iom.int }';
const INTERNATIONAL = 'Write it with + and the country code: +41 22 717 9111';
const DIGITS = 'Check the digits, and whether the area code is among them.';

test.each([
  ['nope', `"nope" is not a phone number. ${INTERNATIONAL}`],
  ['+999 12 345 678', `"+999 12 345 678" has no country code. ${INTERNATIONAL}`],
  ['+41 2', `"+41 2" has too few digits. ${INTERNATIONAL}`],
  ['+41 22 717 91 11 22 33 44 55 66', `"+41 22 717 91 11 22 33 44 55 66" has too many digits. ${INTERNATIONAL}`],
  [
    '+41 22 717 9111 / 9555',
    '"+41 22 717 9111 / 9555" holds more than one number. Write a list: [+41 22 717 9111, +41 22 717 9555]',
  ],
  ['+41 11 111 11 11', `"+41 11 111 11 11" is not a number that exists in CH. ${DIGITS}`],
  ['+1 800 1', `"+1 800 1" is not a number that exists. ${DIGITS}`],
  ['+800 1234 567', `"+800 1234 567" is not a number that exists. ${DIGITS}`],
  ['+52 1 55 5536 3954', '"+52 1 55 5536 3954" is not a number that exists in MX. Did you mean +52 55 5536 3954?'],
])('phone/valid: of the number %s people are told what is wrong', (phone, said) => {
  expect(findings('phone/valid', among(`{ name: Ana Ejemplo, phone: ${phone} }`))).toEqual([said]);
});

test('phone/valid: a number that a plan gave up is replaced, others are left to people', () => {
  const of = (phone: string) => among(`{ name: Ana Ejemplo, phone: ${phone} }`);
  expect(fixed('phone/valid', of('+52 1 55 5536 3954'))).toBe(of('+52 55 5536 3954'));
  for (const phone of ['nope', '+41 11 111 11 11', '+41 22 717 9111 / 9555'])
    expect(offers('phone/valid', of(phone))).toEqual([]);
});

test.each([
  ['+41 22 717 91 11', []],
  ['+41227179111', []],
  ['0041 22 717 91 11', ['+41 22 717 91 11']],
  ['+41 (0)22 717 91 11', ['+41 22 717 91 11']],
  ['+41-22-717-91-11', ['+41 22 717 91 11']],
  ['+41 22 717 9111 #5', ['+41 22 717 91 11 ext. 5']],
  ['+41 22 717 91 11 ext. 12', []],
  ['+41 22 717 91 11 ext 12', ['+41 22 717 91 11 ext. 12']],
])('phone/format: the number %s is written as people read it', (phone, better) => {
  expect(findings('phone/format', among(`{ name: Ana Ejemplo, phone: "${phone}" }`))).toEqual(
    better.map((one) => `"${phone}" is not in the international form. Write ${one}`),
  );
});

describe('phone/placeholder: a number that nobody answers', () => {
  const said = (phone: string) => [`Nobody answers ${phone}. Write the number of the press desk.`];

  test.each(['+1 212 555 0123', '+41 000 000', '+41 1234567', '+41 77 77 77 77 7'])('%s', (phone) => {
    for (const text of [alone(`{ name: A, phone: ${phone} }`), among(ANA, `{ name: A, phone: ${phone} }`)]) {
      expect(findings('phone/placeholder', text)).toEqual(said(phone));
      expect(found('phone/placeholder', text)).toEqual([phone]);
    }
  });

  test('is found among others, by its place', () => {
    const text = among('press-desk', ANA, '{ name: A, phone: [+41 22 717 91 11, +1 212 555 0123] }');
    expect(found('phone/placeholder', text)).toEqual(['+1 212 555 0123']);
    expect(found('phone/placeholder', alone('{ name: A, phone: [+41 22 717 91 11, +1 212 555 0123] }'))).toEqual([
      '+1 212 555 0123',
    ]);
  });

  test.each(['+41 22 717 91 11', '+1 212 555 0199 1', '+41 22 000 001'])('%s is one that is answered', (phone) => {
    expect(findings('phone/placeholder', among(`{ name: A, phone: ${phone} }`))).toEqual([]);
  });
});

describe('contacts/name-capitals: a name in capitals', () => {
  const rule = 'contacts/name-capitals';

  test('is found wherever contacts stand', () => {
    expect(findings(rule, alone('{ name: ANA EJEMPLO, email: a@iom.int }'))).toEqual([
      'This name is in capitals. Write it as the person does.',
    ]);
    expect(found(rule, alone('{ name: ANA EJEMPLO, email: a@iom.int }'))).toEqual(['ANA EJEMPLO']);
    expect(found(rule, among('press-desk', ANA, '{ name: ÉLA, email: a@iom.int }'))).toEqual(['ÉLA']);
  });

  test.each(['Ana EJEMPLO', 'A. J.', 'JO', 'ANA de EJEMPLO', 'آنا'])('%s is none', (name) => {
    expect(findings(rule, among(`{ name: ${name}, email: a@iom.int }`))).toEqual([]);
  });

  test.each(['contacts/name-capitals', 'contacts/duplicate', 'phone/placeholder', 'phone/valid'])(
    '%s leaves a release alone that has no contacts',
    (one) => {
      for (const text of [source({ contacts: null }), alone('press-desk')])
        for (const asked of [one, 'internal/error']) expect(findings(asked, text)).toEqual([]);
    },
  );
});

test('contacts/duplicate: an address that two people have is told of the second, whatever its case', () => {
  const text = among(
    'press-desk',
    ANA,
    '{ name: A, phone: +41 22 717 91 11 }',
    '{ name: B, email: ANA.Ejemplo@iom.int }',
    ANA,
  );
  expect(findings('contacts/duplicate', text)).toEqual([
    'ANA.Ejemplo@iom.int is the address of Ana Ejemplo, too. Correct one of them.',
  ]);
  expect(found('contacts/duplicate', text)).toEqual(['ANA.Ejemplo@iom.int']);
  expect(
    findings(
      'contacts/duplicate',
      among(ANA, '{ name: A, phone: +41 22 717 91 11 }', '{ name: B, phone: +41 22 717 91 11 }'),
    ),
  ).toEqual([]);
});

test.each<[string, readonly string[]]>([
  [
    '{ name: Ana Ejemplo }',
    ['Ana Ejemplo has neither a phone nor an e-mail address. Add phone: +41 22 717 9111 or email: name@iom.int'],
  ],
  ['{ name: Ana Ejemplo, phone: +41 22 717 91 11 }', []],
  ['{ name: Ana Ejemplo, email: ana.ejemplo@iom.int }', []],
  ['press-desk', []],
])('contacts/reachable: %s', (contact, said) => {
  expect(findings('contacts/reachable', among(contact))).toEqual(said);
});

/** What stands in the newsroom's own file is not the release's to change. */
const OFFICES = `contacts:
  press-desk: { name: Press Desk, phone: +41 22 717 91 11, languages: [Spanish] }
  night-desk: { name: Night Desk, phone: +52 1 55 5536 3954, email: "<night@iom.imt>" }
  day-desk: { name: Day Desk, email: day@iom.imt }
`;
const { newsroom } = readNewsroom({ newsroom: undefined, offices: { path: 'offices.yaml', text: OFFICES } });

test.each([
  ['pres-desk', 'Did you mean "press-desk"?', 'press-desk'],
  ['Ana Ejemplo', 'Write name, phone and email here, or add the contact to offices.yaml.', 'Ana Ejemplo'],
])('contacts/known: %s does not stand there', (name, hint, better) => {
  expect(findings('contacts/known', among(name), { newsroom })).toEqual([
    `This contact does not stand in offices.yaml. ${hint}`,
  ]);
  expect(fixed('contacts/known', among(name), { newsroom })).toBe(among(better));
  expect(offers('contacts/known', among(name), { newsroom })).toEqual(
    name === better ? [] : [`unsafe: Write ${better}`],
  );
});

test.each([
  [
    'contacts/languages',
    '{ name: A, email: a@iom.int, languages: [es, Spanish] }',
    '"Spanish" is no language tag. Write es',
    'Spanish',
    'es',
  ],
  [
    'contacts/languages',
    '{ name: A, email: a@iom.int, languages: [Klingonese] }',
    '"Klingonese" is no language tag. Write en, fr, es, ar or another two-letter code.',
    '',
    '',
  ],
  [
    'email/valid',
    '{ name: A, email: "<mailto:a@iom.int>;" }',
    '"<mailto:a@iom.int>;" is not an e-mail address. Write a@iom.int',
    '<mailto:a@iom.int>;',
    'a@iom.int',
  ],
  ['email/valid', '{ name: A, email: a at iom }', '"a at iom" is not an e-mail address. Write name@iom.int', '', ''],
  [
    'email/domain',
    '{ name: A, email: a@iom.imt }',
    '"a@iom.imt" is not an address of the organisation (iom.int). Did you mean a@iom.int?',
    'a@iom.imt',
    '"a@iom.int"',
  ],
  [
    'email/domain',
    '{ name: A, email: a@harbour-library.example }',
    '"a@harbour-library.example" is not an address of the organisation (iom.int). Check the spelling. Domains are set in newsroom.yaml under organisation.',
    '',
    '',
  ],
  ['email/domain', '{ name: A, email: a at iom }', '', '', ''],
  ['email/domain', '{ name: A, phone: +41 22 717 91 11 }', '', '', ''],
])('%s: %s', (rule, contact, said, from, to) => {
  expect(findings(rule, among(contact))).toEqual(said === '' ? [] : [said]);
  expect(fixed(rule, among(contact))).toBe(among(contact.replace(from, to)));
  expect(offers(rule, among(contact))).toHaveLength(from === to ? 0 : 1);
});

test.each([
  ['contacts/languages', 'press-desk', 1],
  ['email/valid', 'night-desk', 1],
  ['email/domain', 'day-desk', 1],
  ['phone/valid', 'night-desk', 1],
])('%s: what stands in offices.yaml is told and not changed (%s)', (rule, contact, count) => {
  const text = among(contact);
  expect(findings(rule, text, { newsroom })).toHaveLength(count);
  expect(fixed(rule, text, { newsroom })).toBe(text);
  expect(offers(rule, text, { newsroom })).toEqual([]);
});
