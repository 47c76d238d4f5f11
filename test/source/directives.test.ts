import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/formats/markup/html.ts';
import { parseMarkdownText } from '../../src/source/markdown.ts';
import { parse } from '../../src/source/parse.ts';

const D = '<!-- iom-release-disable-next-line a/b -- because -->';
const html = (markdown: string) => renderHtml(parseMarkdownText(markdown));
const file = (body: string, yaml = 'title: A') => parse(`---\n${yaml}\n---\n${body}`, 'a.md');

describe('comments to the checker are no part of the text', () => {
  test.each([
    ['on a line of its own', `One.\n\n${D}\n\nTwo.`, 'One.\n\nTwo.'],
    ['between two paragraphs', `One.\n${D}\nTwo.`, 'One.\n\nTwo.'],
    ['at the end of a line', `One ${D}\ntwo.`, 'One\ntwo.'],
    ['at the end of a paragraph', `One, two. ${D}`, 'One, two.'],
    ['inside a line', `One${D} two.`, 'One two.'],
    ['in a list', `- one\n- two ${D}\n\n  ${D}\n\n  three`, '- one\n- two\n\n  three'],
    ['in a quotation', `> ${D}\n> Quoted.`, '> Quoted.'],
    ['in a heading', `## Head ${D}`, '## Head'],
    ['in a table', `|a|\n|-|\n|b ${D}|`, '|a|\n|-|\n|b|'],
    ['in emphasis', `*one ${D}*`, '*one*'],
    ['without a reason', 'One.\n\n<!--iom-release-disable-line-->\n\nTwo.', 'One.\n\nTwo.'],
    ['misspelt', 'One. <!-- iom-release-disable-nextline x -->', 'One.'],
    ['not closed', 'One. <!-- iom-release-disable-line x', 'One.'],
    ['alone', D, ''],
    ['beside an empty item', `-\n- one ${D}`, '-\n- one'],
    ['alone in an item', `- ${D}\n- one`, '- one'],
    ['behind many spaces', `One \t  ${D}\ntwo.`, 'One\ntwo.'],
    ['before a break', `One ${D}\\\ntwo.`, 'One\\\ntwo.'],
    ['before emphasis', `One ${D}*two*.`, 'One *two*.'],
    ['before a word and another line', `One ${D}two\nthree.`, 'One two\nthree.'],
    ['beside code', `One ${D}\n\\*two* \`a\`.`, 'One\n\\*two* `a`.'],
    ['not closed, behind spaces', 'One.  \t<!-- iom-release-disable-line x', 'One.'],
  ])('%s', (_, markdown, same) => {
    expect(html(markdown)).toBe(html(same));
    expect(JSON.stringify(parseMarkdownText(markdown))).not.toContain('iom-release-');
  });

  test.each([[`\`${D}\``], [`    ${D}`], [`\`\`\`\n${D}\n\`\`\``], ['<!-- another comment -->']])(
    'but %j stays',
    (markdown) => expect(html(markdown)).toContain('&lt;!--'),
  );

  test('positions of the rest stay what they were', () => {
    const source = file(`One ${D}\ntwo *three*.`);
    const places: string[] = [];
    const walk = (node: Nodes): void => {
      if (node.type === 'emphasis')
        places.push(source.file.text.slice(node.position?.start.offset, node.position?.end.offset));
      if ('children' in node) node.children.forEach(walk);
    };
    walk(source.body);
    expect(places).toEqual(['*three*']);
  });
});

describe('what a comment says', () => {
  test('is read in front matter and text, with places', () => {
    const source = file(
      'Text. <!-- iom-release-disable-line a/b, c/d -- one -- two -->',
      '# iom-release-disable-file e/f -- old\ntitle: A # iom-release-disable-line g/h -- so',
    );
    const read = source.directives.map(({ scope, rules, reason, problem, alone }) => [
      ...[scope, rules.map(({ id, range }) => `${id}=${source.file.slice(range)}`).join(), reason, problem, alone],
    ]);
    expect(read).toEqual([
      ['file', 'e/f=e/f', 'old', undefined, true],
      ['line', 'g/h=g/h', 'so', undefined, false],
      ['line', 'a/b=a/b,c/d=c/d', 'one -- two', undefined, false],
    ]);
  });

  test.each([
    ['iom-release-disable-next-line', 'rule'],
    ['iom-release-disable-next-line -- why', 'rule'],
    ['iom-release-disable-next-line a/b', 'reason'],
    ['iom-release-disable-next-line a/b -- ', 'reason'],
    ['iom-release-disable a/b -- why', 'word'],
    ['iom-release-disable-next-lines a/b -- why', 'word'],
    ['iom-release-enable a/b -- why', 'word'],
  ])('%s: %s', (comment, problem) => {
    expect(file(`Text.\n\n<!-- ${comment} -->\n`).directives.map((one) => one.problem)).toEqual([problem]);
    expect(file('Text.', `title: A\n# ${comment}\n`).directives.map((one) => one.problem)).toEqual([problem]);
  });

  const A = 'iom-release-disable-';
  test.each<[string, readonly [scope: string, rules: string, reason: string, problem: string | undefined, alone: boolean]]>([
    [`Text.\n\n  <!-- ${A}next-line a/b -- c -->\t \nText.`, ['next-line', 'a/b', 'c', undefined, true]],
    [`Text.\n\n<!--${A}file a/b,c/d  --\t one  --  two-->`, ['file', 'a/b c/d', 'one -- two', undefined, true]],
    [`Text.\r\n\r\n> <!--\t${A}line a/b -- c -->`, ['line', 'a/b', 'c', undefined, true]],
    [`Text <!-- ${A}line a/b -- c -->\nText.`, ['line', 'a/b', 'c', undefined, false]],
    [`Text <!-- ${A}line a/b -- c --> text.`, ['line', 'a/b', 'c', undefined, false]],
    [`Text <!-- ${A}line a/b -- c`, ['line', 'a/b', 'c', undefined, false]],
    [`Text <!-- ${A}line a/b c/d--e -->`, ['line', 'a/b c/d--e', '', 'reason', false]],
    [`Text <!-- ${A}line a/b -- -->`, ['line', 'a/b', '', 'reason', false]],
    [`Text <!-- ${A}line -- c -->`, ['line', '', 'c', 'rule', false]],
    [`Text <!-- ${A}lines a/b -- c -->`, ['next-line', '', '', 'word', false]],
    [`<!-- ${A}line --> text`, ['line', '', '', 'rule', false]],
    [`<!-- ${A}file a/b -- c --> text`, ['file', 'a/b', 'c', 'text-behind', false]],
  ])('%j', (body, told) => {
    const source = file(body);
    const read = source.directives.map(({ scope, rules, reason, problem, alone, range, place }) => {
      const comment = body.slice(body.indexOf('<!--'), body.includes('-->') ? body.indexOf('-->') + 3 : undefined);
      expect([source.file.slice(range), place]).toEqual([comment, 'body']);
      for (const rule of rules) expect(source.file.slice(rule.range)).toBe(rule.id);
      return [scope, rules.map(({ id }) => id).join(' '), reason, problem, alone];
    });
    expect(read).toEqual([told]);
  }); // biome-ignore format: a table

  test.each([
    [`# ${A}file a/b -- c\ntitle: A`, true],
    [`title: A\n  #${A}file a/b -- c`, true],
    [`title: A # ${A}file a/b -- c`, false],
    [`notes: |\n  A\n# ${A}file a/b -- c\ntitle: B`, true],
    [`title: A\nthemes: # ${A}file a/b -- c\n  - b`, false],
  ])('%j in front matter', (yaml, alone) => {
    const source = file('Text.', yaml);
    const [read, ...others] = source.directives;
    expect([read?.scope, read?.reason, read?.problem, read?.place]).toEqual(['file', 'c', undefined, 'front-matter']);
    expect([read?.alone, others]).toEqual([alone, []]);
    expect(read && source.file.slice(read.range)).toBe(/#.*/.exec(yaml)?.[0]);
    expect(read?.rules.map(({ range }) => source.file.slice(range))).toEqual(['a/b']);
  });

  test('stands also where front matter cannot be read', () => {
    const source = file(`Text. <!-- ${A}line a/b -- c -->`, `title: [A # ${A}file a/b -- c`);
    expect(source.frontMatter).toBeUndefined();
    expect(source.directives.map(({ scope }) => scope)).toEqual(['line']);
  });

  test('text behind a comment at the start of a line is said to be lost', () => {
    expect(file(`${D} *Text*`).directives.map(({ problem }) => problem)).toEqual(['text-behind']);
  });

  test.each([
    ['title: "# iom-release-disable-file a/b -- x"'],
    ["title: '# iom-release-disable-file a/b -- x'"],
    ['title: A\nnotes: |\n  # iom-release-disable-file a/b -- x'],
    ['title: A# iom-release-disable-file a/b -- x'],
    ['themes: ["# iom-release-disable-file a/b -- x", b]'],
    ['image: { src: a, alt: "# iom-release-disable-file a/b -- x" }'],
    ['themes:\n  - b\n  - >-\n    # iom-release-disable-file a/b -- x'],
    ['title: A # another comment'],
  ])('a value is no comment: %j', (yaml) => expect(file('Text.', yaml).directives).toEqual([]));
});
