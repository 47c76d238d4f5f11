import { readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BuildOptions, type BuildResult, build } from '../../src/build/build.ts';
import { readFolder } from '../support/built.ts';
import { source } from '../support/source.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/temporary-newsroom.ts';

const SETTINGS = (baseUrl: string, about: string) => `baseUrl: ${baseUrl}
boilerplates:
  about:
    - from: 1951-12-05
      text: { en: ${about}, fr: ${about} }
  other:
    - from: 1951-12-05
      text: { en: Another text., fr: Un autre texte. }
`;
const OFFICES = (city: string) => `offices:
  lighthouse:
    kind: country
    country: CH
    name: { en: Lighthouse }
    city: { en: ${city} }
    timeZone: Europe/Zurich
`;
const NOW = Date.UTC(2024, 5, 1, 12);
const EMBARGO = '2024-06-03T09:00:00+02:00';

const START = {
  'newsroom.yaml': SETTINGS('https://press.example.org', 'About us.'),
  'offices.yaml': OFFICES('Lighthouse Point'),
  'ferry.en.md': source({ boilerplate: 'about' }, 'The ferry has books.'),
  'ferry.fr.md': source({ language: 'fr', boilerplate: 'about' }, 'Le bac a des livres.'),
  'bridge.md': source({ boilerplate: 'other' }, 'A bridge, [linked](https://example.org/a).'),
  'orchard.md': source({ office: 'lighthouse', boilerplate: 'none' }, 'An orchard.'),
  'later.md': source({ embargo: EMBARGO, boilerplate: 'none' }, 'Not yet.'),
  'picture.md': source({ image: '{ src: a.png, alt: A }', boilerplate: 'none' }, 'With a picture.'),
  'a.png': 'GIF89a one picture',
  'own/strings/fr.yaml': '',
};

const base = (folder: TemporaryNewsroom): BuildOptions => ({
  cwd: folder.path,
  paths: [folder.path],
  out: 'public',
  now: NOW,
});

/** Builds with what the last build kept. */
const warm = (folder: TemporaryNewsroom, options: Partial<BuildOptions> = {}) =>
  build({ ...base(folder), cache: true, ...options });

/** Builds anew beside it. @returns what must stand in the output */
async function clean(folder: TemporaryNewsroom, options: Partial<BuildOptions> = {}) {
  const result = await build({ ...base(folder), ...options, out: 'clean' });
  const files = readFolder(join(folder.path, 'clean'));
  rmSync(join(folder.path, 'clean'), { recursive: true });
  return { result, files };
}

const outputs = (folder: TemporaryNewsroom) => readFolder(join(folder.path, 'public'));

/** What a build tells beside what it wrote. */
const toldOf = ({ diagnostics, keptBack, failed, formats, counts, site, sources }: BuildResult) => ({
  ...{ diagnostics, keptBack, failed, formats, counts, site },
  sources: sources.map(({ path, absolute, confidential, file }) => ({ path, absolute, confidential, text: file.text })),
});

/** What people and programs do to a newsroom and its output between two builds. */
// biome-ignore lint/suspicious/noConfusingVoidType: most edits have nothing to say of the options
const EDITS: Readonly<Record<string, (folder: TemporaryNewsroom, n: number) => Partial<BuildOptions> | void>> = {
  nothing: () => {},
  text: (folder, n) => folder.write({ 'bridge.md': source({ boilerplate: 'other' }, `A bridge ${n % 3}.`) }),
  title: (folder, n) => folder.write({ 'ferry.fr.md': source({ language: 'fr', title: `Le bac ${n % 3}` }, 'Le bac.') }),
  touch: (folder) => utimesSync(join(folder.path, 'orchard.md'), new Date(), new Date()),
  'a new time set back': (folder, n) => {
    folder.write({ 'orchard.md': source({ office: 'lighthouse', boilerplate: 'none' }, `An orchar${n % 3}.`) });
    utimesSync(join(folder.path, 'orchard.md'), new Date(1e12), new Date(1e12));
  },
  add: (folder, n) => folder.write({ [`new-${n % 2}.md`]: source({}, 'New.') }),
  'take away': (folder, n) => rmSync(join(folder.path, `new-${n % 2}.md`), { force: true }),
  'same address': (folder) => folder.write({ 'sub/bridge.md': source({}, 'The same address.') }),
  'no same address': (folder) => rmSync(join(folder.path, 'sub'), { recursive: true, force: true }),
  error: (folder) => folder.write({ 'bridge.md': source({ date: '2024-02-30' }, 'A bridge.') }),
  boilerplate: (folder, n) => folder.write({ 'newsroom.yaml': SETTINGS('https://press.example.org', `About ${n % 3}.`) }),
  address: (folder, n) => folder.write({ 'newsroom.yaml': SETTINGS(`https://press${n % 2}.example.org`, 'About us.') }),
  office: (folder, n) => folder.write({ 'offices.yaml': OFFICES(`Point ${n % 3}`) }),
  strings: (folder, n) => {
    folder.write({ 'own/strings/fr.yaml': `labels: { photo: PHOTO${n % 3} }\n` });
    return { templates: 'own' };
  },
  template: (folder, n) => {
    folder.write({ 'own/wire/release.txt.hbs': `{{headline}} ${n % 3}\n{{{body}}}\n` });
    return { templates: 'own' };
  },
  'what a list shows of a release': (folder, n) => {
    folder.write({ 'own/html/partials/item.hbs': `<li>{{title}} ${n % 3}</li>\n` });
    return { templates: 'own' };
  },
  picture: (folder, n) => folder.write({ 'a.png': `GIF89a picture ${n % 3}` }),
  'picture gone': (folder) => rmSync(join(folder.path, 'a.png'), { force: true }),
  'output gone': (folder) => rmSync(join(folder.path, 'public/en/orchard'), { recursive: true, force: true }),
  'output edited': (folder) => folder.write({ 'public/en/orchard/index.html': 'edited' }),
  'record gone': (folder) => rmSync(join(folder.path, 'public/releases.json'), { force: true }),
  'the embargo ends': () => ({ now: Date.parse(EMBARGO) }),
  'just before the embargo ends': () => ({ now: Date.parse(EMBARGO) - 1 }),
  'long ago': () => ({ now: Date.UTC(2001, 0, 1) }),
  embargoed: () => ({ includeEmbargoed: true }),
  formats: () => ({ formats: ['wire', 'html'] }),
  agencies: () => ({ formats: ['ninjs', 'newsml-g2'] }),
  'a damaged cache': (folder) => damage(folder, (text) => text.replace('title', 'titel')),
  'half a cache': (folder) => damage(folder, (text) => text.slice(0, text.length / 2)),
  'a foreign cache': (folder) => damage(folder, () => '{}\n'),
}; // biome-ignore format: one edit a line

function damage(folder: TemporaryNewsroom, change: (text: string) => string): void {
  for (const name of folder.list('.iom-release'))
    if (name.endsWith('.jsonl')) folder.write({ [name]: change(folder.read(name)) });
}

describe('a build with what the last one kept', () => {
  test('gives the bytes of a clean build, whatever was done in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat({ max: 5 })), { minLength: 1, maxLength: 5 }),
        async (edits) => {
          const folder = temporaryNewsroom(START);
          await warm(folder);
          let options: Partial<BuildOptions> = {};
          for (const [edit, n] of edits) {
            options = { ...options, now: NOW, ...EDITS[edit]?.(folder, n) };
            const told = await warm(folder, options);
            const wanted = await clean(folder, options);
            // Versions are counted against the output's own past, which a clean build has not.
            if (!options.formats?.includes('ninjs')) {
              expect(outputs(folder)).toEqual(wanted.files);
              expect(told.rendered).toEqual(wanted.result.rendered);
            }
            expect(toldOf(told)).toEqual(toldOf(wanted.result));
          }
        },
      ),
      { seed: 1951, numRuns: Number(process.env['CACHE_RUNS'] ?? 4), endOnFailure: true },
    );
  });

  test.each([
    ['nothing', []],
    ['text', ['bridge']],
    ['touch', []],
    ['a new time set back', ['orchard']],
    ['boilerplate', ['ferry', 'ferry']],
    ['office', ['orchard']],
    ['strings', ['ferry']],
    ['picture', ['picture']],
    ['output gone', ['orchard']],
    ['output edited', ['orchard']],
    // A new release stands among the related ones of others.
    ['the embargo ends', ['bridge', 'ferry', 'later']],
    // The title of a translation stands on the other's page.
    ['title', ['ferry', 'ferry']],
  ])('renders again only what uses what was changed: %s', async (edit, again) => {
    const folder = temporaryNewsroom(START);
    await warm(folder, { templates: 'own' });
    const options = { templates: 'own', now: NOW, ...EDITS[edit]?.(folder, 1) };
    const rendered: string[] = [];
    const told = await warm(folder, { ...options, onRender: (release) => rendered.push(release.slug) });
    expect(rendered.sort()).toEqual(again);
    expect(told.reused).toBe(told.rendered.length - again.length);
    expect(outputs(folder)).toEqual((await clean(folder, options)).files);
  });

  test('that finds nothing changed tells what the last one told, and writes nothing', async () => {
    const folder = temporaryNewsroom(START);
    const first = await warm(folder);
    const second = await warm(folder);
    expect(toldOf(second)).toEqual(toldOf(first));
    expect(second.rendered).toEqual(first.rendered);
    expect(second).toMatchObject({ written: [], removed: [], unchanged: first.written.length, reused: 5 });
  });

  test.each(['output gone', 'picture', 'strings', 'text', 'half a cache', 'record gone'])(
    'stands no longer after: %s',
    async (edit) => {
      const folder = temporaryNewsroom(START);
      await warm(folder, { templates: 'own' });
      await warm(folder, { templates: 'own', ...EDITS[edit]?.(folder, 2) });
      expect(outputs(folder)).toEqual((await clean(folder, { templates: 'own' })).files);
    },
  );

  test('stands for as long as its news are news', async () => {
    const folder = temporaryNewsroom({ 'new.md': source({ date: '2024-06-01' }, 'New.') });
    await warm(folder);
    for (const hours of [1, 30, 60]) {
      const options = { now: NOW + hours * 3_600_000 };
      await warm(folder, options);
      expect(outputs(folder)).toEqual((await clean(folder, options)).files);
    }
  });

  test('needs no more than the beginning of a text in the cache, and nothing in the output', async () => {
    const text = `${'The beginning stands in lists. '.repeat(9)}The rest of the text.`;
    const folder = temporaryNewsroom({ ...START, 'long.md': source({}, text) });
    await warm(folder);
    const [kept = ''] = folder.list('.iom-release').filter((name) => name.includes('/build-'));
    expect(folder.read(kept)).toContain('The beginning stands in lists.');
    expect(folder.read(kept)).not.toContain('The rest of the text');
    expect(folder.list('public').filter((name) => /iom-release|jsonl/.test(name))).toEqual([]);
  });

  test('does without a cache that cannot be written or read', async () => {
    const folder = temporaryNewsroom({ ...START, '.iom-release': 'a file where the folder should be' });
    await warm(folder);
    const told = await warm(folder);
    expect(told.reused).toBe(0);
    expect(outputs(folder)).toEqual((await clean(folder)).files);
  });

  test('takes back what has lost its source, also where the newsroom is named', async () => {
    const folder = temporaryNewsroom(START);
    await warm(folder);
    rmSync(join(folder.path, 'orchard.md'));
    const { removed, rendered } = await warm(folder);
    expect(removed).toContain('en/orchard/index.html');
    expect(rendered.map(({ slug }) => slug)).not.toContain('orchard');
    expect(outputs(folder)).toEqual((await clean(folder)).files);
  });

  test('takes back what has lost its source in a folder that is named, and nothing beside it', async () => {
    const deep = { 'texts/one.md': source({ slug: 'one' }), 'texts/two.md': source({ slug: 'two' }) };
    const folder = temporaryNewsroom({ ...START, ...deep });
    await warm(folder);
    rmSync(join(folder.path, 'texts/one.md'));
    rmSync(join(folder.path, 'orchard.md'));
    const { removed } = await warm(folder, { paths: [join(folder.path, 'texts')] });
    expect(removed).toContain('en/one/index.html');
    expect(removed.filter((path) => /orchard|two|archive/.test(path))).toEqual([]);
    expect(folder.list('public')).toEqual(expect.arrayContaining(['public/en/two/index.html', 'public/en/orchard/index.html'])); // biome-ignore format: one list
  });

  test('keeps what stands outside a partial build', async () => {
    const folder = temporaryNewsroom(START);
    await warm(folder);
    await warm(folder, { paths: [join(folder.path, 'bridge.md')] });
    // Its page stood alone, without the site's lists: the whole build makes that one again.
    expect((await warm(folder)).reused).toBe(4);
  });
});

test('a list that a template of its own makes is made anew with it, whichever lists a build made before', async () => {
  const folder = temporaryNewsroom(START);
  const edits = ['what a list shows of a release', 'title', 'what a list shows of a release'];
  for (const [n, edit] of edits.entries()) {
    const options = { templates: 'own', ...EDITS[edit]?.(folder, n) };
    await warm(folder, options);
    expect(outputs(folder)).toEqual((await clean(folder, options)).files);
  }
  expect(folder.read('public/en/archive/2024/index.html')).toContain(' 2</li>');
});

test('a release that was another one for a while is published as what it is again', async () => {
  const folder = temporaryNewsroom(START);
  const before = folder.read('bridge.md');
  await warm(folder);
  const other = { title: 'Another headline', date: '2024-02-01', office: 'kenya', boilerplate: 'other' };
  folder.write({ 'bridge.md': source({ ...other, status: 'draft' }, 'Another text.') });
  await warm(folder);
  folder.write({ 'bridge.md': before });
  const told = await warm(folder);
  const wanted = await clean(folder);
  expect(told.rendered).toEqual(wanted.result.rendered);
  expect(outputs(folder)).toEqual(wanted.files);
});

test('a cache that was cut off in any place is not used', async () => {
  const folder = temporaryNewsroom(START);
  await warm(folder);
  const [name = ''] = folder.list('.iom-release').filter((one) => one.includes('/build-'));
  const whole = readFileSync(join(folder.path, name));
  for (const length of [0, 1, 40, 80, Math.floor(whole.length / 2), whole.length - 1]) {
    writeFileSync(join(folder.path, name), whole);
    truncateSync(join(folder.path, name), length);
    expect((await warm(folder)).reused).toBe(0);
  }
});
