import { describe, expect, test } from 'vitest';
import { LONG_HEADER, NESTED_MULTIPARTS } from '../importers/support/hostile-mail.ts';
import { runCli } from '../support/cli.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>A Cat Reads | Harbour Library</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<h1>A Cat Reads</h1><p>Posted: 17 September 2018</p>
<img src="cat.png" alt="A cat with a book">
<p>Juba – The cat of the fictional library has read a whole book today, its keeper said.</p>
<p>It will read another one tomorrow, if it is let in.</p>
<p>For more information please contact: Ana Ejemplo, Tel: +41 22 717 91 11, ana@example.org</p>
<footer>© Harbour Library</footer></body></html>`;
const TEXT = `A DOG LISTENS

Geneva, 3 May 2019 - A dog has listened to the cat of the fictional library.

Contact: Bo Muster, +41 22 717 91 12
`;
const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
const SOURCE = 'releases/2018-09-17-a-cat-reads.en.md';

function newsroom(files: Readonly<Record<string, string | Uint8Array>> = {}): TemporaryNewsroom {
  return temporaryNewsroom({
    'releases/newsroom.yaml': 'baseUrl: https://press.example.org\nemail:\n  from: { address: press@example.org }\n',
    'old/page.html': PAGE,
    'old/cat.png': PICTURE,
    'old/below/dog.txt': TEXT,
    'old/index.html': '<h1>All pages</h1>',
    'old/notes.psd': 'x',
    ...files,
  });
}

/** The names of what stands in the folder for sources. */
function sources(room: TemporaryNewsroom): string[] {
  return room.list('releases').map((name) => name.slice('releases/'.length));
}

describe('iom-release import', () => {
  test('writes a source for each input of a folder, and the pictures beside it', async () => {
    const room = newsroom();
    const { code, stderr } = await runCli(['import', 'old', '--to', 'releases'], { cwd: room.path });
    expect(code).toBe(0);
    expect(stderr).toContain('Imported 2 releases into releases');
    expect(sources(room)).toEqual([
      '2018-09-17-a-cat-reads.en-1.png',
      '2018-09-17-a-cat-reads.en.md',
      '2019-05-03-a-dog-listens.en.md',
      'newsroom.yaml',
    ]);
    expect(room.read(SOURCE)).toBe(`---
title: A Cat Reads
date: 2018-09-17
office: south-sudan
language: en
dateline: Juba
status: approved
contacts:
  - name: Ana Ejemplo
    phone: +41 22 717 91 11
    email: ana@example.org
image:
  src: 2018-09-17-a-cat-reads.en-1.png
  alt: A cat with a book
---
The cat of the fictional library has read a whole book today, its keeper said.

It will read another one tomorrow, if it is let in.
`);
  });

  test('gives sources that lint and build', async () => {
    const room = newsroom();
    await runCli(['import', 'old/page.html', '--to', 'releases'], { cwd: room.path });
    const lint = await runCli(['lint', SOURCE], { cwd: room.path });
    expect(lint.stdout).not.toContain(' error ');
    expect(lint.code).toBe(0);
  });

  test('does the same again and writes nothing twice', async () => {
    const room = newsroom();
    await runCli(['import', 'old', '--to', 'releases'], { cwd: room.path });
    const before = room.read(SOURCE);
    const again = await runCli(['import', 'old', '--to', 'releases', '--json'], { cwd: room.path });
    expect(JSON.parse(again.stdout).summary).toMatchObject({ releases: 2, written: 0, unchanged: 2, kept: 0 });
    expect(room.read(SOURCE)).toBe(before);
  });

  test('never overwrites what a person changed, unless told to', async () => {
    const room = newsroom();
    await runCli(['import', 'old/page.html', '--to', 'releases'], { cwd: room.path });
    const changed = room.read(SOURCE).replace('tomorrow', 'on Sunday');
    room.write({ [SOURCE]: changed });
    const kept = await runCli(['import', 'old/page.html', '--to', 'releases'], { cwd: room.path });
    expect(kept.code).toBe(0);
    expect(kept.stderr).toContain('kept: it differs');
    expect(room.read(SOURCE)).toBe(changed);
    const forced = await runCli(['import', 'old/page.html', '--to', 'releases', '--force'], { cwd: room.path });
    expect(forced.stderr).toContain('replaced');
    expect(room.read(SOURCE)).not.toBe(changed);
  });

  test('with --dry-run writes nothing and shows the sources', async () => {
    const room = newsroom();
    const { stdout } = await runCli(['import', 'old', '--to', 'releases', '--dry-run', '--json'], { cwd: room.path });
    expect(sources(room)).toEqual(['newsroom.yaml']);
    const { releases, dryRun, version } = JSON.parse(stdout);
    expect({ dryRun, version }).toEqual({ dryRun: true, version: 1 });
    expect(releases.map(({ text }: { text: string }) => text.slice(0, 4))).toEqual(['---\n', '---\n']);
  });

  test('tells each field with its confidence and origin, what is doubtful, and what was left out', async () => {
    const room = newsroom();
    const { stdout } = await runCli(['import', 'old/page.html', '--to', 'releases', '--json'], { cwd: room.path });
    const [release] = JSON.parse(stdout).releases;
    expect(release).toMatchObject({
      input: 'old/page.html',
      kind: 'html',
      encoding: 'utf-8',
      file: SOURCE,
      doubtful: [],
    });
    expect(release.fields).toContainEqual({
      field: 'date',
      value: '2018-09-17',
      confidence: 0.95,
      origin: { text: 'Posted: 17 September 2018', line: 3, how: 'date above the text' },
    });
    expect(release.dropped).toEqual([
      { text: 'Home News', reason: 'navigation', line: 2 },
      { text: '© Harbour Library', reason: 'footer', line: 8 },
    ]);
  });

  test('offers both readings of a date that may be two, and takes neither', async () => {
    const room = newsroom({ 'a.html': PAGE.replace('17 September 2018', '03/04/2012') });
    const { stdout } = await runCli(['import', 'a.html', '--to', 'releases', '--json'], { cwd: room.path });
    const [release] = JSON.parse(stdout).releases;
    expect(release.doubtful).toEqual(['date']);
    expect(release.dateEvidence.map(({ day }: { day: string }) => day).slice(0, 2)).toEqual([
      '2012-04-03',
      '2012-03-04',
    ]);
    expect(room.read(release.file)).toContain('can be 2012-04-03 or 2012-03-04');
  });

  test('takes what a person says before what the page says', async () => {
    const room = newsroom();
    const args = ['--date', '2018-09-18', '--office', 'kenya', '--language', 'fr', '--status', 'draft'];
    await runCli(['import', 'old/page.html', '--to', 'releases', ...args], { cwd: room.path });
    const source = room.read('releases/2018-09-18-a-cat-reads.fr.md');
    expect(source).toMatch(/date: 2018-09-18\noffice: kenya\nlanguage: fr\n[\s\S]*status: draft/);
  });

  test('refuses one input and imports the others', async () => {
    const room = newsroom({ 'old/bad.docx': 'PK\u0003\u0004 nothing' });
    const { code, stderr } = await runCli(['import', 'old', '--to', 'releases'], { cwd: room.path });
    expect(code).toBe(1);
    expect(stderr).toContain('old/bad.docx: refused: It is no Word document, or it is damaged.');
    expect(sources(room)).toContain('2018-09-17-a-cat-reads.en.md');
  });

  test('refuses messages that no parser takes, in the language of the person, and imports the others', async () => {
    const room = newsroom({ 'old/header.eml': LONG_HEADER, 'old/nested.eml': NESTED_MULTIPARTS });
    const options = { cwd: room.path, env: { LANG: 'es_MX.UTF-8' } };
    const { code, stderr } = await runCli(['import', 'old', '--to', 'releases'], options);
    expect(code).toBe(1);
    for (const name of ['header', 'nested'])
      expect(stderr).toContain(`old/${name}.eml: rechazado: No se puede leer como mensaje: tiene demasiadas partes`);
    expect(sources(room)).toEqual(
      expect.arrayContaining(['2018-09-17-a-cat-reads.en.md', '2019-05-03-a-dog-listens.en.md']),
    );
  });

  test('gives two releases of one name two files', async () => {
    const room = newsroom({ 'twins/a.html': PAGE, 'twins/b.html': PAGE.replace('whole book', 'half book') });
    await runCli(['import', 'twins', '--to', 'releases'], { cwd: room.path });
    expect(sources(room).filter((name) => name.endsWith('.md'))).toEqual([
      '2018-09-17-a-cat-reads-2.en.md',
      '2018-09-17-a-cat-reads.en.md',
    ]);
  });

  test('takes no picture from outside the folder of the page', async () => {
    const room = newsroom({ 'secret.png': PICTURE, 'old/evil.html': PAGE.replace('cat.png', '../secret.png') });
    const { stderr } = await runCli(['import', 'old/evil.html', '--to', 'releases'], { cwd: room.path });
    expect(stderr).toContain('is not at hand');
    expect(sources(room).filter((name) => name.endsWith('.png'))).toEqual([]);
  });

  test.each([
    [['import', 'nowhere.html'], 'There is no file or folder nowhere.html.'],
    [['import', 'old/page.html', '--date', 'Monday'], '"Monday" is no date.'],
    [['import', 'old/page.html', '--language', 'x!'], '"x!" is no language tag.'],
    [['import', 'old/page.html', '--review'], '--review asks on a terminal, and there is none.'],
  ])('ends with 2 for %j', async (args, message) => {
    const room = newsroom();
    const { code, stderr } = await runCli(args, { cwd: room.path });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('shows nothing of a page that could steer a terminal', async () => {
    const room = newsroom({ 'a.html': PAGE.replace('A Cat Reads</h1>', 'A \u001b[31mCat\u202e Reads</h1>') });
    const { stderr } = await runCli(['import', 'a.html', '--to', 'releases'], { cwd: room.path });
    expect(stderr).toContain('Imported 1 release');
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toContain('\u202e');
  });
});

test('a contact that is doubtful is told by its number, as people count', async () => {
  const room = newsroom({ 'old/desk.txt': TEXT.replace('Bo Muster, +41 22 717 91 12', 'Bo Muster, +57 1 639 7777') });
  const { stderr } = await runCli(['import', 'old/desk.txt', '--dry-run'], { cwd: room.path });
  expect(stderr).toMatch(/look at: .*contacts \(1\)/);
  const { stdout } = await runCli(['import', 'old/desk.txt', '--dry-run', '--json'], { cwd: room.path });
  expect(JSON.parse(stdout).releases[0].doubtful).toContain('contacts.0');
});
