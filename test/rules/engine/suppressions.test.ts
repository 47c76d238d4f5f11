import { expect, test } from 'vitest';
import type { LintSettings } from '../../../src/model/lint-settings.ts';
import { fixText } from '../../../src/rules/engine/fix-text.ts';
import { validate } from '../../../src/rules/validate.ts';
import { parse } from '../../../src/source/parse.ts';
import { findings } from '../../support/findings.ts';
import { source } from '../../support/source.ts';

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
