import { expect, test } from 'vitest';
import { FORMATS } from '../../../src/formats/list.ts';
import type { Release } from '../../../src/model/release.ts';
import { harbour } from '../../support/releases.ts';
import { context } from './sources.ts';
import { expectInOrder, textInside, textsOf } from './xml-documents.ts';

const { releases } = harbour();
const everything = releases.find(({ file }) => file === 'everything.en.md') ?? expect.fail('the fixture is gone');

test.each([
  ['<a>', 'unclosed tag'],
  ['<a>&nbsp;</a>', 'entity'],
  ['<a x:b=""/>', 'prefix'],
  ['<a>\ufffe</a>', 'forbids'],
  ['<a>&#xFFFF;</a>', 'malformed'],
  ['<a b="\ud800"/>', 'forbids'],
  ['<a>\u0001</a>', 'forbids'],
])('%j is no document', (document, why) => {
  expect(() => textInside(document)).toThrow(why);
});

test('a text is whole where every part of it is there in its order', () => {
  expect(textInside('<a>no<x:b xmlns:x="x">one <c>two</c></x:b>no<b><b>three</b></b></a>', 'b')).toBe('one twothree');
  expect(() => expectInOrder(['One', 'two'], 'One – “two”')).not.toThrow();
  expect(() => expectInOrder(['two', 'One'], 'One, two')).toThrow('"One" is missing');
  expect(() => expectInOrder(['One', 'two'], 'One')).toThrow('"two" is missing');
});

test('documents that lack a fact or a part of the text are seen', () => {
  const nitf = FORMATS.find(({ id }) => id === 'nitf') ?? expect.fail('no NITF');
  const documentOf = (release: Release) => String(nitf.render(release, context)[0]?.content);
  const shorter = { ...everything, body: { ...everything.body, children: everything.body.children.slice(1) } };
  const whole = textInside(documentOf(everything), 'body.content');
  expect(() => expectInOrder(textsOf(everything.body), whole)).not.toThrow();
  expect(() => expectInOrder(textsOf(everything.body), textInside(documentOf(shorter), 'body.content'))).toThrow('is missing'); // biome-ignore format: one line
});
