import { expect, test } from 'vitest';
import { listReleases } from '../../src/archive/lists.ts';
import { listName, officeLabel } from '../../src/archive/names.ts';
import { loadTemplates } from '../../src/build/template-files.ts';
import type { Language } from '../../src/model/language.ts';
import { card } from '../support/cards.ts';
import { harbour } from '../support/releases.ts';

const { newsroom } = harbour();
const strings = loadTemplates().strings('en' as Language);

test('a list is called what people call it; what no registry knows keeps the name that its releases give it', () => {
  const cards = [
    card({ slug: 'a', office: 'lighthouse', countries: ['KE'], themes: ['Night room'] }),
    card({ slug: 'b', office: 'sunken', countries: ['XZ'], themes: ['Tides', 'NIGHT ROOM'] }),
  ];
  const [english] = listReleases(cards);
  if (!english) throw new Error('there are releases in English');
  const { lists, all } = english;
  const names = (of: readonly (typeof all)[]) => of.map((list) => listName(list, newsroom, strings)).sort();
  expect(names([all])).toEqual(['All releases']);
  expect(names(lists.office)).toEqual(['HLN Lighthouse', 'sunken']);
  expect(names(lists.country)).toEqual(['Kenya', 'XZ']);
  expect(names(lists.theme)).toEqual(['Night room', 'Tides']);
});

test.each([
  ['HLN Lighthouse', 'Lighthouse'],
  ['HLN – Lighthouse', 'Lighthouse'],
  ['HLNetwork', 'HLNetwork'],
  ['HLN', 'HLN'],
  ['Lighthouse', 'Lighthouse'],
])('among offices of one organisation %s is %s', (name, label) => {
  expect(officeLabel(name, 'en' as Language, newsroom)).toBe(label);
});
