import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/formats/markup/html.ts';
import { markupTheme } from '../../../src/formats/markup/theme.ts';
import { parseMarkdown } from './parse-markdown.ts';

const render = (markdown: string) => renderHtml(parseMarkdown(markdown));
const rows = (html: string) =>
  html.split('\n').filter((line) => line.startsWith('<t') && !/^<t(?:able|head|body)/.test(line));

describe('tables (GFM 4.10)', () => {
  it('have a head with scopes and a body', () => {
    expect(render('| Year | Families |\n| --- | --- |\n| 2007 | 120 |')).toBe(
      [
        '<table>\n<thead>\n<tr>\n<th scope="col">Year</th>\n<th scope="col">Families</th>\n</tr>\n</thead>\n',
        '<tbody>\n<tr>\n<td>2007</td>\n<td>120</td>\n</tr>\n</tbody>\n</table>\n',
      ].join(''),
    );
  });

  it('align columns, with or without pipes at the ends', () => {
    expect(rows(render('a | b | c | d\n:-: | --: | :-- | -\n1 | 2 | 3 | 4'))).toEqual([
      '<tr>',
      '<th scope="col" class="align-center">a</th>',
      '<th scope="col" class="align-right">b</th>',
      '<th scope="col" class="align-left">c</th>',
      '<th scope="col">d</th>',
      '<tr>',
      '<td class="align-center">1</td>',
      '<td class="align-right">2</td>',
      '<td class="align-left">3</td>',
      '<td>4</td>',
    ]);
  });

  it('hold escaped pipes, in code too, and inline markup', () => {
    expect(rows(render('| a\\|b |\n| --- |\n| c `\\|` d |\n| **e \\| f** |'))).toEqual([
      '<tr>',
      '<th scope="col">a|b</th>',
      '<tr>',
      '<td>c <code>|</code> d</td>',
      '<tr>',
      '<td><strong>e | f</strong></td>',
    ]);
  });

  it('end at another block and at a blank line', () => {
    expect(render('| a |\n| --- |\n| 1 |\n> quoted')).toContain('</table>\n<blockquote>\n<p>quoted</p>');
    expect(render('| a |\n| --- |\n| 1 |\n2\n\n3')).toContain('<td>2</td>\n</tr>\n</tbody>\n</table>\n<p>3</p>');
  });

  it('are none when the head has another number of cells than the line below', () => {
    expect(render('| a | b |\n| --- |\n| 1 |')).toBe('<p>| a | b |\n| --- |\n| 1 |</p>\n');
  });

  it('fill short rows and cut long ones', () => {
    expect(rows(render('| a | b |\n| --- | --: |\n| 1 |\n| 2 | 3 | 4 |'))).toEqual([
      '<tr>',
      '<th scope="col">a</th>',
      '<th scope="col" class="align-right">b</th>',
      '<tr>',
      '<td>1</td>',
      '<td class="align-right"></td>',
      '<tr>',
      '<td>2</td>',
      '<td class="align-right">3</td>',
    ]);
  });

  it('have no body without rows', () => {
    expect(render('| a |\n| --- |')).toBe(
      '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n</table>\n',
    );
  });

  it('do not call an empty corner a header', () => {
    expect(rows(render('| | 2008 |\n| --- | --- |\n| Arrivals | 12 |')).slice(0, 3)).toEqual([
      '<tr>',
      '<td></td>',
      '<th scope="col">2008</th>',
    ]);
  });

  it('of no row at all are nothing', () => {
    const table: Table = { type: 'table', children: [] };
    expect(renderHtml({ type: 'root', children: [table] })).toBe('');
  });
});

describe('tables under a theme', () => {
  it('join alignment with the styles of the cells', () => {
    const theme = markupTheme({
      attributes: { th: 'style="padding:4px" class="cell"', td: 'class="cell"' },
      alignment: 'style',
      tableWrapper: ['<div class="scroll">', '</div>'],
    });
    const html = renderHtml(parseMarkdown('| a | b |\n| --: | --- |\n| 1 | 2 |'), { theme });
    expect(html.startsWith('<div class="scroll"><table>\n')).toBe(true);
    expect(html.endsWith('</table></div>\n')).toBe(true);
    expect(rows(html)).toEqual([
      '<tr>',
      '<th scope="col" style="padding:4px;text-align:right" class="cell">a</th>',
      '<th scope="col" style="padding:4px" class="cell">b</th>',
      '<tr>',
      '<td class="cell" style="text-align:right">1</td>',
      '<td class="cell">2</td>',
    ]);
  });

  it('join alignment with the classes of the cells', () => {
    const theme = markupTheme({ attributes: { td: 'class="cell"' } });
    const html = renderHtml(parseMarkdown('| a |\n| :-: |\n| 1 |'), { theme });
    expect(html).toContain('<th scope="col" class="align-center">a</th>');
    expect(html).toContain('<td class="cell align-center">1</td>');
  });
});
