import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { type ParsedSource, parse } from '../../src/source/parse.ts';
import { entryOf, nodeAt, type YamlNode } from '../../src/source/yaml-node.ts';

const SOURCE = `---
title: "Harbour: a \\"new\\" library 📚"
date: 2024-03-05
office: headquarters
keywords: [ 'قراءة', plain word, "quoted" ]
shared: &desk { name: Ana Ejemplo, phone: +41 22 717 9111 }
contacts:
  - *desk
  - name: Bo Muster   # the night desk
    phone:
      - +52 55 5536 3954
    email: 'bo.muster@iom.int'
summary: >-
  A folded
  summary.
notes: |
  Literal: text
empty:
---
First\tparagraph with 📚 emoji and *emphasis*.

> نص عربي داخل اقتباس with [a link](https://example.org/a).

- one
- two
`;

const VARIANTS = {
  LF: SOURCE,
  CRLF: SOURCE.replaceAll('\n', '\r\n'),
  CR: SOURCE.replaceAll('\n', '\r'),
  BOM: `\uFEFF${SOURCE}`,
  'BOM and CRLF': `\uFEFF${SOURCE.replaceAll('\n', '\r\n')}`,
};

describe.each(Object.entries(VARIANTS))('positions with %s', (_, text) => {
  const source = parse(text, 'releases/library.md');
  const map = source.frontMatter;
  if (!map) throw new Error(JSON.stringify(source.diagnostics));

  it('finds nothing wrong', () => expect(source.diagnostics).toEqual([]));

  it.each([
    ['title', '"Harbour: a \\"new\\" library 📚"', 'Harbour: a "new" library 📚'],
    ['date', '2024-03-05', '2024-03-05'],
    ['office', 'headquarters', 'headquarters'],
  ])('knows the key and the value of %s', (key, written, value) => {
    const entry = entryOf(map, key);
    expect(source.file.slice(entry?.keyRange ?? { start: 0, end: 0 })).toBe(key);
    expect(source.file.slice(entry?.value.range ?? { start: 0, end: 0 })).toBe(written);
    expect(entry?.value).toMatchObject({ kind: 'scalar', value });
  });

  it.each([
    [['keywords', 0], "'قراءة'"],
    [['keywords', 1], 'plain word'],
    [['keywords', 2], '"quoted"'],
    [['shared', 'phone'], '+41 22 717 9111'],
    [['contacts', 1, 'name'], 'Bo Muster'],
    [['contacts', 1, 'phone', 0], '+52 55 5536 3954'],
    [['contacts', 1, 'email'], "'bo.muster@iom.int'"],
  ])('knows the place of %j', (path, written) => {
    expect(source.file.slice(nodeAt(map, path).node.range)).toBe(written);
  });

  it('reads an alias where it is used, with the values of its anchor', () => {
    const contact = nodeAt(map, ['contacts', 0]).node;
    expect(source.file.slice(contact.range)).toBe('*desk');
    expect(nodeAt(map, ['contacts', 0, 'name']).node).toMatchObject({ value: 'Ana Ejemplo' });
  });

  it('reads block scalars', () => {
    expect(entryOf(map, 'summary')?.value).toMatchObject({ value: 'A folded summary.', style: 'block' });
    expect(entryOf(map, 'notes')?.value).toMatchObject({ value: 'Literal: text\n', style: 'block' });
  });

  it('gives an empty value the place after its key', () => {
    const entry = entryOf(map, 'empty');
    expect(entry?.value).toMatchObject({ value: '' });
    expect(source.file.text.slice(entry?.keyRange.start, entry?.value.range.end)).toBe('empty:');
  });

  it('knows line and column of every Markdown node in the file', () => {
    for (const node of nodesOf(source.body)) {
      const { start, end } = node.position ?? { start: undefined, end: undefined };
      expect(source.file.lines.positionAt(start?.offset ?? -1)).toEqual({ line: start?.line, column: start?.column });
      expect(source.file.lines.positionAt(end?.offset ?? -1)).toEqual({ line: end?.line, column: end?.column });
    }
    expect(textAt(source, 'emphasis')).toBe('*emphasis*');
    expect(textAt(source, 'link')).toBe('[a link](https://example.org/a)');
    expect(textAt(source, 'blockquote')).toMatch(/^> نص عربي/);
    expect(textAt(source, 'listItem')).toBe('- one');
  });

  it('counts columns in UTF-16 units from 1', () => {
    const emphasis = nodesOf(source.body).find(({ type }) => type === 'emphasis');
    expect(emphasis?.position?.start).toMatchObject({
      line: 20,
      column: 'First\tparagraph with 📚 emoji and '.length + 1,
    });
  });
});

describe('any range', () => {
  it('slices to what it names, for nested values of every style', () => {
    const source = parse(SOURCE, 'a.md');
    const check = (node: YamlNode): void => {
      if (node.kind === 'scalar' && node.style === 'plain') expect(source.file.slice(node.range)).toBe(node.value);
      if (node.kind === 'list') node.items.forEach(check);
      if (node.kind === 'map')
        for (const { value } of node.entries) if (source.file.slice(value.range) !== '*desk') check(value);
    };
    if (source.frontMatter)
      for (const { key, value } of source.frontMatter.entries) if (key !== 'contacts') check(value);
  });
});

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function textAt(source: ParsedSource, type: string): string {
  const node = nodesOf(source.body).find((one) => one.type === type);
  return source.file.text.slice(node?.position?.start.offset, node?.position?.end.offset);
}
