import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factsKey, factsPacker, factsText, unpackFacts } from '../../src/build/facts.ts';
import { Spool } from '../../src/build/spool.ts';
import type { Release } from '../../src/model/release.ts';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';

const folder = new URL('../fixtures/harbour/', import.meta.url);
const file = (path: string) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') });
const { newsroom } = readNewsroom({ newsroom: file('newsroom.yaml'), offices: file('offices.yaml') });
const source = readFileSync(new URL('../bench/email/release.md', import.meta.url), 'utf8');

function read(text: string): Release {
  const { release } = validate(parse(text, 'release.md'), { newsroom, now: Date.UTC(2024, 5, 1) });
  if (!release) throw new Error('The release of the bench does not validate.');
  return release;
}

const pack = (release: Release) => factsPacker(new Spool())(release, factsText(release));
const keyOf = (release: Release) => factsKey(release, factsText(release));

test('facts that were packed come out as they went in', () => {
  const { notes: _, ...release } = read(source);
  const packed = pack(release);
  const { body, ...facts } = release;
  expect(packed && unpackFacts(packed)).toEqual(facts);
  expect(body.children.length).toBeGreaterThan(0);
});

test('notes are text, so that nothing is packed of a release that has them', () => {
  const release = read(source);
  expect(pack({ ...release, notes: release.body })).toBeUndefined();
});

test('the key of the facts changes with what the front matter, the office and the boilerplate say, not with the text', () => {
  const release = read(source);
  const key = keyOf(release);
  expect(keyOf(read(`${source}\nOne more paragraph.\n`))).toBe(key);
  const [contact] = release.contacts;
  const others: readonly Release[] = [
    { ...release, title: 'Another title' },
    { ...release, office: { ...release.office, id: 'elsewhere' } },
    { ...release, contacts: [{ ...contact, office: { ...release.office, id: 'elsewhere' } }] },
    { ...release, boilerplate: { id: 'about', text: 'Another text.' } },
  ];
  expect(new Set([key, ...others.map(keyOf)]).size).toBe(others.length + 1);
});

test('a contact of no office, and a release of no boilerplate, come out as they are', () => {
  const { notes: _, boilerplate: __, ...release } = read(source);
  const [{ office: ___, ...contact }] = release.contacts;
  const bare: Release = { ...release, contacts: [contact] };
  const packed = pack(bare);
  const { body, ...facts } = bare;
  expect(packed && unpackFacts(packed)).toEqual(facts);
  expect(body).toBe(release.body);
  expect(keyOf(bare)).not.toBe(keyOf(release));
});
