import type { Link, Nodes } from 'mdast';
import type { Range } from '../../model/diagnostic.ts';
import { ofLatest } from '../../model/latest.ts';
import type { ParsedSource } from '../../source/parse.ts';
import { linkNodesOf } from './prose.ts';

/** A link of the text: its words, its address, and where both stand. */
export type SourceLink = {
  readonly text: string;
  readonly url: string;
  readonly range: Range;
  /** Where the address is written, unless it is written with escapes or by reference. */
  readonly urlRange?: Range;
};

/** @returns the links of a source, in their order */
export const linksOf = ofLatest((source: ParsedSource): readonly SourceLink[] =>
  linkNodesOf(source).flatMap((node) => linkOf(node, source)),
);

function linkOf(node: Link, { file }: ParsedSource): readonly SourceLink[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) return [];
  const range = { start, end };
  const at = file.slice(range).lastIndexOf(node.url);
  const urlRange = at < 0 ? {} : { urlRange: { start: start + at, end: start + at + node.url.length } };
  return [{ text: textOf(node), url: node.url, range, ...urlRange }];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  // What a picture shows is what its link says.
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
