import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/cli/unified-diff.ts';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';
import { KEY, runOnTerminal } from '../support/terminal.ts';

const NOW = ['--now', '2024-03-09T12:00:00Z'];
const LONG = source(
  {},
  `${'The reading room of the fictional Harbour Library opened near the café. '.repeat(12)}\n\nA second paragraph.`,
);

/** @returns the wire copy that an export makes with flags, byte by byte */
async function wireWith(...flags: string[]): Promise<string> {
  const room = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': LONG });
  const args = ['export', 'a.md', '--format', 'wire', '--to', 'copies', '--as', 'dir', ...flags, ...NOW];
  const { code, stderr } = await runCli(args, { cwd: room.path });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const [file = ''] = room.list('copies').filter((one) => one.endsWith('.txt'));
  return readFileSync(join(room.path, file), 'latin1');
}

describe('flags that set the copy', () => {
  test('width, end mark, line ends, pages, letters and layout', async () => {
    const copy = await wireWith('--wire-width', '40', '--wire-end', '-30-', '--wire-crlf');
    expect(copy).toContain('\r\n');
    expect(
      Math.max(...copy.split('\r\n').map((line) => Buffer.from(line, 'latin1').toString().length)),
    ).toBeLessThanOrEqual(40);
    expect(copy.trim()).toMatch(/-30-/);
    expect(await wireWith('--wire-charset', 'ascii')).toContain('near the cafe.');
    expect(await wireWith('--wire-charset', 'latin1')).toContain('near the caf\u00e9.');
    const flowing = await wireWith('--wire-profile', 'flow');
    expect(flowing.split('\n').some((line) => line.length > 400)).toBe(true);
    const paged = await wireWith('--wire-pages', '20');
    expect(paged).not.toBe(await wireWith());
  });

  test.each([
    [['--wire-width', '12'], 'a whole number from 30 to 199'],
    [['--wire-width', '200'], 'a whole number from 30 to 199'],
    [['--wire-pages', 'many'], 'a whole number from 20 to 199'],
    [['--wire-end', 'two\nlines'], 'one short line'],
    [['--wire-end', ' spaced'], 'one short line'],
    [['--ninjs', '4'], '3.1'],
  ])('%j is refused', async (flags, message) => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source() });
    const { code, stderr } = await runCli(['build', ...flags], { cwd: room.path });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('export', () => {
  test('counts what was left out, ends with 1, and is silent when asked', async () => {
    const room = temporaryNewsroom({
      'newsroom.yaml': '',
      'a.md': source(),
      'b.md': '---\ntitle: Nothing else\n---\n',
    });
    const args = ['export', '--format', 'wire', '--to', 'copies.zip', ...NOW];
    const loud = await runCli(args, { cwd: room.path });
    expect(loud).toMatchObject({ code: 1, stderr: expect.stringContaining('Left out because of errors: 1') });
    const quiet = await runCli([...args, '--quiet', '--to', 'others.zip'], { cwd: room.path });
    expect(quiet.code).toBe(1);
    expect(quiet.stderr).not.toContain('Exported');
  });

  test('puts no archive file on a terminal, but lines of JSON', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source() });
    const refused = await runOnTerminal(['export', '--to', '-', '--as', 'zip', ...NOW], [], { cwd: room.path });
    expect(refused.screen).toContain('A terminal cannot show an archive file.');
    expect(refused.code).toBe(2);
    const args = ['export', '--format', 'wire', '--to', '-', '--as', 'jsonl', ...NOW];
    expect((await runOnTerminal(args, [], { cwd: room.path })).screen).toContain('Harbour Library');
    const both = await runCli(['export', '--to', '-', '--json', ...NOW], { cwd: room.path });
    expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining('Two things would go to standard output.') });
  });
});

describe('lint', () => {
  test.each([
    [['--stdin', '--staged'], '--stdin and --staged do not go together'],
    [['--stdin', '--since', 'main'], '--stdin and --since do not go together'],
    [['--since', 'main', '--staged'], '--since and --staged do not go together'],
    [['--staged', '--fix'], '--staged and --fix do not go together'],
    [['--update-baseline'], '--update-baseline needs a file.'],
  ])('%j is refused', async (flags, message) => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': source() });
    const { code, stderr } = await runCli(['lint', ...flags], { cwd: room.path, stdin: source() });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  test('quotes odd names in patches as git does', async () => {
    expect(await unifiedDiff('/a.md', 'one\n', 'two\n')).toBe('--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-one\n+two\n');
    const odd = await unifiedDiff('a\n"\\é.md', 'one\n', 'two\n');
    expect(odd).toMatch(/^--- "a\/a\\012\\"\\\\\\303\\251\.md"\n\+\+\+ "b\//);
  });

  test('shows a patch on a terminal without what could steer it', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '' });
    room.write({ 'a.md': source({ date: '5 March 2024' }, 'The room\u202e opened.\u0007') });
    const { screen } = await runOnTerminal(['lint', '--fix', '--dry-run'], [], { cwd: room.path });
    expect(screen).toContain('+date: 2024-03-05');
    expect(screen).not.toContain('\u202e');
    expect(screen).not.toContain('\u0007');
  });
});

describe('list', () => {
  test('says that nothing fits, what was left out, and fits a terminal', async () => {
    const room = temporaryNewsroom({
      'newsroom.yaml': '',
      'a.md': source(),
      'b.md': '---\ntitle: Nothing else\n---\n',
    });
    const none = await runCli(['list', '--country', 'MX', ...NOW], { cwd: room.path });
    expect(none.stderr).toContain('No release fits.');
    const one = await runCli(['list', ...NOW], { cwd: room.path });
    expect(one.stderr).toMatch(/1 release\n[\s\S]*Left out because of errors: 1/);
    const { screen } = await runOnTerminal(['list', ...NOW], [], { cwd: room.path });
    for (const line of screen.split(/\r?\n/)) expect(line.length).toBeLessThanOrEqual(100);
    expect(screen).toContain('Harbour Library');
  });
});

describe('offices', () => {
  test('tell since when and until when they were there; all of them without a word to look for', async () => {
    const offices = 'offices:\n  raft: { name: { en: The Raft }, country: CH, languages: [en], from: 2001-01-01, until: 2009-12-31, source: invented }\n'; // biome-ignore format: a file
    const { path: cwd } = temporaryNewsroom({ 'newsroom.yaml': '', 'offices.yaml': offices });
    const { stdout, code } = await runCli(['offices', 'raft'], { cwd });
    expect(stdout).toMatch(/^raft +The Raft +– +– +from 2001-01-01 until 2009-12-31\n$/);
    expect(code).toBe(0);
    expect((await runCli(['offices'], { cwd })).stdout.split('\n').length).toBeGreaterThan(100);
    const { stderr } = await runCli(['offices', 'xqzwvk'], { cwd });
    expect(stderr).toContain('Add it to offices.yaml, or try another spelling.');
  });
});

describe('import', () => {
  const PAGE = '<h1>A Cat Reads</h1><p>Mexico City, 19 June 2009 – The cat of the fictional library read a book.</p>';

  test('tells what it would do, says nothing when asked, and takes a kind by name', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': '', 'old/a.html': PAGE, 'b.txt': PAGE });
    const would = await runCli(['import', 'old', '--to', 'new', '--dry-run'], { cwd: room.path });
    expect(would.stderr).toMatch(/would be written[\s\S]*Would import 1 release into new/);
    expect(room.list('new')).toEqual([]);
    const quiet = await runCli(['import', 'old', '--to', 'new', '--quiet'], { cwd: room.path });
    expect(quiet).toMatchObject({ code: 0, stderr: '' });
    const named = await runCli(['import', 'b.txt', '--from', 'html', '--to', 'named', '--json'], { cwd: room.path });
    expect(JSON.parse(named.stdout).releases[0].text ?? room.read(room.list('named')[0] ?? '')).toContain(
      'A Cat Reads',
    );
    const word = await runCli(['import', 'b.txt', '--from', 'docx', '--to', 'none'], { cwd: room.path });
    expect(word.code).toBe(1);
  });

  test('asks about what is doubtful on a terminal', async () => {
    const room = temporaryNewsroom({
      'newsroom.yaml': '',
      'old/a.html': '<h1>A Cat Reads</h1><p>The cat read a book.</p>',
    });
    const { code } = await runOnTerminal(
      ['import', 'old', '--to', 'new', '--review'],
      [
        ['Date (YYYY', `2009-06-19${KEY.enter}`],
        ['Office', `mexico${KEY.enter}`],
      ],
      { cwd: room.path },
    );
    expect(code).toBe(0);
    expect(room.read(room.list('new')[0] ?? '')).toMatch(/date: 2009-06-19\n[\s\S]*office: mexico\n/);
  });
});
