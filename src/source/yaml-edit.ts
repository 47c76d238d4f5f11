import type { Edit } from '../model/diagnostic.ts';
import { nodeAt, type PathStep, type YamlMap, type YamlScalar } from './yaml-node.ts';

/** Begins like a word, a number or a sign with no meaning in YAML, and holds nothing that ends a plain value. */
const PLAIN = /^[\p{L}\p{N}+(/.][^[\]{},#&*!|>'"%@`\p{Cc}]*$/u;
const ENDS_PLAIN = /:(?:\s|$)|\s$/;

/**
 * Replaces one value of front matter and keeps its quotes; a plain value gets quotes only when it needs them.
 *
 * @returns undefined for a list, a map or a text over several lines
 */
export function rewriteValue(map: YamlMap, path: readonly PathStep[], text: string): Edit | undefined {
  const { node, whole } = nodeAt(map, path);
  if (!whole || node.kind !== 'scalar') return undefined;
  const written = writeScalar(node, text);
  return written === undefined ? undefined : { range: node.range, text: written };
}

/** @returns a text in the form that a value has; undefined for a block (`|`, `>`) */
function writeScalar({ style }: Pick<YamlScalar, 'style'>, text: string): string | undefined {
  if (style === 'block') return undefined;
  if (style === 'single-quoted') return `'${text.replaceAll("'", "''")}'`;
  if (style === 'plain' && isPlain(text)) return text;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** @returns true when a text can stand without quotes, also inside brackets */
export function isPlain(text: string): boolean {
  return PLAIN.test(text) && !ENDS_PLAIN.test(text);
}
