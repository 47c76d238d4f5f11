import { HtmlValidate } from 'html-validate';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/formats/markup/html.ts';
import { markupTheme } from '../../../src/formats/markup/theme.ts';
import { parseMarkdown } from './parse-markdown.ts';

const render = (markdown: string, options?: Parameters<typeof renderHtml>[1]) =>
  renderHtml(parseMarkdown(markdown), options);

describe('headings', () => {
  it('move down by the offset, to h6 at most and h1 at least', () => {
    expect(render('# a\n\n##### b\n\n# c', { topHeading: 2 })).toBe('<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>\n');
    expect(render('### a\n\n> #### b\n\n## c', { topHeading: 2 })).toBe(
      '<h2>a</h2>\n<blockquote>\n<h3>b</h3>\n</blockquote>\n<h2>c</h2>\n',
    );
    expect(render('##### a\n\n## b')).toBe('<h5>a</h5>\n<h2>b</h2>\n');
  });

  it('have ids of their words in any script, each once, none that the page has', () => {
    const html = render('# Key *figures*\n\n# Key figures!\n\n# أرقام رئيسية\n\n# ???\n\n# Main\n\n# Key figures 2', {
      takenIds: new Set(['main']),
    });
    expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'key-figures',
      'key-figures-2',
      'أرقام-رئيسية',
      'section',
      'main-2',
      'key-figures-2-2',
    ]);
  });

  it('have ids that are not long, cut where a word ends or, where none does, between characters', () => {
    const html = render(`# ${'bell '.repeat(40)}\n\n# ${'🔔'.repeat(3)}${'港'.repeat(200)}`, { takenIds: new Set() });
    const [words = '', signs = ''] = [...html.matchAll(/id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(words).toMatch(/^(?:bell-)+bell$/);
    expect(words.length).toBeLessThan(100);
    expect(signs).toMatch(/^港+$/u);
    expect(signs.length).toBeLessThan(100);
  });

  it('have no ids unless asked for', () => {
    expect(render('# a')).toBe('<h1>a</h1>\n');
  });
});

describe('themes', () => {
  it('stamp elements, and code within a line but not the code of a block', () => {
    const theme = markupTheme({
      attributes: { p: 'style="margin:0"', code: 'class="c"', pre: 'class="b"', img: 'loading="lazy"' },
    });
    expect(render('A `b` ![c](d.png)\n\n    e', { theme })).toBe(
      '<p style="margin:0">A <code class="c">b</code> <img src="d.png" alt="c" loading="lazy"></p>\n' +
        '<pre class="b"><code>e\n</code></pre>\n',
    );
  });
});

describe('the dateline', () => {
  const dateline = '<b>Tapachula</b> – ';

  it('opens the first paragraph that has words', () => {
    expect(render('# Visit\n\n![a](a.png)\n\nThe visit.\n\nMore.', { dateline })).toBe(
      '<h1>Visit</h1>\n<p><img src="a.png" alt="a"></p>\n<p><b>Tapachula</b> – The visit.</p>\n<p>More.</p>\n',
    );
  });

  it('stands alone where no paragraph has words', () => {
    expect(render('- a', { dateline })).toBe('<p><b>Tapachula</b> – </p>\n<ul>\n<li>a</li>\n</ul>\n');
  });
});

describe('links', () => {
  it('keep their text when the policy refuses them', () => {
    expect(render('[the *report*](http://a.example "t") ![map](data:x)')).toBe('<p>the <em>report</em> map</p>\n');
  });

  it('leave no empty paragraph behind', () => {
    expect(render('![](data:x)\n\nText.')).toBe('<p>Text.</p>\n');
  });

  it('are resolved when they are relative, and dropped when they lead nowhere', () => {
    const resolve = (url: string) => (url === 'secret.md' ? undefined : `https://newsroom.example/en/${url}`);
    expect(render('[a](b.md) [c](#d) [e](secret.md) [f](https://g.example)', { resolve })).toBe(
      '<p><a href="https://newsroom.example/en/b.md">a</a> <a href="https://newsroom.example/en/#d">c</a> e ' +
        '<a href="https://g.example">f</a></p>\n',
    );
  });

  it('are judged after they are resolved, too', () => {
    expect(render('[a](b.md)', { resolve: () => 'javascript:alert(1)' })).toBe('<p>a</p>\n');
  });

  it('to numbers and mail addresses read from left to right in Arabic, unless their words do not', () => {
    const markdown = '[+41 22 717 9111](tel:+41227179111) <a@b.example> [راسلنا](mailto:a@b.example) [c](d.md)';
    expect(render(markdown, { direction: 'rtl' })).toBe(
      '<p><a href="tel:+41227179111" dir="ltr">+41 22 717 9111</a> <a href="mailto:a@b.example" dir="ltr">a@b.example</a> ' +
        '<a href="mailto:a@b.example">راسلنا</a> <a href="d.md">c</a></p>\n',
    );
    expect(render(markdown)).not.toContain('dir=');
  });

  it('are not needed for that: a telephone number keeps its order in Arabic words', () => {
    const markdown = 'اتصل +41 (0)22 717 91 11 أو [هنا +41 22 717 91 11](a.md)، +5 و 1 + 2';
    expect(render(markdown, { direction: 'rtl' })).toBe(
      '<p>اتصل <bdi dir="ltr">+41 (0)22 717 91 11</bdi> أو <a href="a.md">هنا <bdi dir="ltr">+41 22 717 91 11</bdi></a>، +5 و 1 + 2</p>\n',
    );
    expect(render(markdown)).not.toContain('bdi');
  });
});

describe('images', () => {
  it('have the size and the address that the format knows', () => {
    const image = (src: string) =>
      src === 'a.png' ? { src: 'cid:a.1@newsroom.example', width: 640, height: 359.6 } : undefined;
    expect(render('![A](a.png "T") ![B](b.png)', { image })).toBe(
      '<p><img src="cid:a.1@newsroom.example" alt="A" title="T" width="640" height="360"> <img src="b.png" alt="B"></p>\n',
    );
  });

  it('are their alternative when the format gives an address that the policy refuses', () => {
    expect(render('![A & B](a.png)', { image: () => ({ src: 'http://a.example/a.png' }) })).toBe('<p>A &amp; B</p>\n');
  });
});

describe('references', () => {
  it('take the first definition, wherever it stands, whatever its case', () => {
    expect(render('[a][Straße  X] ![b][]\n\n> [STRASSE\nx]: one.md "T"\n\n[strasse x]: two.md\n[b]: b.png')).toBe(
      '<p><a href="one.md" title="T">a</a> <img src="b.png" alt="b"></p>\n<blockquote>\n</blockquote>\n',
    );
  });

  it('without a definition are the text that was written', () => {
    const label = { identifier: 'x', label: 'X <y>', alt: 'd' };
    const tree: Root = {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'linkReference', referenceType: 'full', ...label, children: [{ type: 'text', value: 'a' }] },
            { type: 'linkReference', referenceType: 'shortcut', ...label, children: [{ type: 'text', value: 'b' }] },
            { type: 'linkReference', referenceType: 'collapsed', ...label, children: [{ type: 'text', value: 'c' }] },
            { type: 'imageReference', referenceType: 'full', ...label },
          ],
        },
      ],
    };
    expect(renderHtml(tree)).toBe('<p>[a][X &lt;y&gt;][b][c][]![d][X &lt;y&gt;]</p>\n');
  });
});

describe('nodes that the sources do not have', () => {
  it('give their content, or nothing', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'yaml', value: 'a: b' },
        { type: 'paragraph', children: [{ type: 'delete', children: [{ type: 'text', value: 'gone' }] }] },
        {
          type: 'paragraph',
          children: [
            { type: 'footnoteReference', identifier: 'a' },
            { type: 'text', value: 'x' },
          ],
        },
      ],
    };
    expect(renderHtml(tree)).toBe('<p>gone</p>\n<p>x</p>\n');
  });

  it('do not disturb a tight list', () => {
    const tree: Root = {
      type: 'root',
      children: [
        {
          type: 'list',
          children: [
            {
              type: 'listItem',
              children: [
                { type: 'definition', identifier: 'a', url: 'b' },
                { type: 'paragraph', children: [{ type: 'text', value: 'x' }] },
                { type: 'paragraph', children: [{ type: 'text', value: 'y' }] },
              ],
            },
          ],
        },
      ],
    };
    expect(renderHtml(tree)).toBe('<ul>\n<li>x\ny</li>\n</ul>\n');
  });
});

describe('the whole', () => {
  const markdown = [
    'Officials will visit the *border* at [Ciudad Ejemplo](https://example.org/map?a=1&b=2) on **Monday**.  \nEarly.',
    '## Programme\n\n1. Opening\n2. Signing\n   - of the agreement\n\n7. Lunch',
    '| | 2007 | 2008 |\n| :-- | --: | --: |\n| Arrivals | 1,200 | 900 |',
    '> "We are glad," she said.\n\n***\n\n```text\na < b\n```\n\n![The office](office.jpg)',
    'Write to <press@example.org> or call [+41 22 717 9111](tel:+41227179111).',
  ].join('\n\n');

  it('is valid HTML', async () => {
    // tel-non-breaking is a matter of style; void elements and doctypes belong to the page.
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'tel-non-breaking': 'off' },
    });
    const page = (body: string) =>
      `<!DOCTYPE html>\n<html lang="en"><head><title>Visit</title></head><body><h1>Visit</h1>\n${body}</body></html>`;
    const body = render(markdown, {
      topHeading: 1,
      takenIds: new Set(),
      theme: markupTheme({ attributes: { img: 'loading="lazy"' } }),
    });
    const report = await validator.validateString(page(body));
    expect(
      report.results.flatMap((result) => result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it('is the same for every kind of line end', () => {
    expect(render(markdown.replaceAll('\n', '\r\n'))).toBe(render(markdown));
    expect(render(markdown.replaceAll('\n', '\r'))).toBe(render(markdown));
  });
});
