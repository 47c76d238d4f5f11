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

  test('is told, with what Gmail does and what to do', () => {
    const hint = 'Shorten the text, or put tables and annexes on the page.';
    const [near] = remarksOf(ofSize(95_000));
    expect(near).toMatchObject({ message: expect.stringMatching(/ has 9\d KB: from 100 KB on Gmail hides/), hint });
    const [over] = remarksOf(ofSize(115_000));
    expect(over).toMatchObject({ message: expect.stringMatching(/ has 11\d KB: Gmail shows the first 100/), hint });
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
    {
      rule: 'email/subject',
      severity: 'info',
      message: 'The headline has 79 characters: inboxes show about 78 of a subject at most.',
      hint: 'Put what matters first, or move a part into the subtitle.',
      field: ['title'],
    },
  ]);
});

test('pictures without words and links without https point to themselves', () => {
  const markdown =
    'One ![](a.png) and ![ ](b.png) and ![c](c.png).\n\nA [page](http://example.org/x), [more](#more), [mail](mailto:a@example.org), [ref].\n\n![][ref]\n\n[ref]: ftp://example.org';
  const remarks = remarksOf(text(markdown));
  expect(remarks.map(({ rule, range }) => [rule, markdown.slice(range?.start, range?.end)])).toEqual([
    ['email/alt', '![](a.png)'],
    ['email/alt', '![ ](b.png)'],
    ['email/link', '[page](http://example.org/x)'],
    ['email/link', '[more](#more)'],
    ['email/alt', '![][ref]'],
    ['email/link', '[ref]: ftp://example.org'],
  ]);
  expect(new Set(remarks.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  expect(new Set(remarks.map(({ message, hint }) => `${message} ${hint}`))).toEqual(
    new Set([
      'This picture has no alternative text. Say what it shows in the square brackets: most mail programs show no pictures at first.',
      '"http://example.org/x" is no https, mailto or tel address: the words are shown without a link. Write the address with https://',
      '"#more" leads to a place on the page, which an email does not have: the words are shown without a link. Link to the page by its address.',
      '"ftp://example.org" is no https, mailto or tel address: the words are shown without a link. Write the address with https://',
    ]),
  );
});

test('pictures that weigh', () => {
  const one = text('![a](a.png) ![a](a.png)');
  expect(found(one, weighing(1_048_576))).toEqual([]);
  expect(found(one, weighing(1_048_577))).toEqual(['info email/image-weight']);
  expect(found(one, { ...inside, ...weighing(1_100_000) })).toEqual(['warning email/image-weight']);
  const weight = (bytes: number, more: Partial<RenderContext>) => remarksOf(one, { ...more, ...weighing(bytes) })[0];
  const slow = { message: expect.stringContaining('7.0 MB: readers on the road will wait') };
  const refused = { message: expect.stringContaining('7.6 MB: many mail servers refuse') };
  expect(weight(7_340_032, inside)).toMatchObject({ severity: 'warning', ...slow });
  expect(weight(8_000_000, inside)).toMatchObject({ severity: 'warning', ...refused });
  expect(weight(7_340_032, {})).toMatchObject({ severity: 'info', ...slow });
  expect(weight(7_400_000, {})).toMatchObject({ severity: 'warning', message: expect.stringContaining(' wait for ') });
  expect(weight(8_000_000, {})?.hint).toBe(
    'Scale them to 1,200 pixels and save them as JPEG; the original can be a download.',
  );
  expect(found(text('![a](a.png) ![b](b.png)'), weighing(600_000))).toEqual(['info email/image-weight']);
});

test('the picture of the release weighs, too, and is pointed at where it is the only one', () => {
  const image = { src: 'room.png', alt: 'A room' };
  const field = ['image', 'src'];
  expect(remarksOf({ image }, weighing(2_000_000))).toMatchObject([{ rule: 'email/image-weight', field }]);
  expect(remarksOf({ image, ...text('![a](room.png)') }, weighing(2_000_000))).toMatchObject([{ field }]);
  const both = remarksOf({ image, ...text('![a](a.png)') }, weighing(2_000_000));
  const other = remarksOf(text('![a](a.png)'), weighing(2_000_000));
  const onWeb = remarksOf(
    { image: { ...image, src: 'https://example.org/a.png' }, ...text('![a](a.png)') },
    weighing(2_000_000),
  );
  expect([both, other, onWeb].map((remarks) => remarks.length)).toEqual([1, 1, 1]);
  for (const [remark] of [both, other, onWeb]) expect(remark).not.toHaveProperty('field');
});

test('pictures on the web and those that are not at hand weigh nothing', () => {
  expect(found(text('![a](https://example.org/a.png)'), weighing(2_000_000))).toEqual([]);
  expect(found(text('![a](a.png)'), { picture: () => undefined })).toEqual([]);
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
  expect(remarksOf({}, { templates })).toEqual([
    {
      rule: 'email/text',
      severity: 'warning',
      message: 'The text part of this email is empty: programs that show no HTML show nothing.',
      hint: 'Look at the template email/message.txt.hbs.',
    },
  ]);
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
  const fitting = `javascript:${'x'.repeat(49)}`;
  expect(remarksOf(text(`[words](${fitting})`))).toMatchObject([
    { message: expect.stringContaining(`"${fitting}" is`) },
  ]);
});
