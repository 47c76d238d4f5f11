import { describe, expect, it } from 'vitest';
import { beyondLimits } from '../../src/source/limits.ts';
import { readMarkdownText } from '../../src/source/markdown.ts';
import { parse } from '../../src/source/parse.ts';
import { source } from '../support/source.ts';

const MARKS = 'marks of Markdown (* _ [ ] ! < & ` \\)';
const apart = (count: number, unit: string) => Array.from({ length: count }, () => unit).join('\n\n');
/** Lines of which 800 stand together. */
const lines = (count: number, line: string) =>
  Array.from({ length: count }, (_, index) => (index % 800 === 799 ? `${line}\n\n` : `${line}\n`)).join('');

describe('the limits of a text that is not parsed yet', () => {
  it.each<[string, string, string, string, string]>([
    ['characters', 'a'.repeat(500_000), 'a'.repeat(500_001), 'The text is longer than 500,000 characters.', ''],
    ['lines', '\n'.repeat(2_000), '\n'.repeat(2_001), 'The text has more than 2000 lines.', ''],
    ['Windows lines', '\r\n'.repeat(2_000), '\r\n'.repeat(2_001), 'The text has more than 2000 lines.', ''],
    ['lines that a lone CR ends', '\r'.repeat(2_000), '\r'.repeat(2_001), 'The text has more than 2000 lines.', ''],
    ...['a\n', 'a\r\n', 'a\r', 'é \n'].map((line): [string, string, string, string, string] => [
      `lines together that are ${JSON.stringify(line)}`,
      `One.\n\n${line.repeat(1_000)}\n\n${line.repeat(900)}`,
      `One.\n\n${line.repeat(1_001)}`,
      'More than 1000 lines stand together in one paragraph, list or table.',
      'at line 3',
    ]),
    ...[...'*_[]!<&`\\'].map((mark): [string, string, string, string, string] => [
      `${mark} in a paragraph`,
      `a\n \t\n${`${mark}a `.repeat(1_500)}\n \n${`${mark}a `.repeat(1_500)}\n\t\n${`é~a${mark}`.repeat(1_500)}`,
      `a\n\n${`${mark}a `.repeat(1_501)}`,
      `More than 1500 ${MARKS} stand in one paragraph, list or table.`,
      'at line 3',
    ]),
    [
      'marks',
      apart(10, '\\a'.repeat(1_000)),
      `${apart(10, '\\a'.repeat(1_000))}\n\n*`,
      `The text has more than 10000 ${MARKS}.`,
      '',
    ],
    ['pipes', 'a|'.repeat(5_000), 'a|'.repeat(5_001), 'The tables have more than 5000 cells.', ''],
    ...['>', '- ', '*\t', '+ ', '1. ', '123456789) ', '> - 2. '].map(
      (mark): [string, string, string, string, string] => {
        const levels = mark === '> - 2. ' ? 3 : 1;
        const deepest = mark.repeat(Math.floor(64 / levels));
        const deeper = mark.repeat(Math.floor(64 / levels) + 1);
        return [
          `levels of ${JSON.stringify(mark)}`,
          `${deepest}a\n${deepest}`,
          `a\n\n${deeper}a\n${deeper}${deeper}a`,
          'Quotations and lists are nested deeper than 64 levels.',
          deeper.trimEnd(),
        ];
      },
    ),
    [
      'levels that are set in',
      `${' '.repeat(127)}- a`,
      `a\n${' '.repeat(128)}- a`,
      'Quotations and lists are nested deeper than 64 levels.',
      `${' '.repeat(128)}-`,
    ],
    [
      'levels that tabs set in',
      `${'\t'.repeat(31)}- a`,
      `a\n${'\t'.repeat(32)}- a`,
      'Quotations and lists are nested deeper than 64 levels.',
      `${'\t'.repeat(32)}-`,
    ],
    [
      'levels of all lists',
      lines(100, `${'>'.repeat(50)} a > b - c`),
      `${lines(100, `${'>'.repeat(50)} a > b - c`)}- a`,
      'Quotations and lists have more than 5000 marks and levels.',
      '-',
    ],
    [
      'levels of lists that are set in',
      lines(1_000, '\t    - a'),
      `${lines(999, '\t    - a')}\t      - a`,
      'Quotations and lists have more than 5000 marks and levels.',
      '\t      -',
    ],
  ])('let %s through, and no more', (_, within, beyond, message, place) => {
    expect(beyondLimits(within)).toBeUndefined();
    const found = beyondLimits(beyond);
    expect(found?.message).toBe(message);
    expect(found?.hint).toMatch(/^[A-Z].*\.$/);
    const { start = -1, end = -1 } = found?.range ?? {};
    const told = beyond.slice(start, end);
    const line = beyond.slice(0, start).split(/\r\n?|\n/).length;
    expect(told === '' && start > 0 ? `at line ${line}` : told).toBe(place);
  });

  it('do not take what looks like a list for one', () => {
    expect(beyondLimits(`${'-a '.repeat(65)}\n${'1234567890. '.repeat(65)}\n${'é > '.repeat(65)}`)).toBeUndefined();
  });
});

const limits = (text: string) => readMarkdownText(text).diagnostics;
const DEEP = 'Quotations, lists, emphasis and links are nested deeper than 64 levels.';
const LONG = 'Link definitions with long addresses are used so often that the text becomes many times longer.';

describe('the limits of what a text becomes', () => {
  it.each<[string, string, string, string, number]>([
    ['levels of emphasis', nested(64, '*'), `*b* ${nested(65, '*')}`, DEEP, 4 + 3 * 64],
    ['levels of strong emphasis', nested(64, '**'), nested(65, '**'), DEEP, 4 * 64],
    ['cells', wide(199), wide(200), 'The tables have more than 5000 cells.', 0],
    ['addresses filled in', filled('', '[a]', 949), filled('', '[a]', 948), LONG, 0],
    ['addresses and titles', filled('"tttt"', '[a]', 946), filled('"tttt"', '[a]', 945), LONG, 0],
    ['addresses of pictures', filled('', '![a]', 938), filled('', '![a]', 937), LONG, 0],
    ['addresses that nothing uses', filled('', 'a', 0), filled('', '[a]', 0), LONG, 0],
  ])('let %s through, and no more', (_, within, beyond, message, start) => {
    expect(limits(within)).toEqual([]);
    const [found] = limits(beyond);
    expect(found?.message).toBe(message);
    expect(found?.hint).toMatch(/^[A-Z].*\.$/);
    expect(found?.range.start).toBe(start);
    const isDeep = message === DEEP;
    expect(beyond.slice(found?.range.start, found?.range.end)).toMatch(isDeep ? /^(\*+)a.*a\1$/ : /^$/);
  });

  it('leave nothing of a text that is refused but its words', () => {
    const text = nested(65, '*');
    expect(readMarkdownText(text).tree.children).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: text }] },
    ]);
  });
});

describe('a release beyond the limits', () => {
  const found = (body: string, set = {}) =>
    parse(source(set, body), 'a.md').diagnostics.filter(({ rule }) => rule === 'structure/limits');

  it('is told where the paragraph is crowded', () => {
    const text = source({}, `One.\n\n${'*a '.repeat(1_501)}`);
    const [crowded] = found(`One.\n\n${'*a '.repeat(1_501)}`);
    expect(crowded?.start.line).toBe(text.slice(0, text.indexOf('*a ')).split('\n').length);
  });

  it('is told where it is nested too deeply', () => {
    const body = nested(65, '*');
    const [deep] = found(body);
    expect(source({}, body).slice(deep?.range.start, deep?.range.end)).toBe('*a  a*');
  });

  it('may be so in its notes to editors', () => {
    expect(found('One.', { notes: `"${'*a '.repeat(1_500)}"` })).toEqual([]);
    expect(found('One.', { notes: `"${'*a '.repeat(1_501)}"` })).toHaveLength(1);
    const notes = `"${nested(65, '*')}"`;
    const [deep] = found('One.', { notes });
    const start = source({ notes }, 'One.').indexOf(notes);
    expect(deep?.range).toEqual({ start, end: start });
  });
});

function nested(levels: number, mark: string): string {
  return `${`${mark}a `.repeat(levels)}${` a${mark}`.repeat(levels)}`;
}

/** A table whose rows have one cell and are filled up: 25 of 200 are as many as may be. */
function wide(columns: number): string {
  return `${'|a'.repeat(columns + 1)}|\n${'|-'.repeat(columns + 1)}|\n${'b\n'.repeat(24)}`;
}

/** A definition of 10,100 characters that is used eleven times, and letters that make the text longer. */
function filled(title: string, use: string, letters: number): string {
  const address = `/${'b'.repeat(10_099 - Math.max(0, title.length - 2))}`;
  return `[a]: ${address}${title && ` ${title}`}\n\n${`${use} `.repeat(11)}${'x'.repeat(letters)}`;
}
