import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour/', import.meta.url));

describe('what an email is checked for', () => {
  const room = (settings: string, release: string) =>
    temporaryNewsroom({
      'newsroom.yaml': `organisation: { name: Harbour Library, shortName: HL, domains: [library.example.org] }\nbaseUrl: https://press.library.example.org\n${settings}`,
      'a.en.md': `---\ntitle: ${'Night '.repeat(15)}\ndate: 2024-03-05\noffice: mexico\ncontacts:\n  - name: Ana Ejemplo\n    email: ana@library.example.org\n---\n${release}`,
    });
  const build = async (folder: ReturnType<typeof room>, ...args: string[]) => {
    const { code, stdout } = await runCli(
      ['build', '--now', '2024-03-09T12:00Z', '--format', 'email', '--json', ...args],
      { cwd: folder.path },
    );
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { file: string; rule: string; severity: string; line: number; column: number }[];
    };
    return {
      code,
      found: diagnostics.map(
        ({ file, line, column, severity, rule }) => `${file}:${line}:${column} ${severity} ${rule}`,
      ),
    };
  };

  test('findings stand at their place, and settings and comments hold for them', async () => {
    const body = 'A [page](http://example.org).\n';
    const alone = 'lint: { rules: { link/https: off } }\n';
    expect(await build(room(alone, body))).toEqual({
      code: 0,
      found: ['a.en.md:2:8 info email/subject', 'a.en.md:9:3 warning email/link'],
    });
    const settings = 'lint: { rules: { link/https: off, email/subject: off, email/link: error } }\n';
    expect(await build(room(settings, body))).toEqual({ code: 1, found: ['a.en.md:9:3 error email/link'] });
    const comment = `<!-- iom-release-disable-next-line email/link -- an old page -->\n\n${body}`;
    expect((await build(room(alone, comment))).found).toEqual(['a.en.md:2:8 info email/subject']);
  });

  test('CSS of one’s own is checked for the mail programs that the newsroom names', async () => {
    const folder = room('lint: { rules: { email/subject: off } }\n', 'A text.\n');
    folder.write({
      'own/email/message.hbs':
        '<p style="color:red;\n  border-radius:4px">{{title}}</p>\n<p style="border-radius:2px">{{{body}}}</p>',
    });
    expect((await build(folder, '--templates', 'own')).found).toEqual(['own/email/message.hbs:2:3 warning email/css']);
    folder.write({ 'newsroom.yaml': `${folder.read('newsroom.yaml')}email: { clients: [gmail.ios] }\n` });
    expect((await build(folder, '--templates', 'own')).found).toEqual([]);
    folder.write({ 'newsroom.yaml': folder.read('newsroom.yaml').replace('gmail.ios', 'gmail.io') });
    const { code, stderr } = await runCli(['build'], { cwd: folder.path });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean gmail.ios?') });
  });
});

describe('the settings of emails', () => {
  const names = ['newsroom.yaml', 'offices.yaml', 'everything.en.md', 'pictures/room.png', 'pictures/map.png'];
  const room = () =>
    temporaryNewsroom(Object.fromEntries(names.map((name) => [name, readFileSync(join(HARBOUR, name))])));
  const args = ['build', '--now', '2024-03-09T12:00:00Z'];

  test('the flags reach the message', async () => {
    const folder = room();
    const { code } = await runCli([...args, '--email-images', 'cid', '--email-draft'], { cwd: folder.path });
    expect(code).toBe(0);
    const message = folder.read('public/en/everything/email.eml');
    expect(message).toContain('\r\nX-Unsent: 1\r\n');
    expect(message).toContain('Content-Type: multipart/related; type="text/html"');
  });

  test('a template that no message can hold costs the email, not the other formats', async () => {
    const folder = room();
    folder.write({ 'own/email/message.hbs': '<p>{{title}}</p>\u0007' });
    const { code, stderr } = await runCli([...args, '--templates', 'own'], { cwd: folder.path });
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('error email/message') });
    const files = ['index.html', 'pictures/map.png', 'pictures/room.png', 'wire.txt'];
    expect(folder.list('public/en/everything')).toEqual(files.map((name) => `public/en/everything/${name}`));
  });
});
