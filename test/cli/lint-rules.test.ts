import { describe, expect, test } from 'vitest';
import { type LintOptions, lint as library } from '../../src/build/lint.ts';
import { SettingsError } from '../../src/build/newsroom-folder.ts';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

/** A phone in a form that is not the international one: a warning of phone/format. */
const OLD_PHONE = { contacts: '\n  - name: Ana Ejemplo\n    phone: 0041 22 717 91 11\n    email: ana.ejemplo@iom.int' };

type Files = Record<string, string>;

/** @returns each finding as `file severity rule` */
async function found(files: Files, options: Partial<LintOptions> = {}) {
  const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': '', ...files });
  const { diagnostics } = await library({ cwd, now: Date.UTC(2026, 0, 1), ...options });
  return diagnostics.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`);
}

/** @returns the same through the command line, and the exit code */
async function lint(files: Files, args: readonly string[] = []) {
  const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': '', ...files });
  const { code, stdout, stderr } = await runCli(['lint', '--json', ...args], { cwd });
  const { diagnostics = [] } = stdout === '' ? {} : JSON.parse(stdout);
  const found = diagnostics.map((one: Record<string, string>) => `${one['file']} ${one['severity']} ${one['rule']}`);
  return { code, found, stderr };
}

describe('rules are chosen in newsroom.yaml', () => {
  test.each([
    ['error', ['a.md error phone/format']],
    ['warn', ['a.md warning phone/format']],
    ['info', ['a.md info phone/format']],
    ['off', []],
  ])('phone/format: %s', async (level, expected) => {
    const newsroom = `lint:\n  rules:\n    phone/format: ${level}\n`;
    expect(await found({ 'newsroom.yaml': newsroom, 'a.md': source(OLD_PHONE) })).toEqual(expected);
  });

  test('build honours them: a rule that is made an error keeps its release back', async () => {
    const files = { 'a.md': source(OLD_PHONE), 'newsroom.yaml': 'lint:\n  rules: { phone/format: error }\n' };
    const newsroom = temporaryNewsroom(files);
    const { code, stderr } = await runCli(['build', '--format', 'wire'], { cwd: newsroom.path });
    expect(code).toBe(1);
    expect(stderr).toContain('error phone/format');
    expect(newsroom.list('public')).toEqual(['public/releases.json']);
  });

  test('an override holds for the files, languages and days that it names', async () => {
    const newsroom = `lint:
  rules: { phone/format: error }
  overrides:
    - files: ["old/**"]
      rules: { phone/format: off }
    - languages: [fr]
      rules: { phone/format: { severity: info } }
    - from: 1990-01-01
      until: 1999-12-31
      rules: { phone/format: warn }
`;
    const files = {
      'a.md': source(OLD_PHONE),
      'old/b.md': source(OLD_PHONE),
      'c.fr.md': source({ ...OLD_PHONE, date: '1989-12-31' }),
      'd.md': source({ ...OLD_PHONE, date: '1990-01-01' }),
      'old/e.md': source({ ...OLD_PHONE, date: '1999-12-31' }),
      'f.md': source({ ...OLD_PHONE, date: '2000-01-01' }),
    };
    expect(await found({ 'newsroom.yaml': newsroom, ...files })).toEqual([
      'a.md error phone/format',
      'c.fr.md info phone/format',
      'd.md warning phone/format',
      'f.md error phone/format',
      'old/e.md warning phone/format',
    ]);
  });

  test('globs are relative to the newsroom, wherever the command is run', async () => {
    const newsroom = 'lint:\n  overrides:\n    - files: old/*.md\n      rules: { phone/format: off }\n';
    const files = {
      'room/newsroom.yaml': newsroom,
      'room/old/a.md': source(OLD_PHONE),
      'room/b.md': source(OLD_PHONE),
    };
    expect(await found(files, { paths: ['room'] })).toEqual(['room/b.md warning phone/format']);
  });
});

describe('presets', () => {
  const files = { 'a.md': source({ contacts: '\n  - name: Ana Ejemplo\n    email: ana@library.example.org' }) };

  test.each([
    ['recommended', ['a.md warning email/domain']],
    ['strict', ['a.md warning email/domain']],
    ['archive', []],
  ] as const)('%s, in newsroom.yaml and as an option', async (preset, expected) => {
    expect(await found({ ...files, 'newsroom.yaml': `lint:\n  preset: ${preset}\n` })).toEqual(expected);
    expect(await found(files, { layer: { preset, rules: new Map() } })).toEqual(expected);
  });

  test('the command line has the last word, also over overrides', async () => {
    const newsroom = 'lint:\n  preset: archive\n  overrides:\n    - files: "*"\n      preset: archive\n';
    expect((await lint({ ...files, 'newsroom.yaml': newsroom }, ['--preset', 'strict'])).found).toHaveLength(1);
    expect((await lint({ ...files, 'newsroom.yaml': newsroom }, ['--rule', 'email/domain=info'])).found).toEqual([
      'a.md info email/domain',
    ]);
  });
});

describe('wrong settings end with 2, and say where', () => {
  test.each([
    ['a rule that does not exist', 'rules: { phone/fromat: off }', ':2:12: error', 'Did you mean "phone/format"?'],
    ['a rule that must stay', 'rules: { date/valid: off }', ':2:24: error', 'cannot be switched off'],
    [
      'a softened rule that must stay',
      'rules: { date/valid: { severity: warn } }',
      ':2:36: error',
      'cannot be switched',
    ],
    ['a level that does not exist', 'rules: { phone/format: loud }', ':2:26: error', 'off, info, warn'],
    ['a preset that does not exist', 'preset: all', ':2:11: error', 'recommended, strict, archive'],
    ['options of a rule that has none', 'rules: { phone/format: { options: { a: 1 } } }', ':2:37: error', 'no options'],
    ['an override for no release', 'overrides: [{ rules: { phone/format: off } }]', ':2:15: error', 'no release'],
    ['a language that is none', 'overrides: [{ languages: English }]', ':2:28: error', 'no language tag'],
    [
      'days in the wrong order',
      'overrides: [{ from: 2000-01-01, until: 1999-01-01 }]',
      ':2:42: error',
      'before the first',
    ],
    ['an unknown key', 'overrides: [{ file: a.md }]', ':2:17: error', 'Did you mean "files"?'],
  ])('%s', async (_, setting, place, words) => {
    const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': `lint:\n  ${setting}\n`, 'a.md': source() });
    const failure: unknown = await library({ cwd, now: 0 }).catch((error: unknown) => error);
    if (!(failure instanceof SettingsError)) throw new Error('the settings were accepted');
    expect(failure.kind).toBe('configuration');
    const said = failure.diagnostics.map(
      ({ file, start, severity, message, hint }) =>
        `${file}:${start.line}:${start.column}: ${severity} ${message} ${hint}`,
    );
    expect(said.join('\n')).toContain(`newsroom.yaml${place}`);
    expect(said.join('\n')).toContain(words);
  });

  test('on the command line', async () => {
    const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': 'lint: { preset: all }\n', 'a.md': source() });
    const { code, stderr } = await runCli(['lint'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('newsroom.yaml:1:17: error');
  });

  test.each([
    ['phone/fromat=off', 'Did you mean "phone/format"?'],
    ['date/valid=warn', 'cannot be switched off'],
    ['phone/format', 'off, info, warn or error'],
  ])('--rule %s', async (rule, words) => {
    const { code, stderr } = await lint({ 'a.md': source() }, ['--rule', rule]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('what makes lint fail', () => {
  test.each([
    [['--fail-on', 'warning'], 1],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '1'], 0],
    [['--rule', 'phone/format=info', '--fail-on', 'warning'], 0],
    [['--rule', 'phone/format=info', '--fail-on', 'info'], 1],
  ])('%j with one warning ends with %i', async (args, code) => {
    expect((await lint({ 'a.md': source(OLD_PHONE) }, args)).code).toBe(code);
  });

  test.each([
    ['a folder without releases', ['empty']],
    ['a glob that matches no Markdown', ['empty/*']],
    ['a path that does not exist', ['b.md']],
  ])('%s is wrong usage, not success', async (_, args) => {
    const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source(), 'empty/x.txt': '' });
    const { code, stderr } = await runCli(['lint', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/no (?:release|file)/);
  });
});
