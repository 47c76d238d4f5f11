import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { LintSettings } from '../../../src/model/lint-settings.ts';
import { fixText } from '../../../src/rules/engine/fix-text.ts';
import { RULES } from '../../../src/rules/list.ts';
import type { Example } from '../../../src/rules/rule.ts';
import { validate } from '../../../src/rules/validate.ts';
import { parse } from '../../../src/source/parse.ts';
import { exampleSource } from '../../support/example-source.ts';

const EVERY_RULE: LintSettings = { preset: 'strict', rules: new Map(), overrides: [] };
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('\n', '\r\n'),
];

const inspector = (path: string, now: number) => (text: string) =>
  validate(parse(text, path), { now, lint: EVERY_RULE });
const countOf = (diagnostics: readonly Diagnostic[], rule: string) =>
  diagnostics.filter((one) => one.rule === rule).length;

describe('any mixture of examples', () => {
  const examples = RULES.filter(({ fixable, check }) => fixable !== 'none' && typeof check !== 'string')
    .flatMap(({ examples: { bad } }) => bad)
    .filter(({ whole }) => whole === undefined);

  it('fix(fix(x)) = fix(x), and no finding is new', () => {
    fc.assert(
      fc.property(
        fc.subarray(examples, { minLength: 1, maxLength: 5 }),
        fc.constantFrom<'safe' | 'all'>('safe', 'all'),
        fc.constantFrom(...FORMS),
        (chosen, kinds, prepare) => {
          const bodies = chosen.flatMap(({ body }) => body ?? []);
          const set: NonNullable<Example['set']> = Object.assign({}, ...chosen.map((one) => one.set));
          const mixed: Example = { set, ...(bodies.length > 0 ? { body: bodies.join('\n\n') } : {}) };
          const { text, path, now } = exampleSource(mixed, prepare);
          const look = inspector(path, now);
          const once = fixText(text, kinds, look);
          const before = look(text).diagnostics;
          const after = look(once.text).diagnostics;
          for (const { rule } of after) expect(countOf(after, rule)).toBeLessThanOrEqual(countOf(before, rule));
          expect(fixText(once.text, kinds, look)).toEqual({ text: once.text, applied: 0 });
        },
      ),
      { seed: 1951, numRuns: 150 },
    );
  });
});
