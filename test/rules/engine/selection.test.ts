import { describe, expect, test } from 'vitest';
import { parseReleaseDate } from '../../../src/model/date.ts';
import { parseLanguage } from '../../../src/model/language.ts';
import type { LintOverride, LintSettings, RuleLevel } from '../../../src/model/lint-settings.ts';
import { type SelectionPlace, selectRules } from '../../../src/rules/engine/selection.ts';
import { checkLintSettings } from '../../../src/rules/engine/settings-problems.ts';
import { RULES } from '../../../src/rules/list.ts';
import { decode } from '../../../src/source/decode.ts';
import { readYaml } from '../../../src/source/yaml.ts';

const RULE = 'contacts/reachable';
const set = (level: RuleLevel, options?: Readonly<Record<string, unknown>>) =>
  new Map([[RULE, { level, ...(options ? { options } : {}) }]]);
const NONE: LintSettings = { rules: new Map(), overrides: [] };

function place(path: string, language = 'en', date = '2024-03-05'): SelectionPlace {
  const day = parseReleaseDate(date);
  return { path, language: parseLanguage(language), date: day.ok ? day.value : undefined };
}

describe('which rules are asked', () => {
  const asked = (settings: LintSettings, of = place('a.md')) =>
    new Set(selectRules(settings, of).checks.map(({ rule }) => rule.id as string));
  const inPreset = (preset: 'recommended' | 'strict' | 'archive', language: string) =>
    new Set(
      RULES.filter(
        (rule) =>
          typeof rule.check !== 'string' &&
          (rule.essential || preset === 'strict' || rule.presets.includes(preset)) &&
          (rule.languages === 'all' || rule.languages.some((one) => one === language)),
      ).map(({ id }) => id as string),
    );

  test.each(['recommended', 'strict', 'archive'] as const)('the preset %s has those that say so', (preset) => {
    for (const language of ['en', 'fr', 'es', 'ar', 'pt']) {
      expect(asked({ ...NONE, preset }, place('a.md', language))).toEqual(inPreset(preset, language));
    }
    expect(asked({ ...NONE, preset }, { path: 'a.md' })).toEqual(inPreset(preset, ''));
  });

  test('where nobody chose, those that are recommended', () => {
    expect(asked(NONE)).toEqual(inPreset('recommended', 'en'));
    expect(asked(NONE, place('a.md', 'fr-CA'))).toEqual(inPreset('recommended', 'fr'));
  });

  test('a rule without which no release can be made cannot be switched off', () => {
    const off = new Map(RULES.map(({ id }) => [id as string, { level: 'off' as const }]));
    const essential = RULES.filter((rule) => rule.essential && typeof rule.check !== 'string').map(({ id }) => id);
    expect([...asked({ ...NONE, rules: off })].sort()).toEqual([...essential].sort());
    expect(selectRules({ ...NONE, rules: off }, place('a.md')).levelOf('date/valid')).toBeUndefined();
  });
});

describe('what a rule weighs', () => {
  const level = (settings: LintSettings, of = place('a.md')) => selectRules(settings, of).levelOf(RULE);
  const over = (rest: Omit<LintOverride, 'rules'>, rules = set('error')): LintOverride => ({ rules, ...rest });

  test('the later of two choices holds: newsroom, overrides in their order, command line', () => {
    const settings = { ...NONE, rules: set('info') };
    expect(level(settings)).toBe('info');
    const all = over({ files: ['**'] });
    expect(level({ ...settings, overrides: [all] })).toBe('error');
    expect(level({ ...settings, overrides: [all, over({ files: ['**'] }, set('off'))] })).toBe('off');
    const commandLine = { rules: set('warning') };
    expect(level({ ...settings, overrides: [all], commandLine })).toBe('warning');
    expect(level({ ...settings, overrides: [{ files: ['**'], rules: new Map() }] })).toBe('info');
  });

  test('a preset that an override or the command line chooses holds for its releases', () => {
    const strict = { ...NONE, preset: 'strict' } as const;
    const archive = { files: ['1990s/**'], preset: 'archive', rules: new Map() } as const;
    const levelsOf = (settings: LintSettings, path: string) =>
      RULES.map(({ id }) => selectRules(settings, place(path)).levelOf(id));
    const settings = { ...strict, overrides: [archive] };
    expect(levelsOf(settings, 'a.md')).toEqual(levelsOf(strict, 'a.md'));
    expect(levelsOf(settings, '1990s/a.md')).toEqual(levelsOf({ ...NONE, preset: 'archive' }, 'a.md'));
    const commandLine = { preset: 'recommended', rules: new Map() } as const;
    expect(levelsOf({ ...settings, commandLine }, '1990s/a.md')).toEqual(levelsOf(NONE, 'a.md'));
  });

  test.each([
    [{ files: ['1990s/**'] }, place('1990s/a/b.md'), true],
    [{ files: ['1990s/**'] }, place('2000s/a.md'), false],
    [{ files: ['x/**', '**/.b.md'] }, place('a/.b.md'), true],
    [{ files: ['a/**'] }, place('a/.b/.c.md'), true],
    [{ files: ['a/**'] }, { path: 'a/b.md' }, true],
    [{ languages: ['pt'] }, place('a.md', 'pt-BR'), true],
    [{ languages: ['pt-BR'] }, place('a.md', 'pt-BR'), true],
    [{ languages: ['pt-BR'] }, place('a.md', 'pt'), false],
    [{ languages: ['fr', 'es'] }, place('a.md', 'es'), true],
    [{ languages: ['fr'] }, { path: 'a.md' }, false],
    [{ from: '2024-03-05' }, place('a.md'), true],
    [{ from: '2024-03-06' }, place('a.md'), false],
    [{ until: '2024-03-05' }, place('a.md'), true],
    [{ until: '2024-03-04' }, place('a.md'), false],
    [{ from: '2024-01-01', until: '2024-12-31' }, place('a.md'), true],
    [{ from: '2024-01-01' }, place('a.md', 'en', 'soon'), false],
    [{ until: '2024-12-31' }, place('a.md', 'en', 'soon'), false],
    [{ files: ['a.md'], languages: ['fr'] }, place('a.md'), false],
    [{ files: ['b.md'], languages: ['en'] }, place('a.md'), false],
    [{}, place('a.md'), true],
  ] satisfies [Omit<LintOverride, 'rules'>, SelectionPlace, boolean][])('%j meets %j: %s', (rest, of, isMet) => {
    expect(level({ ...NONE, overrides: [over(rest)] }, of)).toBe(isMet ? 'error' : undefined);
  });

  test('each release is told what holds for it, whoever asked before', () => {
    const settings = { ...NONE, overrides: [over({ files: ['b.md'] }), over({ languages: ['fr'] }, set('off'))] };
    const places = [place('a.md'), place('b.md'), place('b.md', 'fr'), place('a.md', 'fr'), place('a.md')];
    expect(places.map((one) => level(settings, one))).toEqual([undefined, 'error', 'off', 'off', undefined]);
  });

  test('options are those of the last layer that has any', () => {
    const layered = { ...NONE, rules: set('info', { a: '1' }), overrides: [over({ files: ['b.md'] }, set('error'))] };
    const options = (settings: LintSettings, path: string) => {
      const selection = selectRules(settings, place(path));
      const check = selection.checks.find(({ rule }) => rule.id === RULE);
      expect(check?.options).toEqual(selection.optionsOf(RULE));
      return [check?.severity, check?.options];
    };
    expect(options(NONE, 'a.md')).toEqual([undefined, {}]);
    expect(options(layered, 'a.md')).toEqual(['info', { a: '1' }]);
    expect(options(layered, 'b.md')).toEqual(['error', { a: '1' }]);
    const commandLine = { rules: set('warning', { a: '2' }) };
    expect(options({ ...layered, commandLine }, 'b.md')).toEqual(['warning', { a: '2' }]);
  });
});

describe('settings that nobody can follow are told at their place', () => {
  const told = (lint: string): readonly string[] => {
    const { file } = decode('newsroom.yaml', new TextEncoder().encode(`lint: ${lint}\n`));
    const { map } = readYaml(file, { start: 0, end: file.text.length });
    if (!map) throw new Error(lint);
    return checkLintSettings(file, map).map(({ range, rule, severity, message, hint }) => {
      expect([rule, severity]).toEqual(['newsroom/settings', 'error']);
      return `${file.slice(range)}: ${message} ${hint}`;
    });
  };
  const NO_RELEASE =
    'The rule date/valid cannot be switched off or softened: without it no release can be made. Leave it out here, and correct the releases that it reports.';

  test.each<[string, readonly string[]]>([
    ['strict', []],
    ['{ preset: strict }', []],
    ['{ rules: { style/exclamation: off, date/valid: error } }', []],
    ['{ rules: { date/valid: { severity: error } } }', []],
    ['{ rules: { date/valid: off } }', [`off: ${NO_RELEASE}`]],
    ['{ rules: { date/valid: { severity: warn } } }', [`warn: ${NO_RELEASE}`]],
    ['{ rules: { date/valid: {} } }', []],
    [
      '{ rules: { date/valid: { options: { a: b } } } }',
      ['{ a: b }: The rule date/valid has no options. Delete this value.'],
    ],
    ['{ rules: { date/vald: off } }', ['date/vald: There is no rule "date/vald". Did you mean "date/valid"?']],
    ['{ rules: { x: off } }', ['x: There is no rule "x". Run "iom-release rules" for the list.']],
    [
      '{ rules: { style/exclamation: { options: { a: b } } } }',
      ['{ a: b }: The rule style/exclamation has no options. Delete this value.'],
    ],
    [
      '{ rules: { archive/near-duplicate: { options: [90] } } }',
      ['[90]: Options have a name and a value each. Known options: similarity.'],
    ],
    [
      '{ rules: { archive/near-duplicate: { options: { similar: 90 } } } }',
      ['similar: The rule archive/near-duplicate has no option "similar". Known options: similarity.'],
    ],
    [
      '{ rules: { archive/near-duplicate: { options: { similarity: 9 } } } }',
      [
        '9: "similarity" is not right: must be a number from 50 to 100. See "iom-release explain archive/near-duplicate".',
      ],
    ],
    ['{ rules: { archive/near-duplicate: { options: { similarity: 90 } } } }', []],
    ['{ overrides: [{ files: a.md, rules: { date/valid: off } }] }', [`off: ${NO_RELEASE}`]],
    [
      '{ overrides: [{ languages: [fr, Klingonese] }, { languages: German }] }',
      [
        'Klingonese: "Klingonese" is no language tag. Write en, fr, es, ar or another BCP 47 tag.',
        'German: "German" is no language tag. Write en, fr, es, ar or another BCP 47 tag.',
      ],
    ],
    [
      '{ overrides: [{ from: 2024-03-05, until: 2024-03-04 }] }',
      ['2024-03-04: This day is before the first one. Swap from and until.'],
    ],
    ['{ overrides: [{ from: 2024-03-05, until: 2024-03-05 }, { from: 2024-03-05 }, { until: 2024-03-05 }] }', []],
    [
      '{ overrides: [{ preset: strict }] }',
      [
        '{ preset: strict }: This override says of no release that it is meant. Add files, languages, from or until, or write the rules under lint itself.',
      ],
    ],
  ])('%s', (lint, expected) => expect(told(lint)).toEqual(expected));

  test('none where there are none', () => {
    const { file } = decode('newsroom.yaml', new TextEncoder().encode('language: en\n'));
    const { map } = readYaml(file, { start: 0, end: file.text.length });
    expect(map && checkLintSettings(file, map)).toEqual([]);
  });
});
