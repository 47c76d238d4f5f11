import { parseAst } from 'rolldown/parseAst';

/** A node of the syntax tree (ESTree with TypeScript's additions), as far as these tests look at one. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** @returns the syntax tree of a TypeScript module; throws on a syntax error. */
export function parseModule(text: string): SyntaxNode {
  const program: unknown = parseAst(text, { lang: 'ts' });
  if (!isNode(program)) throw new Error('the parser gave no tree');
  return program;
}

/** Gives each node of a tree, with its parent and the parent's key that holds it, outer nodes first. */
export function* walk(
  node: SyntaxNode,
  parent?: SyntaxNode,
  key = '',
): Generator<{ node: SyntaxNode; parent: SyntaxNode | undefined; key: string }> {
  yield { node, parent, key };
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, node, name);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** @returns a node's child under a key, when it has one. */
export function childOf(node: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  const child = node?.[key];
  return isNode(child) ? child : undefined;
}

/** @returns the name of an identifier, or the text of a string literal. */
export function nameOf(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'Identifier' && typeof node['name'] === 'string') return node['name'];
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  return undefined;
}

/** @returns the arguments of a call or of `new`. */
export function argumentsOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  const list = node?.['arguments'];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

/** @returns the line, from 1, of an index into a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
