import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/rules/engine/apply-fixes.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { toData, type YamlData } from '../../src/source/yaml-node.ts';

/** Reads front matter where it stands in a file. */
function read(yaml: string, fastPath = false) {
  const file = new SourceFile('a.md', `---\n${yaml}---\nText`);
  return { file, ...readYaml(file, { start: 4, end: 4 + yaml.length }, { fastPath }) };
}

const IN_QUOTES = 'Put the value in double quotes, for example title: "Mexico: a visit".';
const INDENT = 'Use spaces only, two for each level, and line up the keys that belong together.';
const CURLY = 'Curly marks do not quote in YAML: begin and end the value with straight ones, title: "Mexico: a visit".';
const OUT = 'Write the value out.';
const KEY = 'Each line is a key, a colon and a value: title: IOM Director General Visits Mexico';
const SPACE = 'There is a special space after the colon (often from Word): type a normal one.';
const NBSP = 'Write a plain space: Word sets the other kind, and YAML does not know it.';
const FEWER = 'Write plain keys with values.';

const NEVER_CLOSED = 'This quotation mark is never closed.';
const BRACKET = 'This bracket is never closed.';
const MISSING = 'A quote, bracket or colon is missing here.';
const NO_COLON = 'This line has no colon, or its indentation does not fit.';
const QUOTED = 'A value with a colon and a space in it must be quoted.';
const TAG = 'Tags (words that begin with !) are not allowed in front matter.';
const NO_BREAK = 'Behind this colon stands a no-break space.';
const BEGIN = 'A value cannot begin with this character.';
const BEHIND = 'There is something here that does not belong after the value.';
const closeWith = (mark: string) => `Close it with ${mark} at the end of the value.`;
const closeBracket = (mark: string) => `Close it with ${mark}, or put the value in double quotes.`;

/** The words of each finding, the text that it points at, and where in the front matter. */
type Told = readonly [message: string, hint: string | undefined, place: string, at: number];

describe('a mistake in front matter is told in plain words, where it was made', () => {
  test.each<[string, ...Told]>([
    ["a: 'b\nc: d\n", NEVER_CLOSED, closeWith("'"), "'b", 3],
    ['a: "b\r\nc: d\r\n', NEVER_CLOSED, closeWith('"'), '"b', 3],
    ["a: 'b'\nc:  \"d: 'e'\n", NEVER_CLOSED, closeWith('"'), "\"d: 'e'", 11],
    ['a:\n  - "b\n', NEVER_CLOSED, closeWith('"'), '"b', 7],
    ["'b: c\n", NEVER_CLOSED, closeWith("'"), "'b: c", 0],
    ["a: it's\nb: [d, 'c]\n", NEVER_CLOSED, closeWith("'"), "'c]", 15],
    ["a: it's\nb: {c: d,e: [ 'f\n", NEVER_CLOSED, closeWith("'"), "'f", 22],
    ['a: { ? b\n', BRACKET, closeBracket('}'), '{ ? b', 3],
    ['a: [b\nc: d\n', BRACKET, closeBracket(']'), '[b', 3],
    ['a: {b: c\nd: e\n', BRACKET, closeBracket('}'), '{b: c', 3],
    ['a: {b}\nc:  [d\re: f\r', BRACKET, closeBracket(']'), '[d', 11],
    ['- [a\n- b\n', BRACKET, closeBracket(']'), '[a', 2],
    ['a:  {b: c\n', BRACKET, closeBracket('}'), '{b: c', 4],
    ['[a\n', BRACKET, closeBracket(']'), '[a', 0],
    [
      'a: [b, [c]\nd: e\n',
      'The indentation does not fit, or a bracket before it is not closed.',
      ...[INDENT, 'd', 11],
    ] as [string, ...Told],
    ['a: [b] c\nd: e\n', BEHIND, IN_QUOTES, 'c', 7],
    ['a: *x y\nb: c\n', BEHIND, IN_QUOTES, 'y', 6],
    ['a:\u00a0b\nc: d\n', NO_BREAK, NBSP, '\u00a0', 2],
    ['x y:\u00a0b\nc: d\n', NO_COLON, INDENT, 'x y:\u00a0b', 0],
    ['c: d\na\n', MISSING, 'Each key is written as key: value.', 'a', 5],
    ['a: b: c\nd: e\n', QUOTED, IN_QUOTES, 'b: c', 3],
    ['a: “b: c”\n', QUOTED, CURLY, '“b: c”', 3],
    ['a: „b: c“\nd: e\n', QUOTED, CURLY, '„b: c“', 3],
    ['a: «b: c»\n', QUOTED, CURLY, '«b: c»', 3],
    ['a: b: “c”\n', QUOTED, IN_QUOTES, 'b: “c”', 3],
    ['a:\n  b: c\n d: e\n', 'The indentation does not fit, or a bracket before it is not closed.', INDENT, ' ', 10],
    ['a: @“b”\n', BEGIN, IN_QUOTES, '@', 3],
    ['a: `b\n', BEGIN, IN_QUOTES, '`', 3],
    [
      ...(['a: "b\\x"\n', 'A backslash inside double quotes must begin a known escape.'] as const),
      ...(['Write \\\\ for a backslash, or put the value in single quotes.', '\\', 5] as const),
    ],
    ['a: &x &y b\n', 'A value can have one anchor only.', OUT, '&y', 6],
    ['a: &x *y\n', 'An alias (*name) cannot carry an anchor or a tag.', OUT, '*y', 6],
    ['a: *\n', 'The name of this anchor or alias is not valid.', IN_QUOTES, '*', 3],
    ['a: !x b\n', TAG, IN_QUOTES, '!x', 3],
    [
      ...(['a: b\n...\nc: d\n', 'The front matter holds a second document.'] as const),
      ...(['Delete the line ... and put all keys under the first ---.', 'c: d', 9] as const),
    ],
    ['a: b\n\tc: d\n', 'A tab is used as indentation; YAML allows spaces only.', INDENT, '\t', 5],
    [`${'k'.repeat(1_025)}: b\n`, 'A key is too long.', IN_QUOTES, `${'k'.repeat(1_025)}`, 0],
    ['? [a]\n: b\n', 'A key must be a word, not a list or a map.', undefined, '[a]', 2],
    ['a: {\n  ? {b: c}\n  : d }\n', 'A key must be a word, not a list or a map.', undefined, '{b: c}', 9],
    ['just words\n\n', 'There are no keys here.', KEY, 'just words', 0],
    ['"words"\n', 'There are no keys here.', KEY, '"words"', 0],
    ['- a\n- b\n\n', 'Here stands a list, where keys with values belong.', KEY, '- a\n- b', 0],
    ...[...'\u00a0\u2007\u202f'].map((blank): [string, ...Told] => [
      ...([`title:${blank}A\n`, 'There are no keys here.', SPACE, `title:${blank}A`, 0] as const),
    ]),
    ['title\u200b A\n', 'There are no keys here.', SPACE, 'title\u200b A', 0],
  ])('%j', (yaml, message, hint, place, at) => {
    const { file, map, diagnostics } = read(yaml);
    const [found] = diagnostics;
    expect([found?.message, found?.hint, found && file.slice(found.range)]).toEqual([message, hint, place]);
    expect((found?.range.start ?? 0) - 4).toBe(at);
    expect([map, found?.rule, found?.severity]).toEqual([undefined, 'fm/syntax', 'error']);
  });

  test.each([
    ['a:\u00a0b\nc: d\n', 'a: b\nc: d\n'],
    ['c: d\na-b_1:\u2007b\n', 'c: d\na-b_1: b\n'],
    ['c: d\r\na:\u202fb\r\n', 'c: d\r\na: b\r\n'],
    ['c: d\ra:\u00a0b\r', 'c: d\ra: b\r'],
    ['a:\n  - b:\u00a0c\n    d: e\n', 'a:\n  - b: c\n    d: e\n'],
  ])('%j is mended safely', (before, after) => {
    const { file, diagnostics } = read(before);
    const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
    expect(fixes).toMatchObject([{ kind: 'safe', title: 'Write a plain space' }]);
    expect(applyFixes(file.text, fixes).text).toBe(`---\n${after}---\nText`);
  });

  test.each([
    ['a: [\nb\n]\nc: d\n', '['],
    ['a: [\n- b\n- c\n]\n', '['],
    ['a: [\r\nb,\r\nc\r\n]\r\n', '['],
    ['a: {\rb: c\r}\r', '{'],
    ['a: [b,\nc\n ]\n', '[b,'],
  ])('a bracket whose lines are not indented is told once: %j', (yaml, place) => {
    const { file, diagnostics } = read(yaml);
    const told = diagnostics.map(({ message, range }) => [message, file.slice(range)]);
    expect(told).toEqual([['The lines inside this bracket are not indented.', place]]);
    expect(diagnostics[0]?.hint).toMatch(/^Begin each with two spaces/);
  });

  test('a bracket that another key follows is not closed by that of the key, and is told once', () => {
    const { diagnostics } = read('a: [b,\nc: d\ne: [f]\n');
    expect(diagnostics.filter(({ message }) => message === BRACKET)).toHaveLength(1);
    expect(read('a: [\nb\nc: [\nd\n').diagnostics.filter(({ message }) => message === BRACKET)).toHaveLength(2);
  });

  test('of very many mistakes, the first are told', () => {
    expect(read('a: @\n'.repeat(100)).diagnostics).toHaveLength(100);
    expect(read('a: @\n'.repeat(300)).diagnostics).toHaveLength(100);
  });
});

describe('what is refused', () => {
  const alias = (count: number) => `a: &x b\nc: [${'*x, '.repeat(count)}d]\n`;
  const nested = (depth: number) => `a: ${'['.repeat(depth)}b${']'.repeat(depth)}\n`;
  const open = (count: number) => `a: ${'[ { b: '.repeat(count / 2)}c${' } ]'.repeat(count / 2)}\n`;
  const closed = ['a: {}\n', 'b: []\n'].join('').repeat(60);
  const signs = (count: number) => `a: [${'&x b, !y b, '.repeat(count / 2)}]\n`;
  const lists = (count: number) => `a:\n  ${'- '.repeat(count)}b\n`;
  const long = (length: number) => `a: ${'b'.repeat(length - 4)}\n`;

  test.each<[string, string, ...Told]>([
    ['fm/alias', 'a: *x\n', 'This alias names an anchor that does not exist.', OUT, '*x', 3],
    ['fm/alias', alias(101), 'More than 100 aliases.', OUT, '*x', 12 + 400],
    ['fm/limits', nested(16), 'This is nested deeper than 16 levels.', undefined, 'b', 3 + 16],
    ['fm/limits', 'a: &x [*x]\n', 'This is nested deeper than 16 levels.', undefined, '*x', 7],
    ['fm/limits', `${closed}a: ${'[{b: '.repeat(50)}[`, 'More than 100 brackets are open.', FEWER, '[', 720 + 253],
    ['fm/limits', `a: ]]]${'['.repeat(101)}`, 'More than 100 brackets are open.', FEWER, '[', 106],
    ['fm/limits', lists(33), 'More than 32 lists begin on one line.', FEWER, ' ', 3],
    ['fm/limits', `a: ${'&x !y '.repeat(5)}b\n`, 'More than 8 anchors and tags stand in a row.', FEWER, ' ', 2],
    ['fm/limits', signs(1_002), 'There are more than 1000 anchors, aliases and tags.', FEWER, ' ', 4 + 5_999],
    ['fm/limits', long(262_145), 'The front matter is longer than 256 KB.', 'Move text into the body.', '', 0],
    [
      'fm/unsafe-key',
      'constructor: a\n',
      'The key "constructor" is refused.',
      'Rename or delete it.',
      'constructor',
      0,
    ],
    [
      'fm/unsafe-key',
      'a: { prototype: b }\n',
      'The key "prototype" is refused.',
      'Rename or delete it.',
      'prototype',
      5,
    ],
    ['fm/duplicate-key', 'a: b\nc: d\na: e\n', 'The key "a" is written twice.', 'Keep one of the two.', 'a', 10],
  ])('%s: %j', (rule, yaml, message, hint, place, at) => {
    for (const fastPath of [false, true]) {
      const { file, map, diagnostics } = read(yaml, fastPath);
      const [found] = diagnostics;
      expect([found?.rule, found?.message, found?.hint]).toEqual([rule, message, hint]);
      expect([found && file.slice(found.range), (found?.range.start ?? 0) - 4]).toEqual([place, at]);
      expect([map, diagnostics.length]).toEqual([undefined, 1]);
    }
  });

  test.each([alias(100), nested(15), closed.repeat(1).slice(0, 12), lists(14), long(262_144), 'a: b\n? c\n: d\n'])(
    'and %j is not',
    (yaml) => {
      for (const fastPath of [false, true]) expect(read(yaml, fastPath).diagnostics).toEqual([]);
    },
  );

  test.each([
    ['brackets', `${open(100)}${open(100)}`],
    ['lists on a line', lists(32)],
    ['signs', signs(1_000)],
    ['signs in a row', 'a: &x !y &x !y &x !y &x !y b\n'],
  ])('as many %s as may be are looked at further', (_, yaml) => {
    expect(read(yaml).diagnostics.map(({ message }) => message)).not.toContainEqual(
      expect.stringMatching(/^More than|^There are/),
    );
  });

  test('the first of two keys is shown', () => {
    const { file, diagnostics } = read('a: b\nc: d\na: e\n');
    const [first] = diagnostics[0]?.related ?? [];
    expect([first?.message, first?.range]).toEqual(['It was first written here.', { start: 4, end: 5 }]);
    expect(file.locate({ start: 4, end: 5 })).toEqual({ start: first?.start, end: first?.end });
  });
});

describe('front matter is read as it was written', () => {
  test.each<[string, YamlData]>([
    ['', {}],
    ['\n# nothing\n', {}],
    ['a: 012\nb: ~\nc: 2024-02-30\nd: yes\n', { a: '012', b: '~', c: '2024-02-30', d: 'yes' }],
    ['a:\nb: c\n', { a: '', b: 'c' }],
    ['a: { b, c: }\n', { a: { b: '', c: '' } }],
    ['a:\r  - b\r  - c\rd: e\r', { a: ['b', 'c'], d: 'e' }],
    ['a: &x b\nc: *x\n', { a: 'b', c: 'b' }],
    ['a: &x b\nc: *x\nd: &x e\nf: *x\n', { a: 'b', c: 'b', d: 'e', f: 'e' }],
    ['a: &x [&y b]\nc: &y d\ne: *x\nf: *y\n', { a: ['b'], c: 'd', e: ['b'], f: 'd' }],
    ['a: &x { b: c, e: g }\nd:\n  e: f\n  <<: *x\n', { a: { b: 'c', e: 'g' }, d: { e: 'f', b: 'c' } }],
    ['x: &x {a: b}\ny: &y {a: c, d: e}\nz:\n  <<: [*x, *y]\n  f: g\n', { x: { a: 'b' }, y: { a: 'c', d: 'e' }, z: { f: 'g', a: 'b', d: 'e' } }],
    ['a:\n  <<: b\n  c: d\n', { a: { c: 'd' } }],
    ['a: |\n  b\n  c\nd: >\n  e\n  f\n', { a: 'b\nc\n', d: 'e f\n' }],
    ['"a b": c\n', { 'a b': 'c' }],
  ])('%j', (yaml, data) => {
    for (const fastPath of [false, true]) {
      const { map, diagnostics } = read(yaml, fastPath);
      expect(diagnostics).toEqual([]);
      expect(map && toData(map)).toEqual(data);
    }
  });

  test('an empty one has no keys, and its place', () => {
    expect(read('').map).toEqual({ kind: 'map', entries: [], range: { start: 4, end: 4 } });
    expect(read('', true).map).toEqual(read('').map);
    expect(read('# a\n').map).toEqual(read('').map);
  });

  test('quotes are told from none', () => {
    const { map } = read('a: b\nc: \'d\'\ne: "f"\ng: |\n  h\ni:\n');
    const styles = map?.entries.map(({ value }) => value.kind === 'scalar' && value.style);
    expect(styles).toEqual(['plain', 'single-quoted', 'double-quoted', 'block', 'plain']);
    expect(map?.entries.at(-1)?.value).toEqual({ kind: 'scalar', value: '', style: 'plain', range: { start: 34, end: 34 } });
  });
}); // biome-ignore format: tables
