import { describe, expect, test } from 'vitest';
import { parseContacts } from '../../src/importers/contacts/parse.ts';
import { cutBlock } from '../../src/importers/cut.ts';
import type { Block } from '../../src/importers/document.ts';
import { readDateLine } from '../../src/importers/fields/date-lines.ts';
import { readDateline } from '../../src/importers/fields/dateline.ts';
import { findLanguage } from '../../src/importers/fields/language.ts';
import { knownPlaces } from '../../src/importers/fields/place-names.ts';
import { findDates } from '../../src/importers/fields/written-dates.ts';
import { isoDay } from '../../src/model/date.ts';
import type { Language } from '../../src/model/language.ts';
import { NEWSROOM } from './support/reading.ts';

const knows = knownPlaces(NEWSROOM);

describe('a written date', () => {
  test.each([
    ['Posted: Tuesday, 04-05-2010', '2010-05-04'],
    ['17 September 2018', '2018-09-17'],
    ['Fri, 12/15/2017 - 10:33', '2017-12-15'],
    ['October 30th, 2019', '2019-10-30'],
    ['le 1er décembre 2003', '2003-12-01'],
    ['Miércoles, 7 de septiembre de 2011', '2011-09-07'],
    ['٥ مارس ٢٠١٩', '2019-03-05'],
    ['17 تشرين الثاني/نوفمبر 2013', '2013-11-17'],
    ['Posted on Fri. July-01-2016', '2016-07-01'],
    ['Paru le 07.11.2017', '2017-11-07'],
    ['Fecha: 9/11/2011 (miércoles)', '2011-11-09'],
    ['2014-02-28', '2014-02-28'],
  ])('is read: %s', (text, day) => {
    const [date] = findDates(text);
    expect(date?.day && isoDay(date.day)).toBe(day);
  });

  test('is read once where forms overlap, and each of many at once', () => {
    const written = findDates('Monday, 5 March 2012, 2012-03-05-2013, 5 March 2012 (05/03/2012)');
    expect(written.map(({ text }) => text)).toEqual([
      'Monday, 5 March 2012',
      '2012-03-05',
      '5 March 2012',
      '05/03/2012',
    ]);
    const start = process.cpuUsage().user;
    expect(findDates('2012-03-05 '.repeat(50_000))).toHaveLength(50_000);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(2);
  });

  test('that may be either of two days is neither, and both are told', () => {
    const [date] = findDates('03/04/2012');
    expect(date?.day).toBeUndefined();
    expect(date?.readings.map(isoDay)).toEqual(['2012-04-03', '2012-03-04']);
    expect(date?.note).toBe('day and month can be read in either order');
  });

  test('says what settled its order', () => {
    expect(findDates('Fri, 12/06/2015 - 14:02')[0]?.note).toContain('day of the week');
    expect(findDates('06/15/2016')[0]?.note).toContain('15');
  });

  test('whose day of the week is another one says so', () => {
    expect(findDates('Monday, 17 September 2019')[0]?.note).toContain('does not fit');
  });

  test.each([
    '31 February 2010',
    '12 May',
    'from 1998 to 2009',
    '1998-2009',
    'call 2010-2011',
    'in 2005',
    '45/45/2010',
  ])('is not seen in %s', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

describe('a line with a date', () => {
  test.each(['Posted on 3 August 2005', '17 September 2018 - 17:11', 'Publié le 4 mai 2010', '04 Marzo 2021'])(
    'is taken for the date of issue: %s',
    (line) => {
      expect(readDateLine(line)?.date.day).toBeDefined();
    },
  );

  test.each(['WHEN: Friday, 9 September 2022, 11:00', 'The law of 12 May 2010', 'Copyright 1 May 2010 HLN'])(
    'is left alone: %s',
    (line) => {
      expect(readDateLine(line)).toBeUndefined();
    },
  );
});

describe('a dateline', () => {
  test.each([
    ['Namibia - The library opens.', ['Namibia'], 'The library opens.'],
    ['Geneva (HLN) - The library opens.', ['Geneva'], 'The library opens.'],
    ['New York/Geneva – The library opens.', ['New York', 'Geneva'], 'The library opens.'],
    ['Juba, October 30th, 2019 – The bell rang.', ['Juba'], 'The bell rang.'],
    ['Erbil — A staircase came home.', ['Erbil'], 'A staircase came home.'],
    ['Geneva- The library opens.', ['Geneva'], 'The library opens.'],
    ['Sénégal − Le bateau repart.', ['Sénégal'], 'Le bateau repart.'],
    ['LIGHTHOUSE POINT, 14 March 1985 (HLN) -- A fog sat.', ['Lighthouse Point'], 'A fog sat.'],
    ['MEMBRILLO, 5 de noviembre de 1999 (RBP).- Un cartero.', ['Membrillo'], 'Un cartero.'],
    ['بيروت، 2 حزيران/يونيو - أعلنت الشبكة.', ['بيروت'], 'أعلنت الشبكة.'],
    ['القاهرة، مصر، 14 مايو/أيار 2018 – دعت الشبكة.', ['القاهرة'], 'دعت الشبكة.'],
    ['Nairobi (HLN), Kenya – 23 January 2019 – A shelf bent.', ['Nairobi'], 'A shelf bent.'],
    ['Bogotá, Colombia – La brújula apunta.', ['Bogotá'], 'La brújula apunta.'],
    ['Port-au-Prince – Les lampes.', ['Port-au-Prince'], 'Les lampes.'],
    ['Nairobi – 23 January 2019 was a long day.', ['Nairobi'], '23 January 2019 was a long day.'],
    ['Geneva: The library opens.', ['Geneva'], 'The library opens.'],
    ['Upper Orchard: The library opens.', ['Upper Orchard'], 'The library opens.'],
    ['Geneva The library opens.', ['Geneva'], 'The library opens.'],
  ])('is taken apart: %s', (text, places, rest) => {
    const reading = readDateline(text, knows);
    expect(reading?.places).toEqual(places);
    expect(text.slice(reading?.length)).toBe(rest);
  });

  test('whose dash is lost is known by a place and two spaces', () => {
    expect(readDateline('Geneva On Monday it rained.', knows, 'Geneva  On Monday it rained.')?.places).toEqual([
      'Geneva',
    ]);
  });

  test.each([
    'Readers - big and small - are welcome.',
    'The co-operation began in May.',
    'Mr. Swing - The Director General - spoke.',
    '“We lend books – all of them,” she said.',
    'Books, lamps and boats: the library has them.',
    'Background: The library was founded in 1887.',
    'Readers: The library opens.',
    'Readers The library likes.',
  ])('is not seen in %s', (text) => {
    expect(readDateline(text, knows)).toBeUndefined();
  });
});

describe('contacts', () => {
  const contacts = (...texts: string[]) =>
    parseContacts(
      texts.map((text, index) => ({ text, line: index + 1, group: 1 })),
      NEWSROOM,
      { day: undefined, country: undefined },
    ).contacts.map(({ value }) => value);

  test('have a name, a function, an office, numbers and an address', () => {
    expect(
      contacts('Carla Prueba', 'Head of Lending, HLN Lighthouse', 'Phone: +41 22 717 91 11', 'carla@x.example.org'),
    ).toEqual([
      {
        name: 'Carla Prueba',
        title: 'Head of Lending',
        office: 'lighthouse',
        phones: ['+41 22 717 91 11'],
        email: 'carla@x.example.org',
      },
    ]);
  });

  test('may be several on lines of their own, or in one line', () => {
    const two = contacts('Ana Ejemplo, Tel: +41 22 717 91 11, ana@x.example.org or Bo Muster, Tel: +41 22 717 91 12');
    expect(two.map(({ name }) => name)).toEqual(['Ana Ejemplo', 'Bo Muster']);
    const labelled = contacts('In Geneva: Ana Ejemplo, +41 22 717 91 11', 'In Juba: Bo Muster, +41 22 717 91 12');
    expect(labelled.map(({ name }) => name)).toEqual(['Ana Ejemplo', 'Bo Muster']);
  });

  test.each([
    ['ahakuna at library dot example dot org', 'ahakuna@library.example.org'],
    ['whapana[at]library.example.org', 'whapana@library.example.org'],
    ['h.personne [arobase] library.example.org', 'h.personne@library.example.org'],
    ['<bo@library.example.org>', 'bo@library.example.org'],
  ])('have addresses that were hidden: %s', (written, address) => {
    expect(contacts(`Ana Ejemplo, ${written}`)[0]?.email).toBe(address);
  });

  test('at an office are not taken for an address', () => {
    expect(contacts('Nora Ingen at HLN Lighthouse, Tel: +41 22 717 91 11')).toEqual([
      { name: 'Nora Ingen', office: 'lighthouse', phones: ['+41 22 717 91 11'] },
    ]);
  });

  test.each([
    ['Cell: +44 7700 900456 / +44 7700 900457', ['+44 7700 900456', '+44 7700 900457']],
    ['Tel: +41 22 717 91 11/12', ['+41 22 717 91 11', '+41 22 717 91 12']],
    ['tel. (41 22) 717 91 11', ['+41 22 717 91 11']],
    ['Tel: + 525 5 55 36 39 54', ['+52 55 5536 3954']],
    ['+41 (0)22 717 91 11', ['+41 22 717 91 11']],
    ['Tel: 0041 22 717 91 11', ['+41 22 717 91 11']],
    ['Tel: +41 22) 717 91 11', ['+41 22 717 91 11']],
    ['Tel: +41 22 717 91-11/12', ['+41 22 717 91 11', '+41 22 717 91 12']],
    ['Tel: +41 22 717 91 1-1/12', ['+41 22 717 91 11', '+41 22 717 91 12']],
    ['Tel: +41 22 717 91 11, Mobile: +41 22 717 91 11', ['+41 22 717 91 11']],
    ['هاتف: 9111 717 22 41+', ['+41 22 717 91 11']],
    ['Press: 202/555-0199', ['202/555-0199']],
    ['Tel. +41 22 717 91 11 ext. 142', ['+41 22 717 91 11 ext. 142']],
  ])('have numbers as offices wrote them: %s', (line, phones) => {
    expect(contacts('Ana Ejemplo', line)[0]?.phones).toEqual(phones);
  });

  test.each([
    ['Bo Muster at HLN.Lighthouse, +41 22 717 91 11', undefined],
    ['bo@library.example.1, +41 22 717 91 11', undefined],
    ['Bo Muster Jr., bo@library.example.org.', 'bo@library.example.org'],
  ])('have an address where one is written: %s', (line, address) => {
    expect(contacts(line)[0]?.email).toBe(address);
  });

  test('are persons before desks, and are said once however often their names stand there', () => {
    expect(contacts('Press Office', 'Ana Ejemplo', 'Ana Ejemplo, Keeper of Bells, Lender, +41 22 717 91 11')).toEqual([
      { name: 'Ana Ejemplo', title: 'Keeper of Bells, Lender', phones: ['+41 22 717 91 11'] },
    ]);
    expect(contacts('Bo Muster Jr., HLN Lighthouse, HLN Lighthouse, bo@library.example.org')).toEqual([
      { name: 'Bo Muster Jr.', office: 'lighthouse', phones: [], email: 'bo@library.example.org' },
    ]);
  });

  test('have one address each, and who has two is told', () => {
    const lines = [
      'Ana Ejemplo, ana@library.example.org, ANA@library.example.org, ana@post.example.org',
      'In Geneva: bo@library.example.org, bo@post.example.org',
    ];
    const { warnings } = parseContacts(
      lines.map((text, index) => ({ text, line: index + 1, group: index + 1 })),
      NEWSROOM,
      { day: undefined, country: undefined },
    );
    expect(warnings).toEqual([
      'Ana Ejemplo has a second address, ana@post.example.org: a contact has one.',
      'A contact has a second address, bo@post.example.org: a contact has one.',
    ]);
  });

  test('have no fax number', () => {
    expect(contacts('Ana Ejemplo', 'Tel: +41 22 717 91 11', 'Fax: +41 22 798 61 50')[0]?.phones).toEqual([
      '+41 22 717 91 11',
    ]);
  });
});

describe('a language', () => {
  const found = (text: string, ...declared: string[]) => findLanguage(text, declared, 'en' as Language).value;

  test.each([
    ['the words, whatever the page declares', 'Les livres de la bibliothèque sont sur le quai avec elle', ['en'], 'fr'],
    ['what the page declares, where no word tells', 'Lighthouse Point 2010', ['fr_CH'], 'fr'],
    ['what the page declares by name', 'Lighthouse Point 2010', ['Español'], 'es'],
    ['words of two languages, the more of one', 'pour sur avec dans aux sont the and with from have', [], 'fr'],
    ['the newsroom’s own, where nothing tells', 'Lighthouse Point 2010', ['?'], 'en'],
  ])('is told by %s', (_, text, declared, language) => {
    expect(found(text, ...declared)).toBe(language);
  });
});

describe('a block that is cut', () => {
  const block = (node: Block['node'], text: string): Block =>
    ({ node, text, lines: [text], raw: text, line: 1, group: 1, hints: new Set() }) as unknown as Block;
  const sides = (one: Block, at: number) => cutBlock(one, at).map((part) => part?.text);
  const paragraph = block(
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [] },
        { type: 'inlineCode', value: 'ding' },
        { type: 'break' },
        { type: 'text', value: 'dong and more' },
      ],
    },
    'ding dong and more',
  );

  test('has what is before the place and what is behind it, and nothing where nothing is', () => {
    expect(sides(paragraph, 9)).toEqual(['ding dong', 'and more']);
    expect(sides(paragraph, 0)).toEqual([undefined, 'ding dong and more']);
    expect(sides(paragraph, 18)).toEqual(['ding dong and more', undefined]);
  });

  test('stays whole where it is no paragraph', () => {
    const code = block({ type: 'code', value: 'ding dong' }, 'ding dong');
    expect(cutBlock(code, 4)).toEqual([code, undefined]);
  });
});
