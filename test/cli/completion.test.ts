import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { harbourCopy } from '../support/preview.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));

async function offered(...words: string[]): Promise<string[]> {
  const { stdout } = await runCli(['complete', '--', ...words], { cwd: harbourCopy().path });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');
}

describe('completion', () => {
  test.each([
    [['pre'], ['preview', ':4']],
    [
      ['new', '--office', 'lightho'],
      ['lighthouse', ':4'],
    ],
    [
      ['new', '--contact', ''],
      ['desk', ':4'],
    ],
    [
      ['new', '--type', 'media'],
      ['media-advisory', ':4'],
    ],
    [
      ['build', '--format', 'new'],
      ['newsml-g2', ':4'],
    ],
    [
      ['explain', 'date/fou'],
      ['date/founding', ':4'],
    ],
    [
      ['lint', '--rule', 'slug/u'],
      ['slug/unique=', ':4'],
    ],
    [
      ['init', '--ci', ''],
      ['github', 'gitlab', 'none', ':4'],
    ],
    [
      ['lint', '--max-w'],
      ['--max-warnings', ':4'],
    ],
    [['lint', '-'], expect.arrayContaining(['-r', '-q'])],
    [['list', '--language', ''], expect.arrayContaining(['en', 'fr', 'es', 'ar'])],
    [
      ['list', '--country', 'MX'],
      ['MX', ':4'],
    ],
    [
      ['lint', '--reporter', 'sar'],
      ['sarif', ':4'],
    ],
    [
      ['offices', 'lightho'],
      ['lighthouse', ':4'],
    ],
    [
      ['schema', 'newsr'],
      ['newsroom', ':4'],
    ],
    [
      ['completion', 'fi'],
      ['fish', ':4'],
    ],
    [['lint', 'rel'], [':0']],
    [['new', '--translate-of', ''], [':0']],
    [['preview', '--templates', ''], [':0']],
  ])('of %j', async (words, expected) => expect(await offered(...words)).toEqual(expected));

  test('of offices in a newsroom whose settings have errors', async () => {
    const room = harbourCopy();
    room.write({ 'newsroom.yaml': 'baseUrl: nowhere\n' });
    const { stdout } = await runCli(['complete', '--', 'new', '--office', 'mexic'], { cwd: room.path });
    expect(stdout).toMatch(/^mexico\t/);
  });

  test('works in a real bash', async () => {
    const room = harbourCopy();
    const { stdout } = await runCli(['completion', 'bash'], { cwd: room.path });
    room.write({
      'completion.bash': stdout,
      'bin/iom-release': `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`,
    });
    chmodSync(join(room.path, 'bin/iom-release'), 0o755);
    const script = `
      PATH="$PWD/bin:$PATH"
      source ./completion.bash
      COMP_WORDS=(iom-release new --office lightho) COMP_CWORD=3 COMP_LINE='iom-release new --office lightho' COMP_POINT=32
      "$(complete -p iom-release | sed -E 's/.*-F ([^ ]+).*/\\1/')" iom-release lightho --office
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const output = execFileSync('bash', ['--norc', '-c', script], { cwd: room.path, encoding: 'utf8' });
    expect(output.trim()).toBe('lighthouse');
  });

  test.each(['zsh', 'fish', 'powershell'])('has a script for %s', async (shell) => {
    const { code, stdout } = await runCli(['completion', shell], { cwd: harbourCopy().path });
    expect(code).toBe(0);
    expect(stdout).toContain('iom-release complete');
  });
});

describe('help', () => {
  test('has examples for every command, and a manual page with the same words', async () => {
    const { path } = harbourCopy();
    const manual = (await runCli(['man'], { cwd: path })).stdout;
    const help = (await runCli(['--help'], { cwd: path })).stdout;
    const names = [...help.matchAll(/^ {2}([a-z]+)(?= .* {2,})/gm)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'help');
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const { stdout } = await runCli([name, '--help'], { cwd: path });
      expect.soft(`${name}: ${stdout}`).toMatch(/Examples:|Set it up once:|Editors start it/);
      expect.soft(manual).toContain(`.SS iom\\-release ${name}`);
    }
    expect(manual).not.toMatch(/^[.'](?!TH|SH|SS|TP|PP|B |I |nf|fi)/m);
  });

  test('says what was probably meant', async () => {
    const { path } = harbourCopy();
    const says = async (...args: string[]) => (await runCli(args, { cwd: path })).stderr;
    expect(await says('lnt')).toContain('Did you mean lint?');
    expect(await says('lint', '--max-warning', '0')).toContain('Did you mean --max-warnings?');
    expect(await says('explain', 'date/valdi')).toContain('Did you mean date/valid?');
    expect(await says('lint', '--rule', 'date/valdi=off')).toContain('date/valid');
    expect(await says('build', '--format', 'htlm')).toContain('Did you mean html?');
    expect(await says('offices', 'mexcio')).toContain('Did you mean "mexico"?');
  });

  test('shows where an error arose only when it is asked for', async () => {
    const { path } = harbourCopy();
    const plain = await runCli(['lint', 'nowhere.md'], { cwd: path });
    const debug = await runCli(['lint', '--debug', 'nowhere.md'], { cwd: path });
    expect(plain.stderr).not.toMatch(/^ +at /m);
    expect(plain.stderr).toMatch(/→ /);
    expect(debug.stderr).toMatch(/^ +at /m);
    expect([plain.code, debug.code]).toEqual([2, 2]);
  });
});
