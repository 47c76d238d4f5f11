import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createTemplates } from '../../../src/formats/templates/compile.ts';
import { fill } from '../../../src/formats/templates/fill.ts';
import { ReleaseError } from '../../../src/model/error.ts';
import { parseLanguage } from '../../../src/model/language.ts';

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));
const builtIn = (name: string) => readFileSync(join(TEMPLATES, name), 'utf8');

/** @returns what a template makes of a view, or the message of the error that it ends in */
function rendered(template: string, view: Record<string, unknown>, name = 'a.hbs'): string {
  try {
    return createTemplates(new Map([[name, template]])).render(name.replace('.hbs', ''), view);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return `${error.message} ${error.hint}`;
  }
}

describe('a template', () => {
  test('escapes what it prints in markup, and not in plain text', () => {
    expect(rendered('<b>{{title}}</b>', { title: '<i> & "q"' })).toBe('<b>&lt;i&gt; &amp; &quot;q&quot;</b>');
    expect(rendered('{{title}}', { title: '<i> & "q"' }, 'a.txt.hbs')).toBe('<i> & "q"');
  });

  test('prints nothing in markup that HTML forbids: it becomes U+FFFD, a line end a line feed', () => {
    const title = 'a\u0001\u0085\ufdd0\ud800 b\r\nc\td 👩';
    expect(rendered('<b>{{title}}</b>', { title })).toBe('<b>a\ufffd\ufffd\ufffd\ufffd b\nc\td 👩</b>');
  });

  test.each([
    ['a printed field', 'one\n{{titel}}', 'templates/a.hbs, line 2: there is no field "titel". Did you mean "title"?'],
    [
      'a condition',
      '{{#if titel}}x{{/if}}',
      'templates/a.hbs, line 1: there is no field "titel". Did you mean "title"?',
    ],
    [
      'a list',
      '\n\n{{#each titel}}x{{/each}}',
      'templates/a.hbs, line 3: there is no field "titel". Did you mean "title"?',
    ],
    ['a field of a field', '{{image.source}}', 'templates/a.hbs, line 1: there is no field'],
    ['an unknown helper', '{{shout title}}', 'templates/a.hbs, line 1: '],
    ['an unclosed block', '{{#if title}}\nx', 'templates/a.hbs, line 2: '],
  ])('that asks for what is not there, as %s, is told where', (_, template, message) => {
    expect(rendered(template, { title: 'x', image: { src: 'y' } })).toContain(message);
  });

  test.each([
    ['the constructor', '{{title.constructor.name}}'],
    ['the prototype', '{{title.__proto__}}'],
    ['a method', '{{title.toUpperCase}}'],
    ['a section on the constructor', '{{#with title.constructor}}{{name}}{{/with}}'],
    ['each over a constructor', '{{#each list.constructor}}x{{/each}}'],
    ['a decorator', '{{* inline "x"}}'],
    ['a block decorator', '{{#*inline "x"}}y{{/inline}}{{> x}}'],
    ['a partial named by data', '{{> (lookup . "title")}}'],
    ['a partial block', '{{#> a}}y{{/a}}'],
    ['a helper that is missing', '{{helperMissing title}}'],
    ['a block helper that is missing', '{{#blockHelperMissing title}}x{{/blockHelperMissing}}'],
    [
      'the well-known chain of calls',
      '{{#with "s" as |string|}}{{#with "e"}}{{string.sub.apply 0 "x"}}{{/with}}{{/with}}',
    ],
  ])('cannot reach code through %s', (_, template) => {
    expect(rendered(template, { title: 'x', list: ['y'] })).toMatch(/^templates\/a\.hbs(?:, line \d+)?: /);
  });

  test('looks nothing up in a prototype', () => {
    expect(rendered('<{{lookup title "constructor"}}>', { title: 'x' })).toBe('<>');
  });

  test('knows no language of its own: another one gets the words of English', () => {
    const templates = createTemplates(new Map([['strings/en.yaml', builtIn('strings/en.yaml')]]));
    const german = parseLanguage('de');
    if (!german) throw new Error('de is a language');
    expect(templates.strings(german).wire.immediate).toBe('FOR IMMEDIATE RELEASE');
  });
});

describe('what Handlebars has to decide', () => {
  const made = (files: Readonly<Record<string, string>>, view: Record<string, unknown>) => {
    try {
      return createTemplates(new Map(Object.entries(files))).render('a', view);
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      return `${error.message} ${error.hint}`;
    }
  };

  test('uses partials, places in lists and what is there itself', () => {
    const files = {
      'a.hbs': '{{#each list}}{{#with this}}{{#if @last}}and {{/if}}{{> line}} {{/with}}{{/each}}',
      'line.hbs': '{{#with name}}{{this}}{{/with}}',
    };
    expect(made(files, { list: [{ name: 'bell' }, { name: 'rope & "tackle"' }] })).toBe(
      'bell and rope &amp; &quot;tackle&quot; ',
    );
  });

  test('escapes what is no text, too', () => {
    expect(
      made({ 'a.hbs': '{{#with object}}{{number}} {{yes}}{{/with}}' }, { object: { number: 12.5, yes: true } }),
    ).toBe('12.5 true');
  });

  test('tells a mistake in a partial by the name and line of the partial', () => {
    const files = { 'a.hbs': '{{#with object}}\n\n{{> line}}{{/with}}', 'line.hbs': '{{nmae}}' };
    expect(made(files, { object: { name: 'bell' } })).toBe(
      'templates/line.hbs, line 1: there is no field "nmae". Did you mean "name"?',
    );
  });
});

test('a template and a file that are not there are told by their names', () => {
  const templates = createTemplates(new Map());
  expect(() => templates.render('html/such', {})).toThrow('There is no template html/such');
  expect(() => templates.file('html/such.css')).toThrow('There is no template html/such.css');
});

describe('strings', () => {
  const english = builtIn('strings/en.yaml');
  const german = parseLanguage('de');
  if (!german) throw new Error('de is a language');
  const stringsOf = (own: string) => {
    try {
      return createTemplates(new Map([['strings/en.yaml', english]]), new Map([['strings/de.yaml', own]])).strings(
        german,
      );
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      return `${error.message} ${error.hint}`;
    }
  };

  test('of a language that the tool has no words of stand over the English ones', () => {
    expect(stringsOf('wire:\n  immediate: SOFORT\n')).toMatchObject({ wire: { immediate: 'SOFORT' } });
    expect(stringsOf('wire:\n  immediate: SOFORT\n')).toHaveProperty('page.skipToContent', 'Skip to main content');
  });

  test('that are too few or too many are told how many belong there', () => {
    expect(stringsOf('dates:\n  months: [Januar]\n')).toContain('strings/de.yaml: "months" must have 12 entries.');
    const days = `dates:\n  weekdays: [${'Tag, '.repeat(8)}]\n`;
    expect(stringsOf(days)).toContain('strings/de.yaml: "weekdays" must have 7 entries.');
  });

  test.each([
    ['- wire', 'templates/strings/de.yaml, line 1: Here stands a list, where keys with values belong.'],
    [
      `wire:\n  immediate: ${'['.repeat(40)}${']'.repeat(40)}`,
      'templates/strings/de.yaml, line 2: This is nested deeper than 16 levels. Correct the file.',
    ],
  ])('that are %j are told with their line', (own, message) => {
    expect(stringsOf(own)).toContain(message);
  });
});

test('the words of a pattern are filled in however many patterns there are, and none is left out', () => {
  for (let number = 0; number < 2100; number += 1) {
    expect(fill(`${number}: {word}`, { word: 'bell' })).toBe(`${number}: bell`);
  }
  expect(fill('0: {word}', { word: 'rope' })).toBe('0: rope');
  expect(() => fill('{word}', { wrod: 'bell' })).toThrow('"word" not defined');
  expect(() => fill('{word}', { word: null })).toThrow('"word" not defined');
});
