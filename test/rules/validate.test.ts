import { describe, expect, test } from 'vitest';
import type { LintSettings, RuleLevel } from '../../src/model/lint-settings.ts';
import { type ValidateOptions, validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { source } from '../support/source.ts';

const NOW = Date.UTC(2026, 0, 1);
const UNREADABLE = 'No front matter.\n\n<!-- iom-release-disable-next-line style/exclamation -- so -->\nOpen!\n';
const look = (text: string, more: Partial<ValidateOptions> = {}) =>
  validate(parse(text, 'a.md'), { now: NOW, ...more });
const strict: LintSettings = { preset: 'strict', rules: new Map(), overrides: [] };

describe('rules/validate: what may be shown to outsiders', () => {
  test.each<[string, string, boolean]>([
    ['a release that is out', source(), false],
    ['a draft', source({ status: 'draft' }), true],
    ['a release under embargo', source({ embargo: '2026-03-05T09:00+01:00' }), true],
    ['a release whose embargo has ended', source({ embargo: '2024-03-05T09:00+01:00' }), false],
    ['a release of a day ahead', source({ date: '2026-03-05' }), true],
    ['a release that was withdrawn', source({ status: 'withdrawn' }), true],
    ['a source that is no release yet', source({ date: 'soon' }), true],
    ['a source that cannot be read', UNREADABLE, true],
  ])('%s', (_, text, confidential) => expect(look(text).confidential).toBe(confidential));
});

test('rules/validate: a release is made where there is no error, and only there', () => {
  expect(look(source()).release?.title).toBe('Harbour Library Opens Its Reading Room');
  expect(look(source({}, 'Open!'), { lint: strict })).toHaveProperty('release');
  expect(look(source({ date: 'soon' }))).not.toHaveProperty('release');
  expect(look(source(), { lint: { ...strict, rules: new Map([['style/exclamation', { level: 'error' }]]) } })).toHaveProperty('release'); // biome-ignore format: one call
  expect(look(source({}, 'Open!'), { lint: { ...strict, rules: new Map([['style/exclamation', { level: 'error' }]]) } })).not.toHaveProperty('release'); // biome-ignore format: one call
});

test('rules/validate: of a source that cannot be read only that is told, whatever its comments want', () => {
  const { readable, diagnostics } = look(UNREADABLE, { lint: strict });
  expect(readable).toBe(false);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['fm/fence']);
  expect(look(source()).readable).toBe(true);
});

test('rules/validate: findings stand in the order of the text', () => {
  const text = source({ title: 'HLNX Opens', office: 'nowhere' }, 'Open at 40%! Some  more.\n\nClosed!');
  const starts = look(text, { lint: strict }).diagnostics.map(({ range }) => range.start);
  expect(starts.length).toBeGreaterThan(4);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('rules/validate: what reading alone finds has the severity of the settings, too', () => {
  const text = source({}, '<!-- iom-release-disable-file x/y -- so -->');
  const severities = (level?: RuleLevel) =>
    look(text, { lint: { ...strict, rules: new Map(level ? [['suppression/valid', { level }]] : []) } })
      .diagnostics.filter(({ rule }) => rule === 'suppression/valid')
      .map(({ severity, message }) => [severity, message]);
  expect(severities()).toEqual([['warning', 'There is no rule "x/y".']]);
  expect(severities('error')).toEqual([['error', 'There is no rule "x/y".']]);
  expect(severities('off')).toEqual([]);
});

test('rules/validate: rules are chosen by the path that is given, else by that of the source', () => {
  const lint: LintSettings = { ...strict, overrides: [{ files: ['old/**'], rules: new Map([['style/exclamation', { level: 'off' }]]) }] }; // biome-ignore format: one object
  const loud = (path: string, more: Partial<ValidateOptions> = {}) =>
    validate(parse(source({}, 'Open!'), path), { now: NOW, lint, ...more }).diagnostics.length;
  expect([loud('a.md'), loud('old/a.md')]).toEqual([1, 0]);
  expect([loud('/x/old/a.md', { path: 'old/a.md' }), loud('old/a.md', { path: 'a.md' })]).toEqual([0, 1]);
});

test('rules/validate: what its rules were chosen by is told', () => {
  expect(look(source({ language: 'pt-BR' })).place).toMatchObject({
    ...{ path: 'a.md', language: 'pt-BR', date: { year: 2024, month: 3, day: 5 } },
  });
  expect(look(UNREADABLE).place).toEqual({ path: 'a.md', language: undefined, date: undefined });
});
