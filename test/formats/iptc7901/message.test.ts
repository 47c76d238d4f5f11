import { describe, expect, test } from 'vitest';
import type { Remark } from '../../../src/formats/format.ts';
import { findFormat } from '../../../src/formats/list.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();

function full(): Release {
  const release = releases.find(({ file }) => file === 'everything.en.md');
  if (!release) throw new Error('the fixture is gone');
  return release;
}

function messageOf(change: Partial<Release>, room: Partial<Newsroom> = {}, remarks: Remark[] = []) {
  const context = contextFor({ ...newsroom, ...room }, { report: (remark) => remarks.push(remark) });
  const [rendition] = findFormat('iptc7901')?.render({ ...full(), ...change }, context) ?? [];
  return rendition;
}

const textOf = (...of: Parameters<typeof messageOf>) => Buffer.from(messageOf(...of)?.content ?? '').toString('latin1');

describe('the character set', () => {
  const NIGHT = 'Ночь';
  const contact = { name: 'Ana', phones: [], languages: [] };
  const { office } = full();
  const image = { src: 'room.png', alt: 'A room' };

  test.each<[string, Partial<Release>]>([
    ['the headline', { title: NIGHT }],
    ['the subtitle', { subtitle: NIGHT }],
    ['the dateline', { dateline: [NIGHT] }],
    ['the name of a contact', { contacts: [{ ...contact, name: NIGHT }] }],
    ['the function of a contact', { contacts: [{ ...contact, title: NIGHT }] }],
    ['the office of a contact', { contacts: [{ ...contact, office: { ...office, name: { en: NIGHT } } }] }],
    ['the address of a contact', { contacts: [{ ...contact, email: `${NIGHT}@example.org` }] }],
    ['the text', { body: parseMarkdownText(`- one\n- *${NIGHT}*`) }],
    ['the notes', { notes: parseMarkdownText(NIGHT) }],
    ['the figures', { figures: [{ value: '1', label: NIGHT }] }],
    ['a caption', { image: { ...image, caption: NIGHT } }],
    ['the boilerplate', { boilerplate: { id: 'about', text: NIGHT } }],
    ['the note of a correction', { relations: [{ kind: 'corrects', release: 'earlier', note: NIGHT }] }],
  ])('is UTF-8 for letters that Latin-1 has not, in %s', (_, change) => {
    const message = messageOf(change);
    expect(message?.mediaType).toBe('text/plain; charset=utf-8');
    expect(Buffer.from(message?.content ?? '').toString('utf8')).toMatch(new RegExp(NIGHT, 'i'));
  });

  test('is UTF-8 for the name of the organisation and the end mark, too', () => {
    const organisation = { ...newsroom.organisation, shortName: { en: NIGHT } };
    expect(messageOf({}, { organisation })?.mediaType).toBe('text/plain; charset=utf-8');
    expect(messageOf({}, { wire: { end: NIGHT } })?.mediaType).toBe('text/plain; charset=utf-8');
  });

  test('is Latin-1 for what has an equivalent there, and for letters that are not printed', () => {
    const aliased = { ...contact, office: { ...office, aliases: [NIGHT] } };
    const change: Partial<Release> = { title: 'Œuvres à 5 € – “Ḹ”', contacts: [aliased] };
    expect(messageOf(change)).toMatchObject({
      ...{ format: 'iptc7901', file: 'iptc7901.txt', mediaType: 'text/plain; charset=iso-8859-1' },
    });
    expect(textOf(change)).toContain('OEuvres à 5 EUR - "L" =');
  });

  test('that was asked for and cannot hold the text is told with the file that is missing', () => {
    const remarks: Remark[] = [];
    expect(messageOf({ title: NIGHT }, { wire: { charset: 'latin1' } }, remarks)).toBeUndefined();
    expect(remarks).toMatchObject([{ severity: 'error', message: expect.stringMatching(/^iptc7901\.txt is not/) }]);
  });
});

describe('the header', () => {
  const headerOf = (...of: Parameters<typeof messageOf>) =>
    textOf(...of)
      .split('\r\n')[0]
      ?.slice(1);

  test('has the first three letters of the organisation, a number of four digits, and what the newsroom gives', () => {
    const organisation = { ...newsroom.organisation, shortName: { en: 'H. Library' } };
    expect(headerOf({}, { organisation })).toMatch(/^hli\d{4} 4 i \d+ hli 0001$/);
    expect(headerOf({}, { wire: { priority: 2, category: 'pl', service: 'x' } })).toMatch(/^x\d{4} 2 pl \d+ x 0001$/);
    const slugs = Array.from({ length: 60 }, (_, index) => `night-${index}` as Release['slug']);
    const numbers = slugs.map((slug) => headerOf({ slug })?.split(' ')[0]);
    expect(numbers.filter((number) => !/^hln\d{4}$/.test(number ?? ''))).toEqual([]);
    expect(numbers.filter((number) => number?.startsWith('hln0')).length).toBeGreaterThan(0);
  });

  test('counts the words of the text', () => {
    const words = (body: string) => Number(headerOf({ body: parseMarkdownText(body) })?.split(' ')[3]);
    expect(words('One two three.') - words('One.')).toBe(2);
  });
});

test('lines end in CR LF, none is empty or ends in a space, and each paragraph begins with three', () => {
  const lines = textOf({ body: parseMarkdownText('One.\n\n&nbsp;\n\nTwo.') }).split('\r\n');
  expect(lines.join('')).not.toMatch(/[\r\n]/);
  expect(lines.filter((line) => line.trim() === '' || /\s$/.test(line))).toEqual([]);
  expect(lines).toContain('   Two.');
  expect(lines.at(-3)).toBe('\u0003042300 GMT Mar 24');
});
