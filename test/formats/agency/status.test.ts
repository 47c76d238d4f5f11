import { expect, test } from 'vitest';
import { agencyStatus } from '../../../src/formats/agency/status.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Release } from '../../../src/model/release.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();
const strings = contextFor(newsroom).templates.strings('en' as Language);
const until = { epoch: Date.UTC(2024, 2, 9, 9), offset: 60 };

function statusOf(change: Partial<Release>) {
  const release = releases.find(({ file }) => file === 'everything.en.md');
  if (!release) throw new Error('the fixture is gone');
  return agencyStatus({ ...release, ...change }, strings);
}

test('what is not yet public carries the moment from which it may be used, and its mark for editors', () => {
  for (const state of ['embargoed', 'scheduled'] as const) {
    const status = statusOf({ publication: { state, until } });
    expect(status).toMatchObject({ pubStatus: 'usable', embargo: until });
    expect(status.notes.join('\n')).toContain('9 March 2024, 10:00 (UTC+01:00, 09:00 UTC)');
  }
});

test('an embargo that has passed is still said, since copies of the item may be older', () => {
  expect(statusOf({ embargo: until, publication: { state: 'public' } })).toMatchObject({
    ...{ pubStatus: 'usable', embargo: until, notes: [] },
  });
  expect(statusOf({ publication: { state: 'public' } })).toEqual({ pubStatus: 'usable', notes: [] });
});

test('a draft is withheld, and what was withdrawn is cancelled', () => {
  const draft = statusOf({ publication: { state: 'draft' } });
  expect(draft.pubStatus).toBe('withheld');
  expect(draft.notes.join('\n')).toMatch(/DRAFT/);
  const withdrawn = statusOf({ publication: { state: 'withdrawn' }, dateEstimated: true });
  expect(withdrawn).toMatchObject({ pubStatus: 'canceled', notes: [expect.stringMatching(/^KILL KILL KILL.*: /)] });
});

test('an update and a correction are signalled, the graver one where it is both', () => {
  const update = { kind: 'updates', release: 'earlier' } as const;
  const correction = { kind: 'corrects', release: 'earlier', note: 'The hour.' } as const;
  expect(statusOf({ relations: [update] }).signal).toBe('update');
  expect(statusOf({ relations: [correction] }).signal).toBe('correction');
  expect(statusOf({ relations: [update, correction] }).signal).toBe('correction');
  expect(statusOf({ relations: [correction] }).notes).toEqual([expect.stringMatching(/earlier.*The hour\./)]);
  expect(statusOf({ relations: [{ kind: 'withdraws', release: 'earlier' }] })).not.toHaveProperty('signal');
});

test('a date that was estimated is said to be', () => {
  expect(statusOf({ dateEstimated: true }).notes).toEqual([strings.dates.estimated]);
});
