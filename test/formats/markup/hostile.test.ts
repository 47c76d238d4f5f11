import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/formats/markup/html.ts';
import { HOSTILE_PAYLOADS, POSITIONS } from './hostile-payloads.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readHtml } from './read-html.ts';

const OPTIONS = { topHeading: 2, takenIds: new Set(['main']), direction: 'rtl' } as const;

describe('the judge of these tests', () => {
  it.each([
    '<p onclick="x">a</p>',
    '<script>a</script>',
    '<img src="x" alt="" onerror="x">',
    '<a href="javascript:x">a</a>',
    '<a href="//evil.example">a</a>',
    '<a href="http://example.org">a</a>',
    '<a href="https://a@evil.example">a</a>',
    '<a href="https://127.1/">a</a>',
    '<a href="mailto:a@example.org?bcc=b@example.org">a</a>',
    '<a href="mailto:a@example.org?subject=x%0D%0Ay">a</a>',
    '<img src="data:x" alt="">',
    '<p style="x">a</p>',
    '<p><em>a</p></em>',
    '<p>a',
    '<p>a < b</p>',
    '<!-- a -->',
    '<![CDATA[a]]>',
    'a</em>',
  ])('sees %s', (html) => {
    expect(readHtml(html).problems).not.toEqual([]);
  });
});

describe(`${HOSTILE_PAYLOADS.length} hostile payloads`, () => {
  it('are enough, and all different', () => {
    expect(HOSTILE_PAYLOADS.length).toBeGreaterThanOrEqual(230);
  });

  it.each(Object.keys(POSITIONS))('do nothing as %s', (position) => {
    const write = POSITIONS[position] ?? expect.fail(position);
    for (const payload of HOSTILE_PAYLOADS) {
      const html = renderHtml(parseMarkdown(write(payload)), OPTIONS);
      expect.soft(readHtml(html).problems, `${JSON.stringify(payload)} gave ${html}`).toEqual([]);
    }
  });

  it('do nothing in a tree that no Markdown gives', () => {
    for (const text of HOSTILE_PAYLOADS) {
      const html = renderHtml(treeOf(text), OPTIONS);
      expect.soft(readHtml(html).problems, `${JSON.stringify(text)} gave ${html}`).toEqual([]);
    }
  });

  it('do nothing in what a format is told of links and images', () => {
    for (const text of HOSTILE_PAYLOADS) {
      const options = { ...OPTIONS, resolve: () => text, image: () => ({ src: text, width: 1 }) };
      const html = renderHtml(parseMarkdown('[a](b.md) ![c](d.png) [e](#f)'), options);
      const problems = readHtml(html).problems.filter((problem) => problem !== 'src cid:');
      expect.soft(problems, `${JSON.stringify(text)} gave ${html}`).toEqual([]);
    }
  });
});

/** Every field of every node that holds text, filled with the same payload. */
function treeOf(text: string): Root {
  const literal = { type: 'text', value: text } as const;
  const link = { url: text, title: text, children: [literal] };
  const reference = { identifier: text, label: text, referenceType: 'full' } as const;
  return {
    type: 'root',
    children: [
      { type: 'html', value: text },
      { type: 'code', lang: text, meta: text, value: text },
      { type: 'heading', depth: 1, children: [literal] },
      { type: 'definition', identifier: text, label: text, url: text, title: text },
      {
        type: 'paragraph',
        children: [
          literal,
          { type: 'html', value: text },
          { type: 'inlineCode', value: text },
          { type: 'link', ...link },
          { type: 'image', url: text, title: text, alt: text },
          { type: 'linkReference', ...reference, children: [literal] },
          { type: 'imageReference', ...reference, alt: text },
          { type: 'linkReference', ...reference, identifier: 'none', children: [literal] },
        ],
      },
    ],
  };
}
