import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ImportOptions, importReleases } from '../../src/index.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const PAGE =
  '<h1>A Cat Reads</h1><p>Mexico City, 19 June 2009 – The cat of the fictional library read a book to the children.</p>';
const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

function room(files: Readonly<Record<string, string | Uint8Array>>): TemporaryNewsroom {
  return temporaryNewsroom({ 'newsroom.yaml': '', ...files });
}

async function imported({ path }: TemporaryNewsroom, options: Partial<ImportOptions> = {}) {
  return importReleases({ paths: ['old'], cwd: path, to: 'new', ...options });
}

describe('an import', () => {
  test('tells what would become of each file as it then becomes, and does not touch it before', async () => {
    const newsroom = room({ 'old/a.html': PAGE });
    const states = async (options: Partial<ImportOptions> = {}) => {
      const would = await imported(newsroom, { ...options, dryRun: true });
      const before = newsroom.list('new').map((file) => newsroom.read(file));
      const does = await imported(newsroom, options);
      expect(would.releases.map(({ state }) => state)).toEqual(does.releases.map(({ state }) => state));
      return { before, state: does.releases[0]?.state, file: does.releases[0]?.file ?? '' };
    };
    const { file, state, before } = await states();
    expect({ state, before }).toEqual({ state: 'written', before: [] });
    const written = newsroom.read(file);
    expect(await states()).toMatchObject({ state: 'unchanged', before: [written] });
    newsroom.write({ [file]: 'mine' });
    expect(await states()).toMatchObject({ state: 'kept', before: ['mine'] });
    expect(newsroom.read(file)).toBe('mine');
    expect(await states({ force: true })).toMatchObject({ state: 'replaced', before: ['mine'] });
    expect(newsroom.read(file)).toBe(written);
  });

  test('writes over no folder and through no link, not even when it is told to overwrite', async () => {
    const newsroom = room({ 'old/a.html': PAGE, 'mine.txt': 'mine' });
    const [{ file = '' } = {}] = (await imported(newsroom, { dryRun: true })).releases;
    mkdirSync(join(newsroom.path, file), { recursive: true });
    const ways = [{ force: true }, { force: true, dryRun: true }];
    for (const way of ways) expect((await imported(newsroom, way)).releases).toMatchObject([{ state: 'kept' }]);
    const other = room({ 'old/a.html': PAGE, 'mine.txt': 'mine', 'new/other.txt': '' });
    symlinkSync('../mine.txt', join(other.path, file));
    for (const way of ways) expect((await imported(other, way)).releases).toMatchObject([{ state: 'kept' }]);
    expect(other.read('mine.txt')).toBe('mine');
  });

  test('takes pictures that are pictures, by whatever path they are named, and leaves those on the web there', async () => {
    const pictures = ['b%20c.JPEG', 'b%20c.JPEG?size=large#top', 'no-ending', 'words.png', 'a%zz.png', 'https://library.example.org/d.png', 'data:x', '/etc/passwd', 'nowhere.png']; // biome-ignore format: a list
    const newsroom = room({
      'old/a.html':
        PAGE +
        pictures
          .map(
            (src) =>
              `<p><img src="${src}" alt="The fictional cat, ${src}"></p><p>It read the next page of its book.</p>`,
          )
          .join(''),
      'old/b c.JPEG': PICTURE,
      'old/no-ending': PICTURE,
      'old/words.png': 'no picture',
      'old/a%zz.png': PICTURE,
    });
    const { releases } = await imported(newsroom);
    const [release] = releases;
    expect(release?.pictures.map((name) => name.replace(/.*-(?=\d+\.)/, ''))).toEqual(['1.jpg', '2.jpg', '3.png']);
    expect(release?.text).toContain('https://library.example.org/d.png');
    expect(release?.text).not.toContain('/etc/passwd');
    expect(release?.text).not.toContain('words.png)');
  });

  test('reads what a pattern fits, passes over hidden files and links in folders, and says what is nowhere', async () => {
    const newsroom = room({
      'old/a.html': PAGE,
      'old/.hidden.html': PAGE,
      'old/notes.xyz': '',
      'elsewhere/b.html': PAGE,
    });
    symlinkSync('../elsewhere', join(newsroom.path, 'old/linked'));
    expect((await imported(newsroom, { dryRun: true })).passedOver).toEqual(['old/notes.xyz']);
    expect((await imported(newsroom, { dryRun: true })).releases).toHaveLength(1);
    const fitting = await imported(newsroom, { dryRun: true, paths: ['{old,elsewhere}/*.html'] });
    expect(fitting.releases.map(({ input }) => input)).toEqual(['elsewhere/b.html', 'old/a.html']);
    await expect(imported(newsroom, { paths: ['nowhere'] })).rejects.toThrow('There is no file or folder nowhere.');
    await expect(imported(newsroom, { paths: ['nowhere/*.html'] })).rejects.toThrow('There is no file or folder nowhere/*.html.'); // biome-ignore format: one call
    mkdirSync(join(newsroom.path, 'empty'));
    await expect(imported(newsroom, { paths: ['empty'] })).rejects.toThrow('There is nothing to import in empty.');
  });

  test('refuses the kind that an input is not of, and what is nested too deep, and takes what a reviewer says', async () => {
    const deep = `${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`;
    const newsroom = room({ 'old/a.html': PAGE, 'old/b.html': deep });
    const { releases, refused } = await imported(newsroom, {
      review: async (draft, input) => (input.endsWith('a.html') && draft.title ? { title: 'A Dog Reads' } : {}),
    });
    expect(releases[0]?.text).toContain('title: A Dog Reads\n');
    expect([...releases.slice(1).map(({ text }) => text), ...refused.map(({ message }) => message)]).toHaveLength(1);
    const asWord = await imported(newsroom, { paths: ['old/a.html'], kind: 'word' });
    expect(asWord).toMatchObject({ releases: [], refused: [{ input: 'old/a.html' }] });
  });
});
