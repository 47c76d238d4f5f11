import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest, type ShareHeader, writeManifest } from '../../../src/build/shard/manifest.ts';
import type { MergeOptions } from '../../../src/build/shard/merge.ts';
import { type BuildOptions, build, mergeShares } from '../../../src/index.ts';
import { harbourCopy } from '../../support/preview.ts';
import { source } from '../../support/source.ts';
import type { TemporaryNewsroom } from '../../support/temporary-newsroom.ts';

const T1 = Date.UTC(2024, 2, 9, 12);
const T2 = Date.UTC(2024, 2, 9, 18);
const FORMATS = ['html', 'wire', 'email', 'ninjs'];
const ALL_FORMATS = [...FORMATS, 'newsml-g2', 'nitf', 'iptc7901', 'docx'];

/** A newsroom that uses everything: translations, corrections, withdrawals, pictures, a logo, templates, mistakes. */
function everything(): TemporaryNewsroom {
  const room = harbourCopy();
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>';
  room.write({
    'templates/html/logo.svg': logo,
    'templates/html/partials/brand.hbs': '<b>Our own brand</b>\n',
    'broken.md': '---\ntitle: Nothing else\n---\n',
    'a/same.md': source({ title: 'One Of Two' }),
    'b/same.md': source({ title: 'The Other One' }),
    'a/lamps-off.en.md': source({ title: 'Lamps Off', themes: '[night]', withdraws: '{ release: lamps-on }' }),
    'b/lamps-on.en.md': source({ title: 'Lamps On', themes: '[night]', countries: '[CH]', date: '2024-02-01' }),
    'a/ferry.en.md': source({ title: 'Ferry Sails', themes: '[night]', countries: '[CH]', date: '2023-02-01' }),
    'a/ferry.es.md': source({ title: 'El transbordador zarpa', language: 'es', date: '2023-02-01' }, 'El transbordador zarpa.'), // biome-ignore format: a list
    'a/news.md': source({ title: 'The News', date: '2024-03-08' }),
    'a/ferry.fr.md': source({ title: 'Le bac part', language: 'fr', status: 'draft' }, 'Le bac part.'),
  });
  return room;
}

function optionsOf(room: TemporaryNewsroom, more: Partial<BuildOptions> = {}): BuildOptions {
  return { cwd: room.path, out: 'whole', now: T2, formats: FORMATS, ...more };
}

async function buildShares(
  room: TemporaryNewsroom,
  count: number,
  more: Partial<BuildOptions> = {},
): Promise<string[]> {
  const folders: string[] = [];
  for (let index = 1; index <= count; index++) {
    const out = `shards/${index}-of-${count}`;
    await build(optionsOf(room, { out, share: { index, count }, ...more }));
    folders.push(out);
  }
  return folders;
}

function contents(room: TemporaryNewsroom, folder: string): Readonly<Record<string, string>> {
  const files = room.list(folder).map((file) => [file.slice(folder.length + 1), readFileSync(join(room.path, file), 'latin1')] as const); // biome-ignore format: one call
  return Object.fromEntries(files);
}

/** Builds once, changes things, and has the next build both whole and in shares. */
async function twice(count: number, more: Partial<BuildOptions> = {}): Promise<TemporaryNewsroom> {
  const room = everything();
  await build(optionsOf(room, { now: T1, ...more }));
  cpSync(join(room.path, 'whole'), join(room.path, 'public'), { recursive: true });
  room.write({ 'everything.fr.md': room.read('everything.fr.md').replace('Non !', 'Oui !') });
  rmSync(join(room.path, 'a/ferry.es.md'));
  await build(optionsOf(room, more));
  const shares = await buildShares(room, count, more);
  const { shares: merged, failed } = mergeShares({ cwd: room.path, shares, out: 'public' });
  expect({ merged, failed }).toEqual({ merged: count, failed: 3 });
  return room;
}

test.each([1, 2, 3, 7])('%i shares and their merge are one build, byte for byte', async (count) => {
  const room = await twice(count);
  const whole = contents(room, 'whole');
  expect(Object.keys(whole)).toEqual(expect.arrayContaining(['en/atom.xml', 'sitemap-news.xml', 'assets/logo.svg', 'fr/everything/ninjs.json'])); // biome-ignore format: a list
  expect(whole['releases.json']).toContain('"version": 2');
  expect(contents(room, 'public')).toEqual(whole);
  const secret = /canary sentence|Second Night Room|Curtains|Le bac part/;
  for (const file of room.list('shards')) expect(room.read(file), file).not.toMatch(secret);
});

test('what is included when it is asked for is in shares as in one build', async () => {
  const room = await twice(3, { includeDrafts: true, includeEmbargoed: true, formats: ALL_FORMATS, wire: { width: 40 } }); // biome-ignore format: one call
  const whole = contents(room, 'whole');
  expect(Object.keys(whole)).toContain('en/embargoed/index.html');
  expect(contents(room, 'public')).toEqual(whole);
});

test('formats without pages merge into releases alone', async () => {
  const room = await twice(2, { formats: ['wire'] });
  expect(contents(room, 'public')).toEqual(contents(room, 'whole'));
  expect(room.list('public').every((file) => /wire\.txt$|\.png$|releases\.json$/.test(file))).toBe(true);
});

test('a share that is built again with a cache renders what changed alone, and takes away what is gone', async () => {
  const room = everything();
  const more = { share: { index: 1, count: 1 }, cache: true, formats: ['html', 'wire'] };
  const first = await build(optionsOf(room, { out: 'share', ...more }));
  rmSync(join(room.path, 'correction.md'));
  const { reused, rendered, removed } = await build(optionsOf(room, { out: 'share', ...more }));
  expect(rendered).toHaveLength(first.rendered.length - 1);
  expect(reused).toBeGreaterThan(0);
  expect(removed).toContain('en/correction/index.html');
  await build(optionsOf(room, { formats: more.formats }));
  mergeShares({ cwd: room.path, shares: ['share'], out: 'public' });
  expect(contents(room, 'public')).toEqual(contents(room, 'whole'));
});

test('a share tells of its own sources, so that all of them tell everything once', async () => {
  const room = everything();
  const { diagnostics, keptBack, failed } = await build(optionsOf(room));
  const told = [];
  for (const index of [1, 2, 3])
    told.push(await build(optionsOf(room, { out: `s/${index}`, share: { index, count: 3 } })));
  expect(told.flatMap((one) => one.failed).sort()).toEqual(failed);
  expect(told.flatMap((one) => one.keptBack.map(({ file }) => file)).sort()).toEqual(keptBack.map(({ file }) => file));
  const lines = (all: typeof diagnostics) => all.map(({ file, rule, message }) => `${file} ${rule} ${message}`).sort();
  expect(lines(told.flatMap((one) => one.diagnostics))).toEqual(lines(diagnostics));
});

test('a merge refuses shares that are missing, double, of another build or damaged', async () => {
  const room = everything();
  await buildShares(room, 3);
  const merge = (...shares: string[]) => mergeShares({ cwd: room.path, shares: shares.map((one) => `shards/${one}`), out: 'public' }); // biome-ignore format: one call
  const [a, b, c] = ['1-of-3', '2-of-3', '3-of-3'] as const;
  const copy = (name: string) =>
    cpSync(join(room.path, 'shards', a), join(room.path, 'shards', name), { recursive: true });
  expect(() => merge(a, c)).toThrow('Share 2 of 3 is missing.');
  expect(() => merge(b)).toThrow('Shares 1, 3 of 3 are missing.');
  copy('again');
  expect(() => merge(a, b, c, 'again')).toThrow('Share 1 of 3 is there twice: shards/1-of-3 and shards/again.');
  expect(() => merge(a, b, 'nowhere')).toThrow('shards/nowhere holds no share.');
  const differently = (more: Partial<BuildOptions>) => build(optionsOf(room, { out: 'shards/other', share: { index: 3, count: 3 }, ...more })); // biome-ignore format: one call
  await differently({ now: T1 });
  expect(() => merge(a, b, 'other')).toThrow(
    'two moments, of 2024-03-09T18:00:00.000Z and of 2024-03-09T12:00:00.000Z',
  );
  await differently({ formats: ['html'] });
  expect(() => merge(a, b, 'other')).toThrow('were asked for differently');
  await differently({ share: { index: 3, count: 4 } });
  expect(() => merge(a, b, 'other')).toThrow('are shares of 3 and of 4');
  room.write({ 'record.json': JSON.stringify({ version: 1, editions: { x: { version: 1, fingerprint: '', firstCreated: '', versionCreated: '' } } }) }); // biome-ignore format: one call
  await differently({ record: 'record.json' });
  expect(() => merge(a, b, 'other')).toThrow('other versions issued before');
  const text = room.read('everything.fr.md');
  room.write({ 'everything.fr.md': text.replace('Non !', 'Oui !') });
  await differently({});
  expect(() => merge(a, b, 'other')).toThrow('were built of other sources');
  expect(room.list('public')).toEqual([]);
  room.write({ 'everything.fr.md': text });

  for (const index of [1, 2, 3]) {
    const file = room.list(`shards/${index}-of-3`).find((one) => one.endsWith('wire.txt')) ?? '';
    const before = room.read(file);
    writeFileSync(join(room.path, file), `${before}.`);
    expect(() => merge(a, b, c)).toThrow('is not what the share wrote');
    writeFileSync(join(room.path, file), before);
  }
  const manifest = room.read('shards/1-of-3/shard.jsonl');
  room.write({ 'shards/1-of-3/shard.jsonl': manifest.slice(0, -1) });
  expect(() => merge(a, b, c)).toThrow('damaged or of another version');
  room.write({ 'shards/1-of-3/shard.jsonl': manifest });
  const settings = room.read('newsroom.yaml');
  room.write({ 'newsroom.yaml': settings.replace('shortName: { en: HLN', 'shortName: { en: HLM') });
  expect(() => merge(a, b, c)).toThrow('were built of other settings');
  room.write({ 'newsroom.yaml': settings, 'templates/html/partials/brand.hbs': '<b>Another brand</b>\n' });
  expect(() => merge(a, b, c)).toThrow('were built with other templates');
  room.write({ 'templates/html/partials/brand.hbs': '<b>Our own brand</b>\n' });
  expect(() => mergeShares({ cwd: room.path, shares: ['shards/1-of-3', 'shards/2-of-3', 'shards/3-of-3'], out: 'shards/1-of-3' })).toThrow('the folder of a share'); // biome-ignore format: one call
  expect(room.list('public')).toEqual([]);
  expect(merge(a, b, c).written.length).toBeGreaterThan(50);
});

test('a share refuses what it is not: a part of a newsroom, the folder of a whole build, a link in its own', async () => {
  const room = everything();
  const share = { index: 1, count: 2 };
  await expect(build(optionsOf(room, { share, paths: ['lamps.ar.md'] }))).rejects.toThrow('one of a whole newsroom');
  await build(optionsOf(room));
  await expect(build(optionsOf(room, { share }))).rejects.toThrow('whole holds a whole build');
  room.write({ 'elsewhere/keep.txt': 'mine', 's/x': '' });
  for (const language of ['en', 'fr', 'ar', 'es'])
    symlinkSync(join(room.path, 'elsewhere'), join(room.path, 's', language));
  await expect(build(optionsOf(room, { share, out: 's' }))).rejects.toThrow('a link');
  expect(room.list('elsewhere')).toEqual(['elsewhere/keep.txt']);
});

/** Writes the manifest of a share as another build would have. */
function rewrite(room: TemporaryNewsroom, share: string, change: (header: ShareHeader) => ShareHeader): () => void {
  const name = `${share}/shard.jsonl`;
  const before = room.read(name);
  const { header, releases } = readManifest(join(room.path, share));
  room.write({ [name]: writeManifest(change(header), releases) });
  return () => room.write({ [name]: before });
}

test('a merge refuses what another program made, other releases, a logo that came later and versions it does not know', async () => {
  const room = harbourCopy();
  const [a = '', b = ''] = await buildShares(room, 2);
  const merge = (more: Partial<MergeOptions> = {}) => mergeShares({ cwd: room.path, shares: [a, b], out: 'public', ...more }); // biome-ignore format: one call
  const other = (header: ShareHeader) => ({ ...header, program: 'another' });
  const undoFirst = rewrite(room, a, other);
  expect(() => merge()).toThrow('were built by two programs');
  const undoSecond = rewrite(room, b, other);
  expect(() => merge()).toThrow('by another version of iom-release or of Node');
  undoFirst();
  undoSecond();
  const otherReleases = (header: ShareHeader) => ({ ...header, keys: { ...header.keys, releases: 'others' } });
  const undoReleases = [a, b].map((share) => rewrite(room, share, otherReleases));
  expect(() => merge()).toThrow('not all that the newsroom held');
  for (const undo of undoReleases) undo();
  const many = rewrite(room, a, (header) => ({ ...header, share: { index: 1, count: 30 } }));
  expect(() => merge({ shares: [a] })).toThrow(/^Shares 2, 3, .*, 21 and 9 more of 30 are missing\.$/);
  many();
  expect(() => merge({ shares: [] })).toThrow('There are no shares to merge.');
  room.write({ 'templates/html/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  expect(() => merge()).toThrow('were built with another logo');
  rmSync(join(room.path, 'templates'), { recursive: true });
  room.write({ 'other/releases.json': JSON.stringify({ version: 1, editions: { x: { version: 1, fingerprint: '', firstCreated: '', versionCreated: '' } } }) }); // biome-ignore format: one call
  expect(() => merge({ out: 'other' })).toThrow('knew of other versions issued before than other/releases.json does');
  expect(merge({ newsroom: '.' }).written.length).toBeGreaterThan(10);
});
