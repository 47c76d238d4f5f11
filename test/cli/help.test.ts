import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { createProgram } from '../../src/cli/program.ts';
import { displayWidth } from '../../src/formats/text/width.ts';
import { runCli } from '../support/cli.ts';
import { SILENT } from '../support/io.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

type Language = Io['language'];

/** What `--help` of a command prints on a terminal of so many columns; without a name, that of the program. */
async function helpOf(name: string | undefined, language: Language, columns: number): Promise<string> {
  const program = await createProgram({ ...SILENT, language }, name === undefined ? [] : [name, '--help']);
  const command = program.commands.find((one) => one.name() === name) ?? program;
  let printed = '';
  const writeOut = (text: string) => {
    printed += text;
  };
  command.configureOutput({ ...command.configureOutput(), writeOut, getOutHelpWidth: () => columns });
  command.outputHelp();
  return printed;
}

const NAMES = (await createProgram(SILENT, [])).commands.filter((one) => !isHidden(one)).map((one) => one.name());

function isHidden(command: Command): boolean {
  const { parent } = command;
  return !parent?.createHelp().visibleCommands(parent).includes(command);
}

/** What people read of a help, each text in one line: what stands beside something, or is not indented. */
function textsIn(help: string): readonly string[] {
  return help
    .split('\n')
    .map((line) => (line.startsWith(' ') ? (/\S {2,}(\S.*)$/.exec(line)?.[1] ?? '') : line))
    .filter((text) => /[a-z]{3}/.test(text) && !text.startsWith('iom-release'));
}

describe.each(['fr', 'es', 'ar'] as const)('help in %s', (language) => {
  test.each([undefined, ...NAMES])('of %s has nothing left in English', async (name) => {
    const [english, said] = await Promise.all([helpOf(name, 'en', 10_000), helpOf(name, language, 10_000)]);
    const texts = new Set(textsIn(said));
    expect(textsIn(english).filter((text) => texts.has(text))).toEqual([]);
    expect(said.split('\n').length).toBe(english.split('\n').length);
    expect(said).not.toMatch(/\b(?:Usage|Options|Arguments|Commands|Examples|default|choices):|\[command\]/);
  });
});

test.each(['en', 'fr', 'es', 'ar'] as const)('help in %s fits a terminal, and a narrow one', async (language) => {
  for (const columns of [80, 40]) {
    for (const name of [undefined, ...NAMES]) {
      const lines = (await helpOf(name, language, columns)).split('\n');
      // What is typed stays whole: it could not be copied otherwise.
      const wide = lines.filter(
        (line) => displayWidth(line) > columns && !/iom-release|^ {2}\S+$|^ {2}["#]/.test(line),
      );
      expect.soft([name, columns, wide]).toEqual([name, columns, []]);
    }
  }
});

test('the real program speaks the language of the locale, and its manual page English', async () => {
  const { path } = temporaryNewsroom({});
  const run = (LANG: string, ...args: string[]) => runCli(args, { cwd: path, env: { LANG } });
  expect((await run('fr_FR.UTF-8', '--help')).stdout).toMatch(
    /^Utilisation\u00a0: iom-release \[options\] \[commande\]\n/,
  );
  expect((await run('es_MX.UTF-8', 'explain', '--help')).stdout).toContain(
    'Uso: iom-release explain [opciones] <regla>\n',
  );
  expect((await run('ar', 'help', 'new')).stdout).toContain('iom-release new [خيارات] [عنوان]\n');
  expect((await run('ar', 'explain')).stderr).toBe('خطأ: تنقص القيمة «قاعدة»\n(أضف --help للمساعدة)\n');
  expect((await run('fr_FR.UTF-8', 'man')).stdout).toBe((await run('C', 'man')).stdout);
  const english = (await runCli(['--help'], { cwd: path, env: { LANG: 'fr_FR.UTF-8', LC_ALL: 'C' } })).stdout;
  expect(english).toMatch(/^Usage: iom-release/);
});
