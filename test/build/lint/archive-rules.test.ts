import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/build/lint.ts';
import { redact } from '../../../src/cli/reporters/redact.ts';
import { ARCHIVE_RULES, RULES } from '../../../src/rules/list.ts';
import { source } from '../../support/source.ts';
import { temporaryNewsroom } from '../../support/temporary-newsroom.ts';

const SETTINGS = 'lint: { preset: strict }\n';
const NOW = Date.UTC(2026, 0, 1);

/** A fictional text of enough words to be compared; a seed makes another one. */
function story(seed = '', words = 60): string {
  return Array.from({ length: words }, (_, index) => `${seed}lantern${(index * 7919) % 101}${index}`).join(' ');
}

async function findings(files: Readonly<Record<string, string>>, settings = SETTINGS) {
  const room = temporaryNewsroom({ 'newsroom.yaml': settings, ...files });
  const { diagnostics, sources } = await lint({ cwd: room.path, now: NOW });
  const texts = new Map(sources.map(({ file }) => [file.path, file]));
  return diagnostics
    .filter(({ rule }) => rule.startsWith('archive/') || rule.startsWith('suppression/'))
    .map(({ rule, file, range, related = [] }) => {
      const at = related.map((place) => `${place.file}:${place.start.line}`);
      return [rule, file, texts.get(file)?.slice(range), ...at].join(' | ');
    });
}

const plain = source({}, story());
const cases: Readonly<Record<string, readonly [Readonly<Record<string, string>>, readonly string[]]>> = {
  'archive/duplicate': [
    { 'a.md': plain, 'b.md': source({ title: 'Another Title' }, story().replace('lantern00', '*Lantern00*')) },
    ['archive/duplicate | b.md | Another Title | a.md:2'],
  ],
  'archive/near-duplicate': [
    { 'a.md': plain, 'b.md': source({ title: 'Another Title' }, `${story()} and no more`) },
    ['archive/near-duplicate | b.md | Another Title | a.md:2'],
  ],
  'archive/relation-circle': [
    {
      'a.md': source({ updates: 'b' }, story('a')),
      'b.md': source({ updates: 'a' }, story('b')),
      'gone.md': source({ status: 'withdrawn', withdraws: '{ release: gone, note: Not true. }' }, story('c')),
    },
    ['archive/relation-circle | a.md | b', 'archive/relation-circle | b.md | a'],
  ],
  'archive/relation-order': [
    { 'a.md': source({ updates: 'b' }, story('a')), 'b.md': source({ date: '2024-03-09' }, story('b')) },
    ['archive/relation-order | a.md | b | b.md:3'],
  ],
  'archive/relation-target': [
    { 'a.md': source({ updates: 'night-rom' }, story('a')), 'night-room.md': source({}, story('b')) },
    ['archive/relation-target | a.md | night-rom'],
  ],
  'archive/translation-date': [
    { 'a.en.md': plain, 'a.fr.md': source({ date: '2024-03-06', office: 'mexico' }, story('b')) },
    [
      'archive/translation-date | a.fr.md | 2024-03-06 | a.en.md:3',
      'archive/translation-date | a.fr.md | mexico | a.en.md:4',
    ],
  ],
  'archive/translation-embargo': [
    {
      'a.en.md': source({ embargo: '2024-03-05T09:00+01:00' }, story('a')),
      'a.es.md': source({}, story('b')),
      'b.en.md': source({ status: 'withdrawn' }, story('c')),
      'b.fr.md': source({ status: 'approved' }, story('d')),
    },
    [
      'archive/translation-embargo | a.es.md | --- | a.en.md:9',
      'archive/translation-embargo | b.fr.md | approved | b.en.md:9',
    ],
  ],
  'archive/translation-figures': [
    {
      'a.en.md': source({}, `The room has 15,000 books. ${story('a')}`),
      'a.fr.md': source({}, `La salle compte 1 500 livres. ${story('b')}`),
    },
    ['archive/translation-figures | a.fr.md | 1 500'],
  ],
  'archive/translation-language': [
    {
      'a.md': source({ translations: '{ fr: b.md }' }, story('a')),
      'b.md': source({ language: 'es', translations: '{ en: a.md }' }, story('b')),
    },
    ['archive/translation-language | a.md | b.md'],
  ],
  'archive/translation-missing': [
    { 'a.md': source({ translations: '{ fr: night.fr.md }' }, story('a')) },
    ['archive/translation-missing | a.md | night.fr.md'],
  ],
  'archive/translation-one-way': [
    {
      'a.md': source({ translations: '{ fr: b.md }' }, story('a')),
      'b.md': source({ language: 'fr' }, story('b')),
    },
    ['archive/translation-one-way | b.md | ---'],
  ],
};

test('each archive rule has its case here', () => {
  expect(Object.keys(cases).sort()).toEqual(ARCHIVE_RULES.map(({ id }) => id).sort());
});

test.each(Object.entries(cases))('%s finds what it speaks of, at its place', async (rule, [files, expected]) => {
  expect((await findings(files)).filter((line) => line.startsWith(rule))).toEqual(expected);
});

test('a translation that is missing is never the release itself, however near its name', async () => {
  const hints = async (files: Readonly<Record<string, string>>) => {
    const room = temporaryNewsroom({ 'newsroom.yaml': SETTINGS, ...files });
    const { diagnostics } = await lint({ cwd: room.path, now: NOW });
    return diagnostics.filter(({ rule }) => rule === 'archive/translation-missing').map(({ hint }) => hint);
  };
  const night = source({ translations: '{ fr: night.fr.md }' }, story('a'));
  expect(await hints({ 'night.en.md': night })).toEqual(['Correct the name; it is looked for beside this file.']);
  const other = source({}, story('b'));
  expect(await hints({ 'night.en.md': night, 'nights.fr.md': other })).toEqual(['Did you mean nights.fr.md?']);
});

describe('findings about many releases', () => {
  const files: Readonly<Record<string, string>> = cases['archive/duplicate']?.[0] ?? {};

  test('are not made of a part where something may only be elsewhere', async () => {
    const room = temporaryNewsroom({ 'newsroom.yaml': SETTINGS, ...cases['archive/relation-target']?.[0] });
    const { diagnostics } = await lint({ cwd: room.path, now: NOW, paths: ['a.md'] });
    expect(diagnostics.filter(({ rule }) => rule.startsWith('archive/'))).toEqual([]);
  });

  test('can be suppressed with a reason, and an idle suppression is reported', async () => {
    const comment = '# iom-release-disable-file archive/duplicate -- the text was reissued on purpose\n';
    const b = files['b.md']?.replace('title:', `${comment}title:`) ?? '';
    expect(await findings({ ...files, 'b.md': b })).toEqual([]);
    const found = await findings({ 'b.md': b });
    expect(found).toEqual([expect.stringMatching(/^suppression\/unused \| b\.md/)]);
  });

  test('have the severity of the settings, and can be switched off', async () => {
    const off = 'lint: { preset: strict, rules: { archive/duplicate: off } }\n';
    expect(await findings(files, off)).toEqual([]);
  });
});

/** What others may read of a newsroom's findings. */
async function told(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const room = temporaryNewsroom({ 'newsroom.yaml': SETTINGS, ...files });
  const { diagnostics, sources } = await lint({ cwd: room.path, now: NOW });
  return redact(diagnostics, sources, false).diagnostics.map((found) => {
    const { file, rule, message, hint, fix, related = [] } = found;
    return JSON.stringify([file, rule, message, hint, fix, related.map((place) => place.message)]);
  });
}

/** The files of a case, each of which another one is compared with. */
const hiding = Object.entries(cases).flatMap(([rule, [files]]) => Object.keys(files).map((hidden) => [rule, hidden]));
const WITHHELD: Readonly<Record<string, string>> = {
  'a draft': 'status: draft',
  'under embargo': 'embargo: 2027-01-01T09:00:00Z',
  'dated ahead': 'date: 2027-01-01',
  withdrawn: 'status: withdrawn',
};

describe.each(hiding)('%s, where %s is not public', (rule, hidden) => {
  const files = cases[rule]?.[0] ?? {};

  test.each(Object.entries(WITHHELD))('tells others nothing that hangs on it: %s', async (_, line) => {
    // An embargo that is over would make the release public, whatever else it says.
    const key = new RegExp(`^(?:embargo|${line.slice(0, line.indexOf(':'))}): .*\\n`, 'gm');
    const text = files[hidden]?.replace(key, '').replace('---\n', `---\n${line}\n`) ?? '';
    const { [hidden]: _hidden, ...rest } = files;
    const others = { ...rest, 'other.md': source({ title: 'Ferry Timetable' }, story('ferry')) };
    const known = new Set(await told(others));
    const summaries = new Set(RULES.map(({ summary }) => summary));
    for (const one of await told({ ...files, [hidden]: text })) {
      if (known.has(one)) continue;
      const [, found, message, hint, fix, places] = JSON.parse(one);
      // The release itself is seen to be held back, and its address is another's own.
      if (found === 'relations/public') continue;
      expect({ one, isSummary: summaries.has(message), fix }).toEqual({ one, isSummary: true, fix: null });
      expect(hint).toMatch(/nothing is shown here|not shown here/);
      expect(new Set(places)).toEqual(new Set(places.length > 0 ? ['A place in a release that is not public.'] : []));
    }
  });
});
