import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { findFormat } from '../../src/formats/list.ts';
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

/** All of what a release becomes, by format; what is not text as its readable words. */
async function everything(values: Readonly<Record<string, string>>, body?: string) {
  const { newsroom } = harbour();
  const release = releaseOf(source({ office: 'lighthouse', ...values }, body), 'least.md', newsroom);
  if (!release) throw new Error('the release has errors');
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
