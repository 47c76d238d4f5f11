import type { Range } from '../model/diagnostic.ts';

/** A value of the front matter with its place in the file; an alias stands where it is used. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

/** A text as it was written: `2018-02-30`, `+52 55…`, `012` and `12:30` stay what they are. */
export type YamlScalar = {
  readonly kind: 'scalar';
  readonly value: string;
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'block';
  /** Quotes and block indicators included. */
  readonly range: Range;
};

export type YamlList = { readonly kind: 'list'; readonly items: readonly YamlNode[]; readonly range: Range };

export type YamlMap = { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly range: Range };

export type YamlEntry = { readonly key: string; readonly keyRange: Range; readonly value: YamlNode };

/** A step into front matter: a key or an index from 0. */
export type PathStep = string | number;

/** Plain data: what a schema checks. */
export type YamlData = string | readonly YamlData[] | { readonly [key: string]: YamlData };

/** @returns the entry of a map. */
export function entryOf(map: YamlNode | undefined, key: PathStep): YamlEntry | undefined {
  return map?.kind === 'map' ? map.entries.find((entry) => entry.key === key) : undefined;
}

/** Follows a path as far as it exists. @returns the deepest node on it, and whether the path was followed whole. */
export function nodeAt(
  root: YamlNode,
  path: readonly PathStep[],
): { readonly node: YamlNode; readonly whole: boolean } {
  let node = root;
  for (const step of path) {
    const next = node.kind === 'list' ? node.items[Number(step)] : entryOf(node, step)?.value;
    if (!next) return { node, whole: false };
    node = next;
  }
  return { node, whole: true };
}

/** @returns the node as plain data; keys are safe, since the reader refuses `__proto__` and its kin. */
export function toData(node: YamlNode): YamlData {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toData);
  const data: Record<string, YamlData> = {};
  for (const entry of node.entries) data[entry.key] = toData(entry.value);
  return data;
}

/** @returns true for a key without a value (`date:`), which counts as absent. */
export function isEmptyNode(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && node.value === '';
}
