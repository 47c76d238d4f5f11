import { describe, expect, test } from 'vitest';
import { fittedTable } from '../../src/cli/fitted-table.ts';
import type { Io } from '../../src/cli/io.ts';
import { tellFixes, writeDiff } from '../../src/cli/lint-fixes.ts';
import { tellScope } from '../../src/cli/lint-scope.ts';
import { contactsOf, readOffice, readSlug, usualOffice } from '../../src/cli/new/answers.ts';
import { readBaseUrl, readEmail } from '../../src/cli/new/newsroom-answers.ts';
import { parseCount, parseFormats } from '../../src/cli/options.ts';
import { progressBar } from '../../src/cli/output.ts';
import { exampleText } from '../../src/cli/rules/example-text.ts';
import { hanging, listed } from '../../src/cli/rules/layout.ts';
import { KINDS } from '../../src/cli/words/catalogue/values.ts';
import { loadWords } from '../../src/cli/words/load.ts';
import { sayFrom } from '../../src/cli/words/said.ts';
import { fillTemplate } from '../../src/cli/words/template.ts';
import { inEnglish } from '../../src/cli/words/translate.ts';
import { ReleaseError } from '../../src/model/error.ts';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { SILENT } from '../support/io.ts';

/** A terminal, or a pipe, that keeps what is written to it. */
function surroundings(more: Partial<Io> = {}) {
  const written: string[] = [];
  const io: Io = {
    ...SILENT,
    out: (text) => written.push(text),
    err: (text) => written.push(text),
    cwd: '/newsroom',
    interactive: true,
    ...more,
  };
  return { io, written };
}

test('a bar is drawn from the second on, ten times a second at most, and taken away at the end', () => {
  const { io, written } = surroundings();
  let now = 5000;
  const draw = progressBar(io, 'Reading', () => now);
  for (const [later, done] of [
    [900, 1],
    [100, 2],
    [50, 3],
    [50, 4],
    [10, 8],
  ] as const) {
    now += later;
    draw(done, 8);
  }
  const bar = (filled: number, done: number) =>
    `\rReading ${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${done}/8\u001b[K`;
  expect(written).toEqual([bar(6, 2), bar(12, 4), '\r\u001b[K']);
});

test('work that is done within a second draws nothing, nor does any where nobody looks or nothing is to be said', () => {
  const quick = surroundings();
  progressBar(quick.io, 'Reading', () => 0)(8, 8);
  const pipe = surroundings({ interactive: false });
  let now = 0;
  const draw = progressBar(pipe.io, 'Reading', () => now);
  const silent = surroundings();
  const drawSilently = progressBar(silent.io, 'Reading', () => now, { quiet: true });
  now = 60_000;
  draw(1, 8);
  drawSilently(1, 8);
  expect([quick.written, pipe.written, silent.written]).toEqual([[], [], []]);
});

test('a table that is too wide keeps the columns that stay, whatever the terminal', () => {
  const columns = [
    { cells: ['2024-03-05'], drop: 0 },
    { cells: ['lighthouse'], drop: 1 },
    { cells: ['Harbour Library Opens'], drop: 0 },
  ];
  expect(fittedTable(columns, undefined)).toEqual(['2024-03-05  lighthouse  Harbour Library Opens']);
  expect(fittedTable(columns, 40)).toEqual(['2024-03-05  Harbour Library Opens']);
  expect(fittedTable(columns, 20)).toEqual([expect.stringMatching(/^2024-03-05 {2}Harbour.*…$/)]);
});

test('rules are listed in columns, and below one another where those are too narrow', () => {
  const rows = [['style/exclamation', 'warning', 'No sign is shouted with.']] as const;
  expect(listed(rows, 60)).toEqual(['style/exclamation  warning  No sign is shouted with.']);
  expect(listed(rows, 30)).toEqual(['style/exclamation  warning', '  No sign is shouted with.']);
  expect(hanging('Why: ', 'It is loud, and loud again.', 26)).toEqual(['Why: It is loud, and loud', '     again.']);
  expect(hanging('Why: ', 'It is loud, and loud.', 20)).toEqual(['Why:', '    It is loud, and', '    loud.']);
});

test('an example says which key is left out', () => {
  expect(exampleText({ set: { title: null, date: '2024-03-05' } }, inEnglish)).toEqual([
    '(no title)',
    'date: 2024-03-05',
  ]);
});

test('a list of formats names one at least, and a count is a whole number', () => {
  expect(parseFormats(' html, ,wire ')).toEqual(['html', 'wire']);
  expect(() => parseFormats(' , ')).toThrow('Name at least one format.');
  expect(parseCount('12')).toBe(12);
  for (const text of ['', '-1', '1.5', 'x', '1234567890'])
    expect(() => parseCount(text), text).toThrow('It must be a whole number.');
});

describe('an answer', () => {
  const OFFICES = `offices:
  raft: { name: { en: The Raft }, country: CH, languages: [en], source: invented for tests }
contacts:
  bell: { name: Bo Bell, email: bo@iom.int, office: raft }
  rope: { name: Ro Rope, email: ro@iom.int }
`;
  const deskOf = async (text: string) => {
    const { newsroom } = readNewsroom({ newsroom: undefined, offices: { path: 'offices.yaml', text } });
    return { newsroom, now: 0, words: (await loadWords('en')).new };
  };

  test('that names no office is told with what is meant, or with the list', async () => {
    const desk = await deskOf(OFFICES);
    expect(readOffice('The Raft', desk)).toMatchObject({ ok: true, value: { id: 'raft' } });
    expect(readOffice('the rafft', desk)).toEqual({
      ok: false,
      message: 'No office is called "the rafft".',
      hint: 'Did you mean "raft"?',
    });
    expect(readOffice('Atlantis', desk)).toMatchObject({
      ok: false,
      hint: expect.stringContaining('iom-release offices'),
    });
  });

  test('gives the contacts of its office, and those of none', async () => {
    const desk = await deskOf(OFFICES);
    const raft = readOffice('raft', desk);
    const mexico = readOffice('mexico', desk);
    if (!raft.ok || !mexico.ok) throw new Error('the offices are gone');
    expect([contactsOf(raft.value, desk), contactsOf(mexico.value, desk)]).toEqual([['bell', 'rope'], ['rope']]);
  });

  test('is the office of the only one that contacts name', async () => {
    const one = (office: string) => `contacts: { bell: { name: Bo Bell, email: bo@iom.int${office} } }\n`;
    expect(usualOffice(await deskOf(one(', office: mexico')))?.id).toBe('mexico');
    expect(usualOffice(await deskOf(one(', office: Atlantis')))).toBeUndefined();
    expect(usualOffice(await deskOf(one('')))).toBeUndefined();
    expect(usualOffice(await deskOf(OFFICES))).toBeUndefined();
  });

  test('that cannot be part of an address is told with what can, where anything is left of it', () => {
    expect(readSlug('harbour-library')).toEqual({ ok: true, value: 'harbour-library' });
    expect(readSlug('Harbour Library')).toMatchObject({ ok: false, hint: 'Write harbour-library' });
    expect(readSlug('!!!')).toMatchObject({ ok: false, hint: 'Write a name' });
  });

  test('is an address of a site without a slash at its end, and one of email', async () => {
    const words = await loadWords('en');
    expect(readBaseUrl('https://press.example.org/news//', words)).toEqual({
      ok: true,
      value: 'https://press.example.org/news',
    });
    for (const text of ['http://press.example.org', 'press.example.org', 'https://press.example.org/?a', 'https://']) {
      expect(readBaseUrl(text, words), text).toEqual({ ok: false, message: words.init.baseUrlWrong });
    }
    expect(readEmail('press@example.org', words)).toEqual({ ok: true, value: 'press@example.org' });
    expect(readEmail('press', words)).toEqual({ ok: false, message: words.init.emailWrong });
  });
});

describe('what was looked at', () => {
  const told = async (result: object, flags: object) => {
    const { io, written } = surroundings();
    await tellScope({ files: [], ...result } as unknown as Parameters<typeof tellScope>[0], flags, io);
    return written.join('');
  };

  test('is nothing where nothing was staged, or changed since a revision', async () => {
    expect(await told({}, { staged: true })).toBe('No release is staged.\n');
    expect(await told({}, { since: 'main' })).toBe('No release was changed since main.\n');
  });

  test.each([
    [
      { known: 1, added: 1, mended: 0, written: true },
      { updateBaseline: true },
      'known.json: 1 finding known, 1 of them new, 0 mended.\n',
    ],
    [
      { known: 2, added: 0, mended: 1, written: true },
      {},
      'known.json: 2 findings known and not shown.\nknown.json: 1 finding mended and taken out. Commit the file.\n',
    ],
    [
      { known: 2, added: 0, mended: 2, written: false },
      { baseline: 'other.json' },
      'other.json: 2 findings known and not shown.\nother.json: 2 findings mended. Run lint with --baseline outside CI to take them out.\n',
    ],
    [{ known: 0, added: 0, mended: 0, written: false }, {}, ''],
  ])('and what a baseline of %j did', async (numbers, flags, said) => {
    expect(await told({ files: ['a.md'], baseline: { path: 'known.json', ...numbers } }, flags)).toBe(said);
  });
});

describe('fixes', () => {
  const fixed = { file: 'a.md', before: 'a\n', after: 'b\n', applied: 1, confidential: false };

  test('are counted, and each that was left alone is told with its reason', async () => {
    const { io, written } = surroundings();
    const refused = new ReleaseError('machine', 'a.md cannot be written: the disk is full.', 'Free some of it.');
    expect(await tellFixes([fixed, { ...fixed, file: 'b.md', refused: 'link' }], io, false)).toBe(true);
    expect(await tellFixes([{ ...fixed, applied: 2 }, fixed, { ...fixed, refused }], io, false)).toBe(false);
    expect(written).toEqual([
      'Fixed 1 finding in 1 file.\n',
      'Not fixed: b.md: it is a link, or stands behind one, and nothing is written through links.\n',
      'Fixed 3 findings in 2 files.\n',
      'Not fixed: a.md: a.md cannot be written: the disk is full.\n',
    ]);
  });

  test('of what is not public are no part of a patch that others read', async () => {
    const { io, written } = surroundings({ ci: true });
    const secret = { ...fixed, confidential: true };
    await writeDiff([secret, { ...secret, applied: 2 }, fixed], false, io);
    expect(written.join('')).toMatch(/^a\.md: 1 fix, .*\na\.md: 2 fixes, .*\n--- a\/a\.md\n/);
  });
});

describe('words', () => {
  test('that were said long ago are said as they were', () => {
    const say = sayFrom('fr', { 'Number {n}.': { fr: 'Numéro {n}.', es: '', ar: '' } });
    for (let number = 0; number < 1100; number += 1) expect(say(`Number ${number}.`)).toBe(`Numéro ${number}.`);
    expect(say('Number 0.')).toBe('Numéro 0.');
    expect(say('No number.')).toBe('No number.');
  });

  test('keep a name that only the newsroom knows, and a sign that stands for nothing', () => {
    expect(KINDS['office']?.('IOM Mexico', 'fr')).toBe('OIM Mexique');
    expect(KINDS['office']?.('The Raft', 'fr')).toBe('The Raft');
    expect(fillTemplate('{bell} and {rope}', new Map([['bell', 'ding']]))).toBe('ding and {rope}');
  });
});
