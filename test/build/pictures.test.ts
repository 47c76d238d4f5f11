import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPicture } from '../../src/build/assets.ts';
import { isPicture } from '../../src/model/asset.ts';
import { readFolder } from '../support/built.ts';
import { runCli } from '../support/cli.ts';
import { source } from '../support/source.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const NOW = ['--now', '2024-06-01T00:00:00Z'];
const CANARY = 'CANARY';
const SCRIPT = `<script>"${CANARY}"</script>`;
const GIF = 'GIF89a picture';

/** What stands in a newsroom and is no picture, whatever it is called. */
const OTHERS = {
  'evil.svg': `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`,
  'evil.html': SCRIPT,
  'evil.js': CANARY,
  evil: SCRIPT,
  'page.png': `<!DOCTYPE html>${SCRIPT}`,
  'short.png': 'GI',
  'empty.png': '',
  'riff.webp': `RIFF....WAVE${CANARY}`,
  'index.html': CANARY,
  'wire.txt': CANARY,
  'secrets.env': CANARY,
  'newsroom.yaml': `# ${CANARY}\n`,
  'templates/note.hbs': CANARY,
  'deep/hidden.md': source({ slug: 'hidden', status: 'draft' }, CANARY),
};

const NAMES = [
  ...Object.keys(OTHERS),
  ...['deep/../deep/hidden.md', './source-0.md', 'folder', 'folder.png'],
  ...['pipe.png', 'gone.png', 'large.png', 'link.png'],
];

/** @returns a newsroom where each name is the picture of one release, as its lead or in its text; and a sound release */
function newsroom() {
  const sources = NAMES.flatMap((src, index) => [
    [`source-${index}.md`, source({ slug: `text-${index}` }, `A first paragraph.\n\n![A room](${src})`)],
    [`lead-${index}.md`, source({ slug: `lead-${index}`, image: `{ src: ${JSON.stringify(src)}, alt: A room }` })],
  ]);
  const sound = source({ slug: 'sound', image: '{ src: room.gif, alt: A room }' });
  const room = temporaryNewsroom({ ...OTHERS, ...Object.fromEntries(sources), 'room.gif': GIF, 'sound.md': sound });
  for (const name of ['folder', 'folder.png']) mkdirSync(join(room.path, name));
  execFileSync('mkfifo', [join(room.path, 'pipe.png')]);
  symlinkSync('secrets.env', join(room.path, 'link.png'));
  room.write({ 'large.png': GIF });
  truncateSync(join(room.path, 'large.png'), 65 * 1024 * 1024);
  return room;
}

test('what is no picture is an error of the release that names it, and nothing of it gets out', async () => {
  const room = newsroom();
  for (const args of [['build'], ['build'], ['export', '--to', 'outbox', '--format', 'wire']]) {
    const { code, stderr } = await runCli([...args, ...NOW], { cwd: room.path });
    expect({ args, code }).toEqual({ args, code: 1 });
    for (const index of NAMES.keys())
      for (const name of [`source-${index}`, `lead-${index}`])
        expect.soft(stderr).toMatch(new RegExp(`\\b${name}\\.md:\\d+:\\d+: error +image/file`));
    expect(stderr.match(/error +image\/file/g)).toHaveLength(2 * NAMES.length);
  }
  const out = [...readFolder(join(room.path, 'public')), ...readFolder(join(room.path, 'outbox'))];
  const names = out.map(([path]) => path);
  expect(names).toEqual(expect.arrayContaining(['en/sound/index.html', 'en/sound/room.gif', 'sound.en.wire.txt']));
  expect(names.filter((name) => /(?:^en\/|^)(?:lead|text)-\d/.test(name))).toEqual([]);
  expect(out.filter(([, bytes]) => bytes.includes(CANARY)).map(([path]) => path)).toEqual([]);
});

test('a picture is what its bytes say, whatever its name says', async () => {
  const heads = { png: '\u0089PNG\r\n\u001a\n', jpg: '\u00ff\u00d8\u00ff\u00e0', gif: 'GIF87a', webp: 'RIFF\0\n\0\0WEBP', avif: '\0\0\0 ftypavif' }; // biome-ignore format: a table
  for (const [name, head] of Object.entries(heads)) {
    expect([name, isPicture(Buffer.from(head, 'latin1'))]).toEqual([name, true]);
    expect([name, isPicture(Buffer.from(` ${head}`, 'latin1'))]).toEqual([name, false]);
  }
});

test('one that became another file since it was looked at is not read', () => {
  const room = temporaryNewsroom({ 'room.png': SCRIPT });
  expect(() => readPicture({ from: join(room.path, 'room.png'), to: 'room.png' })).toThrow(
    'was changed while it was built',
  );
});

test('two that would go to one place are told in the release that has them; the same one twice is none', async () => {
  const room = temporaryNewsroom({
    'newsroom.yaml': '',
    'photos/room.gif': GIF,
    'a/photos/room.gif': `${GIF} 2`,
    'a/photos/Room.gif': `${GIF} 3`,
    'a/one.md': source({ slug: 'one' }, '![A](photos/room.gif) ![B](../photos/room.gif)'),
    'a/two.md': source({ slug: 'two' }, '![A](photos/room.gif) ![B](photos/Room.gif)'),
    'a/three.md': source({ slug: 'three' }, '![A](photos/room.gif) ![B](./photos/room.gif) ![C](photos/room.gif)'),
  });
  const { code, stderr } = await runCli(['build', ...NOW], { cwd: room.path });
  expect(code).toBe(1);
  expect(stderr.match(/Another picture of this release goes to photos\/room\.gif, too/g)).toHaveLength(2);
  expect(room.list('public').filter((path) => path.endsWith('.gif'))).toEqual(['public/en/three/photos/room.gif']);
});
