import { posix } from 'node:path';
import { childOf, isNode, lineAt, nameOf, parseModule, type SyntaxNode, walk } from './syntax.ts';

/** One `import`, `export … from`, `import()` or `import('…').Type` of a module. */
export interface Import {
  /** What is imported; undefined when it is computed. */
  readonly specifier: string | undefined;
  readonly line: number;
  /** The names taken, where they are written down. */
  readonly names: readonly string[];
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
  'TSExternalModuleReference',
]);

/** @returns all that a module imports, types too, in the order of the text. */
export function importsOf(text: string): Import[] {
  return [...walk(parseModule(text))]
    .filter(({ node }) => IMPORTING.has(node.type))
    .flatMap(({ node }) => {
      const source = childOf(node, 'source') ?? childOf(node, 'expression');
      if (source === undefined) return [];
      const specifier = source.type === 'Literal' ? nameOf(source) : undefined;
      return [{ specifier, line: lineAt(text, node.start), names: namesOf(node) }];
    });
}

function namesOf(node: SyntaxNode): string[] {
  const list = node['specifiers'];
  if (!Array.isArray(list)) return [];
  return list.filter(isNode).flatMap((specifier) => nameOf(childOf(specifier, 'imported')) ?? []);
}

/**
 * @param from the importing file, relative to src and with `/`
 * @returns the imported file, relative to src (`../…` when outside), or undefined when a package is imported
 */
export function resolveImport(from: string, specifier: string | undefined): string | undefined {
  return specifier?.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}
