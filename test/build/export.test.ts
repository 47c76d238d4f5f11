import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour/', import.meta.url));
const NOW = ['--now', '2024-03-09T12:00:00Z'];
const NAMES = ['newsroom.yaml', 'offices.yaml', 'everything.en.md', 'everything.fr.md', 'embargoed.md', 'draft.md', 'withdrawn.md']; // biome-ignore format: a list

function room(): TemporaryNewsroom {
  const pictures = { 'pictures/room.png': readFileSync(join(HARBOUR, 'pictures/room.png')), 'pictures/map.png': readFileSync(join(HARBOUR, 'pictures/map.png')) }; // biome-ignore format: two files
  const texts = NAMES.map((name) => [name, readFileSync(join(HARBOUR, name), 'utf8')] as const);
  return temporaryNewsroom({ ...pictures, ...Object.fromEntries(texts) });
}

const run = (folder: TemporaryNewsroom, ...args: string[]) => runCli(['export', '--to', 'outbox', ...args], { cwd: folder.path }); // biome-ignore format: one call

test('every file of a release stands in the folder with its marker, and nothing else does', async () => {
  const folder = room();
  const { code, stderr } = await run(folder, 'everything.fr.md', ...NOW);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('Exported 1 release to outbox') });
  const files = ['newsml-g2.xml', 'ninjs.json', 'nitf.xml', 'wire.txt'].map((file) => `outbox/everything.fr.${file}`);
  expect(folder.list('outbox')).toEqual(files.flatMap((file) => [file, `${file}.done`]));
  expect(folder.read('outbox/everything.fr.nitf.xml.done')).toBe('');
});

test('what is not public stays out, of packages too, and comes marked when it is asked for', async () => {
  const folder = room();
  await run(folder, '--package', ...NOW);
  expect(folder.list('outbox').filter((name) => name.endsWith('.zip'))).toEqual([
    'outbox/everything.en.zip',
    'outbox/everything.fr.zip',
    'outbox/withdrawn.en.zip',
  ]);
  for (const name of folder.list()) {
    if (name.endsWith('.md')) continue;
    expect(readFileSync(join(folder.path, name)).includes('canary sentence'), name).toBe(false);
  }
  const asked = await run(folder, 'embargoed.md', '--include-embargoed', ...NOW);
  expect(asked.code).toBe(0);
  expect(JSON.parse(folder.read('outbox/embargoed.en.ninjs.json'))).toMatchObject({
    embargoedUntil: '2024-03-10T00:30:00+01:00',
    pubStatus: 'usable',
    edNote: expect.stringContaining('EMBARGOED UNTIL'),
  });
  expect(folder.read('outbox/embargoed.en.nitf.xml')).toContain('management-status="embargoed"');
  expect(folder.read('outbox/embargoed.en.wire.txt')).toMatch(
    /^EMBARGOED UNTIL .*00:30 \(UTC\+01:00, 2024-03-09\s+23:30 UTC\)$/m,
  );
});

test('a withdrawn release is a kill in every format, without its text', async () => {
  const folder = room();
  await run(folder, 'withdrawn.md', ...NOW, '--format', 'wire,ninjs,newsml-g2,nitf,iptc7901');
  for (const name of folder.list('outbox')) expect(folder.read(name)).not.toContain('must be in no output');
  expect(JSON.parse(folder.read('outbox/withdrawn.en.ninjs.json'))).toMatchObject({
    pubStatus: 'canceled',
    bodies: [],
  });
  expect(folder.read('outbox/withdrawn.en.newsml-g2.xml')).toContain('<pubStatus qcode="stat:canceled"/>');
  expect(folder.read('outbox/withdrawn.en.newsml-g2.xml')).not.toContain('<contentSet');
  expect(folder.read('outbox/withdrawn.en.nitf.xml')).toContain('management-status="canceled"');
  for (const file of ['wire.txt', 'iptc7901.txt']) {
    expect(folder.read(`outbox/withdrawn.en.${file}`)).toContain('KILL KILL KILL');
  }
});

test('a package is the same bytes anywhere, and its manifest tells of each file', async () => {
  const bytes: Buffer[] = [];
  for (const TZ of ['UTC', 'Asia/Kathmandu', 'America/St_Johns']) {
    const folder = room();
    await runCli(['export', 'everything.en.md', '--to', 'outbox', '--package', ...NOW], {
      cwd: folder.path,
      env: { TZ },
    });
    bytes.push(readFileSync(join(folder.path, 'outbox/everything.en.zip')));
  }
  expect(bytes.every((one) => one.equals(bytes[0] ?? Buffer.alloc(0)))).toBe(true);
  const entries = unzipSync(bytes[0] ?? Buffer.alloc(0));
  const manifest = JSON.parse(Buffer.from(entries['manifest.json'] ?? []).toString('utf8'));
  expect(manifest).toMatchObject({ id: expect.stringMatching(/^urn:uuid:/), edition: 1, state: 'public' });
  expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual(
    Object.keys(entries)
      .filter((name) => name !== 'manifest.json')
      .sort(),
  );
  expect(Object.keys(entries)).toEqual(expect.arrayContaining(['pictures/room.png', 'nitf.xml']));
});

test('a version rises with the text and only then, across exports and builds', async () => {
  const folder = room();
  const version = async (...more: string[]) => {
    const { stdout } = await run(folder, 'everything.fr.md', '--json', ...more);
    return JSON.parse(stdout).releases[0].version;
  };
  expect(await version(...NOW)).toBe(1);
  expect(await version('--now', '2024-04-01')).toBe(1);
  await runCli(['build', ...NOW], { cwd: folder.path });
  folder.write({ 'everything.fr.md': folder.read('everything.fr.md').replace('salle de nuit : les', 'salle : les') });
  expect(await version('--now', '2024-04-02')).toBe(2);
  expect(folder.read('outbox/everything.fr.newsml-g2.xml')).toMatch(
    / version="2"[\s\S]*<versionCreated>2024-04-02T02:00:00\+02:00/,
  );
  await runCli(['build', '--format', 'ninjs', '--now', '2024-04-03'], { cwd: folder.path });
  expect(JSON.parse(folder.read('public/fr/everything/ninjs.json'))).toMatchObject({ version: '2' });
  expect(folder.list('public').filter((name) => name.includes('wire'))).toEqual([]);
});

test('the record that is published says nothing of a release under embargo; one of the desk counts it', async () => {
  const folder = room();
  const send = (...more: string[]) => run(folder, 'embargoed.md', '--include-embargoed', '--json', ...NOW, ...more);
  const [{ id, version }] = JSON.parse((await send()).stdout).releases;
  expect(version).toBe(1);
  expect(
    folder
      .list('public')
      .map((name) => folder.read(name))
      .join(),
  ).not.toContain(id);
  await send('--record', 'desk/releases.json');
  folder.write({ 'embargoed.md': folder.read('embargoed.md').replace('The secret', 'The whole secret') });
  expect(JSON.parse((await send('--record', 'desk/releases.json')).stdout).releases[0].version).toBe(2);
});

test('what was dropped already is left alone; without its marker it is dropped again', async () => {
  const folder = room();
  await run(folder, 'everything.fr.md', ...NOW);
  expect((await run(folder, 'everything.fr.md', ...NOW)).stderr).toContain('0 files written, 4 unchanged');
  folder.write({ 'outbox/everything.fr.nitf.xml': 'half' });
  expect((await run(folder, 'everything.fr.md', ...NOW)).stderr).toContain('1 file written, 3 unchanged');
  expect(folder.read('outbox/everything.fr.nitf.xml')).toContain('</nitf>');
});

test('a link in the folder is replaced, not followed', async () => {
  const folder = room();
  folder.write({ 'victim.txt': 'mine', 'outbox/keep.txt': '' });
  symlinkSync(join(folder.path, 'victim.txt'), join(folder.path, 'outbox/everything.fr.nitf.xml'));
  const { code } = await run(folder, 'everything.fr.md', '--format', 'nitf', ...NOW);
  expect({ code, victim: folder.read('victim.txt') }).toEqual({ code: 0, victim: 'mine' });
  expect(folder.read('outbox/everything.fr.nitf.xml')).toContain('</nitf>');
});

test('flags that mean nothing are refused', async () => {
  const folder = room();
  expect((await runCli(['export'], { cwd: folder.path })).code).toBe(2);
  for (const flags of [
    ['--wire-width', '12'],
    ['--wire-charset', 'utf-16'],
    ['--ninjs', '1.0'],
    ['--wire-end', ' '],
    ['--format', 'pfd'],
  ]) {
    // biome-ignore format: a list
    expect((await run(folder, ...flags)).code, flags.join(' ')).toBe(2);
  }
});

test('a correction and what it corrects name each other, as in a build, with addresses that lead there from anywhere', async () => {
  const folder = room();
  folder.write({ 'correction.md': readFileSync(join(HARBOUR, 'correction.md'), 'utf8') });
  await run(folder, '--language', 'en', '--format', 'wire,html', ...NOW);
  expect(folder.read('outbox/correction.en.wire.txt')).toContain('CORRECTION to “Harbour Library Opens');
  expect(folder.read('outbox/everything.en.wire.txt')).toContain(
    'Corrected on 6 March 2024: The library opens at nine',
  );
  expect(folder.read('outbox/everything.en.index.html')).toContain(
    'href="https://press.library.example.org/news/en/correction/"',
  );
});
