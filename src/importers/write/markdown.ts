import type { RootContent } from 'mdast';
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

/** @returns a text as Markdown in the newsroom's style, a line feed at its end */
export function writeMarkdown(children: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...children] }, { ...STYLE, extensions: [...STYLE.extensions] });
}
