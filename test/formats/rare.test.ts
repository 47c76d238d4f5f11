import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { findFormat } from '../../src/formats/list.ts';
import { toVersion22 } from '../../src/formats/ninjs/version-2-2.ts';
import { render } from '../../src/formats/render.ts';
import { countReleases } from '../../src/formats/view/counts.ts';
import { group } from '../../src/formats/xml/xml.ts';
import { ReleaseError } from '../../src/model/error.ts';
import { parseLanguage } from '../../src/model/language.ts';
import type { Release } from '../../src/model/release.ts';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { contextFor, harbour, releaseOf } from '../support/releases.ts';
import { source } from '../support/source.ts';
import { parseMarkdown } from './markup/parse-markdown.ts';

/** What Markdown allows and hardly any release has: references, code, HTML, lists in lists, cells without a row. */
const BODY =
  parseMarkdown(`See [the bell][bell], [no bell][none], ![a bell][picture], ![no picture][none] and ![](gone.png).

![lost](javascript:ring)

![][picture]

- A bell

  with a rope

- \`\`\`ring
  ding
  \`\`\`
- > Quote
- 
1. one
   1. two

>

<ring>dong</ring>

    ding <dong>

[mail](mailto:bell@library.example.org), [call](tel:+41227179111), [bell@library.example.org](mailto:bell@library.example.org), [bad](javascript:ring)

| Bell | |
| :- | -: |
| one |
| two | 2 | lost |

| Rope |
| - |

&nbsp;

[bell]: https://library.example.org/bell "The bell"
[picture]: https://library.example.org/bell.png
`);

function released() {
  const { newsroom, releases } = harbour();
  const release = releases.find(({ file }) => file === 'everything.en.md');
  if (!release) throw new Error('the fixture is gone');
  const { image: _image, notes: _notes, ...rest } = release;
  return { release: { ...rest, body: BODY, figures: [] }, context: contextFor(newsroom) };
}

/** A release of that text. */
async function rendered(id: string): Promise<string> {
  const { release, context } = released();
  const format = findFormat(id);
  const renditions = format?.renderLater
    ? await format.renderLater(release, context)
    : format?.render(release, context);
  const content = renditions?.[0]?.content ?? '';
  if (typeof content === 'string') return content;
  if (id !== 'docx') return strFromU8(content, true);
  return wordsOf(content);
}

/** The words of a Word document, a line for each paragraph, with the numbers of its lists. */
function wordsOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replace(/<w:numId w:val="(\d+)"\/>/g, '#$1 ')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '');
}

test.each([
  [
    'nitf',
    '<block class="boilerplate">',
    `See <a href="https://library.example.org/bell" title="The bell">the bell</a>, [no bell][none], <a class="image" href="https://library.example.org/bell.png">a bell</a>, ![no picture][none] and <a class="image" href="https://press.library.example.org/news/en/everything/gone.png"></a>.</p>
<p>lost</p>
<p><a class="image" href="https://library.example.org/bell.png"></a></p>
<ul>
<li><p>A bell</p>

<p>with a rope</p>
</li>
<li><pre class="ring">ding</pre>
</li>
<li><bq><block>
<p>Quote</p>
</block></bq>
</li>
<li></li>
</ul>
<ol>
<li>one
<ol>
<li>two</li>
</ol>
</li>
</ol>
<bq></bq>
<p>&lt;ring&gt;dong&lt;/ring&gt;</p>
<pre>ding &lt;dong&gt;</pre>
<p><a href="mailto:bell@library.example.org">mail</a>, <a href="tel:+41227179111">call</a>, <a href="mailto:bell@library.example.org">bell@library.example.org</a>, bad</p>
<table>
<thead>
<tr><th align="left">Bell</th><th align="right"></th></tr>
</thead>
<tbody>
<tr><td align="left">one</td><td align="right"></td></tr>
<tr><td align="left">two</td><td align="right">2</td></tr>
</tbody>
</table>
<table>
<thead>
<tr><th>Rope</th></tr>
</thead>
</table>

`,
  ],
  [
    'docx',
    'About HLN',
    `See the bell, [no bell][none], a bell, ![no picture][none] and .
lost
#2 A bell
with a rope
#2 
ding
#2 
Quote
#2 
#3 one
#4 two
&lt;ring&gt;dong&lt;/ring&gt;
ding &lt;dong&gt;
mail, call, bell@library.example.org, bad
Bell

one
two
2
lost
Rope
\u00a0
`,
  ],
  [
    'wire',
    'Links\n',
    `See the bell [1], [no
bell][none], PHOTO: a bell
(https://library.example.org/bell.png), ![no picture][none] and .

PHOTO: lost

PHOTO: (https://library.example.org/bell.png)

- A bell

  with a rope

- ding

-     Quote

-

1. one
   1. two

<ring>dong</ring>

ding <dong>

mail (bell@library.example.org), call (+41227179111),
bell@library.example.org, bad

Bell
----  -
one
two   2

Rope
----

`,
  ],
])('%s says all of a text that hardly any release has', async (id, end, expected) => {
  const text = await rendered(id);
  const start = text.indexOf('See ');
  expect(text.slice(start, text.indexOf(end, start))).toBe(expected);
});

test('a Word document has the dateline once, before the first words', async () => {
  const { release, context } = released();
  const body = parseMarkdown('![The bell](bell.png)\n\n## Bells\n\nThe bell rings.\n\nIt is heard.\n\n- far\n- near');
  const [document] = (await findFormat('docx')?.renderLater?.({ ...release, body }, context)) ?? [];
  const text = wordsOf(document?.content as Uint8Array);
  expect(text.match(/.*Lighthouse Point\/Juba – .*/g)).toEqual(['Lighthouse Point/Juba – The bell rings.']);
});

const room = harbour().newsroom;

/** The release of a source; the office is the harbour's own. */
function madeOf(values: Readonly<Record<string, string>>, body?: string, newsroom = room): Release {
  const release = releaseOf(source({ office: 'lighthouse', ...values }, body), 'least.md', newsroom);
  if (!release) throw new Error('the release has errors');
  return release;
}

/** All of what a release becomes, by format; what is not text as its readable words. */
async function everything(values: Readonly<Record<string, string>>, body?: string) {
  return everyFormat(madeOf(values, body));
}

async function everyFormat(release: Release, newsroom = room): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const id of ['html', 'wire', 'email', 'nitf', 'newsml-g2', 'ninjs', 'iptc7901', 'docx']) {
    const format = findFormat(id);
    const context = contextFor(newsroom);
    const made = format?.renderLater ? await format.renderLater(release, context) : format?.render(release, context);
    const content = made?.[0]?.content ?? '';
    all.set(id, typeof content === 'string' ? content : id === 'docx' ? wordsOf(content) : strFromU8(content, true));
  }
  return all;
}

test('a contact of a name and an address alone is that in every format, and nothing is made up beside it', async () => {
  const all = await everything({ contacts: '\n  - name: Ada Quill\n    email: ada@library.example.org' });
  for (const [id, text] of all) {
    expect(text, id).toContain('Ada Quill');
    expect(text, id).toContain('ada@library.example.org');
    expect(text, id).not.toMatch(/undefined|\bnull\b(?!,|\})/);
  }
  expect(all.get('wire')).toMatch(/\nAda Quill\nHLN Lighthouse\nEmail: ada@library\.example\.org\n/);
  expect(all.get('docx')).toMatch(/\nAda Quill\nHLN Lighthouse\nEmail: ada@library\.example\.org\n/);
});

test('an embargo in UTC names the zone once', async () => {
  const all = await everything({ date: '2024-03-20', embargo: '2024-03-20T09:00:00Z' });
  expect(all.get('docx')).toMatch(/Wednesday,? 20 March 2024.*09:00.*UTC/);
  expect(all.get('docx')).not.toMatch(/UTC.*UTC/);
});

test('of a withdrawn release no agency format says more than that it is', async () => {
  const { newsroom, releases } = harbour();
  const release = releases.find(({ publication }) => publication.state === 'withdrawn');
  const full = releases.find(({ file }) => file === 'everything.en.md');
  if (!release || !full?.image) throw new Error('the fixtures are gone');
  const { image, figures } = full;
  const [item] = findFormat('newsml-g2')?.render({ ...release, image, figures }, contextFor(newsroom)) ?? [];
  expect(item?.content).toContain('canceled');
  expect(item?.content).not.toContain(image.src);
  expect(item?.content).not.toContain(figures[0]?.value);
});

test('a contact of no office stands with nothing in its place', async () => {
  const release = madeOf({});
  const all = await everyFormat({
    ...release,
    contacts: [{ name: 'Ada Quill', phones: [], languages: [], email: 'ada@library.example.org' }],
  });
  for (const [id, text] of all) {
    expect(text, id).toContain('Ada Quill');
    expect(text, id).not.toMatch(/undefined|\bnull\b(?!,|\})/);
  }
  expect(all.get('wire')).toMatch(/\nAda Quill\nEmail: ada@library\.example\.org\n/);
  expect(all.get('docx')).toMatch(/\nAda Quill\nEmail: ada@library\.example\.org\n/);
  expect(all.get('nitf')).not.toContain('<org value=""');
});

test('the day of an office that is not said to be in a zone begins in UTC', async () => {
  const text =
    'offices:\n  raft: { name: { en: The Raft }, city: { en: Harbour }, country: CH, languages: [en], source: invented for tests }\n';
  const { newsroom } = readNewsroom({ newsroom: undefined, offices: { path: 'offices.yaml', text } });
  const release = madeOf({ office: 'raft' }, 'Words.', newsroom);
  const all = await everyFormat(release, newsroom);
  expect(all.get('email')).toContain('Date: Tue, 5 Mar 2024 00:00:00 +0000');
  expect(all.get('newsml-g2')).toContain('<versionCreated>2024-03-05T00:00:00Z</versionCreated>');
});

test('a picture with neither caption nor credit has no line below it', async () => {
  const release = madeOf({ image: '{ src: room.png, alt: A room }' });
  const bytes = readFileSync(new URL('../fixtures/harbour/pictures/room.png', import.meta.url));
  const context = { pictures: new Map([['room.png', { width: 900, height: 300 }]]), picture: () => bytes };
  const [document] = (await findFormat('docx')?.renderLater?.(release, contextFor(room, context))) ?? [];
  const xml = strFromU8(unzipSync(document?.content as Uint8Array)['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('descr="A room"');
  expect(xml).not.toContain('<w:i/>');
});

test('a theme without a letter is named, and leads nowhere', async () => {
  const all = await everything({ themes: "['!!!', Night]" });
  expect(all.get('html')).toContain('!!!');
  expect(all.get('html')).not.toMatch(/<a[^>]*>!!!/);
});

test('a page that is called as the organisation is says so once', async () => {
  expect((await everything({ title: 'HLN' })).get('html')).toContain('<title>HLN</title>');
  expect((await everything({ title: 'Bell' })).get('html')).toContain('<title>Bell | HLN</title>');
});

test('an organisation without Latin letters is the service "pr" of an agency', async () => {
  const newsroom = { ...room, organisation: { ...room.organisation, shortName: { en: 'المنارة' } } };
  const all = await everyFormat(madeOf({}, 'Words.', newsroom), newsroom);
  expect(all.get('iptc7901')).toMatch(new RegExp(`^${String.fromCharCode(1)}pr\\d{4} `));
});

test('what a character set cannot hold is not sent as an IPTC 7901 message, nor as wire copy of that profile', () => {
  const newsroom = { ...room, wire: { profile: 'iptc7901', charset: 'latin1' } as const };
  const release = madeOf({}, 'The bell says المنارة.');
  for (const id of ['iptc7901', 'wire']) {
    const remarks: string[] = [];
    const made = findFormat(id)?.render(
      release,
      contextFor(newsroom, { report: ({ severity }) => remarks.push(severity) }),
    );
    expect([id, made, remarks]).toEqual([id, [], ['error']]);
  }
});

/** A tree that no Markdown gives, but that the library may be handed. */
const HANDED: Root = {
  type: 'root',
  children: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'See ' },
        { type: 'image', url: 'https://library.example.org/bell.png', alt: null },
        { type: 'footnoteReference', identifier: 'one' },
        {
          type: 'linkReference',
          identifier: 'none',
          referenceType: 'full',
          children: [{ type: 'text', value: 'the bell' }],
        },
        { type: 'imageReference', identifier: 'none', referenceType: 'collapsed', alt: null },
        { type: 'text', value: ' and the rope.' },
      ],
    },
    { type: 'paragraph', children: [{ type: 'image', url: 'https://library.example.org/rope.png', alt: null }] },
    {
      type: 'list',
      ordered: true,
      start: null,
      children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'ding' }] }] }],
    },
  ],
};

test('of a tree that no Markdown gives every format has the words, and nothing of what it does not know', async () => {
  const all = await everyFormat({ ...madeOf({}), body: HANDED });
  for (const [id, text] of all) {
    expect(text, id).toMatch(/See[\s\S]*the bell[\s\S]*and[\s\S]*the[\s\S]*rope\.[\s\S]*ding/);
    expect(text, id).not.toMatch(/undefined|\bnull\b(?!,|\})|footnote/);
  }
});

test('a format that is not known is told with those that are, and with the one that may be meant', () => {
  const templates = contextFor(room).templates;
  const hint = (id: string) => {
    try {
      return String(render(madeOf({}), id, { templates }));
    } catch (error) {
      return error instanceof ReleaseError ? error.hint : error;
    }
  };
  expect(hint('htlm')).toMatch(/^Did you mean html\? Formats: html, /);
  expect(hint('zzzzzzzzzz')).toMatch(/^Formats: html, /);
});

test('a page leads to the formats beside it that the caller names', () => {
  const [page] = render(madeOf({}), 'html', {
    templates: contextFor(room).templates,
    newsroom: room,
    beside: ['html', 'nitf'],
  });
  expect(page?.content).toContain('href="nitf.xml"');
  expect(page?.content).not.toContain('href="wire.txt"');
});

test('counts in a language without words of its own have the form for all other numbers', () => {
  const polish = parseLanguage('pl');
  if (!polish) throw new Error('pl is a language');
  expect(countReleases(3, polish, contextFor(room).templates.strings(polish))).toBe('3 releases');
});

test('an element of no children is empty, and a ninjs item without pictures has a list of none', () => {
  expect(group('bells', {}, undefined)).toEqual({ bells: [], ':@': {} });
  expect(toVersion22({ uri: 'urn:bell' })).toEqual({ uri: 'urn:bell', associations: [] });
});
