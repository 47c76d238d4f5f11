import { expect, test } from 'vitest';
import { findFormat } from '../../../src/formats/list.ts';
import { goldenFile } from '../../support/golden.ts';
import { contextFor, harbour, sample } from '../../support/releases.ts';

const CASES = [
  ['sample', sample, '2009-06-19-iom-director-general-visits-mexico.en.md'],
  ['sample', sample, '2009-06-19-iom-director-general-visits-mexico.ar.md'],
  ['harbour', harbour, 'everything.en.md'],
  ['harbour', harbour, 'everything.fr.md'],
  ['harbour', harbour, 'correction.md'],
  ['harbour', harbour, 'embargoed.md'],
  ['harbour', harbour, 'withdrawn.md'],
] as const;

test.each(CASES)('%s: the agency copy of %3$s is as it was looked at', (name, open, file) => {
  const { newsroom, releases } = open();
  const release = releases.find((one) => one.file === file);
  if (release === undefined) throw new Error(`${file} is gone`);
  for (const format of ['ninjs', 'newsml-g2', 'nitf', 'iptc7901']) {
    const [rendition] = findFormat(format)?.render(release, contextFor(newsroom)) ?? [];
    if (rendition === undefined) throw new Error(`${format} rendered nothing`);
    expect(() => goldenFile(`agency/${name}/${file}/${rendition.file}`, rendition.content)).not.toThrow();
  }
});
