import { describe, expect, test } from 'vitest';
import { listReleases, type ReleaseList } from '../../src/archive/lists.ts';
import type { Instant } from '../../src/model/date.ts';
import { card } from '../support/cards.ts';

const until: Instant = { epoch: Date.UTC(2030, 0, 1), offset: 0 };
const slugs = (list: ReleaseList | undefined) => list?.entries.map((entry) => entry?.slug);

describe('the lists of a newsroom', () => {
  const [english, french, ...others] = listReleases([
    card({ slug: 'c', day: '2024-03-05', themes: ['Border management'], countries: ['MX', 'SS'] }),
    card({ slug: 'a', day: '2009-06-19', office: 'kenya', themes: ['border-management'] }),
    card({ slug: 'b', day: '2024-01-31', countries: ['MX'] }),
    card({ slug: 'd', language: 'fr' }),
  ]);

  test('are of one language each', () => {
    expect([english?.language, french?.language, others]).toEqual(['en', 'fr', []]);
  });

  test('hold releases from the oldest to the newest', () => {
    expect(slugs(english?.all)).toEqual(['a', 'b', 'c']);
    expect(english?.all.count).toBe(3);
  });

  test.each([
    ['year', ['2009', '2024'], ['en/archive/2009', 'en/archive/2024']],
    ['month', ['2009-06', '2024-01', '2024-03'], ['en/archive/2009/06', 'en/archive/2024/01', 'en/archive/2024/03']],
    ['office', ['kenya', 'mexico'], ['en/offices/kenya', 'en/offices/mexico']],
    ['country', ['MX', 'SS'], ['en/countries/mx', 'en/countries/ss']],
    ['theme', ['border-management'], ['en/themes/border-management']],
  ] as const)('by %s have their keys and folders', (kind, keys, folders) => {
    expect(english?.lists[kind].map(({ key }) => key)).toEqual(keys);
    expect(english?.lists[kind].map(({ folder }) => folder)).toEqual(folders);
  });

  test('do not depend on the order in which releases were read', () => {
    const cards = ['b', 'a', 'c'].map((slug) => card({ slug, day: '2024-03-05' }));
    expect(listReleases(cards)).toEqual(listReleases([...cards].reverse()));
  });
});

describe('what is not public', () => {
  const hidden = [
    card({ slug: 'draft', publication: { state: 'draft' }, themes: ['secret'] }),
    card({ slug: 'embargoed', publication: { state: 'embargoed', until }, office: 'peru' }),
    card({ slug: 'ahead', publication: { state: 'scheduled', until }, day: '2030-01-01', countries: ['PE'] }),
  ];

  test('is in no list and no count, and makes no list', () => {
    expect(listReleases([card(), ...hidden])).toEqual(listReleases([card()]));
    expect(listReleases(hidden)).toEqual([]);
  });

  test('leaves of a withdrawn release its place, so that no other moves, and nothing else', () => {
    const withdrawn = card({ slug: 'b', publication: { state: 'withdrawn' }, themes: ['gone'] });
    const [lists] = listReleases([card({ slug: 'a' }), withdrawn, card({ slug: 'c' })]);
    expect(slugs(lists?.all)).toEqual(['a', undefined, 'c']);
    expect(lists?.all.count).toBe(2);
    expect(lists?.lists.theme).toEqual([]);
    expect(JSON.stringify(lists)).not.toContain('"b"');
  });
});
