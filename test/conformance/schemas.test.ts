import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRelease, contextFor, harbour, sample } from '../support/releases.ts';
import { KIT, MUST_RUN, NOT_RUN, RUNS } from './kit.ts';
import { problemsOf } from './renditions.ts';

const runs = KIT !== undefined || MUST_RUN;

test.runIf(!runs)(NOT_RUN, () => expect(KIT).toBeUndefined());

describe.runIf(runs)('against the official schemas', () => {
  test('the kit is there', () => expect(KIT, NOT_RUN).toBeDefined());

  test.each([
    ['the sample newsroom', sample],
    ['the fixtures: embargoed, withdrawn, corrected, a draft, with tables and pictures', harbour],
  ])('every agency rendition of %s is valid', async (_, read) => {
    const { newsroom, releases } = read();
    const named = releases.map((release) => ({ name: release.file, release }));
    expect(named.length).toBeGreaterThan(3);
    expect(await problemsOf(named, contextFor(newsroom))).toEqual([]);
  });

  test('with all that newsroom.yaml can say of rights and urgency', async () => {
    const { newsroom, releases } = harbour();
    const rights = { holder: 'HLN & friends', notice: { en: '© HLN' }, usage: { en: 'Free for <news> use.' } };
    const own = { ...newsroom, rights, wire: { priority: 2 } };
    const named = releases.map((release) => ({ name: release.file, release }));
    expect(await problemsOf(named, contextFor(own))).toEqual([]);
  });

  test(`every agency rendition of ${RUNS} generated releases is valid`, { timeout: 600_000 }, async () => {
    const { newsroom } = harbour();
    const generated = fc.sample(arbitraryRelease(newsroom), { numRuns: RUNS, seed: 7 });
    const named = generated.map((release, index) => ({ name: `#${index}`, release }));
    expect(await problemsOf(named, contextFor(newsroom))).toEqual([]);
  });
});
