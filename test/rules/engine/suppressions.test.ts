import { describe, expect, test } from 'vitest';
import type { LintSettings } from '../../../src/model/lint-settings.ts';
import { fixText } from '../../../src/rules/engine/fix-text.ts';
import { validate } from '../../../src/rules/validate.ts';
import { parse } from '../../../src/source/parse.ts';
import { findings, fixed, found } from '../../support/findings.ts';
import { source } from '../../support/source.ts';

const NOW = Date.UTC(2026, 0, 1);
const disable = (rules: string) => `<!-- iom-release-disable-next-line ${rules} -- the poster reads so -->`;
const IDLE = 'There is no finding of style/exclamation here to suppress.';
const TWO = disable('style/exclamation, style/per-cent');

test('a comment that has nothing to do is reported, each of its rules by itself', () => {
  const text = source({}, `${TWO}\nOpen at 5 percent.`);
  expect(findings('suppression/unused', text)).toEqual([`${IDLE} Delete the name of the rule from the comment.`]);
  expect(findings('style/per-cent', text)).toEqual([]);
});

test('the last line of a source can be meant, and a comment may have no line after it', () => {
  expect(findings('style/exclamation', source({}, `${disable('style/exclamation')}\n\nOpen!`).trimEnd())).toEqual([]);
  expect(findings('suppression/unused', source({}, disable('style/exclamation')).trimEnd())).toEqual([
    `${IDLE} Delete the comment.`,
  ]);
});

test('reports of idle comments have the severity of the settings', () => {
  const lint: LintSettings = {
    preset: 'strict',
    rules: new Map([['suppression/unused', { level: 'error', options: {} }]]),
    overrides: [],
  };
  const text = source({}, `${disable('style/exclamation')}\nOpen.`);
  const { diagnostics } = validate(parse(text, 'a.md'), { now: 0, lint });
  expect(diagnostics.filter(({ rule }) => rule === 'suppression/unused').map(({ severity }) => severity)).toEqual([
    'error',
  ]);
});

test('comments cannot switch off what checks them, nor what a release needs, nor what does not exist', () => {
  const said = (rule: string) => findings('suppression/valid', source({}, `${disable(rule)}\nOpen.`));
  expect(said('suppression/unused')).toEqual([
    'Comments to the checker cannot switch off their own checks. Correct the comment.',
  ]);
  expect(said('date/valid')).toEqual([
    'The rule date/valid cannot be switched off or softened: without it no release can be made. Leave it out here, and correct the releases that it reports.',
  ]);
  expect(said('date/vald')).toEqual(['There is no rule "date/vald". Did you mean "date/valid"?']);
  expect(said('x/y')).toEqual(['There is no rule "x/y". Run "iom-release rules" for the list.']);
});

test('deleting an idle comment leaves the rest of its line, and no empty line in front matter', () => {
  const idle = (scope: string) => `# iom-release-disable-${scope} style/exclamation -- the poster reads so`;
  const values = { slug: `harbour ${idle('line')}`, type: `press-release\n${idle('next-line')}\nlanguage: en` };
  const text = source(values, `Open. ${disable('style/exclamation')}`);
  const look = (one: string) =>
    validate(parse(one, 'a.md'), { now: 0, lint: { preset: 'strict', rules: new Map(), overrides: [] } });
  const plain = source({ slug: 'harbour', type: 'press-release', language: 'en' }, 'Open.');
  expect(fixText(text, 'safe', look).text).toBe(plain);
});

test('a comment without a rule, a reason or a place is told what it lacks', () => {
  const example = 'Write iom-release-disable-next-line RULE -- REASON';
  const said = (body: string) => findings('suppression/valid', source({}, body));
  expect(said('<!-- iom-release-disable-next-lin style/exclamation -- so -->')).toEqual([
    `This comment begins like one to the checker, but is none that it knows. ${example}, or -disable-line, or -disable-file.`,
  ]);
  expect(said('<!-- iom-release-disable-next-line -- so -->')).toEqual([
    `This comment names no rule. ${example}. A rule is named by its id.`,
  ]);
  expect(said('<!-- iom-release-disable-next-line style/exclamation -->')).toEqual([
    `This comment gives no reason, so it has no effect. ${example}.`,
  ]);
  expect(said(`${disable('style/exclamation')} Open!`)).toEqual([
    'The text behind this comment is no longer read as Markdown. Put the comment on a line of its own, or at the end of the line.',
  ]);
});

describe('of three loud lines', () => {
  const one = (scope: string) => `<!-- iom-release-disable-${scope} style/exclamation -- so -->`;
  /** Which of the lines are still reported. */
  const loud = (body: string) => found('style/exclamation', source({}, body), { path: 'a.md' }).length;

  test.each<[string, string, number]>([
    ['all without a comment', 'One!\n\nTwo!\n\nThree!', 3],
    ['none after a comment for the file', `One!\n\nTwo!\n\n${one('file')}\n\nThree!`, 0],
    ['all but the next', `One!\n\n${one('next-line')}\nTwo!\n\nThree!`, 2],
    ['all but the next that is not blank', `One!\n\n${one('next-line')}\n\n  \nTwo!\n\nThree!`, 2],
    [
      'all but the next that is no comment',
      `One!\n\n${one('next-line')}\n${disable('style/per-cent')}\nTwo!\n\nThree!`,
      2,
    ],
    [
      'all, where the next holds a comment behind its words',
      `One!\n\n${one('next-line')}\nOpen. ${one('line')}\n\nTwo!\n\nThree!`,
      3,
    ],
    ['all but its own', `One!\n\nTwo! ${one('line')}\n\nThree!`, 2],
  ])('%s are told', (_, body, count) => expect(loud(body)).toBe(count));
});

test('where one comment names a rule twice or two, each is told at its own name', () => {
  const text = source({}, `${TWO}\nOpen.`);
  expect(found('suppression/unused', text)).toEqual(['style/exclamation', 'style/per-cent']);
  expect(fixed('suppression/unused', text)).toBe(text);
  expect(found('suppression/valid', source({}, `${disable('style/exclamation, x/y')}\nOpen!`))).toEqual(['x/y']);
});

test('in the text the line of a deleted comment stays, as it may be what parts two paragraphs', () => {
  const text = source({}, `One.\n  ${disable('style/exclamation')}\nTwo.`);
  expect(fixed('suppression/unused', text)).toBe(source({}, 'One.\n\nTwo.'));
});

test.each(['\n', '\r\n', '\r'])('in front matter it goes, with its line end %j', (end) => {
  const idle = '  # iom-release-disable-next-line style/exclamation -- so  \n';
  const text = source({ slug: 'harbour\nXlanguage: en' }, 'Open.');
  expect(fixed('suppression/unused', text.replace('X', idle).replaceAll('\n', end))).toBe(
    text.replace('X', '').replaceAll('\n', end),
  );
});

test('a comment is a warning, also where nobody chose', () => {
  const lint: LintSettings = { preset: 'strict', rules: new Map(), overrides: [] };
  const severities = (body: string, more: LintSettings = lint) =>
    validate(parse(source({}, body), 'a.md'), { now: NOW, lint: more }).diagnostics.map(({ rule, severity }) => [rule, severity]); // biome-ignore format: one call
  expect(severities(`${disable('style/exclamation')}\nOpen.`)).toEqual([['suppression/unused', 'warning']]);
  expect(severities(disable('x/y'))).toContainEqual(['suppression/valid', 'warning']);
  const off = (...rules: readonly string[]) => ({ ...lint, rules: new Map(rules.map((rule) => [rule, { level: 'off' } as const])) }); // biome-ignore format: one call
  expect(severities(`${disable('style/exclamation')}\nOpen.`, off('suppression/unused'))).toEqual([]);
  // Of a rule that is not asked nobody knows what it would have found.
  expect(severities(`${disable('style/exclamation')}\nOpen!`, off('style/exclamation'))).toEqual([]);
});

test('comments about what only many files tell wait until those are at hand', () => {
  const { pending, diagnostics } = validate(
    parse(source({}, `${disable('archive/duplicate, style/exclamation')}\nOpen!`), 'a.md'),
    { now: NOW, lint: { preset: 'strict', rules: new Map(), overrides: [] } },
  );
  expect(pending.map(({ rule }) => rule)).toEqual(['archive/duplicate']);
  expect(diagnostics).toEqual([]);
});
