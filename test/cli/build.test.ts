import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const RELEASES = { 'newsroom.yaml': '', 'one.md': source(), 'two.fr.md': source({ title: 'Deux' }) };
const NOW = ['--now', '2024-06-01T00:00:00Z'];

describe('build', () => {
  test('writes each release in each format, says so, and changes nothing the second time', async () => {
    const newsroom = temporaryNewsroom(RELEASES);
    const first = await runCli(['build', ...NOW], { cwd: newsroom.path });
    expect(first).toEqual({
      code: 0,
      stdout: '',
      stderr: [
        'Built 2 releases into public: 47 files written, 0 unchanged, 0 removed.',
        '',
        '  language  html  wire  email',
        '  en           1     1      1',
        '  fr           1     1      1',
        '',
        'The site starts at public/index.html; beside the releases it has 38 files.',
        '',
      ].join('\n'),
    });
    const site = (language: string) =>
      [
        ...['', 'archive/', 'archive/2024/', 'archive/2024/03/', 'offices/', 'offices/headquarters/', 'search/'].map(
          (folder) => `${folder}index.html`,
        ),
        ...['atom.xml', 'rss.xml', 'feed.json'],
        ...['archive/2024', 'archive/2024/03', 'offices/headquarters'].map((folder) => `${folder}/atom.xml`),
        ...['index.json', 'words-first.json', 'releases-0.json'].map((name) => `search/${name}`),
      ].map((path) => `public/${language}/${path}`);
    const sitemaps = ['sitemap.xml', 'sitemap-2024.xml', 'sitemap-pages.xml'];
    const top = ['assets/newsroom.css', 'assets/search.js', 'index.html', ...sitemaps].map((path) => `public/${path}`);
    const beside = [...top, ...site('en'), ...site('fr')];
    expect(newsroom.list('public').filter((path) => !beside.includes(path))).toEqual([
      'public/en/one/email.eml',
      'public/en/one/email.html',
      'public/en/one/index.html',
      'public/en/one/wire.txt',
      'public/fr/two/email.eml',
      'public/fr/two/email.html',
      'public/fr/two/index.html',
      'public/fr/two/wire.txt',
      'public/releases.json',
    ]);
    const second = await runCli(['build', ...NOW], { cwd: newsroom.path });
    expect(second.stderr).toContain('0 files written, 47 unchanged, 0 removed');
  });

  test('leaves a bad release out, builds the others, and ends with 1', async () => {
    const newsroom = temporaryNewsroom({ ...RELEASES, 'bad.md': source({ date: '2024-02-30' }) });
    const { code, stderr } = await runCli(['build', ...NOW], { cwd: newsroom.path });
    expect(code).toBe(1);
    expect(stderr).toContain('bad.md:3:7: error date/valid');
    expect(newsroom.list('public').filter((path) => path.includes('bad'))).toEqual([]);
    expect(newsroom.list('public')).toHaveLength(47);
  });

  test('takes away what it published of a release that is gone, and nothing else', async () => {
    const newsroom = temporaryNewsroom(RELEASES);
    await runCli(['build', ...NOW], { cwd: newsroom.path });
    newsroom.write({ 'public/en/one/mine.txt': 'mine', 'public/other.txt': 'mine' });
    newsroom.write({ 'one.md': source({ status: 'draft' }) });
    const { stderr } = await runCli(['build', ...NOW], { cwd: newsroom.path });
    // Its four files, and the English lists, which hold no release any more.
    expect(stderr).toContain('20 removed');
    expect(stderr).toContain('Kept back: 1');
    expect(newsroom.list('public')).toContain('public/en/one/mine.txt');
    expect(newsroom.list('public')).toContain('public/other.txt');
    expect(newsroom.list('public')).not.toContain('public/en/one/index.html');
  });

  test('renders drafts and embargoed releases when asked to, with their mark', async () => {
    const newsroom = temporaryNewsroom({
      'newsroom.yaml': '',
      'draft.md': source({ status: 'draft' }),
      'later.md': source({ embargo: '2024-07-01T09:00:00+02:00' }),
    });
    const asked = ['--include-drafts', '--include-embargoed'];
    expect((await runCli(['build', ...NOW], { cwd: newsroom.path })).stderr).toContain('Kept back: 2');
    expect(newsroom.list('public')).toEqual(['public/releases.json']);
    await runCli(['build', ...NOW, ...asked], { cwd: newsroom.path });
    expect(newsroom.read('public/en/draft/wire.txt')).toContain('DRAFT');
    expect(newsroom.read('public/en/later/wire.txt')).toMatch(/EMBARGO.*09:00/);
  });

  test('publishes at the hour of the embargo and not a second earlier', async () => {
    const newsroom = temporaryNewsroom({
      'newsroom.yaml': '',
      'a.md': source({ embargo: '2024-03-10T00:30:00+01:00' }),
    });
    const at = (now: string) => runCli(['build', '--json', '--now', now], { cwd: newsroom.path });
    expect(JSON.parse((await at('2024-03-09T23:29:59Z')).stdout)).toMatchObject({ keptBack: [{ state: 'embargoed' }] });
    expect(newsroom.list('public')).toEqual(['public/releases.json']);
    expect(JSON.parse((await at('2024-03-09T23:30:00Z')).stdout)).toMatchObject({ keptBack: [] });
    expect(newsroom.list('public')).toContain('public/en/a/index.html');
  });

  test('builds only the formats that are asked for', async () => {
    const newsroom = temporaryNewsroom(RELEASES);
    await runCli(['build', 'one.md', '--format', 'wire', ...NOW], { cwd: newsroom.path });
    expect(newsroom.list('public')).toEqual(['public/en/one/wire.txt', 'public/releases.json']);
  });

  test('with --strict leaves releases with warnings out', async () => {
    const warned = source({ contacts: '\n  - name: Ana Ejemplo\n    email: ana@example.org' });
    const newsroom = temporaryNewsroom({ 'newsroom.yaml': '', 'a.md': warned });
    expect((await runCli(['build', ...NOW], { cwd: newsroom.path })).code).toBe(0);
    expect((await runCli(['build', '--strict', ...NOW], { cwd: newsroom.path })).code).toBe(1);
    expect(newsroom.list('public')).toEqual(['public/releases.json']);
  });

  test('copies the pictures of a release, and refuses those outside the newsroom', async () => {
    const image = (src: string) => source({ image: `{ src: ${src}, alt: A room }` });
    const newsroom = temporaryNewsroom({
      'in/newsroom.yaml': '',
      'in/good.md': image('room.png'),
      'in/bad.md': image('../secret.png'),
      'in/gone.md': image('gone.png'),
      'in/room.png': 'GIF89a picture',
      'secret.png': 'secret',
    });
    const { code, stderr } = await runCli(['build', 'in', ...NOW], { cwd: newsroom.path });
    expect(code).toBe(1);
    expect(stderr).toMatch(/in\/bad\.md:\d+:\d+: error/);
    expect(stderr).toMatch(/in\/gone\.md:\d+:\d+: error image\/file/);
    expect(newsroom.read('public/en/good/room.png')).toBe('GIF89a picture');
    expect(newsroom.list('public').filter((path) => path.includes('secret'))).toEqual([]);
  });
});

describe('wrong usage and a failing machine', () => {
  test.each([
    ['an unknown command', ['biuld'], '(Did you mean build?)'],
    ['an unknown option', ['build', '--formt', 'html'], '(Did you mean --format?)'],
    ['an unknown format', ['build', '--format', 'pfd'], 'There is no format "pfd".'],
    ['a path that is not there', ['build', 'nowhere'], 'nowhere'],
    ['a moment that is none', ['build', '--now', 'tomorrow'], 'tomorrow'],
  ])('%s ends with 2 and says what to do', async (_, args, message) => {
    const { code, stderr } = await runCli(args, { cwd: temporaryNewsroom(RELEASES).path });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  });

  test.each([
    ['a bad value', 'newsroom.yaml', 'baseUrl: press\n', /newsroom\.yaml:1:10: error newsroom\/settings/],
    [
      'an unknown key',
      'newsroom.yaml',
      'language: en\nbaseurl: https://a.example\n',
      /newsroom\.yaml:2:1: error[\s\S]*baseUrl/,
    ],
    ['broken YAML', 'offices.yaml', 'offices: [\n', /offices\.yaml:\d+:\d+: error/],
    ['an office that is none', 'offices.yaml', 'offices:\n  a b: {}\n', /offices\.yaml:2:3: error/],
  ])('settings with %s end with 2, with their place', async (_, name, text, message) => {
    const { code, stderr } = await runCli(['build'], { cwd: temporaryNewsroom({ ...RELEASES, [name]: text }).path });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
  });

  test('an output folder that cannot be made ends with 3', async () => {
    const newsroom = temporaryNewsroom({ ...RELEASES, taken: 'a file' });
    const { code, stderr } = await runCli(['build', '--out', 'taken/public'], { cwd: newsroom.path });
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('taken/public') });
    expect(stderr).not.toContain('    at ');
  });

  test('a build that runs already ends the second one with 3', async () => {
    const newsroom = temporaryNewsroom(RELEASES);
    newsroom.write({ 'public/.iom-release/lock': JSON.stringify({ pid: process.pid, host: 'elsewhere' }) });
    const { code, stderr } = await runCli(['build'], { cwd: newsroom.path });
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('Another build is writing') });
  });
});

describe('what surrounds a build', () => {
  test('takes no part in its bytes: zone, locale, working directory', async () => {
    const newsroom = temporaryNewsroom({
      'n/newsroom.yaml': '',
      'n/a.md': source({ embargo: '2024-03-31T02:30:00+01:00' }),
    });
    const outputs = new Set<string>();
    for (const [TZ, LANG, cwd, path] of [
      ['UTC', 'C', '.', 'n'],
      ['Pacific/Kiritimati', 'ar_EG.UTF-8', 'n', '.'],
      ['America/St_Johns', 'fr_FR.UTF-8', 'n', '../n'],
    ] as const) {
      const out = join(newsroom.path, 'out');
      await runCli(['build', path, '--out', out, '--now', '2024-06-01T00:00:00Z'], {
        cwd: join(newsroom.path, cwd),
        env: { TZ, LANG },
      });
      outputs.add(
        newsroom
          .list('out')
          .map((file) => newsroom.read(file))
          .join('\n'),
      );
    }
    expect(outputs.size).toBe(1);
    expect([...outputs][0]).toContain('Harbour Library');
  });

  test('may end early: a closed pipe is no error', async () => {
    const newsroom = temporaryNewsroom(RELEASES);
    writeFileSync(join(newsroom.path, 'run.sh'), `"$1" "$2" rules --json | head -c 10\nexit "\${PIPESTATUS[0]}"\n`);
    const { spawnSync } = await import('node:child_process');
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['run.sh', process.execPath, join(import.meta.dirname, '../../bin/iom-release.js')],
      {
        cwd: newsroom.path,
        encoding: 'utf8',
      },
    );
    expect({ status, stdout: stdout.length, stderr }).toEqual({ status: 0, stdout: 10, stderr: '' });
  });
});

test.each([
  ['/proc/none/at/all', 'no file or folder can be made there'],
  ['round/site', 'its links lead in a circle'],
  ['file.txt', 'a file stands where a folder belongs'],
  ['/dev/null', 'a file stands where a folder belongs'],
])('an output that cannot be, %s, is said in words, at once', async (out, reason) => {
  const room = temporaryNewsroom({ 'newsroom.yaml': '', 'file.txt': '' });
  symlinkSync('round', join(room.path, 'round'));
  const { code, stderr } = await runCli(['build', '--out', out], { cwd: room.path });
  expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(`cannot be written: ${reason}.`) });
  expect(stderr).toContain('→');
});

test('an output without a name, as a variable of a shell may leave it, is none', async () => {
  const room = temporaryNewsroom({ 'newsroom.yaml': '' });
  for (const language of ['en', 'fr']) {
    const { code } = await runCli(['build', '--out', ''], { cwd: room.path, env: { LC_ALL: language } });
    expect(code).toBe(2);
  }
  expect(room.list()).toEqual(['newsroom.yaml']);
});
