import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/diagnostic.ts';
import { DEFAULT_NEWSROOM } from '../../../src/newsroom/newsroom.ts';
import type { ActiveRule } from '../../../src/rules/engine/selection.ts';
import { RULES } from '../../../src/rules/list.ts';
import type { Rule, RuleContext } from '../../../src/rules/rule.ts';
import { runRules } from '../../../src/rules/run.ts';
import { parse } from '../../../src/source/parse.ts';
import { source } from '../../support/source.ts';

const [SOME] = RULES.filter((rule): rule is Rule => typeof rule.check !== 'string');
if (!SOME) throw new Error('no rules');
const FOUND: Finding = { range: { start: 0, end: 3 }, message: 'Wrong.', hint: 'Right it.' };

function active(id: Rule['id'], check: Rule['check'], more: Partial<ActiveRule> = {}): ActiveRule {
  return { rule: { ...SOME, id, severity: 'info', check } as Rule, options: {}, ...more };
}

function run(...checks: readonly ActiveRule[]) {
  const context = { source: parse(source(), 'a.md'), metadata: {}, newsroom: DEFAULT_NEWSROOM, now: 0 };
  return [...runRules(checks, context as unknown as Omit<RuleContext, 'options'>)];
}

test('a finding weighs what its rule says, and what the settings say before that', () => {
  const found = run(
    active('a/x', () => [FOUND, { ...FOUND, severity: 'warning' }]),
    active('a/y', () => [FOUND], { severity: 'error' }),
  );
  expect(found.map(({ rule, severity, message, hint }) => [rule, severity, message, hint])).toEqual([
    ['a/x', 'info', 'Wrong.', 'Right it.'],
    ['a/x', 'warning', 'Wrong.', 'Right it.'],
    ['a/y', 'error', 'Wrong.', 'Right it.'],
  ]);
});

test('each rule is given its own options', () => {
  const asked: unknown[] = [];
  const note: Rule['check'] = ({ options }) => {
    asked.push(options);
    return [];
  };
  const options = [{}, { days: '3' }, { days: '3' }, { words: '9' }, {}];
  run(...options.map((one) => active('a/x', note, { options: one })));
  expect(asked).toEqual(options);
});

test('a rule that has a mistake is told, and the others still run', () => {
  const found = run(
    active('a/x', () => {
      throw new Error('Oh.');
    }),
    active('a/y', () => [FOUND]),
  );
  expect(found.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^internal\//), 'a/y']);
  expect(found[0]?.message).toContain('The rule a/x');
});

test('of one rule in one source a thousand findings are shown, and the last one says so', () => {
  const found = run(
    active('a/x', () => Array(1_001).fill(FOUND)),
    active('a/y', () => Array(999).fill(FOUND)),
  );
  const [many, few] = ['a/x', 'a/y'].map((id) => found.filter(({ rule }) => rule === id).map(({ hint }) => hint));
  expect([many?.length, few?.length]).toEqual([1_000, 999]);
  expect(many?.slice(0, -1).every((hint) => hint === 'Right it.')).toBe(true);
  expect(many?.at(-1)).toMatch(/^There are more/);
  expect(few?.at(-1)).toBe('Right it.');
});
