import { expect, test } from 'vitest';
import { readRecord, writeRecord } from '../../src/archive/record.ts';

const FILE = { format: 'html', path: 'en/bell/index.html', mediaType: 'text/html', bytes: 12, sha256: 'ab' };
const RELEASE = {
  ...{ slug: 'bell', language: 'en', title: 'Bell', date: '2010-05-04', office: 'mexico', type: 'press-release' },
  ...{ state: 'published', source: 'bell.md', files: [FILE] },
};
const PAGE = { path: 'index.html', bytes: 34, sha256: 'cd' };
const EDITION = { version: 1, fingerprint: 'ab', firstCreated: '2010-05-04', versionCreated: '2010-05-04' };

test('of a record of an earlier build that is damaged, what is whole is read', () => {
  const record = {
    version: 1,
    releases: [
      RELEASE,
      null,
      { ...RELEASE, files: 'none' },
      { ...RELEASE, files: [null] },
      { ...RELEASE, slug: 1 },
    ].concat([{ ...RELEASE, files: [{ ...FILE, bytes: '12' }] }] as never),
    site: [PAGE, 'index.html', { ...PAGE, bytes: '34' }, { ...PAGE, sha256: 1 }],
    editions: { bell: EDITION, rope: null, knot: { ...EDITION, version: 0 }, tide: { ...EDITION, fingerprint: 1 } },
  };
  expect(readRecord(JSON.stringify(record))).toEqual({
    isFound: true,
    releases: [RELEASE],
    site: [PAGE],
    editions: { bell: EDITION },
  });
});

test.each(['', '{', 'null', '[]', '{"version":2,"releases":[]}'])('of what is no record, nothing is read: %s', (text) =>
  expect(readRecord(text)).toEqual({ isFound: false, releases: [], site: [], editions: {} }),
);

test('of a record that says nothing, nothing is read', () => {
  const nothing = { isFound: true, releases: [], site: [], editions: {} };
  expect(readRecord('{"version":1,"editions":[]}')).toEqual(nothing);
});

test.each([
  ['nothing', [], [], {}],
  [
    'releases, the newest first',
    [RELEASE, { ...RELEASE, slug: 'rope', date: '2011-01-01', title: 'A\n"rope"' }],
    [],
    {},
  ],
  ['files beside them', [{ ...RELEASE, files: [] }], [{ ...PAGE, path: 'rss.xml' }, PAGE], {}],
  ['versions', [], [], { knot: EDITION, bell: EDITION }],
  ['all', [RELEASE], [PAGE], { bell: EDITION }],
])('is JSON that is indented by two, whatever is in it: %s', (_, releases, site, editions) => {
  const text = writeRecord(releases, editions, site);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  const newest = releases.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  expect(readRecord(text)).toEqual({ isFound: true, releases: newest, site: site.toReversed(), editions });
});
