import type { Definition, Nodes, Root } from 'mdast';

/** @returns the definitions of a tree by their labels; the first of a label wins (CommonMark 4.7). */
export function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Nodes) => {
    if (node.type === 'definition') {
      if (!found.has(node.identifier)) found.set(node.identifier, node);
    } else if ('children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  visit(tree);
  return found;
}
