import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/model/date.ts';
import type { Office } from '../../../src/model/office.ts';
import { findOffice, indexOffices, type OfficeMatch, searchOffices } from '../../../src/newsroom/registry/find.ts';
import { BUILT_IN_OFFICES } from '../../../src/newsroom/registry/offices.ts';

const INDEX = indexOffices(BUILT_IN_OFFICES);
const find = (query: string, on?: Day): OfficeMatch => findOffice(INDEX, query, on);
const day = (year: number, month = 6, date = 15): Day => ({ year, month, day: date });
const ids = (offices: readonly Office[]) => offices.map(({ id }) => id);
const foundId = (match: OfficeMatch) => (match.kind === 'found' ? match.office.id : match.kind);

function office(id: string, more: Partial<Office> = {}): Office {
  return {
    id,
    kind: 'country',
    name: { en: id },
    country: 'XK',
    languages: ['en'],
    aliases: [],
    source: 'invented',
    ...more,
  };
}

describe('findOffice', () => {
  it.each([
    ['mexico', 'mexico'],
    ['MX', 'mexico'],
    ['mex', 'mexico'],
    ['IOM Mexico', 'mexico'],
    ['OIM Mexique', 'mexico'],
    ['México', 'mexico'],
    ['المكسيك', 'mexico'],
    ['المنظمة الدولية للهجرة – المكسيك', 'mexico'],
    ['Cote dʼIvoire', 'cote-d-ivoire'],
    ['Ivory Coast', 'cote-d-ivoire'],
    ['IOM Vietnam', 'viet-nam'],
    ['Burma', 'myanmar'],
    ['OIM RDC', 'democratic-republic-of-the-congo'],
    ['اثيوبيا', 'ethiopia'],
    ['HQ', 'headquarters'],
    ['Genève', 'headquarters'],
    ['جنيف', 'headquarters'],
    ['New York', 'liaison-office-new-york'],
    ['SLO Addis Ababa', 'liaison-office-addis-ababa'],
    ['MAC', 'administrative-centre-manila'],
    ['rodakar', 'regional-office-west-central-africa'],
    ['Oficina Regional para las Américas', 'regional-office-americas'],
    ['Panama', 'panama'],
    ['Lima', 'peru'],
    ['IOM Bogotá', 'colombia'],
    ['Ciudad de México', 'mexico'],
  ])('takes %s for %s', (query, id) => {
    expect(foundId(find(query))).toBe(id);
  });

  it('finds every office by its id, its names and its aliases on each day of its life', () => {
    for (const expected of BUILT_IN_OFFICES) {
      const [year = 2020, month = 1, date = 1] = (expected.until ?? '2026-01-01').split('-').map(Number);
      const last = day(expected.until === '2024-12-31' ? 2023 : year, month, date);
      for (const query of [expected.id, ...Object.values(expected.name), ...expected.aliases]) {
        expect(foundId(find(query, last)), query).toBe(expected.id);
      }
    }
  });

  it('says that several offices are in a city', () => {
    const match = find('Nairobi');
    expect(match.kind === 'ambiguous' && ids(match.offices)).toEqual(['regional-office-east-horn-africa', 'kenya']);
    const vienna = find('Vienna', day(2015));
    expect(vienna.kind === 'ambiguous' && ids(vienna.offices)).toEqual([
      'regional-office-south-eastern-europe-eastern-europe-central-asia',
      'austria',
    ]);
  });

  it.each([
    ['mexcio', 'mexico'],
    ['Mexcio', 'mexico'],
    ['meico', 'mexico'],
    ['Philipines', 'philippines'],
    ['Genva', 'headquarters'],
    ['Méxco', 'mexico'],
    ['Etiopie', 'ethiopia'],
    ['المسكيك', 'mexico'],
    ['أوغنده', 'uganda'],
    ['IOM Afganistan', 'afghanistan'],
    ['Mexico country office', 'mexico'],
  ])('suggests for %s first %s', (query, id) => {
    const match = find(query);
    const offices = match.kind === 'unknown' ? match.suggestions : match.kind === 'found' ? [match.office] : [];
    expect(ids(offices)[0]).toBe(id);
    expect(offices.length).toBeLessThanOrEqual(3);
  });

  it.each(['', '   ', 'Atlantis', 'qq', 'xx', '—', '__proto__', 'x'.repeat(10_000)])(
    'suggests nothing for %j',
    (query) => {
      expect(find(query)).toEqual({ kind: 'unknown', suggestions: [] });
    },
  );

  it('takes any text without failing and suggests at most three', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (query) => {
        const match = find(query, day(2020));
        if (match.kind === 'unknown') expect(match.suggestions.length).toBeLessThanOrEqual(3);
      }),
      { seed: 20090619, numRuns: 200 },
    );
  });

  it('takes a plain list as well as an index', () => {
    const offices = [office('atlantis', { aliases: ['Lost City'] })];
    expect(foundId(findOffice(offices, 'lost city'))).toBe('atlantis');
    expect(foundId(findOffice(indexOffices(offices), 'Atlantis'))).toBe('atlantis');
    expect(findOffice([], 'atlantis')).toEqual({ kind: 'unknown', suggestions: [] });
  });

  it('says so when two offices of a list share an alias', () => {
    const offices = [office('north', { aliases: ['Isle'] }), office('south', { aliases: ['isle'] })];
    const match = findOffice(offices, 'ISLE');
    expect(match.kind === 'ambiguous' && ids(match.offices)).toEqual(['north', 'south']);
  });
});

describe('an office of the past', () => {
  const vienna = 'Regional Office in Vienna';

  it.each([
    [day(2015), 'regional-office-south-eastern-europe-eastern-europe-central-asia'],
    [day(2011, 7, 1), 'regional-office-south-eastern-europe-eastern-europe-central-asia'],
    [day(2024), 'regional-office-europe-central-asia'],
    [day(2025), 'regional-office-europe-central-asia'],
    [undefined, 'regional-office-europe-central-asia'],
  ])('is found by its name on its days (%j)', (on, id) => {
    expect(foundId(find(vienna, on))).toBe(id);
  });

  it('is named with its days and with what stands in its place once it is closed', () => {
    const match = find('Regional Office for South America', day(2025));
    expect(match).toMatchObject({ kind: 'closed', when: 'no-longer', office: { until: '2024-12-31' } });
    expect(match.kind === 'closed' && ids(match.instead)).toEqual(['regional-office-americas']);
  });

  it('is still open on its last day and closed on the next', () => {
    expect(find('regional-mission-budapest', day(2011, 7, 31)).kind).toBe('found');
    expect(find('regional-mission-budapest', day(2011, 8, 1)).kind).toBe('closed');
  });

  it('is named with what stood in its place before it was opened', () => {
    const match = find('regional-office-americas', day(2015));
    expect(match).toMatchObject({ kind: 'closed', when: 'not-yet', office: { from: '2024-01-01' } });
    expect(match.kind === 'closed' && ids(match.instead)).toEqual([
      'regional-office-south-america',
      'regional-office-central-north-america-caribbean',
    ]);
  });

  it('of two that are both closed, the last one is named', () => {
    const offices = [
      office('first', { aliases: ['Post'], until: '1960-12-31' }),
      office('second', { aliases: ['Post'], from: '1961-01-01', until: '1970-12-31' }),
    ];
    const after = findOffice(offices, 'post', day(1980));
    expect(after.kind === 'closed' && after.office.id).toBe('second');
    expect(foundId(findOffice(offices, 'post', day(1955)))).toBe('first');
  });
});

describe('searchOffices', () => {
  const search = (query: string) => ids(searchOffices(INDEX, query));

  it('gives all offices in their order when nothing is asked', () => {
    expect(searchOffices(BUILT_IN_OFFICES, ' ')).toBe(BUILT_IN_OFFICES);
  });

  it('puts what is called exactly that first, then beginnings, then parts', () => {
    expect(search('guinea')).toEqual(['guinea', 'guinea-bissau', 'papua-new-guinea']);
    expect(search('congo')).toEqual(['congo', 'democratic-republic-of-the-congo']);
    expect(search('sudan')).toEqual(['sudan', 'south-sudan']);
  });

  it.each([
    ['mex', 'mexico'],
    ['Ciudad de México', 'mexico'],
    ['كولومبيا', 'colombia'],
    ['dakar', 'regional-office-west-central-africa'],
    ['regional cairo', 'regional-office-middle-east-north-africa'],
    ['Suisse', 'switzerland'],
    ['manil', 'administrative-centre-manila'],
  ])('finds for %s first %s', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it('puts what sits in a country after its own office', () => {
    expect(search('Autriche').slice(0, 2)).toEqual(['austria', 'regional-office-europe-central-asia']);
  });

  it('puts closed offices after those that stand', () => {
    const found = search('regional office');
    expect(found.indexOf('regional-office-americas')).toBeLessThan(found.indexOf('regional-office-south-america'));
  });

  it('finds none for what nothing holds', () => {
    expect(search('atlantis')).toEqual([]);
  });
});
