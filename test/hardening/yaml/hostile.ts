/** What each of these sources tries to run, where somebody runs it: it leaves a mark that the test looks for. */
export const CODE = 'globalThis.canary = (globalThis.canary ?? 0) + 1';

const LANGUAGES = [
  ...[
    'js',
    'JS',
    ' js',
    ' js ',
    '\tjs',
    '\u00a0js',
    'javascript',
    'JavaScript',
    ' javascript ',
    'json',
    'coffee',
    'cson',
  ],
  ...[
    'coffeescript',
    'toml',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'valueOf',
    'yaml js',
    'js yaml',
  ],
  ...[
    'yaml',
    'yml',
    ' yaml ',
    'js---',
    '-js',
    'js\u0000',
    'js;',
    'ts',
    'mjs',
    'cjs',
    'eval',
    'node',
    'matter',
    '\ufeffjs',
  ],
];
const BODIES = [`(${CODE}, { title: 1 })`, `{ title: (${CODE}) }`, `module.exports = (${CODE})`, CODE];
const BEFORE = ['', '\ufeff', '\n', ' '];
const LINE_ENDS = ['\n', '\r\n', '\r'];

/** gray-matter runs what stands behind three hyphens and the name of an engine. */
const ENGINES: readonly string[] = [
  ...LANGUAGES.flatMap((language) =>
    BEFORE.flatMap((before) =>
      LINE_ENDS.map((end, index) => `${before}---${language}${end}${BODIES[index]}${end}---${end}Text.${end}`),
    ),
  ),
  ...BODIES.flatMap((code) => [
    `---js\n${code}\n---\n`,
    `---javascript\n${code}\n---`,
    `---\ntitle: a\n---\n---js\n${code}\n---\nText.\n`,
    `---\ntitle: a\n---js\n${code}\n---\nText.\n`,
    `---\n---js\n${code}\n---\n---\n`,
    `---\n---\n---js\n${code}\n---\n`,
    `---\ntitle: |\n  ---js\n  ${code}\n  ---\n---\nText.\n`,
    `---\ntitle: a\n# ---js\n---\n\n---js\n${code}\n---\n`,
    `;;;js\n${code}\n;;;\n`,
    `+++js\n${code}\n+++\n`,
  ]),
];

const TAGS = [
  ...[
    '!!js/function',
    '!!js/regexp',
    '!!js/undefined',
    '!<tag:yaml.org,2002:js/function>',
    '!!python/object/apply:os.system',
  ],
  ...[
    '!ruby/object:Gem::Installer',
    '!!java.lang.ProcessBuilder',
    '!!binary',
    '!!set',
    '!!omap',
    '!!timestamp',
    '!!merge',
    '!',
    '!!',
    '!!str',
  ],
  ...['!!map', '!e!x', '!%41', '!<!>', '!!float'],
];
const VALUES = ["'function () { globalThis.canary = 1 }'", '"x"', '[a, b]', '{ a: b }', 'x', '', '>\n  x', '*a'];

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '"__proto__"',
  "'constructor'",
  '? __proto__\n',
  '"\\u005f_proto__"',
  '!!str __proto__',
  '&a __proto__',
  '__defineGetter__',
];
const UNDER = [
  '{ polluted: yes }',
  '\n  polluted: yes',
  '[polluted]',
  '&p { polluted: yes }',
  '{ __proto__: { polluted: yes } }',
  '{ prototype: { polluted: yes } }',
  'polluted',
];

const SPACES = [
  '\t',
  '\u00a0',
  '\u2007',
  '\u202f',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u0085',
  '\u2028',
  '\u2029',
  '\0',
  '\u0001',
  '\u001b',
  '\u007f',
  '\u009b',
  '\u202e',
  '\ud800',
  '\udc00',
  '\u{e0001}',
  '\uffff',
];

function bomb(levels: number, width: number, use: (name: string) => string): string {
  const names = Array.from({ length: levels }, (_, index) => `a${index}`);
  return names
    .map(
      (name, index) => `${name}: &${name} [${`${index === 0 ? 'x' : use(names[index - 1] ?? '')}, `.repeat(width)}x]`,
    )
    .join('\n');
}

const BOMBS = [
  ...[2, 5, 9, 20].map((levels) => bomb(levels, 9, (name) => `*${name}`)),
  bomb(30, 2, (name) => `*${name}`),
  bomb(9, 9, (name) => `{ <<: *${name} }`),
  `a: &a { b: c }\n${'d: { <<: *a }\n'.repeat(200)}`,
  `a: &a { b: c }\nd: { <<: [${'*a, '.repeat(2000)}*a] }`,
  'a: &a [*a]', 'a: &a { b: *a }', 'a: &a { <<: *a }', 'a: &a { *a : b }', '&a a: *a', '*a : &a b', '&a [&a a, *a]', 'a: *a',
  `a: ${'['.repeat(50_000)}`, `a: ${'{a: '.repeat(20_000)}`, '- '.repeat(50_000), '? '.repeat(20_000), `a: ${'!!str '.repeat(1000)}`, `a: ${'&a '.repeat(1000)}`,
  `${Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')}`,
  `${Array.from({ length: 5000 }, (_, index) => `k${index}: &k${index} v`).join('\n')}`,
  `a: "${'\\u0041'.repeat(20_000)}"`, `a: '${"''".repeat(50_000)}'`, `a: |${'9'.repeat(10_000)}\n`, `a: |9999999999\n x`, `%YAML 9.9\n--- a`, `%TAG ! tag:x,2000:\n---\na: !b c`,
  `a: ${',&'.repeat(100_000)}`, `a: ${',&a'.repeat(60_000)}`, `a: &a${' '.repeat(200_000)}b`,
  `a: ${'x'.repeat(260_000)}`, `${'a'.repeat(2000)}: b`, `? ${'a'.repeat(200_000)}\n: b`, `a:${' '.repeat(200_000)}b`, `${'#'.repeat(200_000)}`, `a: b${' '.repeat(100_000)}#c`,
].map((yaml) => yaml); // biome-ignore format: a list of texts

const SOUND = 'title: Harbour Library Opens\ndate: 2024-03-05\noffice: headquarters';
const CONTACTS = 'contacts: [{ name: Ana Ejemplo, phone: "+41 22 717 91 11", email: ana.ejemplo@iom.int }]';
const wrap = (yaml: string) => `---\n${yaml}\n---\nText.\n`;

/** A piece of YAML as the whole front matter, after sound keys, and as a value of them. */
function inFrontMatter(yaml: string): readonly string[] {
  return [
    wrap(yaml),
    wrap(`${SOUND}\n${CONTACTS}\n${yaml}`),
    wrap(`${SOUND}\nkeywords:\n  ${yaml.replaceAll('\n', '\n  ')}\n${CONTACTS}`),
  ];
}

/** Pieces of YAML that ask for more than data. */
export const HOSTILE_YAML: readonly string[] = [
  ...TAGS.flatMap((tag) => VALUES.map((value) => `notes: ${tag} ${value}`)),
  ...KEYS.flatMap((key) => UNDER.map((value) => `${key}: ${value}`)),
  ...SPACES.flatMap((space) => [
    `notes:${space}a`,
    `notes: a${space}b`,
    `${space}notes: a`,
    `no${space}tes: a`,
    `notes: a${space}`,
    `notes:\n${space}a: b`,
    `notes: "a${space}"`,
  ]),
  ...BOMBS,
];

/** Whole sources that try to be run, to change every object, or to keep the reader busy. */
export const HOSTILE_SOURCES: readonly string[] = [...new Set([...ENGINES, ...HOSTILE_YAML.flatMap(inFrontMatter)])];
