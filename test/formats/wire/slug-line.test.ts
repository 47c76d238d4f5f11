import { expect, test } from 'vitest';
import { slugLine } from '../../../src/formats/wire/slug-line.ts';
import type { Release } from '../../../src/model/release.ts';
import { harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();

/** The slug of a release of an office, with keywords, of an organisation that is called HLN. */
function slugOf(office: string, keywords: readonly string[], shortName = 'HLN'): string {
  const [release] = releases;
  if (!release) throw new Error('the fixtures are gone');
  const organisation = { ...newsroom.organisation, shortName: { ...newsroom.organisation.shortName, en: shortName } };
  const changed = { ...release, office: { ...release.office, id: office }, keywords } as Release;
  return slugLine(changed, { ...newsroom, organisation });
}

test.each([
  ['no keyword', 'mexico', [], 'HLN-MEXICO'],
  ['the first keyword', 'mexico', ['Tapachula', 'Night'], 'HLN-MEXICO-TAPACHULA'],
  ['a keyword of several words', 'mexico', ['Grupo Beta'], 'HLN-MEXICO-GRUPO-BETA'],
  ['letters with accents', 'mexico', ['Migración'], 'HLN-MEXICO-MIGRACION'],
  ['another script, which has no letters for a slug', 'mexico', ['هجرة', 'Night'], 'HLN-MEXICO-NIGHT'],
  ['24 signs, no more', 'mexico', ['abcdefghijklm'], 'HLN-MEXICO-ABCDEFGHIJKLM'],
  ['the first keyword that leaves it at 24', 'mexico', ['abcdefghijklmn', 'abc'], 'HLN-MEXICO-ABC'],
  ['an office whose name is long', 'bosnia-and-herzegovina', ['Night'], 'HLN-BOSNIA-AND-HERZEGOVI'],
])('slug of %s', (_, office, keywords, slug) => {
  expect(slugOf(office, keywords)).toBe(slug);
});

test('an organisation without Latin letters leaves the office alone', () => {
  expect(slugOf('mexico', ['Night'], 'المنارة')).toBe('MEXICO-NIGHT');
});

test('a slug does not end in a hyphen where it is cut', () => {
  expect(slugOf('central-african-republic', [], 'HARBOUR')).toBe('HARBOUR-CENTRAL-AFRICAN');
});
