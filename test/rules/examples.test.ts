import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { LintSettings } from '../../src/model/lint-settings.ts';
import { RULES } from '../../src/rules/list.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { exampleSource } from '../support/example-source.ts';

/** Examples show each rule, also those that only some newsrooms ask for. */
const EVERY_RULE: LintSettings = { preset: 'strict', rules: new Map(), overrides: [] };

/** @returns settings by which one rule is asked; whether a suppression has nothing to do, only all can tell */
function only(rule: string): LintSettings {
  if (rule.startsWith('suppression/')) return EVERY_RULE;
  const others = RULES.filter(({ id }) => id !== rule).map(({ id }) => [id, { level: 'off' }] as const);
  return { ...EVERY_RULE, rules: new Map(others) };
}

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'with CR': (text) => text.replaceAll('\n', '\r'),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\uFEFF${text}`,
};

describe.each(RULES)('$id', (rule) => {
  it('has the documentation that people need', () => {
    expect(rule.id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.source).not.toBe('');
    if (rule.check === 'files') return;
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
  });

  describe.runIf(rule.check !== 'files').each(Object.entries(FORMS))('%s', (form, prepare) => {
    const lint = form === 'as written' ? EVERY_RULE : only(rule.id);
    it.each(rule.examples.good)('accepts %j', (example) => {
      const { text, path, now } = exampleSource(example, prepare);
      expect(validate(parse(text, path), { now, lint }).diagnostics.filter((found) => found.rule === rule.id)).toEqual(
        [],
      );
    });

    it.each(rule.examples.bad)('finds %j where it is marked', (example) => {
      const { text, path, now, marked } = exampleSource(example, prepare);
      const found = validate(parse(text, path), { now, lint }).diagnostics.filter((one) => one.rule === rule.id);
      expect(found.map(({ range }) => range)).toEqual(marked);
      for (const { message, hint = 'None.', fix } of found) {
        expect(message).toMatch(/[.?]$/);
        expect(hint).toMatch(/\S$/);
        expect(hint).not.toMatch(/undefined|\[object/);
        if (!fix) continue;
        expect(fix.kind).toBe(rule.fixable);
        expect(fix.title).toMatch(/\S/);
        expect(fix.edits).not.toEqual([]);
      }
    });
  });
});

const spoken = RULES.filter(({ languages, check }) => languages !== 'all' && check !== 'files');

test.each(spoken)('$id shows what it finds in each language that it speaks', ({ languages, examples }) => {
  const shown = new Set(examples.bad.map(({ set, whole }) => set?.['language'] ?? (whole ? undefined : 'en')));
  expect([...languages].filter((one) => !shown.has(one))).toEqual([]);
});

/** Folders beside the groups: how rules are chosen and their findings handled. */
const NO_GROUPS = new Set(['compare', 'engine', 'prose']);

it('every rule file stands in the list, once, under its id', () => {
  const root = 'src/rules';
  const files = readdirSync(root)
    .filter((name) => statSync(join(root, name)).isDirectory() && !NO_GROUPS.has(name))
    .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name.replace('.ts', '')}`));
  const ids = RULES.map(({ id }) => id as string);
  expect(new Set(ids).size).toBe(ids.length);
  expect(files.filter((file) => file !== 'office/match').sort()).toEqual([...ids].sort());
});

it('the sample that examples are made from is free of findings', () => {
  const { text, path, now } = exampleSource({});
  expect(validate(parse(text, path), { now, lint: EVERY_RULE }).diagnostics).toEqual([]);
});
