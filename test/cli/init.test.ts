import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { runCli } from '../support/cli.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';
import { KEY, runOnTerminal } from '../support/terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOW = ['--now', '2026-11-23T22:04:00Z'];

describe('init', () => {
  test.each(['en', 'fr', 'es', 'ar'])('makes a newsroom that lints clean and builds at once: %s', async (language) => {
    const room = temporaryNewsroom({});
    const init = await runCli(['init', '--office', 'mexico', '--language', language, '--ci', 'github', ...NOW], {
      cwd: room.path,
    });
    expect(init).toMatchObject({ code: 0, stdout: '' });
    const lint = await runCli(['lint', '--max-warnings', '0', ...NOW], { cwd: room.path });
    expect(lint).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to mend') });
    expect((await runCli(['build', ...NOW], { cwd: room.path })).code).toBe(0);
    expect(room.list('public')).toContain(`public/${language}/example-release/index.html`);
    expect(room.list()).toEqual(
      expect.arrayContaining(['.github/workflows/releases.yml', '.gitignore', 'package.json']),
    );
  });

  test.each(['$&', "$'", '$1'])('says the name of a folder as it is: %s', async (folder) => {
    const room = temporaryNewsroom({});
    const { stderr } = await runCli(['init', folder, '--office', 'mexico', '--no-input', ...NOW], { cwd: room.path });
    expect(stderr).toContain(`The newsroom is ready in ${folder}:`);
  });

  // To pack and to unpack takes its time on a machine that does other things.
  test('works from an installed package, without this repository', async () => {
    const room = temporaryNewsroom({});
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', room.path], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    const [archive = ''] = room.list().filter((file) => file.endsWith('.tgz'));
    const place = join(room.path, 'node_modules', 'iom-release');
    mkdirSync(place, { recursive: true });
    execFileSync('tar', ['-xzf', join(room.path, archive), '--strip-components=1', '-C', place]);
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [join(place, 'bin', 'iom-release.js'), ...args], {
        cwd: room.path,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    run('init', 'press', '--office', 'headquarters', '--no-input');
    run('build', 'press', '--out', 'public');
    expect(existsSync(join(room.path, 'public', 'en', 'example-release', 'email.eml'))).toBe(true);
    expect(run('lint', 'press', '--json')).toContain('"errors": 0');
  });

  test('leaves what lies there as it is, and a newsroom alone', async () => {
    const room = temporaryNewsroom({ 'package.json': '{}\n', '.gitignore': 'mine\n' });
    const init = () => runCli(['init', '--office', 'mexico', '--json'], { cwd: room.path });
    const { written, kept } = JSON.parse((await init()).stdout);
    expect(kept).toEqual(['.gitignore', 'package.json']);
    expect(written).toContain('newsroom.yaml');
    expect([room.read('package.json'), room.read('.gitignore')]).toEqual(['{}\n', 'mine\n']);
    expect(await init()).toMatchObject({ code: 2, stderr: expect.stringContaining('There is a newsroom in') });
  });

  test.each([
    [[], 'Still needed: --office.'],
    [['--office', 'atlantis'], 'No office is called "atlantis".'],
    [['--office', 'mexico', '--base-url', 'http://x'], 'Write an https address'],
    [['--office', 'mexico', '--email', 'nobody'], 'Write an address'],
    [['--office', 'mexico', '--ci', 'jenkins'], 'Allowed choices are github, gitlab, none'],
  ])('init %j says what to write, and makes nothing', async (args, message) => {
    const room = temporaryNewsroom({});
    const { code, stderr } = await runCli(['init', ...args], { cwd: room.path });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(room.list()).toEqual([]);
  });

  test('asks a little', async () => {
    const room = temporaryNewsroom({});
    const steps = [
      ['Which office', 'genev'],
      ['IOM Headquarters', KEY.enter],
      ['In which language', KEY.enter],
      ['Which address', `press${KEY.enter}`],
      ['Write an address', `@iom.int${KEY.enter}`],
      ['Whom may journalists call', KEY.enter],
      ['Their phone', `+41 22 717 9111${KEY.enter}`],
      ['Where will the site stand', `https://press.example.org${KEY.enter}`],
      ['Who checks changes', `${KEY.down}${KEY.enter}`],
    ] as const;
    const { code, screen } = await runOnTerminal(['init', 'press', ...NOW], steps, { cwd: room.path });
    expect(screen).toContain('The newsroom is ready in press:');
    expect(code).toBe(0);
    expect(room.read('press/offices.yaml')).toContain(
      '    name: Press office\n    office: headquarters\n    phone: +41 22 717 9111\n    email: press@iom.int\n',
    );
    expect(room.list('press')).toContain('press/.gitlab-ci.yml');
  });

  test('says of the organisation what the sample newsroom says', async () => {
    const room = temporaryNewsroom({});
    await runCli(['init', '--office', 'mexico'], { cwd: room.path });
    const read = (text: string) => readNewsroom({ newsroom: { path: 'newsroom.yaml', text } }).newsroom;
    const made = read(room.read('newsroom.yaml'));
    const sample = read(readFileSync(join(ROOT, 'releases', 'newsroom.yaml'), 'utf8'));
    expect(made.boilerplates).toEqual(sample.boilerplates);
    expect(made.organisation.name).toEqual(sample.organisation.name);
  });

  test('has a place for releases before it has one, and is not made twice', async () => {
    const room = temporaryNewsroom({ 'old/page.html': '<h1>A page</h1><p>A text about nobody.</p>' });
    const run = (...args: string[]) => runCli(args, { cwd: room.path });
    expect((await run('init', '--office', 'mexico', '--no-example')).code).toBe(0);
    expect((await run('import', 'old')).stderr).toContain('Imported 1 release into releases.');
    expect((await run('init')).stderr).toContain('There is a newsroom in');
  });
});
