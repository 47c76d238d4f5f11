import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/newsroom/metadata.ts';
import { DEFAULT_NEWSROOM } from '../../../src/newsroom/newsroom.ts';
import { CUE } from '../../../src/rules/prose/cues.ts';
import { linksOf } from '../../../src/rules/prose/links.ts';
import { type Hit, type PatternRule, patternRule } from '../../../src/rules/prose/pattern-rule.ts';
import { isSpeech } from '../../../src/rules/prose/speech.ts';
import { parse } from '../../../src/source/parse.ts';
import { source } from '../../support/source.ts';

type Asked = Partial<Omit<PatternRule, 'explain'>> & { readonly hit?: Partial<Hit> };

function run(text: string, { hit = {}, ...rule }: Asked = {}) {
  const parsed = parse(text, 'a.md');
  const metadata = readMetadata(parsed, DEFAULT_NEWSROOM);
  if (!metadata) throw new Error(text);
  const { check } = patternRule({
    ...{ id: 'style/spelling', severity: 'info', fixable: 'safe', languages: 'all', presets: ['strict'] },
    ...{
      essential: false,
      summary: 'S.',
      why: 'W.',
      source: 'S',
      examples: { good: [], bad: [] },
      pattern: /bells?/gu,
    },
    explain: ([found]) => (found === 'bells' ? undefined : { message: `${found}.`, hint: 'H.', ...hit }),
    ...rule,
  });
  return [...check({ source: parsed, metadata, newsroom: DEFAULT_NEWSROOM, now: 0, options: {} })].map((one) => ({
    ...one,
    words: text.slice(one.range.start, one.range.end),
  }));
}
const body = (text: string, asked?: Asked) => run(source({ title: 'Rooms' }, text), asked).map(({ words }) => words);

describe('prose/pattern-rule: a pattern', () => {
  test('is looked for in each block, as often as it stands there; what is not explained passes', () => {
    expect(body('bell bells bell\n\nbell\n\n> bell “bell”')).toEqual(['bell', 'bell', 'bell']);
    expect(body('bell\n\n> bell “bell”\n\n“bell” bell', { inSpeech: true })).toEqual(Array(5).fill('bell'));
  });

  test('may match nothing at a place, and goes on', () => {
    expect(body('ab', { pattern: /(?=b)/gu, hit: { message: 'M.' } })).toEqual(['']);
    expect(body('abab', { pattern: /(?=b)/gu })).toEqual(['', '']);
    expect(body('😀b', { pattern: /(?=b)/gu })).toEqual(['']);
  });

  test('is only looked for in kinds of blocks, in short ones, and where its cue is given', () => {
    const text = '## bell 5\n\nbell\n\n| bell |\n| - |\n| bell 5 |';
    expect(body(text, { kinds: ['heading'] })).toHaveLength(1);
    expect(body(text, { kinds: ['cell', 'paragraph'] })).toHaveLength(3);
    expect(body(text, { longest: 5 })).toHaveLength(2);
    expect(body(text, { longest: 4 })).toHaveLength(2);
    expect(body(text, { longest: 3 })).toHaveLength(0);
    expect(body(text, { cue: CUE.digit })).toHaveLength(2);
  });

  test('is that of the language, where there is one', () => {
    const patterns = { pattern: { en: /bell/gu, fr: /cloche/gu } };
    expect(body('bell cloche', patterns)).toEqual(['bell']);
    expect(run(source({ language: 'fr-CA' }, 'bell cloche'), patterns).map(({ words }) => words)).toEqual(['cloche']);
    expect(run(source({ language: 'pt' }, 'bell cloche'), patterns)).toEqual([]);
  });

  test('may mean a part of what it matches', () => {
    expect(body('a bell', { hit: { part: [1, 3] } })).toEqual(['el']);
  });

  test('has a fix where it is known what to write, of the kind that the rule promises', () => {
    const [one] = run(source({}, 'a bell'), { hit: { instead: 'gong' } });
    expect(one).toMatchObject({ message: 'bell.', hint: 'H.', fix: { kind: 'safe', title: 'Write gong' } });
    expect(one?.fix?.edits).toEqual([{ range: one?.range, text: 'gong' }]);
    expect(run(source({}, 'a bell'), { hit: { instead: '' } })[0]?.fix).toMatchObject({ title: 'Delete it' });
    expect(run(source({}, 'a bell'))[0]).not.toHaveProperty('fix');
    expect(run(source({}, 'a bell'), { hit: { instead: 'x' }, fixable: 'none' })[0]).not.toHaveProperty('fix');
    expect(run(source({}, 'a bell'), { hit: { instead: 'x' }, fixable: 'unsafe' })[0]?.fix?.kind).toBe('unsafe');
  });
});

test.each<[string, readonly (readonly [text: string, url: string, written: string | undefined])[]]>([
  ['[the *plan* `x`](https://a.example/)', [['the plan x', 'https://a.example/', 'https://a.example/']]],
  ['<https://a.example/>', [['https://a.example/', 'https://a.example/', 'https://a.example/']]],
  ['[https://a.example/](https://a.example/)', [['https://a.example/', 'https://a.example/', 'https://a.example/']]],
  ['[![A *bell*](a.png) b](x.md)', [['A bell b', 'x.md', 'x.md']]],
  ['[x](https://a.example/?a&amp;b)', [['x', 'https://a.example/?a&b', undefined]]],
  [
    '[a](1.md) [b](2.md)',
    [
      ['a', '1.md', '1.md'],
      ['b', '2.md', '2.md'],
    ],
  ],
  ['[a\\\nb](1.md)', [['ab', '1.md', '1.md']]],
  ['No link.', []],
])('prose/links: %j', (text, expected) => {
  const parsed = parse(source({}, text), 'a.md');
  const links = linksOf(parsed).map((link) => [link.text, link.url, link.urlRange && parsed.file.slice(link.urlRange)]);
  expect(links).toEqual(expected);
  for (const { range } of linksOf(parsed)) expect(parsed.file.slice(range)).toMatch(/^[[<].*[)>]$/s);
});

test('prose/links: of an address that is the text, too, the place behind it is meant', () => {
  const parsed = parse(source({}, '[https://a.example/](https://a.example/)'), 'a.md');
  const [link] = linksOf(parsed);
  expect(link?.urlRange?.start).toBe((link?.range.start ?? 0) + '[https://a.example/]('.length);
});

test.each([
  ['she said “x” there', '“x”'],
  ['she said "x" there', '"x"'],
  ['il dit «x» là', '«x»'],
  ['sie sagt „x“ dort', '„x“'],
  ["she said 'it's x' there", "'it's x'"],
  ['she said ‘it’s x’ there', '‘it’s x’'],
  ['she said “x', '“x'],
  ["the room's x and others' y", ''],
])('prose/speech: in %j somebody says %j', (text, speech) => {
  const block = { kind: 'paragraph', text, start: 0, quoted: false } as const;
  const said = [...text].map((_, index) => isSpeech(block, index));
  const start = text.indexOf(speech);
  expect(said).toEqual([...text].map((_, index) => speech !== '' && index >= start && index < start + speech.length));
  expect(isSpeech({ ...block, quoted: true }, 0)).toBe(true);
});
