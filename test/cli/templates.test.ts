import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const SAMPLE = fileURLToPath(new URL('../../releases', import.meta.url));

describe('--templates', () => {
  const build = async (files: Record<string, string>) => {
    const folder = temporaryNewsroom(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`own/${name}`, text])),
    );
    const result = await runCli(['build', SAMPLE, '--out', 'out', '--templates', 'own'], { cwd: folder.path });
    const read = (file: string) => folder.read(`out/en/2009-06-19-iom-director-general-visits-mexico/${file}`);
    const style = () => folder.read('out/assets/newsroom.css');
    return { ...result, read, style };
  };

  test('replaces a page, and leaves the other formats as they are', async () => {
    const { code, read } = await build({ 'html/release.hbs': '<!doctype html><title>{{title}}</title>\n' });
    expect(code).toBe(0);
    expect(read('index.html')).toBe('<!doctype html><title>IOM Director General Visits Mexico</title>\n');
    expect(read('wire.txt')).toContain('FOR IMMEDIATE RELEASE');
  });

  test('replaces one partial, one style sheet, single words', async () => {
    const { code, read, style } = await build({
      'html/partials/contacts.hbs': '<p class="mine">{{contacts.[0].name}}</p>\n',
      'html/theme.css': ':root { --link: rebeccapurple }',
      'strings/en.yaml': 'wire:\n  immediate: RELEASE NOW\n',
    });
    expect(code).toBe(0);
    expect(read('index.html')).toContain('<p class="mine">Juan Artola</p>');
    expect(style()).toMatch(/^:root\{--link:rebeccapurple\}[\s\S]*\.band\{/);
    expect(read('wire.txt')).toContain('RELEASE NOW');
    expect(read('wire.txt')).toContain('For more information, please contact:');
  });

  test.each([
    [
      'an unknown field',
      { 'wire/release.txt.hbs': '{{headline}}\n{{titel}}\n' },
      'templates/wire/release.txt.hbs, line 2: there is no field "titel".',
    ],
    ['unknown words', { 'strings/en.yaml': 'wire:\n  imediate: NOW\n' }, 'templates/strings/en.yaml'],
    ['broken YAML', { 'strings/en.yaml': 'wire: [\n' }, 'templates/strings/en.yaml, line'],
  ])('with %s ends with exit code 2, names the place and writes nothing', async (_, files, message) => {
    const { code, stderr, read } = await build(files);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    expect(() => read('index.html')).toThrow();
  });

  test('that is not there is said so', async () => {
    const folder = temporaryNewsroom({});
    const { code, stderr } = await runCli(['build', SAMPLE, '--templates', 'nowhere'], { cwd: folder.path });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('There is no folder') });
  });

  test('without a template in it is said so', async () => {
    const folder = temporaryNewsroom({ 'own/readme.txt': 'Nothing here' });
    const { code, stderr } = await runCli(['build', SAMPLE, '--templates', 'own'], { cwd: folder.path });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('There are no templates in') });
    expect(stderr).toContain('html, email, wire or strings');
  });
});
