import { expect, test } from 'vitest';
import { loadTemplates } from '../../../src/build/template-files.ts';
import { siteStyle } from '../../../src/formats/html/style.ts';
import type { Templates } from '../../../src/formats/templates/compile.ts';

/** @returns a style as it is loaded. */
const loaded = (theme: string, style = '') => {
  const files: Readonly<Record<string, string>> = { 'html/theme.css': theme, 'html/style.css': style };
  const templates: Templates = { ...loadTemplates(), file: (path) => files[path] ?? '' };
  return siteStyle(templates).trimEnd();
};

test.each([
  [
    ':root {\n  --band: #0033a0;\n  --face:\n    "Noto Sans", serif;\n}\n',
    ':root{--band:#0033a0;--face:"Noto Sans",serif}',
  ],
  ['/* one; } */ a { color: red; /* two */ }\n\n/* three */\nb { }', 'a{color:red}b{}'],
  [
    '@media (min-width: 5rem) and (hover: none) {\n  a { top: 0 }\n}',
    '@media (min-width:5rem) and (hover:none){a{top:0}}',
  ],
  ['nav :is(a, b) > c + d { width: calc(1rem + 2px); }', 'nav :is(a,b) > c + d{width:calc(1rem + 2px)}'],
  ['a { margin: 0.5em -0.25em 10.5px 1.05em 0; }', 'a{margin:.5em -.25em 10.5px 1.05em 0}'],
  ['a::after { content: " 0.5 ; } /* x */ : "; }', 'a::after{content:" 0.5 ; } /* x */ : "}'],
  [`a::after { content: '\\' ; "' ; }`, `a::after{content:'\\' ; "'}`],
])('%j is loaded as %j', (written, short) => {
  expect(loaded(written)).toBe(short);
  expect(loaded(short)).toBe(short);
});

test('the colours stand before the rules', () => {
  expect(loaded(':root { --ink: red }', 'p { color: var(--ink) }')).toBe(':root{--ink:red}p{color:var(--ink)}');
});
