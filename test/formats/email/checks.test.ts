import type { Link } from 'mdast';
import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../../src/build/template-files.ts';
import type { Remark, RenderContext } from '../../../src/formats/format.ts';
import { findFormat } from '../../../src/formats/list.ts';
import { createTemplates } from '../../../src/formats/templates/compile.ts';
import type { Release } from '../../../src/model/release.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';
import { contextFor, harbour } from '../../support/releases.ts';

const { newsroom, releases } = harbour();
const french = releases.find(({ file }) => file === 'everything.fr.md');
if (!french) throw new Error('everything.fr.md is gone');
const quiet: Release = french;

function remarksOf(change: Partial<Release>, more: Partial<RenderContext> = {}): Remark[] {
  const remarks: Remark[] = [];
  const report = (remark: Remark) => remarks.push(remark);
  findFormat('email')?.render({ ...quiet, ...change }, contextFor(newsroom, { report, ...more }));
  return remarks;
}

const found = (change: Partial<Release>, more?: Partial<RenderContext>) =>
  remarksOf(change, more).map(({ rule, severity }) => `${severity} ${rule}`);
const text = (markdown: string) => ({ body: parseMarkdownText(markdown) });
const weighing = (bytes: number) => ({ picture: () => new Uint8Array(bytes) });
const inside = { newsroom: { ...newsroom, email: { ...newsroom.email, images: 'cid' as const } } };

test('a release like others has no findings', () => {
  expect(found({})).toEqual([]);
});

describe('size', () => {
  const shell = Buffer.byteLength(
    String(findFormat('email')?.render({ ...quiet, ...text('') }, contextFor(newsroom))[1]?.content ?? ''),
  );
  // One paragraph without spaces to break at: quoted-printable adds a soft break of three to each 75.
  const ofSize = (bytes: number) => text('x'.repeat(Math.floor((bytes - shell * 1.07) * (75 / 78))));

  test.each([
    [78_000, []],
    [86_000, ['info email/size']],
    [100_000, ['info email/size']],
    [106_000, ['warning email/size']],
  ])('of about %i bytes: %j', (bytes, rules) => {
    expect(found(ofSize(bytes))).toEqual(rules);
  });

  test('counts what Arabic becomes on its way', () => {
    expect(found(text('ليلة '.repeat(7000)))).toEqual(['info email/size']);
    expect(found(text('ليلة '.repeat(9000)))).toEqual(['warning email/size']);
  });
});

test('a subject has 78 characters, however many bytes they take', () => {
  expect(found({ title: 'é'.repeat(78) })).toEqual([]);
  expect(found({ title: '🚢'.repeat(78) })).toEqual([]);
  expect(remarksOf({ title: 'e'.repeat(79) })).toMatchObject([
    { rule: 'email/subject', severity: 'info', field: ['title'] },
  ]);
});

test('pictures without words and links without https point to themselves', () => {
  const markdown =
    'One ![](a.png) and ![ ](b.png) and ![c](c.png).\n\nA [page](http://example.org/x), [more](#more), [mail](mailto:a@example.org), [ref].\n\n[ref]: ftp://example.org';
  const remarks = remarksOf(text(markdown));
  expect(remarks.map(({ rule, range }) => [rule, markdown.slice(range?.start, range?.end)])).toEqual([
    ['email/alt', '![](a.png)'],
    ['email/alt', '![ ](b.png)'],
    ['email/link', '[page](http://example.org/x)'],
    ['email/link', '[more](#more)'],
    ['email/link', '[ref]: ftp://example.org'],
  ]);
  expect(remarks.map(({ message }) => message).join('\n')).toContain('"http://example.org/x"');
});

test('pictures that weigh', () => {
  const one = text('![a](a.png) ![a](a.png)');
  expect(found(one, weighing(1_000_000))).toEqual([]);
  expect(found(one, weighing(1_100_000))).toEqual(['info email/image-weight']);
  expect(found(one, { ...inside, ...weighing(1_100_000) })).toEqual(['warning email/image-weight']);
  expect(remarksOf(one, { ...inside, ...weighing(8_000_000) })[0]?.message).toContain('7.6 MB');
  expect(found(text('![a](a.png) ![b](b.png)'), weighing(600_000))).toEqual(['info email/image-weight']);
});

test('a withdrawn release is not asked for what it does not show', () => {
  expect(found({ ...text('![](a.png) [x](http://example.org)'), publication: { state: 'withdrawn' } })).toEqual([]);
});

test('a template that prints no text', () => {
  const files = new Map(
    ['email/message.hbs', 'email/dark.css', 'strings/fr.yaml', 'strings/en.yaml'].map((name) => [
      name,
      loadTemplates().file(name),
    ]),
  );
  const templates = createTemplates(files, new Map([['email/message.txt.hbs', '\n']]));
  expect(found({}, { templates })).toEqual(['warning email/text']);
});

test('a link that an email cannot have is shown to its sixtieth letter, and has no place where its tree has none', () => {
  const url = `javascript:${'x'.repeat(60)}`;
  const link: Link = { type: 'link', url, children: [{ type: 'text', value: 'words' }] };
  const [remark] = remarksOf({ body: { type: 'root', children: [{ type: 'paragraph', children: [link] }] } });
  expect(remark).toMatchObject({
    rule: 'email/link',
    message: expect.stringContaining(`"${url.slice(0, 60)}…" is no`),
  });
  expect(remark).not.toHaveProperty('range');
});
