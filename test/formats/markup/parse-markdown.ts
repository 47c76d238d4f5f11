import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const commonMark = unified().use(remarkParse).freeze();
const withTables = unified().use(remarkParse).use(tables).freeze();

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
}

/** The tree of a Markdown text as remark reads it: CommonMark and nothing else. */
export function parseCommonMark(markdown: string): Root {
  return commonMark.parse(markdown);
}

/** The tree of a Markdown text: CommonMark with GFM tables. */
export function parseMarkdown(markdown: string): Root {
  return withTables.parse(markdown);
}

/** All nodes below and with this one, in document order. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}
