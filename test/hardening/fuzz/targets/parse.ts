import type { Nodes } from 'mdast';
import type { Range } from '../../../../src/model/diagnostic.ts';
import { type ParsedSource, parse } from '../../../../src/source/parse.ts';
import type { YamlNode } from '../../../../src/source/yaml-node.ts';
import { anySource } from '../sources.ts';
import { expectNone, type FuzzTarget } from '../target.ts';

/** A source is read without an exception, and each place that its trees and findings name is in the file. */
export const parseTarget: FuzzTarget = {
  id: 'parse',
  share: 4,
  inputs: anySource,
  holds({ name, content }) {
    expectNone(misplaced(parse(content, name)));
    if (typeof content === 'string') expectNone(misplaced(parse(new TextEncoder().encode(content), name)));
    return true;
  },
};

/** @returns the places that are not in the file, or end before they begin */
function misplaced({ file, frontMatter, body, bodyRange, opening, diagnostics, directives }: ParsedSource): string[] {
  const ranges: [string, Range][] = [
    ['body', bodyRange],
    ['opening', opening],
    ...diagnostics.map(({ rule, range }): [string, Range] => [rule, range]),
    ...directives.map(({ range }): [string, Range] => ['directive', range]),
    ...(frontMatter ? yamlRanges(frontMatter) : []),
    ...treeRanges(body),
  ];
  return ranges
    .filter(([, { start, end }]) => !(start >= 0 && start <= end && end <= file.text.length))
    .map(([what, { start, end }]) => `${what}: ${start} to ${end} of ${file.text.length}`);
}

function yamlRanges(node: YamlNode): [string, Range][] {
  const own: [string, Range] = [node.kind, node.range];
  if (node.kind === 'scalar') return [own];
  if (node.kind === 'list') return [own, ...node.items.flatMap(yamlRanges)];
  return [own, ...node.entries.flatMap((entry): [string, Range][] => [['key', entry.keyRange], ...yamlRanges(entry.value)])]; // biome-ignore format: one expression
}

function treeRanges(node: Nodes): [string, Range][] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const own: [string, Range][] = start === undefined || end === undefined ? [] : [[node.type, { start, end }]];
  return 'children' in node ? [...own, ...node.children.flatMap(treeRanges)] : own;
}
