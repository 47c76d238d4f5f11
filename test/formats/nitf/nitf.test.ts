import { expect, test } from 'vitest';
import { findFormat } from '../../../src/formats/list.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();

function nitfOf(change: Partial<Release>, room: Partial<Newsroom> = {}): string {
  const release = releases.find(({ file }) => file === 'everything.en.md');
  if (!release) throw new Error('the fixture is gone');
  const [rendition] = findFormat('nitf')?.render({ ...release, ...change }, contextFor({ ...newsroom, ...room })) ?? [];
  expect(rendition).toMatchObject({ format: 'nitf', file: 'nitf.xml', mediaType: 'application/nitf+xml' });
  return String(rendition?.content);
}

test('what is held back until a moment is embargoed in NITF, with that moment', () => {
  const until = { epoch: Date.UTC(2024, 2, 9, 9), offset: 60 };
  for (const state of ['embargoed', 'scheduled'] as const) {
    const text = nitfOf({ publication: { state, until } });
    expect(text).toContain('<docdata management-status="embargoed">');
    expect(text).toContain('<date.release norm="20240309T100000+0100"/>');
  }
  expect(nitfOf({})).toContain('<docdata management-status="usable">');
  expect(nitfOf({})).not.toContain('<date.release');
});

test('urgency and terms of use are said where the newsroom gives them', () => {
  expect(nitfOf({})).not.toMatch(/<urgency|<doc\.rights/);
  const usage = { en: 'Free to print.' };
  const text = nitfOf({}, { wire: { priority: 2 }, rights: { holder: 'HLN', usage } });
  expect(text).toContain('<urgency ed-urg="2"/>');
  expect(text).toContain('<doc.rights owner="HLN" limitations="Free to print."/>');
});

test('a contact has what is known in one line, and nothing else', () => {
  const contact = (more: object) =>
    /<p class="contact">.*<\/p>/.exec(nitfOf({ contacts: [{ name: 'Ana', phones: [], languages: [], ...more }] }))?.[0];
  const phone = { e164: '+525555363954', international: '+52 55 5536 3954' };
  expect(contact({})).toBe('<p class="contact"><person>Ana</person></p>');
  expect(contact({ phones: [phone, { ...phone, extension: '12' }] })).toBe(
    '<p class="contact"><person>Ana</person>, <virtloc class="phone">+52 55 5536 3954</virtloc>, <virtloc class="phone">+52 55 5536 3954 ext. 12</virtloc></p>',
  );
  expect(contact({ title: 'Librarian', email: 'a@example.org' })).toBe(
    '<p class="contact"><person>Ana<function>Librarian</function></person>, <virtloc class="email">a@example.org</virtloc></p>',
  );
});

test('a picture has a caption where it was given one', () => {
  const image = { src: 'room.png', alt: 'A room' };
  expect(nitfOf({ image })).not.toContain('<media-caption>');
  expect(nitfOf({ image: { ...image, caption: 'By night.' } })).toContain('<media-caption>By night.</media-caption>');
});
