import { describe, expect, test } from 'vitest';
import { fittedTable } from '../../src/cli/fitted-table.ts';
import { displayWidth } from '../../src/formats/text/width.ts';
import { runCli } from '../support/cli.ts';
import { harbourCopy } from '../support/preview.ts';

const NOW = ['--now', '2024-03-09T12:00:00Z'];

type Listed = { readonly slug: string; readonly language: string; readonly source: string; readonly state: string };

async function listed(...flags: string[]): Promise<readonly string[]> {
  const { stdout } = await runCli(['list', '--json', ...NOW, ...flags], { cwd: harbourCopy().path });
  return (JSON.parse(stdout).releases as Listed[]).map(({ slug, language }) => `${language}/${slug}`);
}

describe('list', () => {
  test('tells of each release that is public, newest first, and of no other one', async () => {
    const { code, stdout, stderr } = await runCli(['list', ...NOW], { cwd: harbourCopy().path });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: [
        '2024-03-06  en  lighthouse             CORRECTED: Harbour Library Opens at Nine',
        '2024-03-05  en  lighthouse  withdrawn  Harbour Library Sinks',
        '2024-03-05  ar  lighthouse             المكتبة الخيالية تفتح «غرفة الليل» على مدار 24 ساعة',
        '2024-03-05  en  lighthouse             Harbour Library Opens Its "Night Room": 24 Hours a Day',
        '2024-03-01  fr  lighthouse             La bibliothèque du port ouvre sa « salle de nuit » : jour et nuit',
        '',
      ].join('\n'),
    });
    expect(stderr).toContain('5 releases\nKept back: 2');
    expect(stdout + stderr).not.toMatch(/embargoed\.md|Second Night Room|draft\.md|Curtains/);
  });

  test('takes languages by their names, too', async () => {
    expect(await listed('--language', 'français')).toEqual(await listed('--language', 'fr'));
    expect(await listed('--language', 'Arabic')).toEqual(await listed('--language', 'ar'));
  });

  test('tells programs everything but the text', async () => {
    const { stdout } = await runCli(['list', '--json', '--language', 'fr', ...NOW], { cwd: harbourCopy().path });
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      releases: [
        {
          ...{ slug: 'everything', language: 'fr', source: 'everything.fr.md', office: 'lighthouse' },
          title: 'La bibliothèque du port ouvre sa « salle de nuit » : jour et nuit',
          ...{ date: '2024-03-01T18:30:00+01:00', dateEstimated: false, issued: '2024-03-01T18:30:00+01:00' },
          ...{ type: 'press-release', state: 'public', countries: [], themes: [] },
        },
      ],
      keptBack: 0,
      failed: 0,
    });
  });

  test.each([
    [['--since', '2024-03-06'], ['en/correction']],
    [['--until', '2024-03-01'], ['fr/everything']],
    [['--since', '2025'], []],
    [['--until', '2024-02'], []],
    [
      ['--since', '2024-03', '--until', '2024', '--language', 'ar,fr'],
      ['ar/lamps', 'fr/everything'],
    ],
    [['--country', 'South Sudan'], ['en/everything']],
    [['--country', 'MX', '--country', 'ch'], ['en/everything']],
    [['--theme', 'Night'], ['en/everything']],
    [['--office', 'Pointe-du-Phare', '--theme', 'reading'], ['en/everything']],
    [['--include-drafts', '--include-embargoed', '--since', '2024-03-09'], ['en/embargoed']],
    [['everything.fr.md'], ['fr/everything']],
  ])('chooses by %j', async (flags, expected) => expect(await listed(...flags)).toEqual(expected));

  test.each([
    [['--since', '2024-02-30'], '"2024-02-30" is not a day.'],
    [['--office', 'ligthouse'], 'Did you mean lighthouse?'],
    [['--country', 'Atlantis'], 'There is no country "Atlantis".'],
    [['--language', '12'], '"12" is no language.'],
    [['--theme', ','], 'Name at least one.'],
  ])('refuses %j', async (flags, expected) => {
    const { code, stdout, stderr } = await runCli(['list', ...flags], { cwd: harbourCopy().path });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(expected) });
  });

  test('counts sources with errors, and lists a release whose hour has come though it was kept before', async () => {
    const room = harbourCopy();
    room.write({ 'broken.md': '---\ntitle: Nothing else\n---\nText.\n' });
    const before = await runCli(['list', '--json', ...NOW], { cwd: room.path });
    expect(before.code).toBe(1);
    expect(JSON.parse(before.stdout)).toMatchObject({ keptBack: 2, failed: 1 });
    const after = await runCli(['list', '--json', '--now', '2024-03-10T00:00:00Z'], { cwd: room.path });
    expect(JSON.parse(after.stdout)).toMatchObject({
      keptBack: 1,
      releases: [{ slug: 'embargoed' }, {}, {}, {}, {}, {}],
    });
  });
});

test('a table fits the terminal: headlines are cut, then columns left out', () => {
  const columns = [
    { drop: 0, cells: ['2024-03-05', '2024-03-06'] },
    { drop: 2, cells: ['lighthouse', 'harbour'] },
    { drop: 0, cells: ['A long headline about 图书馆 and its lamps', 'Short'] },
  ];
  expect(fittedTable(columns, 50)).toEqual([
    '2024-03-05  lighthouse  A long headline about 图…',
    '2024-03-06  harbour     Short',
  ]);
  expect(fittedTable(columns, 40)).toEqual(['2024-03-05  A long headline about 图书…', '2024-03-06  Short']);
  for (let width = 36; width < 90; width++) {
    for (const line of fittedTable(columns, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
  expect(fittedTable(columns, undefined)[0]).toContain('lamps');
});
