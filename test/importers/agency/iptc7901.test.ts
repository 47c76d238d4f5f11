import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFormat } from '../../../src/formats/list.ts';
import { decodeMessage, readIptc7901 } from '../../../src/importers/agency/iptc7901.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { arbitraryRelease, contextFor, harbour, sample } from '../../support/releases.ts';

function messageOf(release: Release, newsroom: Newsroom): Uint8Array {
  const [rendition] = findFormat('iptc7901')?.render(release, contextFor(newsroom)) ?? [];
  if (rendition === undefined || typeof rendition.content === 'string') throw new Error('no message');
  return rendition.content;
}

function read(bytes: Uint8Array) {
  const reading = readIptc7901(decodeMessage(bytes));
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}

test('a message of the sample says what the release says', () => {
  const { newsroom, releases } = sample();
  const release = releases.find(({ language }) => language === 'en');
  if (release === undefined) throw new Error('no sample');
  const message = read(messageOf(release, newsroom));
  expect(message).toMatchObject({
    ...{ title: 'IOM Director General Visits Mexico', slugLine: 'IOM-MEXICO-TAPACHULA', service: 'iom' },
    ...{ priority: 4, category: 'i', version: 1, versionCreated: { epoch: Date.UTC(2009, 5, 19, 5), offset: 0 } },
  });
  expect(message.words).toBe(message.paragraphs.join(' ').split(/ +/).length - 1);
  expect(message.paragraphs.at(-1)).toBe('###');
  expect(message.paragraphs[3]).toMatch(
    /^MEXICO CITY, 19 June 2009 \(IOM\) - During his first official visit to Mexico/,
  );
});

test('the bytes are framed as the standard has it, in lines of 69 columns', () => {
  const { newsroom, releases } = harbour();
  expect(releases.length).toBeGreaterThan(3);
  for (const release of releases) {
    const bytes = messageOf(release, newsroom);
    expect([bytes[0], bytes.at(-1), bytes.at(-2)]).toEqual([1, 4, 0x7f]);
    const text = decodeMessage(bytes);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\t]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the frame
    expect(text.match(/[\x00-\x08\x0e-\x1f\x7f]/g)).toEqual(['\x01', '\x02', '\x03', '\x7f', '\x7f', '\x04']);
    for (const line of text.split('\r\n')) {
      if (!/\S{60}/.test(line)) expect([...line].length, line).toBeLessThanOrEqual(70);
      expect(line).not.toMatch(/ $/);
    }
  }
});

test('whatever the release: headline, slug and version come back, and its words in their order', () => {
  const { newsroom } = harbour();
  fc.assert(
    fc.property(arbitraryRelease(newsroom), (release) => {
      const message = read(messageOf(release, newsroom));
      const words = (text: string) =>
        text
          .normalize('NFC')
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
      // Latin-1 has no letters for some; what it replaces is proven where that is written.
      const comparable = (text: string) => words(text.normalize('NFKD').replace(/[^\x20-\x7e]/g, ''));
      if (!/[^\x20-\xff]/.test(release.title)) expect(comparable(message.title ?? '')).toBe(comparable(release.title));
      expect(message.version).toBe(1);
      expect(message.slugLine).toMatch(/^HLN-[A-Z0-9-]+$|^HLN-[A-Z0-9-]+/);
      expect(message.paragraphs.length).toBeGreaterThan(3);
    }),
    { numRuns: 120, seed: 5 },
  );
});
