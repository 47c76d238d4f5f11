import type { Finding } from '../../model/diagnostic.ts';
import { present } from '../../model/present.ts';
import type { YamlNode } from '../../source/yaml-node.ts';
import type { Rule } from '../rule.ts';

/** Controls but tab and line feed, bidi embeddings and overrides, line separators, lone surrogates; Arabic with Latin names needs isolates. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export const fmHiddenCharacters: Rule = {
  id: 'fm/hidden-characters',
  severity: 'error',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict', 'archive'],
  essential: true,
  summary: 'Front matter holds no control characters and no characters that reverse the order of the text.',
  why: 'They cannot be seen, end the headers of an email, and make a text read otherwise than it is stored.',
  source: 'RFC 5322, 2.2; Unicode Technical Report 36; CVE-2021-42574',
  examples: {
    good: [{ set: { title: 'افتتاح المكتبة' } }],
    bad: [{ set: { title: '⟦Harbour \u202eyrarbiL⟧' } }, { set: { keywords: '[⟦"a\\u0007b"⟧]' } }],
  },
  *check({ metadata }) {
    yield* hiddenIn(metadata.map);
  },
};

function* hiddenIn(node: YamlNode): Generator<Finding> {
  if (node.kind === 'list') for (const item of node.items) yield* hiddenIn(item);
  if (node.kind === 'map') for (const { value } of node.entries) yield* hiddenIn(value);
  if (node.kind !== 'scalar') return;
  const hidden = HIDDEN.exec(node.value)?.[0];
  if (hidden === undefined) return;
  const code = present(hidden.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0');
  yield {
    range: node.range,
    message: `There is a hidden character (U+${code}) in this value.`,
    hint: 'Type the value again.',
  };
}
