import type { Nodes, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

const STYLE = {
  bullet: '-',
  emphasis: '_',
  strong: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: false,
  rule: '*',
  incrementListMarker: true,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false, tableCellPadding: true })],
} as const;

/** A page that speaks of comments to the checker must not give one. */
const DIRECTIVE = /<!--(?=[ \t]*iom-release-)/g;

function defuse<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text' && node.value.includes('iom-release-'))
    return { ...node, value: node.value.replace(DIRECTIVE, '<! --') };
  return 'children' in node ? { ...node, children: node.children.map(defuse) } : node;
}

/** @returns a text as Markdown in the newsroom's style, a line feed at its end */
export function writeMarkdown(children: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: children.map(defuse) }, { ...STYLE, extensions: [...STYLE.extensions] });
}
