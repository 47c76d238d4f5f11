import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';
import { runOnTerminal } from '../support/terminal.ts';

const lint = (files: Record<string, string | Uint8Array>, args: readonly string[] = [], env = {}) =>
  runCli(['lint', ...args], { cwd: temporaryNewsroom({ 'newsroom.yaml': '', ...files }).path, env });

describe('lint on a terminal', () => {
  test('says where, what and what to write instead, and ends with 1', async () => {
    const { code, stdout, stderr } = await lint({ 'a.md': source({ date: '2024-02-30' }) });
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toBe(
      [
        'a.md:3:7: error date/valid',
        '  "2024-02-30" is not a day of the calendar.',
        '    3 | date: 2024-02-30',
        '      |       ^^^^^^^^^^',
        '  → That month has 29 days. Write year, month and day: 2024-03-05',
        '',
        '1 release checked: 1 error.',
        '',
      ].join('\n'),
    );
  });

  test('fits what it quotes and what it says into the columns of a real terminal', async () => {
    const long = `${'All who came read a book. '.repeat(8)}The the room is warm. ${'All who came read on. '.repeat(8)}`;
    const { path } = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source({ colour: 'blue' }, `${long}\n`) });
    const { screen } = await runOnTerminal(['lint'], [], { cwd: path });
    const lines = screen.split(/\r?\n/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    const quoted = lines.findIndex((line) => line.includes('The the room'));
    expect(lines[quoted + 1]?.indexOf('^^^^^^^')).toBe(lines[quoted]?.indexOf('The the'));
    expect(screen.replace(/\r?\n {4}/g, ' ')).toContain('→ Known keys: title, date, dateEstimated');
  });

  test('has nothing to say of a sound release, and ends with 0', async () => {
    const { code, stdout } = await lint({ 'a.md': source() });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 release checked: nothing to mend.\n' });
  });

  test.each([
    ['a tab', '"Tea\tand \\q"', /^ {4}2 \| title: "Tea and \\q"\n {6}\| {17}\^$/m],
    ['wide letters', '"港口 \\q"', /^ {4}2 \| title: "港口 \\q"\n {6}\| {14}\^$/m],
    ['Arabic', '"ميناء \\q"', /\\q/],
  ])('underlines the right place behind %s', async (_, title, frame) => {
    const { code, stdout } = await lint({ 'a.md': source({ title }) });
    expect(code).toBe(1);
    expect(stdout).toMatch(frame);
  });

  test('never prints a control, a direction mark or a command of a CI runner from a source', async () => {
    const hostile = '\u001b[31m\u202e::error file=x::boo ##vso[task.complete]';
    const { stdout, stderr } = await lint({
      'a.md': source({ office: `"\\e[31m${'\u202e'}::error::x ##vso[task.complete]"`, [`k\u202e`]: 'x' }, hostile),
      '::error::b.md': source({ date: '2024-02-30' }),
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).not.toContain('##vso[');
    expect(stdout).toContain('\\u{202E}');
  });

  test('uses colour only when asked to', async () => {
    const plain = await lint({ 'a.md': source({ date: '2024-02-30' }) }, [], { NO_COLOR: '1', FORCE_COLOR: '1' });
    const coloured = await lint({ 'a.md': source({ date: '2024-02-30' }) }, [], { FORCE_COLOR: '1' });
    expect(plain.stdout).not.toContain('\u001b[');
    expect(coloured.stdout).toContain('\u001b[');
  });

  test('with --quiet reports errors only', async () => {
    const warned = source({ contacts: '\n  - name: Ana Ejemplo\n    email: ana@example.org' });
    expect((await lint({ 'a.md': warned })).stdout).toContain('warning email/domain');
    expect((await lint({ 'a.md': warned }, ['--quiet'])).stdout).not.toContain('email/domain');
  });
});

describe('lint in CI', () => {
  test('gives the documented JSON', async () => {
    const { code, stdout } = await lint({ 'a.md': source({ date: '2024-02-30', office: null }) }, ['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      diagnostics: [
        expect.objectContaining({ file: 'a.md', rule: 'fm/required', severity: 'error', line: 1, column: 1 }),
        {
          file: 'a.md',
          rule: 'date/valid',
          severity: 'error',
          message: '"2024-02-30" is not a day of the calendar.',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 17,
          offset: 56,
          endOffset: 66,
          hint: 'That month has 29 days. Write year, month and day: 2024-03-05',
        },
      ],
      summary: expect.objectContaining({ errors: 2, warnings: 0 }),
    });
  });

  test('fails on more warnings than allowed, and not on as many', async () => {
    const files = { 'a.md': source({ contacts: '\n  - name: Ana Ejemplo\n    email: ana@example.org' }) };
    expect((await lint(files)).code).toBe(0);
    expect((await lint(files, ['--max-warnings', '1'])).code).toBe(0);
    expect((await lint(files, ['--max-warnings', '0'])).code).toBe(1);
  });

  test.each([
    ['no release at all', [], {}],
    ['a path that is not there', ['nowhere.md'], {}],
    ['a pattern that matches nothing', ['*.markdown'], { 'a.md': source() }],
  ])('ends with 2 for %s', async (_, args, files) => {
    const { code, stderr } = await lint(files, args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('→') });
  });

  test('reads standard input as the file that it is said to be', async () => {
    const newsroom = temporaryNewsroom({ 'newsroom.yaml': '' });
    const { code, stdout } = await runCli(['lint', '--stdin', '--stdin-filename', 'visit.fr.md'], {
      cwd: newsroom.path,
      stdin: source({ date: 'yesterday' }),
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^visit\.fr\.md:3:7: error date\/valid/);
  });

  test.each([
    ['an embargoed one', source({ embargo: '2999-01-01T00:00:00Z', title: 'CANARY: a secret' }, 'CANARY')],
    ['a draft', source({ status: 'draft', title: 'CANARY: a secret' }, 'CANARY')],
    ['one that cannot be read', source({ title: '"CANARY' }, 'CANARY')],
    ['one with a bad embargo', source({ embargo: 'CANARY', title: 'CANARY' })],
  ])('quotes nothing of %s, unless asked to', async (_, text) => {
    const files = { 'a.md': text };
    const hidden = await lint(files, [], { CI: 'true' });
    expect(hidden.stdout + hidden.stderr).not.toContain('CANARY');
    const json = await lint(files, ['--json'], { CI: 'true' });
    expect(json.stdout + json.stderr).not.toContain('CANARY');
    expect((await lint(files, ['--show-source'], { CI: 'true' })).stdout).toMatch(/CANARY|nothing to mend/);
    expect(hidden.code).toBe(json.code);
  });
});
