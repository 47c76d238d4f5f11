import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/archive/card.ts';
import { linkChanges, withdrawals } from '../../src/archive/changes.ts';
import { card } from '../support/cards.ts';

const old = card({ slug: 'old', title: 'Old', day: '2024-03-01' });
const correction = card({
  slug: 'new',
  title: 'New',
  day: '2024-03-05',
  relations: [{ kind: 'corrects', release: 'old', note: 'Nine, not eight.' }],
});
const until = { epoch: Date.UTC(2030, 0, 1), offset: 0 };
const told = (cards: readonly Card[], about: Card) =>
  linkChanges(cards)(about).map(({ kind, direction, note, other }) => [kind, direction, other?.slug, note]);

describe('a correction', () => {
  test('is linked both ways, with what it says', () => {
    expect(told([old, correction], correction)).toEqual([['corrects', 'to-earlier', 'old', 'Nine, not eight.']]);
    expect(told([old, correction], old)).toEqual([['corrects', 'by-later', 'new', 'Nine, not eight.']]);
  });

  test('means the release of its own language', () => {
    const french = card({ ...old, day: '2024-03-01', language: 'fr', file: 'old.fr.md', title: 'Vieux' });
    expect(told([french, old, correction], french)).toEqual([]);
    expect(told([french, correction], french)).toEqual([['corrects', 'by-later', 'new', 'Nine, not eight.']]);
  });

  test('under embargo is named nowhere before its hour', () => {
    const secret = card({
      ...correction,
      day: '2024-03-05',
      language: 'en',
      publication: { state: 'embargoed', until },
    });
    expect(told([old, secret], old)).toEqual([]);
  });

  test('of a release that may not be shown keeps its own note and has no link', () => {
    const secret = card({ ...old, day: '2024-03-01', language: 'en', publication: { state: 'draft' } });
    expect(told([secret, correction], correction)).toEqual([['corrects', 'to-earlier', undefined, 'Nine, not eight.']]);
  });

  test('of several ones is told in the order in which they came out', () => {
    const later = card({ slug: 'later', day: '2024-04-01', relations: [{ kind: 'updates', release: 'old' }] });
    expect(told([later, old, correction], old).map(([kind]) => kind)).toEqual(['corrects', 'updates']);
  });
});

describe('a withdrawal', () => {
  const taking = card({ slug: 'taking', relations: [{ kind: 'withdraws', release: 'old', note: 'It was wrong.' }] });

  test('by another release holds, with its reason', () => {
    expect([...withdrawals([old, taking])]).toEqual([[old, 'It was wrong.']]);
  });

  test('that is not public yet does not hold yet', () => {
    const secret = card({ ...taking, language: 'en', publication: { state: 'scheduled', until } });
    expect([...withdrawals([old, secret])]).toEqual([]);
  });
});
