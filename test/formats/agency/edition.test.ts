import { describe, expect, test } from 'vitest';
import { type EditionRecord, editionOf, editionRecord } from '../../../src/formats/agency/edition.ts';
import { urnOf } from '../../../src/formats/agency/identity.ts';
import { isoInstant } from '../../../src/model/date.ts';
import type { Release } from '../../../src/model/release.ts';
import { harbour, releaseOf } from '../../support/releases.ts';

const { newsroom } = harbour();
const LATER = Date.UTC(2024, 5, 1, 12, 0, 0, 789);

function release(changes: Record<string, string> = {}, body = 'The reading room opened.'): Release {
  const values = {
    title: 'Harbour Library Opens',
    date: '2024-03-05',
    office: 'lighthouse',
    contacts: 'desk',
    ...changes,
  };
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${value}`);
  const found = releaseOf(`---\n${lines.join('\n')}\n---\n${body}\n`, 'opens.md', newsroom, LATER);
  if (found === undefined) throw new Error(`no release: ${lines}`);
  return found;
}

function recordOf(of: Release, earlier?: EditionRecord, now = LATER): EditionRecord {
  return editionRecord(editionOf(of, earlier, now), isoInstant);
}

describe('the version of a release', () => {
  test('is 1 at first, dated by the release and not by the clock', () => {
    expect(recordOf(release())).toMatchObject({ version: 1, firstCreated: '2024-03-05T00:00:00+01:00' });
    expect(recordOf(release(), undefined, 0)).toEqual(recordOf(release()));
  });

  test('is counted as far as an earlier record can be read', () => {
    const first = recordOf(release());
    expect(recordOf(release(), { ...first, version: 3, versionCreated: 'soon' })).toMatchObject({
      version: 3,
      versionCreated: first.firstCreated,
    });
    expect(recordOf(release(), { ...first, version: 3, firstCreated: 'once' })).toEqual(first);
  });

  test('stays when the same text is sent again, however often and whenever', () => {
    const first = recordOf(release());
    expect(recordOf(release(), first, LATER + 1e9)).toEqual(first);
  });

  test.each<[string, Release]>([
    ['a word', release({}, 'The reading room opened late.')],
    ['emphasis', release({}, 'The *reading* room opened.')],
    ['the headline', release({ title: 'Harbour Library Is Open' })],
    ['a contact', release({ contacts: '{ name: Bo Muster, phone: +41 22 717 91 11 }' })],
    ['the date', release({ date: '2024-03-06' })],
    ['the dateline', release({ dateline: 'Lighthouse' })],
    ['an embargo', release({ embargo: '2024-04-01T09:00:00+02:00' })],
    ['a withdrawal', release({ status: 'withdrawn' })],
    ['a note to editors', release({ notes: 'Imaginary.' })],
    ['a picture', release({ image: '{ src: a.png, alt: A room }' })],
    ['a correction', release({ corrects: '{ release: earlier, note: The hour. }' })],
  ])('rises by one with %s, and keeps its first moment', (_, changed) => {
    const first = recordOf(release());
    const second = recordOf(changed, first);
    expect(second).toMatchObject({ version: 2, firstCreated: first.firstCreated });
    expect(second.versionCreated).toBe('2024-06-01T14:00:00+02:00');
    expect(recordOf(changed, second, LATER + 1e9)).toEqual(second);
  });

  test.each<[string, string, string]>([
    ['name', 'name: Ana', 'name: Bo'],
    ['function', 'title: Librarian', 'title: Night Librarian'],
    ['office', 'office: lighthouse', 'office: headquarters'],
    ['number', 'phone: +41 22 717 91 11', 'phone: +41 22 717 91 12'],
    ['extension', 'phone: +41 22 717 91 11', 'phone: +41 22 717 91 11 ext. 12'],
    ['address', 'email: a@library.example.org', 'email: b@library.example.org'],
    ['languages', 'languages: [en]', 'languages: [en, fr]'],
  ])('rises by one with the %s of a contact', (_, before, after) => {
    const known = { name: 'name: Eva', phone: 'phone: +41 22 717 91 10' };
    const contact = (line: string) => {
      const rest = Object.entries(known).flatMap(([key, value]) => (line.startsWith(key) ? [] : [value]));
      return release({ contacts: `{ ${[line, ...rest].join(', ')} }` });
    };
    expect(recordOf(contact(before), recordOf(contact(before))).version).toBe(1);
    expect(recordOf(contact(after), recordOf(contact(before))).version).toBe(2);
  });

  test.each([
    ['note', '{ release: earlier, note: The day. }'],
    ['release', '{ release: other, note: The hour. }'],
  ])('rises by one with the %s of a correction', (_, corrects) => {
    const first = recordOf(release({ corrects: '{ release: earlier, note: The hour. }' }));
    expect(recordOf(release({ corrects }), first).version).toBe(2);
  });

  test('rises by one when a correction becomes an update', () => {
    const first = recordOf(release({ corrects: '{ release: earlier, note: The hour. }' }));
    expect(recordOf(release({ updates: '{ release: earlier, note: The hour. }' }), first).version).toBe(2);
  });

  test.each<[string, Release]>([
    ['themes', release({ themes: '[reading]' })],
    ['keywords', release({ keywords: '[Night]' })],
    ['the line breaks of the source', release({}, '\n\nThe reading room opened.\n\n')],
    ['the slug', release({ slug: 'other' })],
  ])('does not rise with %s', (_, changed) => {
    expect(recordOf(changed, recordOf(release())).version).toBe(1);
  });

  test('does not rise when an embargo passes', () => {
    const source =
      '---\ntitle: A\ndate: 2024-03-05\noffice: lighthouse\ncontacts: desk\nembargo: 2024-03-10T00:00:00Z\n---\nB\n';
    const before = releaseOf(source, 'a.md', newsroom, Date.UTC(2024, 2, 9));
    const after = releaseOf(source, 'a.md', newsroom, Date.UTC(2024, 2, 11));
    if (!before || !after) throw new Error('no release');
    expect(before.publication.state).toBe('embargoed');
    expect(recordOf(after, recordOf(before))).toEqual(recordOf(before));
  });
});

test('an identifier follows from organisation, language and slug alone: RFC 9562, version 5', () => {
  const one = urnOf(release(), newsroom);
  expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(urnOf(release({ title: 'Other' }), { ...newsroom, baseUrl: 'https://elsewhere.example.org' })).toBe(one);
  for (const slashes of ['/', '//']) {
    const organisation = { ...newsroom.organisation, url: newsroom.organisation.url + slashes };
    expect(urnOf(release(), { ...newsroom, organisation })).toBe(one);
  }
  expect(urnOf(release({ language: 'fr' }), newsroom)).not.toBe(one);
  expect(urnOf(release({ slug: 'other' }), newsroom)).not.toBe(one);
});
