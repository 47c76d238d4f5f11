import { describe, expect, test } from 'vitest';
import { findFormat } from '../../src/formats/list.ts';
import { decodeMessage, readIptc7901 } from '../../src/importers/agency/iptc7901.ts';
import type { Release } from '../../src/model/release.ts';
import { contextFor, harbour, sample } from '../support/releases.ts';
import { KIT, MUST_RUN } from './kit.ts';
import { problemsOf } from './renditions.ts';

/** The cases that a desk meets, each by a release of the sample or of the fictional harbour. */
const CASES = [
  ['English', sample, 'en.md'],
  ['French', sample, 'fr.md'],
  ['Spanish', sample, 'es.md'],
  ['Arabic', sample, 'ar.md'],
  ['embargoed', harbour, 'embargoed.md'],
  ['corrected', harbour, 'correction.md'],
  ['withdrawn', harbour, 'withdrawn.md'],
  ['with image, table, list, quotation', harbour, 'everything.en.md'],
  ['with image and table, French', harbour, 'everything.fr.md'],
] as const;

describe.each(CASES)('a release that is %s', (_, open, ending) => {
  const { newsroom, releases } = open();
  const release = releases.find(({ file }) => file.endsWith(ending)) as Release;
  const context = contextFor(newsroom);

  test.runIf(KIT !== undefined || MUST_RUN)('is valid NewsML-G2, NITF, ninjs 3.1 and ninjs 2.2', async () => {
    expect(await problemsOf([{ name: ending, release }], context)).toEqual([]);
  });

  test('is a message of IPTC 7901 that can be read', () => {
    const [rendition] = findFormat('iptc7901')?.render(release, context) ?? [];
    expect(readIptc7901(decodeMessage(rendition?.content as Uint8Array))).toMatchObject({ ok: true });
  });
});
