import { expect, test } from 'vitest';
import { readNewsroom } from '../../src/newsroom/read.ts';

const reading = (text: string) => readNewsroom({ newsroom: { path: 'newsroom.yaml', text } });

test('newsroom.yaml says how copy is set and whose it is', () => {
  const { newsroom, diagnostics } = reading(`
wire: { profile: flow, width: 80, end: -30-, charset: latin1, crlf: true, pageLines: 60, priority: 3, category: pl, service: hln }
ninjs: "2.2"
rights: { holder: HLN, notice: © HLN, usage: { en: Free for news, fr: Libre pour la presse } }
`);
  expect(diagnostics).toEqual([]);
  expect(newsroom.wire).toEqual({
    ...{ profile: 'flow', width: 80, end: '-30-', charset: 'latin1', crlf: true, pageLines: 60 },
    ...{ priority: 3, category: 'pl', service: 'hln' },
  });
  expect(newsroom.ninjs).toBe('2.2');
  expect(newsroom.rights).toEqual({ holder: 'HLN', notice: { en: '© HLN' }, usage: { en: 'Free for news', fr: 'Libre pour la presse' } }); // biome-ignore format: one value
});

test('without them everything follows from the language', () => {
  expect(reading('language: en').newsroom).toMatchObject({ wire: {}, rights: {}, ninjs: '3.1' });
});

test.each([
  'wire: { width: 12 }',
  'wire: { width: wide }',
  'wire: { profile: telex }',
  'wire: { charset: utf-16 }',
  'wire: { crlf: yes }',
  'wire: { priority: 7 }',
  'wire: { category: "I 1" }',
  'wire: { end: "a\\nb" }',
  'wire: { margin: 3 }',
  'ninjs: "1.0"',
])('refuses %s', (text) => {
  expect(reading(text).diagnostics).toMatchObject([{ rule: 'newsroom/settings', severity: 'error' }]);
});

test('emails say that no person wrote them, or that one did, where the newsroom says so', () => {
  const sent = (text: string) => reading(`email: { autoSubmitted: ${text} }`).newsroom.email.autoSubmitted;
  expect([sent('true'), sent('false')]).toEqual([true, false]);
});
