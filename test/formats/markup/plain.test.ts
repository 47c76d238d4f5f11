import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/formats/markup/excerpt.ts';
import { firstParagraph, foldWhitespace, plainText } from '../../../src/formats/markup/plain.ts';
import { parseMarkdown } from './parse-markdown.ts';

describe('plainText', () => {
  it.each([
    ['A *very **short*** `visit`\nof  two\\\ndays', 'A very short visit of two days'],
    ['# Head\n\nText.\n\n- a\n- b\n\n> c', 'Head Text. a b c'],
    ['| a | b |\n| - | - |\n| 1 | 2 |', 'a b 1 2'],
    ['See [the report](a.md) ![with a map](b.png) and [c].\n\n[c]: d.md', 'See the report with a map and c.'],
    ['A <b>raw</b> tag\n\n<div>block</div>', 'A <b>raw</b> tag <div>block</div>'],
    ['&nbsp;100&nbsp;% &#9; x', '\u00a0100\u00a0% x'],
    ['```\ncode\n  more\n```', 'code more'],
    ['***', ''],
  ])('of %j is %j', (markdown, text) => {
    expect(plainText(parseMarkdown(markdown))).toBe(text);
  });
});

describe('firstParagraph', () => {
  it.each([
    ['# Head\n\n![photo](a.png)\n\nThe *lead*\nhere.\n\nMore.', 'The lead here.'],
    ['> Quoted.\n\nLead.', 'Lead.'],
    ['[![photo](a.png)](b.md)\n\n&#32;\n\n[Lead](a.md)', 'Lead'],
    ['- only a list', ''],
    ['', ''],
  ])('of %j is %j', (markdown, text) => {
    expect(firstParagraph(parseMarkdown(markdown))).toBe(text);
  });
});

describe('foldWhitespace', () => {
  it.each([
    ['plain', 'plain'],
    [' a \t\r\n b ', 'a b'],
    ['a\u00a0\u202fb', 'a\u00a0\u202fb'],
    [' ', ''],
  ])('%j is %j', (text, folded) => {
    expect(foldWhitespace(text)).toBe(folded);
  });
});

describe('excerpt', () => {
  it.each([
    ['Short enough', 12, 'Short enough'],
    ['The mission visits the border', 20, 'The mission visits…'],
    ['The mission visits the border', 19, 'The mission visits…'],
    ['The mission visits the border', 18, 'The mission…'],
    ['The mission, its staff and more', 13, 'The mission…'],
    ['He said (and meant) it', 9, 'He said…'],
    ['Unbrokenwordthatislong', 10, 'Unbrokenw…'],
    ['一九五一年以来的移民工作', 6, '一九五一年…'],
    ['تزور البعثة الحدود، والجسر', 19, 'تزور البعثة الحدود…'],
    ['قَالَتِ الْبَعْثَةُ', 19, 'قَالَتِ الْبَعْثَةُ'],
    ['👩🏽‍⚕️👩🏽‍⚕️👩🏽‍⚕️', 3, '👩🏽‍⚕️👩🏽‍⚕️👩🏽‍⚕️'],
    ['👩🏽‍⚕️👩🏽‍⚕️👩🏽‍⚕️', 2, '👩🏽‍⚕️…'],
    ['cafe\u0301s and more', 6, 'cafe\u0301s…'],
    ['cafe\u0301 and more', 5, 'cafe\u0301…'],
    ['cafe\u0301', 4, 'cafe\u0301'],
    ['a b', 1, '…'],
    ['a b', 0, ''],
    ['  a   b  ', 3, 'a b'],
  ])('of %j at %i is %j', (text, max, cut) => {
    expect(excerpt(text, max)).toBe(cut);
  });
});
