import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PackedEntry, PackedRelease } from '../../src/archive/packing/packing.ts';
import { tar } from '../../src/archive/packing/tar.ts';
import { zip } from '../../src/archive/packing/zip.ts';
import { runCli } from '../support/cli.ts';
import { harbourCopy } from '../support/preview.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/iom-release.js', import.meta.url));
const NOW = ['--now', '2024-03-09T12:00:00Z'];
const SECRETS = ['Second Night Room', 'canary sentence', 'Curtains'];
const HAS_TAR = spawnSync('tar', ['--version']).status === 0;

const bytesOf = (...path: string[]) => readFileSync(join(...path));

test.each(['zip', 'tar', 'jsonl'])(
  'a %s holds what is public and nothing else, the same bytes anywhere',
  async (form) => {
    const made: Buffer[] = [];
    for (const TZ of ['UTC', 'Asia/Kathmandu', 'America/St_Johns']) {
      const room = harbourCopy();
      const { code, stderr } = await runCli(['export', '--to', `all.${form}`, '--format', 'html,wire', ...NOW], {
        cwd: room.path,
        env: { TZ },
      });
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringContaining(`Exported 5 releases to all.${form}`),
      });
      expect(room.list().filter((file) => file.startsWith('.all'))).toEqual([]);
      made.push(bytesOf(room.path, `all.${form}`));
    }
    expect(made.every((one) => one.equals(made[0] ?? Buffer.alloc(0)))).toBe(true);
    const text =
      form === 'zip' ? Object.values(unzipSync(made[0] ?? Buffer.alloc(0))).map((one) => Buffer.from(one)) : made;
    for (const secret of SECRETS) expect(Buffer.concat(text).includes(secret), secret).toBe(false);
    expect(Buffer.concat(text).includes('Harbour Library Opens at Nine')).toBe(true);
  },
);

test('a line of JSON a release on standard output, in the order in which they came out, safe for a terminal', async () => {
  const room = harbourCopy();
  room.write({ 'bidi.md': source({ date: '2024-03-06' }, 'Some text ##vso[x] and \u200f a mark.') });
  const { code, stdout, stderr } = await runCli(
    ['export', '--to', '-', '--format', 'wire,ninjs', '--since', '2024-03-05', ...NOW],
    { cwd: room.path },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('to standard output') });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ language, slug }) => `${language}/${slug}`)).toEqual(['en/everything', 'ar/lamps', 'en/withdrawn', 'en/bidi', 'en/correction']); // biome-ignore format: a list
  const [first] = lines;
  expect(first).toMatchObject({ version: 1, state: 'public', edition: 1, id: expect.stringMatching(/^urn:uuid:/) });
  const files = first.files as { path: string; bytes: number; text?: string; base64?: string }[];
  expect(files.map(({ path }) => path)).toEqual(['ninjs.json', 'pictures/map.png', 'pictures/room.png', 'wire.txt']);
  for (const { bytes, text, base64 } of files) {
    expect(Buffer.from(text ?? base64 ?? '', text === undefined ? 'base64' : 'utf8')).toHaveLength(bytes);
  }
  expect(Buffer.from(files[2]?.base64 ?? '', 'base64')).toEqual(bytesOf(room.path, 'pictures/room.png'));
  expect(lines[3].files[1].text).toContain('##vso[x]');
  expect(files[3]?.text).toContain('FOR IMMEDIATE RELEASE');
  expect(stdout).not.toMatch(/\u200f|##vso/);
});

test.skipIf(!HAS_TAR)('tar reads what a build writes, with years before 1970 and names of other letters', async () => {
  const room = temporaryNewsroom({
    'newsroom.yaml': bytesOf(harbourCopy().path, 'newsroom.yaml'),
    'founding.md': source({ date: '1951-12-05', slug: 'الميناء-القديم' }, 'The harbour of 1951.'),
    [`${'long-'.repeat(30)}name.md`]: source({ date: '2040-02-01' }, 'A long name.'),
  });
  const now = ['--now', '2041-01-01T00:00:00Z', '--format', 'wire'];
  await runCli(['build', '--out', 'built', ...now], { cwd: room.path });
  const { code } = await runCli(['export', '--to', 'old.tar', ...now], { cwd: room.path });
  expect(code).toBe(0);
  room.write({ 'unpacked/keep': '' });
  execFileSync('tar', ['-xf', 'old.tar', '-C', 'unpacked'], { cwd: room.path, stdio: 'ignore' });
  const copies = room.list('built').filter((file) => file.endsWith('wire.txt'));
  expect(copies).toHaveLength(2);
  for (const file of copies) expect(room.read(file.replace('built/', 'unpacked/'))).toBe(room.read(file));
  const listed = execFileSync('tar', ['-tvf', 'old.tar'], { cwd: room.path, env: { TZ: 'UTC', PATH: process.env['PATH'] } }); // biome-ignore format: one call
  expect(listed.toString()).toMatch(/1951-12-0[45]/);
  expect(listed.toString()).toContain('2040-0');
});

function pack(packing: typeof zip, releases: readonly PackedRelease[]): Buffer {
  const chunks: Uint8Array[] = [];
  let offset = 0;
  const kept = [];
  for (const release of releases) {
    const packed = packing.add(release, offset);
    for (const bytes of packed.bytes) offset += bytes.length;
    chunks.push(...packed.bytes);
    kept.push(...packed.kept);
  }
  return Buffer.concat([...chunks, ...packing.end(kept, offset)]);
}

function tiny(folder: string, content = ''): PackedRelease {
  const manifest = { version: 1 as const, id: '', slug: '', language: 'en', title: '', date: '', state: '', files: [] };
  const file = { path: 'a.txt', format: 'wire', mediaType: 'text/plain', content: Buffer.from(content) };
  return { folder, issued: { epoch: Date.UTC(2009, 5, 19, 10), offset: -300 }, manifest, files: [file] };
}

describe('a zip', () => {
  test('has more entries and more bytes than its first form could count', () => {
    const [entry] = zip.add(tiny('en/x'), 0).kept;
    const many = Array.from({ length: 66_000 }, (_, at) => ({ ...entry, name: `${at}`, offset: at * 100_000 })) as PackedEntry[]; // biome-ignore format: one call
    const end = 6_600_000_000;
    const bytes = Buffer.concat(zip.end(many, end));
    expect(bytes.readUInt32LE(bytes.length - 22)).toBe(0x06054b50);
    expect([bytes.readUInt16LE(bytes.length - 12), bytes.readUInt32LE(bytes.length - 6)]).toEqual([0xffff, 0xffffffff]);
    const large = Number(bytes.readBigUInt64LE(bytes.length - 22 - 12)) - end;
    expect(bytes.readUInt32LE(large)).toBe(0x06064b50);
    expect([32, 40, 48].map((at) => Number(bytes.readBigUInt64LE(large + at)))).toEqual([66_000, large, end]);
    // The last entry is behind the 4 GB that a header can say: its place stands in the extra field.
    const last = bytes.subarray(bytes.lastIndexOf('65999') - 46);
    expect([last.readUInt32LE(0), last.readUInt32LE(42), last.readUInt16LE(51)]).toEqual([0x02014b50, 0xffffffff, 1]);
    expect(Number(last.readBigUInt64LE(55))).toBe(65_999 * 100_000);
  });

  test.each([
    [Date.UTC(1951, 11, 5), [1980, 1, 1], true],
    [Date.UTC(2040, 0, 2), [2040, 1, 2], false],
  ])('has of a day that its fields cannot hold the nearest that they can: %d', (epoch, day, hasMoment) => {
    const bytes = pack(zip, [{ ...tiny('en/x'), issued: { epoch, offset: 0 } }]);
    const date = bytes.readUInt16LE(12);
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual(day);
    expect(bytes.readUInt16LE(28)).toBe(hasMoment ? 9 : 0);
    expect(Object.keys(unzipSync(bytes))).toEqual(['en/x/manifest.json', 'en/x/a.txt']);
  });

  test('has the clock on the wall where a release was issued', () => {
    const bytes = pack(zip, [tiny('en/x', 'text '.repeat(99))]);
    // 2009-06-19 05:00 as MS-DOS writes it.
    expect(bytes.readUInt16LE(12)).toBe(((2009 - 1980) << 9) | (6 << 5) | 19);
    expect(bytes.readUInt16LE(10)).toBe(5 << 11);
    expect(Buffer.from(unzipSync(bytes)['en/x/a.txt'] ?? []).toString()).toBe('text '.repeat(99));
  });
});

test('a tar is whole blocks, two empty ones at its end', () => {
  for (const length of [0, 1, 511, 512, 513]) {
    const bytes = pack(tar, [tiny(`en/${'ä'.repeat(60)}`, 'x'.repeat(length))]);
    expect(bytes.length % 512).toBe(0);
    expect(bytes.subarray(-1024).every((byte) => byte === 0)).toBe(true);
  }
});

describe('an export that is killed', () => {
  const room = () => {
    const sources = Array.from({ length: 60 }, (_, number) => [
      `release-${number}.md`,
      source({ date: `2024-01-${String((number % 28) + 1).padStart(2, '0')}` }, `Text ${number}. `.repeat(200)),
    ]);
    return temporaryNewsroom({ ...Object.fromEntries(sources), 'newsroom.yaml': bytesOf(harbourCopy().path, 'newsroom.yaml') }); // biome-ignore format: one call
  };

  test.each([
    ['all.zip', '.all.zip.journal'],
    ['all.jsonl', '.all.jsonl.journal'],
    ['outbox', 'outbox/.export.journal'],
  ])('to %s goes on where it was, and ends as one that was not', async (to, journal) => {
    const folder = room();
    const flags = ['export', '--to', to, '--format', 'wire,ninjs,newsml-g2,nitf', ...NOW];
    await runCli(['list', ...NOW], { cwd: folder.path });
    const linesOf = () => (existsSync(join(folder.path, journal)) ? folder.read(journal).split('\n').length - 2 : 0);
    const child = spawn(process.execPath, [PROGRAM, ...flags], { cwd: folder.path, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (linesOf() < 5 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    await ended;
    const done = linesOf();
    expect(done).toBeGreaterThanOrEqual(5);
    expect(existsSync(join(folder.path, to))).toBe(to === 'outbox');
    appendFileSync(join(folder.path, to === 'outbox' ? 'outbox/.export.part' : `.${to}.part`), 'half a release');
    const { code, stdout } = await runCli([...flags, '--json'], { cwd: folder.path });
    expect({ code, resumed: JSON.parse(stdout).resumed }).toEqual({ code: 0, resumed: done });
    expect(JSON.parse(stdout).releases).toHaveLength(60);

    const other = room();
    await runCli(flags, { cwd: other.path });
    const files = (one: typeof folder) => one.list().filter((file) => !file.startsWith('.iom-release/'));
    expect(files(folder)).toEqual(files(other));
    for (const file of files(folder)) expect(bytesOf(folder.path, file).equals(bytesOf(other.path, file)), file).toBe(true); // biome-ignore format: one call
  });

  test('begins anew when something else is asked for', async () => {
    const folder = room();
    folder.write({ '.all.zip.journal': `"another key"\n{"placed":{"end":9}}\n`, '.all.zip.part': 'something' });
    const { stdout } = await runCli(['export', '--to', 'all.zip', '--format', 'wire', '--json', ...NOW], { cwd: folder.path }); // biome-ignore format: one call
    expect(JSON.parse(stdout)).toMatchObject({ resumed: 0, unchanged: 0 });
    expect(Object.keys(unzipSync(bytesOf(folder.path, 'all.zip')))).toHaveLength(120);
  });
});

test.each([
  [['--to', '-', '--json'], 'Two things would go to standard output'],
  [['--to', '-', '--as', 'dir'], 'A folder has no place on standard output'],
  [['--to', 'x.zip', '--package'], 'Packages go into a folder'],
  [['--to', 'x', '--as', 'rar'], 'Allowed choices are dir, zip, tar, jsonl'],
  [['--to', 'x', '--since', 'spring'], '"spring" is not a day'],
  [['--to', 'x', '--since', '2009-03', '--until', '2009-02'], '--since 2009-03 is later than --until 2009-02'],
  [['--to', 'all.tar.gz'], 'Archives of this kind are not written: all.tar.gz'],
  [['--to', 'all.TGZ'], 'Name it .zip, .tar or .jsonl'],
])('refuses %j', async (flags, expected) => {
  const { code, stderr } = await runCli(['export', ...flags], { cwd: harbourCopy().path });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(expected) });
});

test('nothing is exported into a site, where it would be published', async () => {
  const room = harbourCopy();
  await runCli(['build', ...NOW], { cwd: room.path });
  const site = () => room.list().filter((file) => file.startsWith('public/'));
  const before = site();
  const { code, stderr } = await runCli(['export', '--to', 'public', ...NOW], { cwd: room.path });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('public holds a site') });
  expect(site()).toEqual(before);
});
