import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../../src/cli/reporters/code-frame.ts';
import { failedReport } from '../../../src/cli/reporters/failed.ts';
import { githubSummary } from '../../../src/cli/reporters/github-summary.ts';
import { redact } from '../../../src/cli/reporters/redact.ts';
import type { Report } from '../../../src/cli/reporters/reporter.ts';
import { displayWidth } from '../../../src/formats/text/width.ts';
import type { Severity } from '../../../src/model/diagnostic.ts';
import { ReleaseError } from '../../../src/model/error.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { sampleReport, written } from './samples.ts';

/** A report with so many findings of each severity, warnings before errors in the file. */
function many(counts: Readonly<Record<Severity, number>>, message = 'A message.'): Report {
  const file = new SourceFile('a.md', 'x\n'.repeat(3000));
  const severities = (['info', 'warning', 'error'] as const).flatMap((one) => Array<Severity>(counts[one]).fill(one));
  const diagnostics = severities.map((severity, index) =>
    file.diagnose('date/valid', severity, { range: { start: 2 * index, end: 2 * index + 1 }, message }),
  );
  return { diagnostics, files: new Map([['a.md', file]]), checked: 1, paths: ['a.md'], colour: false };
}

describe('github', () => {
  test('annotates errors first, ten of a kind, and groups the rest', async () => {
    const lines = (await written('github', many({ error: 11, warning: 12, info: 1 }))).trimEnd().split('\n');
    const kinds = lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? 'line');
    expect(kinds.join(' ')).toBe(
      [...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice', 'group', 'line', 'line', 'line', 'endgroup'].join(' '), // biome-ignore format: one list
    );
    expect(lines).toContain('::group::3 more findings');
    expect(lines.at(-2)).toBe('a.md:13:1: warning: A message. [date/valid]');
  });

  test('groups one more as one', async () => {
    const lines = (await written('github', many({ error: 11, warning: 0, info: 0 }))).trimEnd().split('\n');
    expect(lines).toContain('::group::1 more finding');
  });

  test('sums up a check that found nothing, and one that could not be done', () => {
    const nothing = many({ error: 0, warning: 0, info: 0 });
    expect(githubSummary(nothing)).toMatch(/^### iom-release\n\n[^|]+\n\n$/);
    expect(githubSummary(failedReport(new ReleaseError('usage', 'No <folder>.', 'Name one.')))).toMatch(
      /^### iom-release\n\n🔴 No &#60;folder&#62;\. Name one\.\n\n/,
    );
    expect(failedReport(new RangeError('lost')).failure).toEqual({
      message: 'iom-release failed (RangeError: lost).',
      hint: 'Please report this: it is a mistake in iom-release.',
    });
  });

  test('escapes what ends a property or a message', async () => {
    const file = new SourceFile('a,b:c%.md', 'text');
    const found = file.diagnose('date/valid', 'error', { range: { start: 0, end: 4 }, message: '100 % a,b::c\nd' });
    const report = { diagnostics: [found], files: new Map(), checked: 1, colour: false };
    expect(await written('github', report)).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=4,title=date/valid::100 %25 a,b::c d\n',
    );
  });

  test('sums up in Markdown that no text of a source can leave', () => {
    const text = githubSummary(many({ error: 1, warning: 1, info: 0 }, '<img> | `x` [a](b) **c** https://a.example'));
    const [head, empty, sentence, gap, title, rule, row] = text.split('\n');
    expect([head, empty, sentence, gap]).toEqual(['### iom-release', '', '1 release checked: 1 error, 1 warning.', '']);
    expect([title, rule]).toEqual(['| | where | what | rule |', '|---|---|---|---|']);
    expect(row).toMatch(/^\| 🔴 error \| a\.md&#58;2&#58;1 \| &#60;img&#62; &#124; /);
    expect(row).not.toMatch(/[<>`*[\]()]/);
  });

  test('keeps the summary below what GitHub takes, and says what is left out', () => {
    const text = githubSummary(many({ error: 1, warning: 2500, info: 0 }, 'x'.repeat(500)));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/\n\d+ more do not fit here\.\n/);
    expect(text).toContain('🔴 error');
  });
});

describe('rdjson', () => {
  test('counts columns in bytes of UTF-8 and offers the fix as one suggestion', async () => {
    const { diagnostics } = JSON.parse(await written('rdjson', sampleReport()));
    expect(diagnostics[1].location.range).toEqual({ start: { line: 2, column: 20 }, end: { line: 2, column: 23 } });
    expect(diagnostics[1].suggestions).toEqual([
      { range: { start: { line: 2, column: 20 }, end: { line: 2, column: 23 } }, text: ' ' },
    ]);
    expect(diagnostics[0].related_locations[0].location.range.start).toEqual({ line: 2, column: 1 });
  });

  test('joins the edits of a fix, with the text between them', async () => {
    const file = new SourceFile('a.md', 'one two three');
    const edits = [
      { range: { start: 8, end: 13 }, text: '3' },
      { range: { start: 0, end: 3 }, text: '1' },
    ];
    const finding = { range: { start: 0, end: 3 }, message: 'm', fix: { kind: 'safe' as const, title: 't', edits } };
    const report = { ...sampleReport(), diagnostics: [file.diagnose('a/b', 'info', finding)], files: new Map([['a.md', file]]) }; // biome-ignore format: one line of data
    const [found] = JSON.parse(await written('rdjson', report)).diagnostics;
    expect(found.suggestions[0].text).toBe('1 two 3');
  });
});

describe('sarif', () => {
  test('has percent-encoded relative addresses, file: addresses for absolute paths', async () => {
    const uris = ['releases/a b#1.md', '/tmp/é.md', 'C:/x/y.md', './z.md'].map(async (path) => {
      const file = new SourceFile(path, 'text');
      const report = { ...sampleReport(), diagnostics: [file.diagnose('a/b', 'error', { range: { start: 0, end: 1 }, message: 'm' })] }; // biome-ignore format: one line of data
      const log = JSON.parse(await written('sarif', report));
      return log.runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    });
    expect(await Promise.all(uris)).toEqual([
      { uri: 'releases/a%20b%231.md', uriBaseId: 'SRCROOT' },
      { uri: 'file:///tmp/%C3%A9.md' },
      { uri: 'file:///C:/x/y.md' },
      { uri: 'z.md', uriBaseId: 'SRCROOT' },
    ]);
  });

  test('gives a finding the same fingerprint after lines were added above it, and two findings two', async () => {
    const log = async (text: string) => {
      const file = new SourceFile('a.md', text);
      const diagnostics = [...text.matchAll(/bad/g)].map(({ index }) =>
        file.diagnose('a/b', 'error', { range: { start: index, end: index + 3 }, message: 'm' }),
      );
      const report = { ...sampleReport(), diagnostics, files: new Map([['a.md', file]]) };
      const { results } = JSON.parse(await written('sarif', report)).runs[0];
      return results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints));
    };
    const before = await log('a bad line\nbad bad\n');
    expect(new Set(before).size).toBe(3);
    expect(await log('new\n\na  bad line\nbad bad\n')).toEqual(before);
  });

  test('tells of an internal error and of a failure as notifications, and that the run was not whole', async () => {
    const file = new SourceFile('a.md', 'text');
    const found = file.diagnose('internal/error', 'error', { range: { start: 0, end: 0 }, message: 'It failed.' });
    const whole = {
      ...sampleReport(),
      diagnostics: [found],
      failure: { message: 'The disk is full.', hint: 'Empty it.' },
    };
    const { invocations, results } = JSON.parse(await written('sarif', whole)).runs[0];
    expect(results).toEqual([]);
    expect(invocations[0].executionSuccessful).toBe(false);
    const texts = invocations[0].toolExecutionNotifications.map(
      (one: { message: { text: string } }) => one.message.text,
    );
    expect(texts).toEqual(['It failed.', 'The disk is full. Empty it.']);
  });
});

describe('the code frame', () => {
  const frame = (text: string, from: number, to: number, width?: number) => {
    const file = new SourceFile('a.md', text);
    return codeFrame(file.locate({ start: from, end: to }), file, undefined, width);
  };

  test.each([
    ['tabs are one column', '\ta\tbc', 3, 5, ['1 |  a bc', '  |    ^^']],
    ['wide letters are two', '日本 x語', 3, 5, ['1 | 日本 x語', '  |      ^^^']],
    ['marks are none', 'e\u0301a', 2, 3, ['1 | e\u0301a', '  |  ^']],
    ['hidden signs are spelled out', 'a\u202eb', 1, 2, ['1 | a\\u{202E}b', '  |  ^^^^^^^^']],
    ['an empty place is a caret', 'ab', 2, 2, ['1 | ab', '  |   ^']],
    ['a place of two lines ends with the first', 'abc\r\ndef', 1, 7, ['1 | abc', '  |  ^^']],
    ['right-to-left text is quoted', 'في جنيف اليوم', 3, 7, ['1 | في جنيف اليوم', '  | here: جنيف']],
    ['N’Ko too', 'ߒߞߏ a', 0, 3, ['1 | ߒߞߏ a', '  | here: ߒߞߏ']],
    ['a command is no command in parts', '#a##[b', 3, 4, ['1 | \\u{23}a\\u{23}\\u{23}[b', '  |              ^^^^^^']],
  ])('%s', (_, text, from, to, lines) => expect(frame(text, from, to)).toEqual(lines));

  test('shows a part of a long line, and parts no character', () => {
    const [source = '', mark = ''] = frame(`${'😀'.repeat(100)}bad${'😀'.repeat(100)}`, 200, 203);
    expect(source).toMatch(/^1 \| …(?:😀)+bad(?:😀)+…$/u);
    expect(mark.endsWith(' ^^^')).toBe(true);
  });

  const words = 'one two three four five six seven eight nine ten eleven twelve';
  test.each([
    ['in the middle', words, 'six', 40, ['1 | …hree four five six seven eight nin…', '  |                 ^^^']],
    ['at the beginning', words, 'one', 40, ['1 | one two three four five six seven …', '  | ^^^']],
    [
      'at the end',
      words,
      'twelve',
      40,
      ['1 | …seven eight nine ten eleven twelve', '  |                              ^^^^^^'],
    ],
    ['a line that fits', 'one two', 'two', 11, ['1 | one two', '  |     ^^^']],
    [
      'a place that does not fit',
      words,
      'two three four five',
      28,
      ['1 | …e two three four fiv…', '  |    ^^^^^^^^^^^^^^^^^^'],
    ],
    ['letters of two columns', `${'日'.repeat(30)}本${'日'.repeat(30)}`, '本', 40, undefined],
  ])('fits a terminal: %s', (_, text, place, width, lines) => {
    const from = text.indexOf(place);
    const shown = frame(text, from, from + place.length, width);
    for (const line of shown) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    if (lines) expect(shown).toEqual(lines);
  });
});

describe('a report that others read', () => {
  const [open, secret] = [new SourceFile('open.md', 'Public words.'), new SourceFile('secret.md', 'Sealed words.')];
  const sources = [
    { path: 'open.md', file: open, confidential: false },
    { path: 'secret.md', file: secret, confidential: true },
  ];
  const at = { start: 0, end: 6 };
  const place = (file: SourceFile) => ({
    ...file.diagnose('date/valid', 'error', { range: at, message: 'Of words.' }),
  });
  const found = (rule: string) => ({
    ...open.diagnose(rule, 'error', { range: at, message: 'Sealed is said here, too.' }),
    related: [place(secret), place(open)],
  });

  test('says of a place in a release that is not public that it is one, and nothing of any other', () => {
    const { diagnostics, files } = redact([found('archive/duplicate'), found('no/such')], sources, false);
    for (const { related } of diagnostics) {
      expect(related?.map(({ message }) => message)).toEqual(['A place in a release that is not public.']);
    }
    expect(diagnostics.map(({ message }) => message).join()).not.toContain('Sealed');
    expect([files.get('open.md'), files.get('secret.md')]).toEqual([open, undefined]);
  });

  test('keeps no word of a finding that was made from such a release, also where it names none of its places', () => {
    const edits = [{ range: at, text: 'Sealed' }];
    const made = {
      ...open.diagnose('archive/translation-date', 'warning', { range: at, message: 'Sealed.', hint: 'Write Sealed.' }),
      fix: { kind: 'unsafe' as const, title: 'Write Sealed', edits },
    };
    const from = (path: string) => redact([{ ...made, madeFrom: [path] }], sources, false).diagnostics;
    expect(JSON.stringify(from('secret.md'))).not.toContain('Sealed');
    expect(from('secret.md')).toMatchObject([{ file: 'open.md', rule: made.rule, range: at }]);
    expect(from('open.md')).toEqual([{ ...made, madeFrom: ['open.md'] }]);
  });

  test('names what could not be read without its words', () => {
    const broken = secret.diagnose('no/such', 'error', { range: at, message: 'Sealed is no key.' });
    expect(redact([broken], sources, false).diagnostics).toMatchObject([{ message: 'This source could not be read.' }]);
    expect(redact([broken], sources, true).diagnostics).toEqual([broken]);
  });
});

test('a frame has no line that is not there, and quotes so much of a line from right to left', () => {
  const file = new SourceFile('a.md', 'كلمة '.repeat(100));
  const shown = (end: number) => codeFrame(file.locate({ start: 0, end }), file).at(-1) ?? '';
  expect(shown(4)).toBe('  | here: كلمة');
  expect(shown(400)).toMatch(/^ {2}\| here: (?:كلمة ?)+…$/);
  const nowhere = { line: 9, column: 1 };
  expect(codeFrame({ start: nowhere, end: nowhere }, file)).toEqual([]);
});
