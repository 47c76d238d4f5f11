import { expect, test } from 'vitest';
import { agencyCopy } from '../../../src/formats/agency/copy.ts';
import { xhtmlSections } from '../../../src/formats/agency/xhtml.ts';
import { findFormat } from '../../../src/formats/list.ts';
import type { Release } from '../../../src/model/release.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();

function full(): Release {
  const release = releases.find(({ file }) => file === 'everything.en.md');
  if (!release) throw new Error('the fixture is gone');
  return release;
}

const withdrawn: Release = { ...full(), publication: { state: 'withdrawn' } };

test.each(['ninjs', 'newsml-g2', 'nitf', 'iptc7901', 'wire', 'email', 'html'])(
  '%s says nothing of what was withdrawn but its headline',
  (id) => {
    const written = (release: Release) =>
      (findFormat(id)?.render(release, contextFor(newsroom)) ?? [])
        .map(({ content }) => (typeof content === 'string' ? content : Buffer.from(content).toString('latin1')))
        .join('\n');
    for (const part of [
      /keeps one of its rooms/,
      /Readers\s+may\s+stay/,
      /1,250/,
      /room\.png/,
      /before it\s+opened/,
      /lamps/,
      /picture desk/,
    ]) {
      expect(written(withdrawn)).not.toMatch(part);
    }
    expect(written(withdrawn)).toMatch(/Night/);
    expect(written(full())).toMatch(/lamps/);
  },
);

test('the copy of a withdrawn release has neither text nor summary, and no part in XHTML', () => {
  const copy = agencyCopy(withdrawn, contextFor(newsroom));
  expect(copy.text).toBe('');
  expect(copy).not.toHaveProperty('summary');
  expect(agencyCopy(full(), contextFor(newsroom)).summary).toMatch(/^The fictional Harbour Library keeps one/);
  expect(xhtmlSections(withdrawn, contextFor(newsroom))).toEqual([]);
});

test('a release without a summary gives none, and urgency is given where the newsroom has one', () => {
  const { summary: _summary, ...rest } = full();
  expect(agencyCopy(rest, contextFor(newsroom))).not.toHaveProperty('summary');
  expect(agencyCopy(rest, contextFor(newsroom))).not.toHaveProperty('urgency');
  expect(agencyCopy(rest, contextFor({ ...newsroom, wire: { priority: 2 } })).urgency).toBe(2);
});
