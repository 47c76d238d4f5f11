import type { Link } from 'mdast';
import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../../src/build/template-files.ts';
import type { Remark, RenderContext } from '../../../src/formats/format.ts';
import { findFormat } from '../../../src/formats/list.ts';
import { createTemplates } from '../../../src/formats/templates/compile.ts';
import type { Release } from '../../../src/model/release.ts';
import { parseMarkdownText } from '../../../src/source/markdown.ts';
import { runCli } from '../../support/cli.ts';
import { contextFor, harbour } from '../../support/releases.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';

const { newsroom, releases } = harbour();
const french = releases.find(({ file }) => file === 'everything.fr.md');
if (!french) throw new Error('everything.fr.md is gone');
const quiet: Release = french;

function remarksOf(change: Partial<Release>, more: Partial<RenderContext> = {}): Remark[] {
  const remarks: Remark[] = [];
  const report = (remark: Remark) => remarks.push(remark);
  findFormat('email')?.render({ ...quiet, ...change }, contextFor(newsroom, { report, ...more }));
  return remarks;
}

const found = (change: Partial<Release>, more?: Partial<RenderContext>) =>
  remarksOf(change, more).map(({ rule, severity }) => `${severity} ${rule}`);
const text = (markdown: string) => ({ body: parseMarkdownText(markdown) });
const weighing = (bytes: number) => ({ picture: () => new Uint8Array(bytes) });
const inside = { newsroom: { ...newsroom, email: { ...newsroom.email, images: 'cid' as const } } };

test('a release like others has no findings', () => {
  expect(found({})).toEqual([]);
});

describe('size', () => {
  const shell = Buffer.byteLength(
    String(findFormat('email')?.render({ ...quiet, ...text('') }, contextFor(newsroom))[1]?.content ?? ''),
  );
  // One paragraph without spaces to break at: quoted-printable adds a soft break of three to each 75.
  const ofSize = (bytes: number) => text('x'.repeat(Math.floor((bytes - shell * 1.07) * (75 / 78))));

  test.each([
    [78_000, []],
    [86_000, ['info email/size']],
    [100_000, ['info email/size']],
    [106_000, ['warning email/size']],
  ])('of about %i bytes: %j', (bytes, rules) => {
    expect(found(ofSize(bytes))).toEqual(rules);
  });

  test('counts what Arabic becomes on its way', () => {
    expect(found(text('ليلة '.repeat(7000)))).toEqual(['info email/size']);
    expect(found(text('ليلة '.repeat(9000)))).toEqual(['warning email/size']);
  });
});

test('a subject has 78 characters, however many bytes they take', () => {
  expect(found({ title: 'é'.repeat(78) })).toEqual([]);
  expect(found({ title: '🚢'.repeat(78) })).toEqual([]);
  expect(remarksOf({ title: 'e'.repeat(79) })).toMatchObject([
    { rule: 'email/subject', severity: 'info', field: ['title'] },
  ]);
});

test('pictures without words and links without https point to themselves', () => {
  const markdown =
    'One ![](a.png) and ![ ](b.png) and ![c](c.png).\n\nA [page](http://example.org/x), [more](#more), [mail](mailto:a@example.org), [ref].\n\n[ref]: ftp://example.org';
  const remarks = remarksOf(text(markdown));
  expect(remarks.map(({ rule, range }) => [rule, markdown.slice(range?.start, range?.end)])).toEqual([
    ['email/alt', '![](a.png)'],
    ['email/alt', '![ ](b.png)'],
    ['email/link', '[page](http://example.org/x)'],
    ['email/link', '[more](#more)'],
    ['email/link', '[ref]: ftp://example.org'],
  ]);
  expect(remarks.map(({ message }) => message).join('\n')).toContain('"http://example.org/x"');
});

test('pictures that weigh', () => {
  const one = text('![a](a.png) ![a](a.png)');
  expect(found(one, weighing(1_000_000))).toEqual([]);
  expect(found(one, weighing(1_100_000))).toEqual(['info email/image-weight']);
  expect(found(one, { ...inside, ...weighing(1_100_000) })).toEqual(['warning email/image-weight']);
  expect(remarksOf(one, { ...inside, ...weighing(8_000_000) })[0]?.message).toContain('7.6 MB');
  expect(found(text('![a](a.png) ![b](b.png)'), weighing(600_000))).toEqual(['info email/image-weight']);
});

test('a withdrawn release is not asked for what it does not show', () => {
  expect(found({ ...text('![](a.png) [x](http://example.org)'), publication: { state: 'withdrawn' } })).toEqual([]);
});

test('a template that prints no text', () => {
  const files = new Map(
    ['email/message.hbs', 'email/dark.css', 'strings/fr.yaml', 'strings/en.yaml'].map((name) => [
      name,
      loadTemplates().file(name),
    ]),
  );
  const templates = createTemplates(files, new Map([['email/message.txt.hbs', '\n']]));
  expect(found({}, { templates })).toEqual(['warning email/text']);
});

describe('on the command line', () => {
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

test('a link that an email cannot have is shown to its sixtieth letter, and has no place where its tree has none', () => {
  const url = `javascript:${'x'.repeat(60)}`;
  const link: Link = { type: 'link', url, children: [{ type: 'text', value: 'words' }] };
  const [remark] = remarksOf({ body: { type: 'root', children: [{ type: 'paragraph', children: [link] }] } });
  expect(remark).toMatchObject({
    rule: 'email/link',
    message: expect.stringContaining(`"${url.slice(0, 60)}…" is no`),
  });
  expect(remark).not.toHaveProperty('range');
});
