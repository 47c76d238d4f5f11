import { describe, expect, test } from 'vitest';
import { findFormat } from '../../../src/formats/list.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();
const full = releaseCalled('everything.en.md');

function releaseCalled(file: string): Release {
  const release = releases.find((one) => one.file === file);
  if (release === undefined) throw new Error(`${file} is gone`);
  return release;
}

type Item = Readonly<Record<string, unknown>>;

/** A release as an item, read back. */
function itemOf(release: Partial<Release>, change: Partial<Newsroom> = {}): Item {
  const [rendition] =
    findFormat('ninjs')?.render({ ...full, ...release }, contextFor({ ...newsroom, ...change })) ?? [];
  expect(rendition).toMatchObject({ format: 'ninjs', file: 'ninjs.json', mediaType: 'application/json' });
  return JSON.parse(String(rendition?.content));
}

describe('the version of ninjs', () => {
  test('is 3.1, and 2.2 where the newsroom asks for it, each by the name of its schema', () => {
    const schema = (version: string) => `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json`;
    expect(itemOf({}, { ninjs: '3.1' })).toMatchObject({
      pubStatus: 'usable',
      standard: { name: 'ninjs', version: '3.1', schema: schema('3.1') },
    });
    const older = itemOf({}, { ninjs: '2.2' });
    expect(older).toMatchObject({ pubstatus: 'usable', standard: { version: '2.2', schema: schema('2.2') } });
    expect(Object.keys(older).filter((key) => key !== key.toLowerCase())).toEqual([]);
  });
});

test('urgency and terms of use are said where the newsroom gives them', () => {
  expect(itemOf({})).not.toHaveProperty('urgency');
  expect(itemOf({})).not.toHaveProperty('usageTerms');
  expect(itemOf({}, { wire: { priority: 2 } })).toMatchObject({ urgency: 2 });
  expect(itemOf({}, { rights: { usage: { en: 'Free to print.' } } })).toMatchObject({ usageTerms: 'Free to print.' });
});

test('former addresses and the source are other identifiers, and no descriptions', () => {
  const { altIds, descriptions } = itemOf({ formerUrls: ['/old/night'], source: 'box 7' });
  expect(altIds).toEqual([
    { role: 'slug', value: 'everything' },
    { role: 'former-url', value: '/old/night' },
    { role: 'source', value: 'box 7' },
  ]);
  const roles = (descriptions as Item[]).map(({ role }) => role);
  expect(roles).toEqual(['summary', 'office', 'type', 'date', 'translation', 'boilerplate']);
});

test('the text stands in plain words and as rich text, with its notes, boilerplate and figures', () => {
  const bodies = itemOf({})['bodies'] as Item[];
  expect(bodies.map(({ role, contentType }) => `${role} ${contentType}`)).toEqual([
    'main text/plain',
    'richtext text/html',
    'notes text/html',
    'boilerplate text/html',
    'figures text/html',
  ]);
});

describe('the picture', () => {
  const picture = (release: Partial<Release>) =>
    (itemOf(release)['associations'] as Item[]).filter(({ rel }) => rel === 'main-picture');
  const image = { src: 'room.png', alt: 'A room' };

  test('is associated by its address, with who took it and what is said of it', () => {
    const href = 'https://press.library.example.org/news/en/everything/room.png';
    expect(picture({ image: { ...image, caption: 'By night.', credit: 'HLN' } })).toEqual([
      {
        ...{ name: 'main-picture', rel: 'main-picture', uri: href, type: 'picture', by: 'HLN' },
        descriptions: [
          { role: 'alt', contentType: 'text/plain', value: 'A room' },
          { role: 'caption', contentType: 'text/plain', value: 'By night.' },
        ],
        renditions: [{ name: 'original', href }],
      },
    ]);
    const [plain] = picture({ image });
    expect(plain).not.toHaveProperty('by');
    expect(plain?.['descriptions']).toHaveLength(1);
  });

  test('of a withdrawn release is not given, nor its text', () => {
    expect(picture({ image, publication: { state: 'withdrawn' } })).toEqual([]);
    expect(itemOf({ image, publication: { state: 'withdrawn' } })['bodies']).toEqual([]);
  });
});

test('a contact has what is known, and nothing else', () => {
  const people = (contact: Release['contacts'][number]) => itemOf({ contacts: [contact] })['people'];
  expect(people({ name: 'Ana', phones: [], languages: [] })).toEqual([
    { name: 'Ana', rel: 'contact', contactInfo: [] },
  ]);
  expect(people({ name: 'Ana', title: 'Librarian', phones: [], email: 'a@example.org', languages: [] })).toEqual([
    {
      name: 'Ana',
      rel: 'contact',
      contactInfo: [
        { type: 'title', role: 'work', value: 'Librarian' },
        { type: 'email', role: 'work', value: 'a@example.org' },
      ],
    },
  ]);
});
