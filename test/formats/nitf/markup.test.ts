import type { PhrasingContent, Root } from 'mdast';
import { expect, test } from 'vitest';
import { nitfBlocks } from '../../../src/formats/nitf/markup.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';

const urls = {
  link: (url: string) => `https://press.example.org/page/${url}`,
  picture: (src: string) => `https://press.example.org/pictures/${src}`,
};
const written = (markdown: string) => nitfBlocks(parseMarkdownText(markdown), urls);

test.each([
  ['a heading', '### More *news*', '<hl2 class="h3">More <em>news</em></hl2>\n'],
  ['emphasis and code', '*a* **b** `<c>`', '<p><em>a</em> <em class="strong">b</em> <em class="code">&lt;c&gt;</em></p>\n'],
  ['a line break', 'one  \ntwo', '<p>one<br/>\ntwo</p>\n'],
  ['a rule', '***', '<hr/>\n'],
  ['code with and without a language', '```sh\na & b\n```\n\n    c', '<pre class="sh">a &amp; b</pre>\n<pre>c</pre>\n'],
  ['HTML, which is text', '<div>a</div>', '<p>&lt;div&gt;a&lt;/div&gt;</p>\n'],
  ['a quotation', '> a\n>\n> b', '<bq><block>\n<p>a</p>\n<p>b</p>\n</block></bq>\n'],
  ['a list that begins at one', '1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n'],
  ['a list that begins elsewhere', '3. a\n4. b', '<ol seqnum="3">\n<li>a</li>\n<li>b</li>\n</ol>\n'],
  ['a list in a list', '- a\n  - b', '<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n'],
  ['items apart', '- a\n\n- b', '<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n'],
  ['an item of two paragraphs', '- a\n\n  b\n- c', '<ul>\n<li><p>a</p>\n\n<p>b</p>\n</li>\n<li><p>c</p>\n</li>\n</ul>\n'],
])('%s', (_, markdown, nitf) => {
  expect(written(markdown)).toBe(nitf);
}); // biome-ignore format: a table

test.each([
  ['[a](https://example.org/?b=1&c=2)', '<a href="https://example.org/?b=1&amp;c=2">a</a>'],
  ['[a](mailto:a@example.org)', '<a href="mailto:a@example.org">a</a>'],
  ['[a](https://example.org "The \\"page\\"")', '<a href="https://example.org" title="The &quot;page&quot;">a</a>'],
  ['[a](annex.pdf)', '<a href="https://press.example.org/page/annex.pdf">a</a>'],
  ['[a](#more)', '<a href="https://press.example.org/page/#more">a</a>'],
  ['[a][b]\n\n[b]: https://example.org/b', '<a href="https://example.org/b">a</a>'],
  ['[a](javascript:alert)', 'a'],
  ['[a](http://example.org)', 'a'],
])('a link leaves the site, absolute and safe, or is its words: %s', (markdown, nitf) => {
  expect(written(markdown)).toBe(`<p>${nitf}</p>\n`);
});

test('a picture that stands alone is one, with its caption; within words it is a link to it', () => {
  const reference = (alt: string) =>
    `<media-reference source="https://press.example.org/pictures/a.png" alternate-text="${alt}"/>`;
  expect(written('![A "room"](a.png)')).toBe(`<media media-type="image">${reference('A &quot;room&quot;')}</media>\n`);
  expect(written('![A room](a.png "By <night>")')).toBe(
    `<media media-type="image">${reference('A room')}<media-caption>By &lt;night&gt;</media-caption></media>\n`,
  );
  const link = '<a class="image" href="https://press.example.org/pictures/a.png">A room</a>';
  expect(written('![A room](a.png) at night')).toBe(`<p>${link} at night</p>\n`);
  expect(written('![A room](javascript:a) at night')).toBe('<p>A room at night</p>\n');
});

test('the lead is the first paragraph with words, where it is asked for', () => {
  const tree = parseMarkdownText('![](a.png)\n\nOne.\n\nTwo.');
  expect(nitfBlocks(tree, urls, true)).toMatch(/\n<p lede="true">One\.<\/p>\n<p>Two\.<\/p>\n$/);
  expect(nitfBlocks(tree, urls)).toMatch(/\n<p>One\.<\/p>\n<p>Two\.<\/p>\n$/);
});

test('a table has a cell for each heading, aligned as its column', () => {
  expect(written('| a | b |\n|:-:|---|\n| c |')).toBe(
    '<table>\n<thead>\n<tr><th align="center">a</th><th>b</th></tr>\n</thead>\n<tbody>\n<tr><td align="center">c</td><td></td></tr>\n</tbody>\n</table>\n',
  );
});

test('what no Markdown gives leaves no trace: pictures without words, notes', () => {
  const paragraph = (...children: PhrasingContent[]): Root => ({
    type: 'root',
    children: [{ type: 'paragraph', children }],
  });
  const image = { type: 'image', url: 'a.png', alt: null } as const;
  expect(nitfBlocks(paragraph(image), urls)).toContain(' alternate-text=""/>');
  expect(nitfBlocks(paragraph(image, { type: 'footnoteReference', identifier: 'b' }), urls)).toBe(
    '<p><a class="image" href="https://press.example.org/pictures/a.png"></a></p>\n',
  );
});
