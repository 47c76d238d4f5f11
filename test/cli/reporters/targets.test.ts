import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../../src/cli/exit-code.ts';
import { readMetadata } from '../../../src/newsroom/metadata.ts';
import { DEFAULT_NEWSROOM } from '../../../src/newsroom/newsroom.ts';
import { fmFence } from '../../../src/rules/fm/fence.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { runRules } from '../../../src/rules/run.ts';
import { parse } from '../../../src/source/parse.ts';
import { runCli } from '../../support/cli.ts';
import { source } from '../../support/source.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';

const files = { 'newsroom.yaml': '', 'releases/a.md': source({ date: '2024-02-30' }) };
const secretFiles = {
  'newsroom.yaml': '',
  'a.md': source({ title: 'Sealed Quarterdeck', status: 'draft', embrago: 'Sealed Quarterdeck' }),
};
const FIGURES = 'La salle a 12 500 livres et 6 214 maisons et 715 personnes.';
/** What a comparison with a hidden release would tell of it, with findings of its own and without. */
const comparedFiles = {
  'newsroom.yaml': '',
  'deal.md': source({ embargo: '2027-03-01T09:00:00Z', date: '2024-03-09', office: 'mexico' }),
  'deal-fr.md': source({ language: 'fr', slug: 'deal', date: '2024-03-07', translations: '{ en: deal.md }' }, FIGURES),
  'a.en.md': source(
    { status: 'draft' },
    'IOM pays 48,731,000 dollars for 6,214 houses to 715 people, and the the rest.',
  ),
  'a.fr.md': source({ title: 'La salle' }, FIGURES),
  'b.en.md': source(
    { status: 'withdrawn', date: '2024-03-11' },
    'It pays 39,412,000 dollars for 6,214 houses to 715 people.',
  ),
  'b.fr.md': source({ title: 'Le quai', date: '2024-03-07' }, FIGURES),
};
const FORMS = ['pretty', 'compact', 'json', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'rdjson'];

describe('--reporter', () => {
  test('may be repeated: files get theirs, standard output the pretty one', async () => {
    const room = temporaryNewsroom(files);
    const args = ['--reporter', 'sarif=out/lint.sarif', '-r', 'junit=junit.xml'];
    const { code, stdout, stderr } = await runCli(['lint', ...args], { cwd: room.path });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/1 release checked: 1 error\.\n$/);
    expect(JSON.parse(room.read('out/lint.sarif')).runs[0].results).toHaveLength(1);
    expect(room.read('junit.xml')).toContain('type="date/valid"');
    expect(room.list().filter((file) => !file.startsWith('.iom-release/'))).toEqual([
      'junit.xml',
      'newsroom.yaml',
      'out/lint.sarif',
      'releases/a.md',
    ]);
  });

  test('gives the same bytes to a file and to standard output', async () => {
    const room = temporaryNewsroom(files);
    for (const form of FORMS) {
      const { stdout } = await runCli(['lint', '-r', form], { cwd: room.path });
      await runCli(['lint', '-r', `${form}=report`], { cwd: room.path });
      expect(room.read('report'), form).toBe(stdout);
    }
  });

  test.each([
    [['-r', 'sarf'], 'Did you mean sarif?'],
    [['-r', 'constructor'], 'Choose one of pretty,'],
    [['-r', 'sarif='], 'Name a file'],
    [['-r', 'json', '-r', 'compact'], 'standard output'],
    [['-r', 'json=a', '-r', 'compact=./a'], 'Two reports'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stdout, stderr } = await runCli(['lint', ...args], { cwd: temporaryNewsroom(files).path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('leaves an old report whole where a new one cannot be written, writes the others, and ends with 3', async () => {
    const room = temporaryNewsroom({ ...files, 'shut/old.json': 'old' });
    chmodSync(`${room.path}/shut`, 0o500);
    const { code, stderr } = await runCli(['lint', '-r', 'json=shut/old.json/x', '-r', 'json=ok.json'], {
      cwd: room.path,
    });
    expect(code).toBe(3);
    expect(stderr).toContain('old.json');
    expect(room.read('shut/old.json')).toBe('old');
    expect(JSON.parse(room.read('ok.json')).diagnostics).toHaveLength(1);
    expect(room.list().filter((file) => file.includes('.part'))).toEqual([]);
  });
});

describe('a check that cannot be done', () => {
  test.each(FORMS)('leaves a valid report in place of an earlier one: %s', async (form) => {
    const room = temporaryNewsroom({ 'newsroom.yaml': 'colour: blue\n', report: 'of an earlier run' });
    const { code, stderr } = await runCli(['lint', '-r', `${form}=report`], { cwd: room.path });
    expect(code).toBe(2);
    expect(stderr).toContain('newsroom.yaml');
    expect(room.read('report')).toContain('have errors');
    if (/json|sarif|gitlab/.test(form)) {
      const [first, ...others] = form === 'jsonl' ? room.read('report').trimEnd().split('\n') : [room.read('report')];
      for (const text of [first ?? '', ...others]) expect(JSON.parse(text)).toBeTruthy();
    }
  });
});

describe('a mistake in the program', () => {
  /** The program on a machine whose clocks are broken: what asks for a time zone throws. */
  const clocks = "Intl.DateTimeFormat=class{constructor(){throw(Error('no_clocks'))}}";
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${clocks}` };

  test.each(FORMS)('leaves a whole report, with what was found elsewhere: %s', async (form) => {
    const room = temporaryNewsroom({
      'newsroom.yaml': '',
      'a.md': source({ embargo: '2024-03-06T09:00:00+01:00' }),
      'b.md': source({ title: '"open' }),
    });
    const { code, stdout } = await runCli(['lint', '-r', form, '--no-cache'], { cwd: room.path, env });
    expect(code).toBe(3);
    expect(stdout).toContain('no_clocks');
    expect(stdout).toMatch(/fm.syntax/);
    if (form === 'sarif') expect(JSON.parse(stdout).runs[0].invocations[0].executionSuccessful).toBe(false);
  });
});

describe('github', () => {
  test('appends its summary to the file of the step', async () => {
    const room = temporaryNewsroom({ ...files, 'summary.txt': 'Before.\n' });
    const env = { GITHUB_STEP_SUMMARY: `${room.path}/summary.txt` };
    const { stdout } = await runCli(['lint', '-r', 'github'], { cwd: room.path, env });
    expect(stdout).toMatch(/^::error file=releases\/a\.md,line=3,endLine=3,col=7,endColumn=16,title=date\/valid::/);
    expect(room.read('summary.txt')).toMatch(/^Before\.\n### iom-release\n\n1 release checked: 1 error\.\n/);
    await runCli(['lint', '-r', 'json'], { cwd: room.path, env });
    expect(room.read('summary.txt').match(/### iom-release/g)).toHaveLength(1);
  });
});

describe('a release that is not public', () => {
  test.each(FORMS)('is not quoted under CI: %s', async (form) => {
    const room = temporaryNewsroom(secretFiles);
    const open = await runCli(['lint', '-r', form], { cwd: room.path });
    const env = { CI: 'true', GITHUB_STEP_SUMMARY: `${room.path}/summary.txt` };
    const shut = await runCli(['lint', '-r', form], { cwd: room.path, env });
    expect(open.stdout).toContain('embrago');
    expect(shut.stdout).toMatch(/fm.unknown-key/);
    const summary = form === 'github' ? room.read('summary.txt') : '';
    expect(shut.stdout + shut.stderr + summary).not.toMatch(/embrago|Sealed/);
  });

  test.each(FORMS)('is not told of under CI by what is compared with it: %s', async (form) => {
    const room = temporaryNewsroom(comparedFiles);
    const args = ['lint', '-r', form, '--now', '2024-06-01T00:00:00Z'];
    const open = await runCli(args, { cwd: room.path });
    const env = { CI: 'true', GITHUB_STEP_SUMMARY: `${room.path}/summary.txt` };
    const shut = await runCli(args, { cwd: room.path, env });
    const secrets = ['2024-03-09', 'mexico', '48731000', '2024-03-11', '39412000'];
    for (const secret of secrets) expect(open.stdout).toContain(secret);
    const summary = form === 'github' ? room.read('summary.txt') : '';
    const said = shut.stdout + shut.stderr + summary;
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
    for (const file of ['deal-fr.md', 'a.fr.md', 'b.fr.md']) expect(shut.stdout).toContain(file);
  });
});

describe('a rule that throws', () => {
  const broken: Rule = {
    ...fmFence,
    id: 'test/broken',
    check: () => {
      throw new TypeError('a boat has no wheels');
    },
  };
  const sound: Rule = {
    ...fmFence,
    id: 'test/sound',
    check: () => [{ range: { start: 0, end: 3 }, message: 'Found.' }],
  };

  test('is a finding, the others still run, and the exit code is 3', () => {
    const parsed = parse(source(), 'a.md');
    const metadata = readMetadata(parsed, DEFAULT_NEWSROOM);
    if (!metadata) throw new Error('The source can be read');
    const checks = [broken, sound].map((rule) => ({ rule, options: {} }));
    const found = [...runRules(checks, { source: parsed, metadata, newsroom: DEFAULT_NEWSROOM, now: 0 })];
    expect(found.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['internal/error', 'error', 'The rule test/broken failed (TypeError: a boat has no wheels).'],
      ['test/sound', 'error', 'Found.'],
    ]);
    expect(exitCodeOf(found)).toBe(3);
    expect(exitCodeOf(found.slice(1))).toBe(1);
    expect(exitCodeOf([])).toBe(0);
  });
});
