import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../support/cli.ts';
import { source } from '../../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../../support/temporary-newsroom.ts';
import { printTally, startCase } from '../table.ts';
import { FILE_NAMES, HOSTILE_PATHS } from './names.ts';
import { runWatched, strays } from './watched.ts';

/** `npm run test:paths` tries all; where every test runs, one of so many. */
const PART = process.env['PATHS'] === 'full' ? 1 : 12;
const paths = HOSTILE_PATHS.filter((_, index) => index % PART === 0);
const NOW = Date.UTC(2026, 0, 1);
const SECRET = 'zzsecretzz';
const timeout = 600_000;
const quoted = (text: string) => JSON.stringify(text);

/** A folder with a newsroom, and with what stands beside it and is nobody's business. */
function rooms(files: Readonly<Record<string, string>> = {}): TemporaryNewsroom {
  const secret = source({ title: `The ${SECRET} of the Harbour Library` }, SECRET);
  return temporaryNewsroom({
    'room/newsroom.yaml': '',
    'room/sound.md': source(),
    'secret.png': SECRET,
    'secret.md': secret,
    'outside/secret.png': SECRET,
    'outside/secret.md': secret,
    'outside/secret.hbs': SECRET,
    'outside/keep/index.html': 'kept',
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`room/${name}`, text])),
  });
}

/** @returns all that is below a folder, links as links and pipes as pipes: to read them would follow or block */
function entriesBelow(path: string): readonly (readonly [name: string, content: string])[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .map((entry): readonly [string, string] => {
      const at = join(entry.parentPath, entry.name);
      const content = entry.isFile() ? readFileSync(at, 'latin1') : entry.isSymbolicLink() ? readlinkSync(at) : '';
      return [relative(path, at), content];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @returns everything that does not stand in the output or the newsroom's cache */
function surroundings(path: string): string {
  const entries = entriesBelow(path).filter(([name]) => !/^room\/(?:out|\.iom-release)(?:\/|$)/.test(name));
  return JSON.stringify(entries);
}

/** What `build --json` tells, as far as it is looked at here. */
type Told = {
  readonly releases: readonly { readonly slug: string }[];
  readonly keptBack: readonly unknown[];
  readonly failed: readonly string[];
  readonly removed: readonly string[];
  readonly diagnostics: readonly { readonly rule: string }[];
};
type Attempt = {
  readonly problems: readonly string[];
  readonly refusal: string;
  readonly told?: Told;
  /** How many paths the program touched: none would mean that nobody watched. */
  readonly touched: number;
};

/** Builds a newsroom under the watcher. @returns what went wrong: words of the tool are right, whatever they say */
async function problemsOf(folder: TemporaryNewsroom): Promise<Attempt> {
  const before = surroundings(folder.path);
  const room = join(folder.path, 'room');
  const out = join(room, 'out');
  const now = new Date(NOW).toISOString();
  const { code, stdout, stderr, touches } = await runWatched(['build', '--out', 'out', '--json', '--now', now], room);
  const isTold = `${stdout}${stderr}`.includes(SECRET);
  const told = stdout === '' ? undefined : (JSON.parse(stdout) as Told);
  const problems = strays(touches, { reads: [room], writes: [out, join(room, '.iom-release')] });
  if (isTold) problems.push('the output tells the secret');
  if (surroundings(folder.path) !== before) problems.push('something beside the output was changed');
  if (/iom-release failed/.test(stderr) || told?.diagnostics.some(({ rule }) => rule === 'internal/error')) problems.push(`the program failed: ${stderr}`); // biome-ignore format: one line
  problems.push(...readOut(out).filter(([, content]) => content.includes(SECRET)).map(([name]) => `${name} has the secret`)); // biome-ignore format: one line
  const refusal = code === 0 || code === 1 ? '' : stderr;
  return { problems, refusal, touched: touches.length, ...(told ? { told } : {}) };
}

function readOut(out: string): ReturnType<typeof entriesBelow> {
  return existsSync(out) ? entriesBelow(out) : [];
}

/** Builds one newsroom with a source for each of some front matters or texts. */
async function tryAll(name: string, sources: readonly string[]): Promise<void> {
  startCase(name);
  const folder = rooms(Object.fromEntries(sources.map((text, index) => [`r${index}.md`, text])));
  const { problems, refusal, told, touched } = await problemsOf(folder);
  // One bad source does not keep the others from being built.
  expect(refusal).toBe('');
  const note = `${told?.failed.length} refused, ${touched} paths touched`;
  printTally({ name, tried: sources.length, failed: problems.length, note });
  expect([told?.releases, told?.failed, told?.keptBack].flat()).toHaveLength(sources.length + 1);
  expect(touched).toBeGreaterThan(sources.length);
  expect(problems).toEqual([]);
}

test('there are 1,000 paths', () => {
  expect(HOSTILE_PATHS.length).toBeGreaterThanOrEqual(1000);
});

test('hostile slugs write nothing outside', { timeout }, async () => {
  await tryAll('paths: slugs', paths.map((path) => source({ slug: quoted(path) }))); // biome-ignore format: one call
});

test('hostile names of languages and files write nothing outside', { timeout }, async () => {
  await tryAll('paths: languages', paths.map((path) => source({ language: quoted(path) }))); // biome-ignore format: one call
  const name = 'paths: names of sources';
  startCase(name);
  const { problems } = await problemsOf(rooms(Object.fromEntries(FILE_NAMES.map((file) => [`${file}.md`, source()]))));
  printTally({ name, tried: FILE_NAMES.length, failed: problems.length });
  expect(problems).toEqual([]);
});

test('hostile paths of pictures and translations read nothing outside', { timeout }, async () => {
  const image = paths.map((path) => source({ image: `{ src: ${quoted(path)}, alt: a }` }));
  await tryAll('paths: pictures in front matter', image);
  const inText = paths.map((path) => source({}, `![a](<${path.replaceAll('\n', ' ')}>)`));
  await tryAll('paths: pictures in the text', inText);
  const translations = paths.map((path) => source({ translations: `{ fr: ${quoted(path)} }` }));
  await tryAll('paths: translations', translations);
});

type Trap = readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  set: (path: (name: string) => string) => void,
];
const picture = source({ image: '{ src: a.png, alt: a }' });
const fifo = (path: string) => void spawnSync('mkfifo', [path]);
const folderOf = (path: string) => mkdirSync(path, { recursive: true });

const TRAPS: readonly Trap[] = [
  ['a source that is a link to the outside', {}, (at) => symlinkSync('../secret.md', at('room/link.md'))],
  ['a source that is a link to a link', {}, (at) => {
    symlinkSync('../secret.md', at('second'));
    symlinkSync('../second', at('room/link.md'));
  }],
  ['a source in a folder that is a link', {}, (at) => symlinkSync('../outside', at('room/linked'))],
  ['a folder that is a link to itself', {}, (at) => symlinkSync('.', at('room/loop'))],
  ['a link to nothing', {}, (at) => symlinkSync('nothing', at('room/link.md'))],
  ['a picture that is a link to the outside', { 'a.md': picture }, (at) => symlinkSync('../secret.png', at('room/a.png'))],
  ['a picture that is a device', { 'a.md': picture }, (at) => symlinkSync('/dev/zero', at('room/a.png'))],
  ['a picture that is a pipe', { 'a.md': picture }, (at) => fifo(at('room/a.png'))],
  ['a picture that is a folder', { 'a.md': picture }, (at) => folderOf(at('room/a.png'))],
  ['a source that is a pipe', {}, (at) => fifo(at('room/pipe.md'))],
  ['a source that is a device', {}, (at) => symlinkSync('/dev/zero', at('room/zero.md'))],
  ['a source that is a folder', {}, (at) => folderOf(at('room/folder.md/inner.md'))],
  ['settings that are a pipe', {}, (at) => fifo(at('room/offices.yaml'))],
  ['templates that are a link to the outside', {}, (at) => {
    folderOf(at('room/templates/html'));
    symlinkSync('../../../outside/secret.hbs', at('room/templates/html/release.hbs'));
  }],
  ['a template that is a pipe', {}, (at) => {
    folderOf(at('room/templates/html'));
    fifo(at('room/templates/html/release.hbs'));
  }],
  ['an output folder for a language that is a link', {}, (at) => {
    folderOf(at('room/out'));
    symlinkSync('../../outside', at('room/out/en'));
  }],
  ['an output folder for a release that is a link', {}, (at) => {
    folderOf(at('room/out/en'));
    symlinkSync('../../../outside/keep', at('room/out/en/sound'));
  }],
  ['an output file that is a link', {}, (at) => {
    folderOf(at('room/out/en/sound'));
    symlinkSync('../../../../outside/keep/index.html', at('room/out/en/sound/index.html'));
  }],
  ['an output file that is a pipe', {}, (at) => {
    folderOf(at('room/out/en/sound'));
    fifo(at('room/out/en/sound/index.html'));
  }],
  ['an output file that is a folder', {}, (at) => folderOf(at('room/out/en/sound/index.html/mine'))],
  ['the output’s own state that is a link', {}, (at) => {
    folderOf(at('room/out'));
    symlinkSync('../../outside', at('room/out/.iom-release'));
  }],
  ['a record that is a link', {}, (at) => {
    folderOf(at('room/out'));
    symlinkSync('../../outside/keep/index.html', at('room/out/releases.json'));
  }],
  ['a record that names what is outside', {}, (at) => {
    folderOf(at('room/out'));
    const files = [{ format: 'html', path: '../../outside/keep/index.html' }, { format: 'html', path: '/etc/hostname' }];
    writeFileSync(at('room/out/releases.json'), JSON.stringify({ version: 1, releases: [{ source: 'gone.md', slug: '..', language: '..', files }], site: ['../../secret.md'] }));
  }],
]; // biome-ignore format: a table

test.each(TRAPS)('%s: nothing outside is read, written or removed', async (name, files, set) => {
  startCase(`paths: ${name}`);
  const folder = rooms(files);
  set((path) => join(folder.path, path));
  const { problems } = await problemsOf(folder);
  expect(problems).toEqual([]);
});

const AT = ['--now', new Date(NOW).toISOString()];
/** Commands, with the folders that each may write to: an export remembers in `public` which versions it issued. */
const COMMANDS: readonly (readonly [args: readonly string[], folders: readonly string[], programs?: readonly string[]])[] = [
  [['build', ...AT, '--out', 'out'], ['out']],
  [['export', ...AT, '--to', 'outbox', '--format', 'html,ninjs'], ['outbox', 'public']],
  [['build', ...AT, '--shard', '1/1', '--format', 'html,ninjs'], ['shards']],
  [['merge', '--out', 'public'], ['public']],
  [['lint'], []],
  [['lint'], []],
  [['lint', '--reporter', 'sarif'], []],
  [['lint', '--fix', '--dry-run'], []],
  [['lint', '--fix'], ['sound.md']],
  [['list', '--json'], []],
  [['doctor'], [], ['git']],
]; // biome-ignore format: a table

test('other commands stay inside as well, with hostile sources, links and a record that leads out', {
  timeout,
}, async () => {
  const name = 'paths: other commands';
  startCase(name);
  const hostile = HOSTILE_PATHS.filter((_, index) => index % 97 === 0);
  const sources = hostile.flatMap((path, index) => [
    [`s${index}.md`, source({ slug: quoted(path) })],
    [`p${index}.md`, source({ image: `{ src: ${quoted(path)}, alt: a }` }, `![a](<${path.replaceAll('\n', ' ')}>)`)],
    [
      `t${index}.md`,
      source({ translations: `{ fr: ${quoted(path)} }`, corrects: `{ release: ${quoted(path)}, note: a }` }),
    ],
  ]);
  const folder = rooms(Object.fromEntries(sources));
  const room = join(folder.path, 'room');
  mkdirSync(join(room, 'public'));
  symlinkSync('../../outside/keep/index.html', join(room, 'public/releases.json'));
  symlinkSync('../secret.md', join(room, 'link.md'));
  // A diff of what could be fixed would show it.
  folder.write({ 'outside/fixable.md': source({ title: `A ${SECRET}`, date: '5 March 2024' }) });
  symlinkSync('../outside/fixable.md', join(room, 'fixable.md'));
  const failed: string[] = [];
  for (const [args, folders, programs = []] of COMMANDS) {
    // What an export put in its place is no link any more.
    rmSync(join(room, 'public/releases.json'));
    symlinkSync('../../outside/keep/index.html', join(room, 'public/releases.json'));
    const { code, stdout, stderr, touches } = await runWatched(args, room);
    const writes = [...folders, '.iom-release'].map((one) => join(room, one));
    const found = strays(touches, { reads: [room], writes, programs });
    if (code === null || code === 3) found.push(`exit code ${code}: ${stderr}`);
    if (`${stdout}${stderr}`.includes(SECRET)) found.push('tells the secret');
    failed.push(...found.map((one) => `${args.join(' ')}: ${one}`));
  }
  const kept = [folder.read('outside/keep/index.html'), folder.read('secret.png')];
  printTally({ name, tried: COMMANDS.length, failed: failed.length, note: `${sources.length} hostile sources` });
  expect(failed).toEqual([]);
  expect(kept).toEqual(['kept', SECRET]);
});

test('the command line ends, too, where a pipe or a device stands in the way', async () => {
  for (const [name, files, set] of TRAPS.filter(([trap]) => /pipe|device/.test(trap))) {
    const folder = rooms(files);
    set((path) => join(folder.path, path));
    const { code } = await runCli(['build', '--out', 'out', '--quiet'], { cwd: join(folder.path, 'room') });
    expect(code, name).not.toBeNull();
  }
});

test('names that differ by case or by Unicode form alone are refused', async () => {
  const pairs = [['Straße', 'strasse'], ['caf\u00e9', 'cafe\u0301'], ['Room', 'room'], ['İ', 'i\u0307']]; // biome-ignore format: pairs
  const folder = rooms();
  for (const [first = '', second = ''] of pairs) {
    folder.write({ [`room/${first}.md`]: source(), [`room/sub/${second}.md`]: source() });
  }
  const { problems, told } = await problemsOf(folder);
  expect(problems).toEqual([]);
  const addresses = (told?.releases ?? []).map(({ slug }) => slug.normalize('NFC').toLowerCase());
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(told?.diagnostics.filter(({ rule }) => rule === 'slug/unique').length).toBeGreaterThanOrEqual(4);
});

test('what others put into the output stays there', async () => {
  const folder = rooms({ 'gone.md': source() });
  const mine = [
    'mine.txt',
    'en/mine.html',
    'en/gone/mine.png',
    'en/sound/.hidden',
    'fr/index.txt',
    '.git/config',
    'assets/mine.css',
  ];
  folder.write(Object.fromEntries(mine.map((file) => [`room/out/${file}`, 'mine'])));
  expect((await problemsOf(folder)).problems).toEqual([]);
  spawnSync('rm', [join(folder.path, 'room/gone.md')]);
  const { problems, told } = await problemsOf(folder);
  expect(problems).toEqual([]);
  expect(told?.removed.length).toBeGreaterThan(0);
  for (const file of mine) expect(folder.read(`room/out/${file}`)).toBe('mine');
});

/** As many sources as an agency's archive may have; where every test runs, enough to run out of file descriptors. */
const SOURCES = Number(process.env['SOURCES'] ?? 500);
const DESCRIPTORS = process.env['SOURCES'] === undefined ? 64 : 256;

test(`${SOURCES} sources are built with few file descriptors`, { timeout: 3_600_000 }, () => {
  const name = `paths: ${SOURCES} sources at ulimit -n ${DESCRIPTORS}`;
  startCase(name);
  const folder = temporaryNewsroom({ 'newsroom.yaml': '' });
  for (let index = 0; index < SOURCES; index += 1) {
    if (index % 1000 === 0) mkdirSync(join(folder.path, `y${index}`));
    const path = join(folder.path, `y${index - (index % 1000)}`, `r${index}.md`);
    writeFileSync(path, source({ title: `Harbour Library Opens Room ${index}` }));
  }
  const program = join(import.meta.dirname, '../../../bin/iom-release.js');
  const command = `ulimit -n ${DESCRIPTORS}; exec "$0" --max-old-space-size=6000 "$1" build --out public --format html --now 2026-01-01T00:00:00Z --json`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, program], {
    cwd: folder.path,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  expect(stderr).not.toContain('EMFILE');
  expect(stdout).not.toContain('EMFILE');
  printTally({ name, tried: SOURCES, failed: 0 });
  expect({ status, stderr: stderr.slice(0, 500) }).toEqual({ status: 0, stderr: '' });
});
