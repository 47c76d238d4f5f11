import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/rules/engine/apply-fixes.ts';
import { findFences } from '../../src/source/fences.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const find = (text: string) => findFences(new SourceFile('a.md', text));

const EXAMPLE = 'Begin the file with a line ---, then title, date, office and contacts, then another line ---.';
const EMPTY = { message: 'The file is empty.', hint: EXAMPLE };
const NONE = { message: 'The file has no front matter.', hint: EXAMPLE };
const HYPHENS = {
  message: 'The front matter must begin with exactly three hyphens.',
  hint: 'Write --- alone on the first line.',
};
const LATE = {
  message: 'The front matter must begin on the first line, without a space or an empty line before it.',
  hint: 'Delete what stands before ---.',
};
const NOT_CLOSED = {
  message: 'The front matter is never closed.',
  hint: 'Write --- alone on a line between the front matter and the text.',
};
const BAD_CLOSING = {
  message: 'The line that closes the front matter must hold three hyphens and nothing else.',
  hint: 'Write --- alone on this line; a line inside the front matter must not begin with ---.',
};
const refused = (language: string) => ({
  message: `Front matter in "${language}" is refused: only YAML is read.`,
  hint: 'Write --- alone on the first line; nothing in a release is ever run as a program.',
});

describe('what is wrong with the lines around the front matter', () => {
  test.each<[string, { message: string; hint: string }, string]>([
    ['', EMPTY, ''],
    [' \r\n\t\n', EMPTY, ' \r\n\t\n'],
    ['Harbour\n---\na: b\n---\n', NONE, 'Harbour'],
    ['--\na: b\n--\n', NONE, '--'],
    ['----\r\na: b\n---\n', HYPHENS, '----'],
    ['--- -\na: b\n---\n', HYPHENS, '--- -'],
    [' ---\na: b\n---\n', LATE, ' '],
    ['\n\n---\na: b\n---\n', LATE, '\n\n'],
    ['---a-b\nc: d\n---\n', refused('a-b'), 'a-b'],
    ['--- JS \nc: d\n---\n', refused('JS'), ' JS '],
    ['---\na: b\n', NOT_CLOSED, '---'],
    ['---\na: b\n ---\n', NOT_CLOSED, '---'],
    ['---yaml\n', NOT_CLOSED, '---yaml'],
    ['---\na: b\n---- \nText', BAD_CLOSING, '---- '],
    ['---\na: b\n--- # c\rText', BAD_CLOSING, '--- # c'],
  ])('%j', (text, { message, hint }, place) => {
    const { diagnostics } = find(text);
    expect(diagnostics.map((one) => [one.message, one.hint])).toEqual([[message, hint]]);
    expect(diagnostics.map(({ range }) => text.slice(range.start, range.end))).toEqual([place]);
    expect(diagnostics[0]?.range.start).toBe(text.indexOf(place));
  });

  test.each([
    ['----\na: b\n---\n', 'Write ---', '---\na: b\n---\n'],
    ['-----\r\na: b\n---\n', 'Write ---', '---\r\na: b\n---\n'],
    ['  ---\na: b\n---\n', 'Delete what stands before ---', '---\na: b\n---\n'],
    ['\r\n\n---\na: b\n---\n', 'Delete what stands before ---', '---\na: b\n---\n'],
  ])('%j is mended safely', (text, title, mended) => {
    const fixes = find(text).diagnostics.flatMap(({ fix }) => fix ?? []);
    expect(fixes.map((fix) => [fix.kind, fix.title])).toEqual([['safe', title]]);
    expect(applyFixes(text, fixes).text).toBe(mended);
  });
});

test.each([
  ['---\na: b\n---\nText\n', '---', 'a: b\n', '---', 'Text\n'],
  ['---\r\na: b\r\n---\r\nText', '---', 'a: b\r\n', '---', 'Text'],
  ['---\ra: b\r---\rText', '---', 'a: b\r', '---', 'Text'],
  ['--- YAML \na: b\n--- \nText', '--- YAML ', 'a: b\n', '--- ', 'Text'],
  ['---yml\n---', '---yml', '', '---', ''],
  ['---\na: b\n---\n\n---\nText', '---', 'a: b\n', '---', '\n---\nText'],
])('front matter and text of %j are parted', (text, ...parts) => {
  const fences = find(text);
  if (!fences.found) throw new Error('not found');
  const { opening, yaml, closing, body } = fences;
  expect([opening, yaml, closing, body].map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  expect(fences.diagnostics).toEqual([]);
});

test.each(['', 'Harbour\n', '---js\na\n---\nText', '---\na: b\n'])(
  'where there are none, all of %j is text',
  (text) => {
    expect(find(text)).toMatchObject({ found: false, body: { start: 0, end: text.length } });
  },
);
