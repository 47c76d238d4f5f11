import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuildOptions, build } from '../../src/build/build.ts';
import { readFolder } from '../support/built.ts';
import { source } from '../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const WORDS = 'quaggamire lead.\n\nThe quaggamire text.';
const SECRETS = {
  summary: 'quaggamire summary',
  keywords: '[quaggamire]',
  themes: '[quaggamire-theme]',
  office: 'kenya',
};
/** A release under embargo, one dated ahead, a draft, and public ones that name them as what they are about. */
const NEWSROOM = {
  'newsroom.yaml': '',
  'open.en.md': source({ title: 'An open door', themes: '[doors]' }, 'The reading room opened.'),
  'open.fr.md': source({ ...SECRETS, title: 'Quaggamire titre', embargo: '2024-06-01T09:00:00+02:00' }, WORDS),
  'secret.md': source({ ...SECRETS, title: 'Quaggamire', embargo: '2024-06-01T09:00:00+02:00' }, WORDS),
  'ahead.md': source({ ...SECRETS, title: 'Quaggamire ahead', date: '2024-06-01' }, WORDS),
  'draft.md': source({ ...SECRETS, title: 'Quaggamire draft', status: 'draft' }, WORDS),
  'correction.md': source(
    {
      ...SECRETS,
      title: 'Quaggamire corrected',
      embargo: '2024-06-01T09:00:00+02:00',
      corrects: '{ release: open, note: quaggamire note }',
    },
    WORDS,
  ),
  'gone.md': source({ title: 'A closed door', status: 'withdrawn', withdraws: null }, 'The zebrafen text.'),
};

const isBeside = (path: string) => /\.xml$|feed\.json$|\/search\/.*\.json$/.test(path);

/** The feeds, sitemaps and indexes of a build. */
async function beside(folder: TemporaryNewsroom, options: Partial<BuildOptions> = {}): Promise<Map<string, string>> {
  await build({ cwd: folder.path, paths: [folder.path], out: 'public', now: 0, formats: ['html'], ...options });
  const files = [...readFolder(join(folder.path, 'public'))].filter(([path]) => isBeside(path));
  return new Map(files.map(([path, bytes]) => [path, bytes.toString('utf8')]));
}

describe('feeds, sitemaps and search', () => {
  test.each([
    ['2024-05-31T20:59:59Z', false, {}],
    ['2024-06-01T06:59:59Z', false, {}],
    ['2024-05-31T12:00:00Z', false, { includeEmbargoed: true, includeDrafts: true }],
    ['2024-06-01T07:00:00Z', true, {}],
    ['2024-08-01T00:00:00Z', true, { includeDrafts: true }],
  ])('at %s have the embargoed ones: %s %o', async (now, shown, options) => {
    const folder = temporaryNewsroom(NEWSROOM);
    const files = await beside(folder, { now: Date.parse(now), ...options });
    expect(files.size).toBeGreaterThan(8);
    const telling = [...files].filter(([path, text]) =>
      /quaggamire|\/(?:secret|correction|kenya)\b/i.test(path + text),
    );
    // The release that is dated ahead begins at midnight in Nairobi, before the others.
    const ahead = Date.parse(now) >= Date.parse('2024-05-31T21:00:00Z');
    if (shown) expect(telling.length).toBeGreaterThan(3);
    else if (ahead) expect(telling.map(([, text]) => /\/(?:secret|correction)\b|note/i.test(text))).not.toContain(true);
    else expect(telling).toEqual([]);
    expect([...files.values()].join('')).not.toContain('Quaggamire draft');
  });

  test('have of a withdrawn release its notice in the feeds, and nothing elsewhere', async () => {
    const files = await beside(temporaryNewsroom(NEWSROOM), { now: Date.UTC(2024, 4, 1) });
    expect(files.get('en/atom.xml')).toContain('This release has been withdrawn.');
    expect([...files].filter(([, text]) => text.includes('/en/gone/')).map(([path]) => path)).toEqual([
      'en/archive/2024/03/atom.xml',
      'en/archive/2024/atom.xml',
      'en/atom.xml',
      'en/feed.json',
      'en/offices/headquarters/atom.xml',
      'en/rss.xml',
    ]);
    expect([...files.values()].join('')).not.toContain('zebrafen');
  });

  test('are left as they are while nothing changes, and come back when they are lost or edited', async () => {
    const folder = temporaryNewsroom(NEWSROOM);
    const options = { now: Date.UTC(2024, 4, 1), cache: true };
    const first = await beside(folder, options);
    writeFileSync(join(folder.path, 'public/en/atom.xml'), 'edited');
    rmSync(join(folder.path, 'public/en/search/index.json'));
    expect(await beside(folder, options)).toEqual(first);
    folder.write({ 'open.en.md': source({ title: 'Another door', themes: '[doors]' }, 'The wobblegarden opened.') });
    const changed = await beside(folder, options);
    rmSync(join(folder.path, '.iom-release'), { recursive: true });
    expect(changed).toEqual(await beside(folder, options));
    expect(changed.get('en/search/words-first.json')).toContain('wobblegarden');
  });

  test('of a year that is past stay as they are, until a later release says something of one of it', async () => {
    const folder = temporaryNewsroom({
      'newsroom.yaml': '',
      'old.en.md': source({ title: 'An old door', date: '2022-12-30' }),
      'older.en.md': source({ title: 'An older door', date: '2021-02-01' }),
    });
    const options = { now: Date.UTC(2024, 4, 1), cache: true };
    const ofYear = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([path]) => path.startsWith('en/archive/2022/'));
    const first = await beside(folder, options);
    expect(ofYear(first).map(([path]) => path)).toEqual(['en/archive/2022/12/atom.xml', 'en/archive/2022/atom.xml']);
    const add = async (name: string, values: Parameters<typeof source>[0]) => {
      folder.write({ [name]: source({ date: '2024-03-05', ...values }) });
      const files = await beside(folder, options);
      const anew = await beside(folder, { ...options, cache: false, out: 'anew' });
      expect(ofYear(files)).toEqual(ofYear(anew));
      return ofYear(files).map(([, text]) => text);
    };
    const before = ofYear(first).map(([, text]) => text);
    expect(await add('new.en.md', {})).toEqual(before);
    const corrected = await add('right.en.md', { corrects: '{ release: old, note: It was red. }' });
    for (const text of corrected) expect(text).toContain('<updated>2024-03-05T00:00:00+01:00</updated>');
    const translated = await add('old.fr.md', { date: '2023-01-02', title: 'Une porte' });
    for (const text of translated) expect(text).toContain('href="https://press.example.org/fr/old/"');
  });

  test('take the words of what is withdrawn later out of the index and out of the cache', async () => {
    const folder = temporaryNewsroom({
      ...NEWSROOM,
      'later.md': source({ title: 'Later' }, 'One.\n\nThe murkwood text.'),
    });
    const options = { now: Date.UTC(2024, 4, 1), cache: true };
    const before = await beside(folder, options);
    expect(before.get('en/search/words-first.json')).toContain('murkwood');
    folder.write({ 'later.md': source({ title: 'Later', status: 'withdrawn' }, 'One.\n\nThe murkwood text.') });
    const after = await beside(folder, options);
    expect([...after.values()].join('')).not.toContain('murkwood');
    const kept = folder.list('.iom-release').map((name) => folder.read(name));
    expect(kept.join('')).not.toContain('murkwood');
  });
});
