import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNinjs } from '../../../src/importers/agency/ninjs.ts';
import type { AgencyResult } from '../../../src/importers/agency/reading.ts';
import { readAgencyXml } from '../../../src/importers/agency/xml-document.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { textOf } from '../../conformance/renditions.ts';
import { arbitraryRelease, contextFor, harbour, sample } from '../../support/releases.ts';
import { fieldsOf, fieldsRead } from './expected.ts';

const FORMATS: [format: string, newsroom: (own: Newsroom) => Newsroom, read: (text: string) => AgencyResult][] = [
  ['ninjs', (own) => own, readNinjs],
  ['ninjs', (own) => ({ ...own, ninjs: '2.2' }), readNinjs],
  ['newsml-g2', (own) => own, readAgencyXml],
  ['nitf', (own) => own, readAgencyXml],
];

function expectSame(format: string, release: Release, newsroom: Newsroom, read: (text: string) => AgencyResult): void {
  const reading = read(textOf(format, release, contextFor(newsroom)));
  if (!reading.ok) throw new Error(reading.problem.message);
  expect(fieldsRead(reading.value)).toEqual(fieldsOf(release, newsroom));
}

describe.each(FORMATS)('%s written and read back is the same release, field by field', (format, settings, read) => {
  test.each([
    ['sample', sample],
    ['fixtures', harbour],
  ])('in the %s', (_, open) => {
    const { newsroom, releases } = open();
    expect(releases.length).toBeGreaterThan(3);
    for (const release of releases) expectSame(format, release, settings(newsroom), read);
  });

  test('whatever the release', () => {
    const { newsroom } = harbour();
    fc.assert(
      fc.property(arbitraryRelease(newsroom), (release) => expectSame(format, release, settings(newsroom), read)),
      { numRuns: 120, seed: 11 },
    );
  });
});
