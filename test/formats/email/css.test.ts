import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../../src/build/template-files.ts';
import { droppedCss } from '../../../src/formats/email/css/check.ts';
import { CLIENTS, FEATURES } from '../../../src/formats/email/css/support.ts';
import { CSS_TEMPLATES, cssOf } from '../../../src/formats/email/css/template-css.ts';
import { createTemplates } from '../../../src/formats/templates/compile.ts';
import { DEFAULT_CLIENTS } from '../../../src/model/email-settings.ts';

test.each(CSS_TEMPLATES)('%s needs nothing that the mail programs of press lists drop', (name) => {
  const texts = cssOf(name, loadTemplates());
  expect(texts.length).toBeGreaterThan(0);
  expect(droppedCss(texts, DEFAULT_CLIENTS).map(({ feature, clients }) => [feature.title, clients])).toEqual([]);
});

test('the default mail programs are known', () => {
  expect(DEFAULT_CLIENTS.filter((client) => !CLIENTS.includes(client))).toEqual([]);
});

describe('what Outlook on Windows and Gmail drop', () => {
  const clients = ['outlook.windows', 'gmail.desktop-webmail'];
  const dropped = (css: string) =>
    droppedCss([{ css, at: 0 }], clients).map(
      ({ feature, range, clients: by }) => `${feature.title} | ${css.slice(range.start, range.end)} | ${by.length}`,
    );

  test.each([
    ['color:#fff; margin:0 auto; padding-left:4px; font-family:Arial; mso-hide:all', []],
    ['border-top-left-radius:3px', ['border-radius | border-top-left-radius:3px | 1']],
    ['margin-inline-start:3px', ['margin-inline-start & margin-inline-end | margin-inline-start:3px | 2']],
    ['-webkit-text-shadow: 0 0 1px red', ['text-shadow | -webkit-text-shadow: 0 0 1px red | 2']],
    ['width:calc(100% - 2px)', ['CSS calc() function | width:calc(100% - 2px) | 1']],
    [
      'display:flex;gap:1rem',
      ['display:flex | display:flex | 1', 'rem unit | gap:1rem | 1', 'gap, column-gap, row-gap | gap:1rem | 1'].sort(),
    ],
    ['height:auto;overflow:hidden;max-height:0', []],
    ['height:40px;max-height:40px', ['max-height property | max-height:40px | 1']],
    ['@media (prefers-color-scheme: dark) { .a { color: red } } [data-ogsc] .a { color: red }', []],
    ['@font-face { font-family: Bell }', [expect.stringMatching(/^@font-face \| @font-face \| \d$/)]],
    ['color; : red; {', []],
    ['@media (hover) { a { color: red } }', ['@media (hover), @media (any-hover) | @media (hover) | 2']],
    ['a > b { color: red }', ['Child combinator | a > b | 1']],
    ['/* a > b { display:flex } */ a { content: "; display: grid" }', []],
    ['a::before { color: red } a:hover { color: red }', expect.arrayContaining([expect.stringContaining('::before')])],
  ])('%s', (css, expected) => {
    expect(dropped(css).sort()).toEqual(expected);
  });
});

test('a template is read with its style elements, style attributes and tokens, each at its place', () => {
  const template =
    '<style>.a { border-radius: 2px }</style>\n<p style="{{tokens.text}}opacity:{{#if a}}1{{/if}}"><b style=\'gap:1px\'>x</b>{{{body}}}';
  const templates = createTemplates(new Map(), new Map([['email/message.hbs', template]]));
  const found = droppedCss(cssOf('email/message.hbs', templates), ['outlook.windows']);
  expect(found.map(({ feature, range }) => [feature.title, template.slice(range.start, range.end).trim()])).toEqual([
    ['border-radius', 'border-radius: 2px'],
    ['opacity', 'opacity:{{#if a}}1'],
    ['gap, column-gap, row-gap', 'gap:1px'],
  ]);
});

test('the data knows what is dropped and what is known in part', () => {
  expect(FEATURES.get('css-border-radius')?.dropped.has('outlook.windows')).toBe(true);
  expect(FEATURES.get('css-margin')?.dropped.has('outlook.windows')).toBe(false);
});
