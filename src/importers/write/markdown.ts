import type { Nodes, RootContent, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';

/**
 * Of the hundred places where a character may have to be escaped, a text has few of the characters: only those are looked
 * for. To look for all took half of the time of a text of many lines.
 */
const text: Handle = (node: Text, parent, state, info) => {
  const { unsafe } = state;
  if (!unsafe.some(({ character }) => node.value.includes(character))) return node.value;
  const whole = `${info.before}${node.value}${info.after}`;
  state.unsafe = unsafe.filter(({ character }) => whole.includes(character));
  try {
    return defaultHandlers.text(node, parent, state, info);
  } finally {
    state.unsafe = unsafe;
  }
};

/** How this newsroom writes Markdown. */
export const STYLE = {
  bullet: '-',
  emphasis: '_',
  strong: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: false,
  rule: '*',
  incrementListMarker: true,
  handlers: { text },
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
