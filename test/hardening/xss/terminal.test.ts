import { expect, test } from 'vitest';
import { github } from '../../../src/cli/reporters/github.ts';
import { REPORTERS } from '../../../src/cli/reporters/list.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { runCli } from '../../support/cli.ts';
import { source } from '../../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';
import { expectedCommands, type JsonFinding, logProblems, readCommands, SEQUENCES } from './logs.ts';
import { PAYLOADS, part } from './payloads.ts';
import { freeTexts } from './sources.ts';

const FULL = process.env['XSS'] === 'full';
// How long it takes is no question here.
const timeout = 1_200_000;
const ENV = { CI: 'true', GITHUB_ACTIONS: 'true' };
const texts = [
  ...SEQUENCES,
  ...SEQUENCES.flatMap((one) => [`a ${one}`, `${one}${one}`]),
  ...part(PAYLOADS, FULL ? 10 : 200),
];

/** @returns a newsroom with the texts in names, values and keys of sources, and in sources that cannot be read */
function hostileRoom(): TemporaryNewsroom {
  const room = temporaryNewsroom({ 'newsroom.yaml': '' });
  texts.forEach((text, index) => {
    const quoted = JSON.stringify(text);
    const usable = text.replace(/[/\0]/g, '').slice(0, 60).trim();
    const key = `"k${index}${text.replace(/["\\\p{Cc}]/gu, '')}"`;
    room.write({
      [`r${index}.md`]: source({ ...freeTexts(text), office: 'headquarters', corrects: null, image: null }, text),
      [`bad${index}.md`]: source({ office: quoted, date: quoted, language: quoted, slug: quoted, [key]: 'x' }, text),
      [`raw${index}.md`]: `---\ntitle: ${text}\n---\n${text}\n`,
    });
    if (usable !== '' && Buffer.byteLength(usable) < 200)
      room.write({ [`${usable} ${index}.md`]: source({ title: quoted }, text) });
  });
  return room;
}

test('no text reaches a terminal or a CI log as a control, a bidi sign or a command', { timeout }, async () => {
  const name = 'xss: terminal and CI logs';
  startCase(name);
  const room = hostileRoom();
  const commands = [
    ...Object.keys(REPORTERS).map((id) => ['lint', '--reporter', id]).filter(([, , id]) => id !== 'github'),
    ['build', '--out', 'out'],
    ['build', '--out', 'out2', '--json'],
    ['doctor'],
    ['list'],
    ['export', '--to', '-'],
    ['lint', '--fix', '--dry-run'],
    ['lint', texts[0] ?? '', texts[12] ?? ''],
    ['build', '--format', '::error::\u001b[2J'],
    ['explain', '\u001b[2J\n::error::x'],
    ['\u001b[2J\n::error::x'],
    ['lint', '--reporter', '\u001b[2J\n::error::x'],
    ['build', '--\u001b[2J'],
  ]; // biome-ignore format: a list
  const tried = commands.filter((_, index) => FULL || index % 3 === 0);
  const failed: string[] = [];
  for (const args of tried) {
    const { stdout, stderr } = await runCli(args, { cwd: room.path, env: ENV, timeout });
    for (const [stream, text] of Object.entries({ stdout, stderr })) {
      failed.push(...logProblems(text).map((problem) => `${args.join(' ')}: ${stream} ${problem}`));
    }
  }
  printTally({ name, tried: tried.length, failed: failed.length, note: `${texts.length} texts in four sources each` });
  expect(failed).toEqual([]);
});

/** Checks some sources. @returns what a report for programs tells, and what GitHub's runner is told beside. */
async function lintForGitHub(room: TemporaryNewsroom, files: readonly string[]) {
  const args = ['lint', '--no-cache', '--reporter', 'json=found.json', '--reporter', 'github', ...files];
  room.write({ summary: '' });
  const { stdout, stderr } = await runCli(args, {
    cwd: room.path,
    env: { ...ENV, GITHUB_STEP_SUMMARY: 'summary' },
    timeout,
  });
  const { diagnostics } = JSON.parse(room.read('found.json')) as { readonly diagnostics: readonly JsonFinding[] };
  return { diagnostics, stdout, stderr, summary: room.read('summary') };
}

test('a report for GitHub has the commands of its findings, and no others', { timeout }, async () => {
  const name = 'xss: commands for GitHub';
  startCase(name);
  const room = hostileRoom();
  const all = room.list().filter((file) => file.endsWith('.md'));
  // Ten of each kind are shown: the sources of one text by themselves, so that each is among the ten.
  const one = texts.map((_, index) => all.filter((file) => new RegExp(`\\D${index}\\.md$`).test(file)));
  const runs = [[], ...one.filter((_, index) => FULL || index % 11 === 0)];
  const failed: string[] = [];
  let commands = 0;
  for (const files of runs) {
    const { diagnostics, stdout, stderr, summary } = await lintForGitHub(room, files);
    const read = readCommands(stdout);
    const expected = expectedCommands(diagnostics);
    commands += read.length;
    if (JSON.stringify(read) !== JSON.stringify(expected)) {
      const at = read.findIndex((command, index) => JSON.stringify(command) !== JSON.stringify(expected[index]));
      failed.push(`${files}: ${JSON.stringify(read[at])} is not ${JSON.stringify(expected[at])}`);
    }
    // Its own commands apart, it is held to what every output is.
    failed.push(
      ...[stdout.replace(/^::/gm, ''), stderr, summary].flatMap(logProblems).map((one) => `${files}: ${one}`),
    );
    const rows = summary.split('\n').filter((line) => /^\| (?:🔴|🟡|🔵)/u.test(line));
    if (rows.length !== diagnostics.length)
      failed.push(`${files}: ${rows.length} rows for ${diagnostics.length} findings`);
  }
  printTally({ name, tried: runs.length, failed: failed.length, note: `${commands} commands read` });
  expect(commands).toBeGreaterThan(runs.length);
  expect(failed).toEqual([]);
});

/** A finding with a text in each of its fields. */
const finding = (text: string): Diagnostic => ({
  rule: 'date/valid',
  severity: 'error',
  file: `${text}.md`,
  message: text,
  hint: text,
  range: { start: 0, end: 1 },
  start: { line: 1, column: 1 },
  end: { line: 1, column: 2 },
});
const asJson = ({ start, ...rest }: Diagnostic): JsonFinding => ({ ...rest, line: start.line });
const lines = [...texts, ...texts.flatMap((text) => [`${text}\n`, `\n${text}`, `x\r\n${text}`, `${text}:: ${text}`])];

test('the reporter for GitHub writes one command for a finding, whatever the finding says', () => {
  const name = 'xss: commands for GitHub, one finding';
  startCase(name);
  const failed = lines.filter((text) => {
    const report = [...github.report({ diagnostics: [finding(text)], files: new Map(), checked: 1, colour: false })];
    return JSON.stringify(readCommands(report.join(''))) !== JSON.stringify(expectedCommands([asJson(finding(text))]));
  });
  printTally({ name, tried: lines.length, failed: failed.length });
  expect(failed).toEqual([]);
});

test('texts that are printed as they are would be seen', () => {
  /** What a reporter without escapes would print: no worse than many that there are. */
  const naive = ({ file, message, hint, rule }: Diagnostic) =>
    `::error file=${file},line=1,endLine=1,col=1,endColumn=1,title=${rule}::${message} ${hint}\n`;
  const forging = lines.filter((text) => /[\r\n]\s*::/.test(text));
  expect(forging.length).toBeGreaterThan(50);
  const unseen = forging.filter(
    (text) =>
      JSON.stringify(readCommands(naive(finding(text)))) === JSON.stringify(expectedCommands([asJson(finding(text))])),
  );
  expect(unseen).toEqual([]);
  const harmless = 'A day that is none.';
  expect(readCommands(naive(finding(harmless)))).toEqual(expectedCommands([asJson(finding(harmless))]));
  // Elsewhere each sequence is seen where it stands alone on a line; GitHub reads %0A in its own commands only.
  expect(SEQUENCES.filter((text) => logProblems(`${text}\n`).length === 0)).toEqual(['%0A::error::x']);
});
