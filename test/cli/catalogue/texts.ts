import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  argumentsOf,
  childOf,
  isNode,
  lineAt,
  nameOf,
  parseModule,
  type SyntaxNode,
} from '../../architecture/syntax.ts';

const SOURCES = fileURLToPath(new URL('../../../src', import.meta.url));

/** A text that stands in a source: with `{}` for each value that is filled in. */
export type SourceText = { readonly text: string; readonly place: string };

/** Properties of rules that are no findings: what documents them is looked at on the rules themselves. */
const DOCUMENTATION = new Set(['summary', 'why', 'source', 'examples', 'id']);

/** Types hold texts too, but nobody reads them; `'…' as const` is a text. */
const TYPES = /^TS(?!AsExpression|SatisfiesExpression)/;

/**
 * Reads the texts of sources with the parser, so that a new one is seen wherever it stands: every string and every
 * template, whose constants are filled in and whose values are left open. Not the documentation of rules, what errors
 * of the program say, and what comes from elsewhere.
 *
 * @param path a file or a folder below `src/`
 */
export function textsIn(path: string): SourceText[] {
  const files = path.endsWith('.ts')
    ? [path]
    : readdirSync(join(SOURCES, path), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${path}/${name.replaceAll('\\', '/')}`);
  return files.flatMap((file) => {
    const code = readFileSync(join(SOURCES, file), 'utf8');
    const tree = parseModule(code);
    const constants = constantsOf(tree);
    return [...texts(tree, constants)].map(({ text, start }) => ({ text, place: `${file}:${lineAt(code, start)}` }));
  });
}

function* texts(
  node: SyntaxNode,
  constants: ReadonlyMap<string, string>,
): Generator<{ readonly text: string; readonly start: number }> {
  if (node.type === 'Property' && DOCUMENTATION.has(nameOf(childOf(node, 'key')) ?? '')) return;
  if (node.type === 'NewExpression' && nameOf(childOf(node, 'callee')) === 'Error') return;
  if (node.type.startsWith('Import') || TYPES.test(node.type)) return;
  const text = textOf(node, constants);
  if (text !== undefined) yield { text, start: node.start };
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* texts(child, constants);
}

function textOf(node: SyntaxNode, constants: ReadonlyMap<string, string>): string | undefined {
  if (node.type === 'Literal') return nameOf(node);
  if (node.type !== 'TemplateLiteral') return undefined;
  const values = listOf(node, 'expressions').map((one) => constants.get(nameOf(one) ?? '') ?? '{}');
  return listOf(node, 'quasis')
    .map((quasi, index) => `${cooked(quasi)}${values[index] ?? ''}`)
    .join('');
}

function cooked(quasi: SyntaxNode): string {
  const value = quasi['value'];
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}

/** The texts that a module gives names: `const HINT = '…'`. */
function constantsOf(tree: SyntaxNode): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const statement of listOf(tree, 'body')) {
    for (const declared of listOf(statement, 'declarations')) {
      const [name, init] = [nameOf(childOf(declared, 'id')), childOf(declared, 'init')];
      if (name !== undefined && init?.type === 'Literal') constants.set(name, nameOf(init) ?? '{}');
    }
  }
  return constants;
}

function listOf(node: SyntaxNode, key: string): readonly SyntaxNode[] {
  return key === 'arguments' ? argumentsOf(node) : Array.isArray(node[key]) ? node[key].filter(isNode) : [];
}

/** @returns a text of the catalogue or of a source, so that both can be compared: no names, no marks around values. */
export function withoutNames(text: string): string {
  return text.replace(/\{\w+(?::\w+)?\}/g, '{}').replaceAll('"{}"', '{}');
}
