import { expect, test } from 'vitest';
import { noticeOf } from '../../../src/formats/view/notice.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Release } from '../../../src/model/release.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();
const strings = contextFor(newsroom).templates.strings('en' as Language);
const until = { epoch: Date.UTC(2024, 2, 9, 9), offset: 0 };

function notice(publication: Release['publication'], relations: Release['relations'] = []) {
  const [release] = releases;
  if (!release) throw new Error('the fixtures are gone');
  return noticeOf({ ...release, publication, relations }, strings);
}

test('a public release has no mark, every other one that of its state', () => {
  const moment = 'Saturday, 9 March 2024, 09:00 (UTC)';
  expect(notice({ state: 'public' })).toBeNull();
  expect(notice({ state: 'draft' })).toMatchObject({
    kind: 'draft',
    text: expect.stringMatching(/^DRAFT/),
    note: null,
  });
  expect(notice({ state: 'embargoed', until })).toMatchObject({ kind: 'embargoed', note: null });
  expect(notice({ state: 'embargoed', until })?.text).toMatch(/EMBARGO/);
  expect(notice({ state: 'embargoed', until })?.text).toContain(moment);
  expect(notice({ state: 'scheduled', until })).toMatchObject({ kind: 'scheduled', note: null });
  expect(notice({ state: 'scheduled', until })?.text).toContain(moment);
  expect(notice({ state: 'scheduled', until })?.text).not.toMatch(/EMBARGO/);
});

test('a withdrawn release gives the reason of its withdrawal, not that of a correction, else says what to do', () => {
  const correction = { kind: 'corrects', release: 'earlier', note: 'The hour.' } as const;
  const withdrawal = { kind: 'withdraws', release: 'earlier', note: 'It did not happen.' } as const;
  expect(notice({ state: 'withdrawn' }, [correction, withdrawal])?.note).toBe('It did not happen.');
  expect(notice({ state: 'withdrawn' }, [correction])?.note).toBe(strings.status.withdrawnNote);
});
