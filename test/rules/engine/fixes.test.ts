import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Fix } from '../../../src/model/diagnostic.ts';
import type { LintSettings } from '../../../src/model/lint-settings.ts';
import { readNewsroom } from '../../../src/newsroom/read.ts';
import { applyFixes } from '../../../src/rules/engine/apply-fixes.ts';
import { fixText } from '../../../src/rules/engine/fix-text.ts';
import { RULES } from '../../../src/rules/list.ts';
import type { Example } from '../../../src/rules/rule.ts';
import { validate } from '../../../src/rules/validate.ts';
import { parse } from '../../../src/source/parse.ts';
import { exampleSource } from '../../support/example-source.ts';

const EVERY_RULE: LintSettings = { preset: 'strict', rules: new Map(), overrides: [] };
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'with CR': (text) => text.replaceAll('\n', '\r'),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
};

const inspector = (path: string, now: number) => (text: string) =>
  validate(parse(text, path), { now, lint: EVERY_RULE });
const countOf = (diagnostics: readonly Diagnostic[], rule: string) =>
  diagnostics.filter((one) => one.rule === rule).length;
const fixable = RULES.filter((rule) => rule.fixable !== 'none' && typeof rule.check !== 'string');

/** What these suggest stands in a newsroom's settings, which examples do not have. */
const NEEDS_NEWSROOM = new Set<string>(['contacts/known', 'boilerplate/known']);

describe.each(fixable)('fixes of $id', (rule) => {
  describe.each(Object.entries(FORMS))('%s', (_, prepare) => {
    const inspect = (example: Example) => {
      const { text, path, now } = exampleSource(example, prepare);
      return { text, look: inspector(path, now) };
    };

    it.skipIf(NEEDS_NEWSROOM.has(rule.id))('exist in its examples, of the kind that it promises', () => {
      const kinds = rule.examples.bad.flatMap((example) => {
        const { text, look } = inspect(example);
        return look(text).diagnostics.flatMap((one) => (one.rule === rule.id && one.fix ? [one.fix.kind] : []));
      });
      expect(kinds).toContain(rule.fixable);
      if (rule.fixable === 'unsafe') expect(kinds).not.toContain('safe');
    });

    it.each(rule.examples.bad)('%j: mend it, make no new finding, and are done after one run', (example) => {
      const { text, look } = inspect(example);
      const before = look(text).diagnostics;
      const fixed = fixText(text, 'all', look);
      const after = look(fixed.text).diagnostics;
      const offers = before.some((one) => one.rule === rule.id && one.fix);
      expect(countOf(after, rule.id) < countOf(before, rule.id)).toBe(offers);
      for (const { rule: id } of after) expect(countOf(after, id)).toBeLessThanOrEqual(countOf(before, id));
      expect(fixText(fixed.text, 'all', look)).toEqual({ text: fixed.text, applied: 0 });
    });
  });
});

describe('fixes keep what they do not mend', () => {
  const text = [
    '---',
    '# the desk wrote this',
    'contacts:   # who answers',
    "  - phone: '0041 22 717 91 11'  # by day",
    '    name: "Ana Ejemplo"',
    'office:    headquarters',
    'date: "5 mars 2024"',
    'language: French',
    'themes: reading',
    "title: 'Harbour Library Opens'",
    '---',
    'Text.  ',
    '',
  ].join('\r\n');
  const look = inspector('a.md', Date.UTC(2026, 0, 1));

  it('comments, order, quotes, spaces and line endings stay', () => {
    const expected = text
      .replace('0041 22 717 91 11', '+41 22 717 91 11')
      .replace('5 mars 2024', '2024-03-05')
      .replace('French', 'fr')
      .replace('reading', '[reading]');
    expect(fixText(text, 'safe', look)).toEqual({ text: expected, applied: 4 });
  });

  it('safe ones leave guesses alone', () => {
    const guess = text.replace('headquarters', 'mexcio').replace('0041', '+41');
    expect(fixText(guess, 'safe', look).text).toContain('office:    mexcio');
    expect(fixText(guess, 'all', look).text).toContain('office:    mexico');
  });

  it('what a newsroom knows can be meant too, and what stands in its files is not written here', () => {
    const contacts = `contacts:
  press-desk: { name: Press Desk, phone: +41 22 717 91 11 }
  night-desk: { name: Night Desk, phone: 0041 22 717 91 11 }
`;
    const { newsroom } = readNewsroom({
      newsroom: { path: 'newsroom.yaml', text: 'boilerplates: { about: [{ from: 2000-01-01, text: About. }] }\n' },
      offices: { path: 'offices.yaml', text: contacts },
    });
    const {
      text: guess,
      path,
      now,
    } = exampleSource({
      set: { contacts: '[pres-desk, night-desk]', boilerplate: 'abuot' },
    });
    const check = (source: string) => validate(parse(source, path), { now, newsroom });
    const { text: fixed } = fixText(guess, 'all', check);
    expect(fixed).toBe(guess.replace('pres-desk', 'press-desk').replace('abuot', 'about'));
    expect(check(fixed).diagnostics.map(({ rule, fix }) => [rule, fix])).toEqual([['phone/format', undefined]]);
  });

  it('a fix that would make another finding is not applied', () => {
    const diagnose = (rule: string, fix?: Fix): Diagnostic => ({
      ...{ rule, severity: 'error', message: '', file: '', range: { start: 0, end: 1 } },
      ...{ start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
      ...(fix ? { fix } : {}),
    });
    const write = (letter: string, at: number): Fix => ({
      kind: 'safe',
      title: letter,
      edits: [{ range: { start: at, end: at + 1 }, text: letter }],
    });
    // "a" should be "b", but "b" is wrong in another way; "x" may well become "y".
    const inspect = (source: string) => ({
      readable: true,
      diagnostics: [
        ...(source[0] === 'a' ? [diagnose('one/a', write('b', 0))] : [diagnose('two/b')]),
        ...(source[1] === 'x' ? [diagnose('one/x', write('y', 1))] : []),
      ],
    });
    expect(fixText('ax', 'safe', inspect)).toEqual({ text: 'ay', applied: 1 });
  });
});

describe('applying fixes', () => {
  const edit = fc
    .tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 4 }))
    .map(([start, length, text]) => ({ range: { start, end: start + length }, text }));
  const fix = fc
    .array(edit, { minLength: 1, maxLength: 3 })
    .map((edits): Fix => ({ kind: 'safe', title: 'Change', edits }));

  it('changes nothing outside the ranges of what it applied, and applies each fix whole', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(fix, { maxLength: 6 }), (text, fixes) => {
        const applied = applyFixes(text, fixes);
        const edits = new Map(
          applied.fixes
            .flatMap((one) => one.edits)
            .map((one) => [`${one.range.start} ${one.range.end} ${one.text}`, one]),
        );
        // What stands between the edits, in order, joined with their texts, is the result.
        const ordered = [...edits.values()].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
        let expected = '';
        let at = 0;
        for (const { range, text: replacement } of ordered) {
          expect(range.start).toBeGreaterThanOrEqual(at);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expected += text.slice(at, range.start) + replacement;
          at = range.end;
        }
        expect(applied.text).toBe(expected + text.slice(at));
        expect(applied.text === text).toBe(applied.fixes.length === 0);
      }),
      { seed: 1951, numRuns: 500 },
    );
  });
});
