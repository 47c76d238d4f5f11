import type { Finding, Fix } from '../model/diagnostic.ts';
import type { Metadata } from '../newsroom/metadata.ts';
import { rewriteValue } from '../source/yaml-edit.ts';
import type { PathStep } from '../source/yaml-node.ts';

/**
 * Makes the fix that writes another value.
 *
 * @returns what a finding takes over: nothing where the value cannot be rewritten in place
 */
export function valueFix(
  metadata: Metadata,
  path: readonly PathStep[],
  text: string,
  kind: Fix['kind'] = 'safe',
): Pick<Finding, 'fix'> {
  const edit = rewriteValue(metadata.map, path, text);
  return edit ? { fix: { kind, title: `Write ${text}`, edits: [edit] } } : {};
}
