import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { DirectTemplates } from '../../../src/formats/templates/direct.ts';

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));

const VIEW = {
  text: 'a & <b> "c" = `d` \'e\'',
  plain: 'words, only – é',
  nothing: null,
  empty: '',
  zero: 0,
  number: 12.5,
  yes: true,
  no: false,
  none: [],
  strings: ['one', 'two & three', ''],
  object: { text: 'inner', deeper: { text: 'deep', strings: ['x'] }, none: [] },
  list: [
    { text: 'first <i>', strings: ['p', 'q'], object: { text: 'one' }, yes: true },
    { text: 'second', strings: [], object: { text: 'two' }, yes: false },
  ],
};

type Partials = Readonly<Record<string, string>>;

function directly(template: string, partials: Partials, noEscape = false, view: unknown = VIEW) {
  const used: string[] = [];
  const direct = new DirectTemplates({
    text: (name) => (name === 'main' ? template : partials[name]),
    helpers: ['fill', 'known'],
    noEscape,
    onUse: (name) => used.push(name),
  });
  return { made: direct.render('main', view), used };
}

/** Handlebars itself, as the README names it: the judge. */
function byHandlebars(template: string, partials: Partials, noEscape = false): string {
  const handlebars = Handlebars.create();
  handlebars.registerPartial(partials);
  return handlebars.compile(template, { noEscape, preventIndent: true, strict: true })(VIEW);
}

describe('a plain template', () => {
  const field = fc.constantFrom('text', 'plain', 'nothing', 'empty', 'zero', 'number', 'object.text');
  const subject = fc.constantFrom(...Object.keys(VIEW), 'object.none', 'object.deeper', 'object.deeper.strings');
  const words = fc.constantFrom('<p>', ' and\n', '\n', 'é', '\n  ');
  const { template } = fc.letrec((tie) => ({
    template: fc.array(tie('part'), { maxLength: 5 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      words,
      fc
        .tuple(field, fc.constantFrom(['{{', '}}'], ['{{{', '}}}']))
        .map(([name, [open, close]]) => open + name + close),
      fc
        .tuple(subject, fc.constantFrom('if', 'unless'), tie('template'), tie('template'))
        .map(([name, block, body, other]) => `{{#${block} ${name}}}\n${body}{{else}}${other}\n{{/${block}}}\n`),
      fc
        .tuple(fc.constantFrom('strings', 'none', 'object.deeper.strings'), words)
        .map(
          ([name, body]) =>
            `{{#each ${name}}}${body}{{@index}}{{#unless @first}}, {{/unless}}{{this}}{{#if @last}}{{../text}}{{/if}}{{else}}-{{/each}}`,
        ),
      fc
        .tuple(words, fc.constantFrom('item', 'fields'))
        .map(
          ([body, partial]) =>
            `{{#each list}}${body}{{text}}{{#each strings}}{{this}}{{../text}}{{../../plain}}{{/each}}{{> ${partial}}}\n{{/each}}`,
        ),
      fc.constantFrom(
        '{{> fields object}}',
        '{{> fields text=plain}}',
        '\n  {{> fields}}\n',
        '{{! said }}',
        '{{~text~}} x',
      ),
    ),
  }));
  const PARTIALS = { item: '{{#if yes}}<b>{{object.text}}</b>{{/if}}{{@index}}\n', fields: '[{{text}}]\n' };

  test('says what Handlebars says, whatever its parts are', () => {
    let plain = 0;
    fc.assert(
      fc.property(template as fc.Arbitrary<string>, fc.boolean(), (source, noEscape) => {
        const { made } = directly(source, PARTIALS, noEscape);
        if (made === undefined) return;
        plain += 1;
        expect(made).toBe(byHandlebars(source, PARTIALS, noEscape));
      }),
      { seed: 4, numRuns: 800 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  test('tells each use of itself and of its partials', () => {
    expect(directly('{{#if no}}{{> fields}}{{/if}}{{#each list}}{{> item}}{{/each}}', PARTIALS).used).toEqual([
      'main',
      'item',
      'item',
    ]);
  });

  test('may use itself', () => {
    const tree = { text: 'a', list: [{ text: 'b', list: [{ text: 'c', list: [] }] }] };
    expect(directly('{{text}}{{#each list}}({{> main}}){{/each}}', {}, false, tree).made).toBe('a(b(c))');
  });
});

test.each([
  ['a field that is not there', '{{titel}}'],
  ['a condition on what is not there', '{{#if titel}}x{{/if}}'],
  ['a field of null', '{{nothing.text}}'],
  ['what comes from a prototype', '{{text.length}}{{object.constructor}}'],
  ['a helper', '{{lookup object "text"}}'],
  ['a helper of ours', '{{fill text}}'],
  ['with', '{{#with object}}{{text}}{{/with}}'],
  ['each over an object', '{{#each object}}{{@key}}{{/each}}'],
  ['block parameters', '{{#each list as |one|}}{{one.text}}{{/each}}'],
  ['a mistake', '{{#if text}}'],
  ['a partial that is not there', '{{> nowhere}}'],
  ['a partial that is not plain', '{{> complex}}'],
  ['a partial that looks above itself', '{{#each list}}{{> above}}{{/each}}'],
  ['a partial of a text', '{{#each strings}}{{> fields}}{{/each}}'],
  ['a decorator', '{{* inline "x"}}'],
  ['an object to print', '{{object}}'],
  ['a truth to print', '{{yes}}'],
  ['a number between three braces, which may be added to another', '{{{number}}}{{{number}}}'],
  ['a place in no list', '{{@first}}'],
  ['a place in the list above', '{{#each list}}{{#each strings}}{{@../index}}{{/each}}{{/each}}'],
  ['a helper of ours for a field', '{{#if fill}}x{{/if}}'],
  ['a helper of its own for a field', '{{#each list}}{{log}}{{/each}}'],
  ['a block without a subject', '{{#text}}x{{/text}}'],
  ['a condition of two subjects', '{{#if yes no}}x{{/if}}'],
  ['a condition with settings', '{{#if zero includeZero=true}}x{{/if}}'],
])('%s is left to Handlebars', (_, template) => {
  const partials = { complex: '{{#with object}}{{text}}{{/with}}', above: '{{../text}}', fields: '{{text}}' };
  expect(directly(template, partials).made).toBeUndefined();
});

test.each([
  ['with a gap', undefined],
  ['of what may be called', () => 'x'],
])('a list %s is left to Handlebars', (_, entry) => {
  expect(directly('{{#each list}}x{{/each}}', {}, false, { list: [entry] }).made).toBeUndefined();
});

test('is left to Handlebars where it uses a template that uses it and is not plain', () => {
  const texts: Readonly<Record<string, string>> = {
    first: '{{> second}}{{lookup object "text"}}',
    second: 'x{{> first}}',
  };
  const direct = new DirectTemplates({ text: (name) => texts[name], helpers: [], noEscape: false, onUse: () => {} });
  expect([direct.render('first', VIEW), direct.render('second', VIEW)]).toEqual([undefined, undefined]);
});

test('keeps no mistake of its listener to itself', () => {
  const onUse = () => {
    throw new RangeError('too many uses');
  };
  const direct = new DirectTemplates({ text: () => 'x', helpers: [], noEscape: false, onUse });
  expect(() => direct.render('main', VIEW)).toThrow(new RangeError('too many uses'));
});

test('is never tried again once Handlebars had to decide', () => {
  const used: string[] = [];
  const direct = new DirectTemplates({
    text: () => '{{titel}}',
    helpers: [],
    noEscape: false,
    onUse: (name) => used.push(name),
  });
  expect([direct.render('main', VIEW), direct.render('main', { titel: 'x' })]).toEqual([undefined, undefined]);
  expect(used).toEqual(['main']);
});

test('every built-in template is plain', () => {
  const names = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.hbs'))
    .map((path) => path.slice(0, -'.hbs'.length));
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) {
    const used: string[] = [];
    const direct = new DirectTemplates({
      text: (wanted) => readFileSync(join(TEMPLATES, `${wanted}.hbs`), 'utf8'),
      helpers: ['fill', 'known'],
      noEscape: false,
      onUse: (one) => used.push(one),
    });
    // It begins to write: only the data is missing.
    direct.render(name, {});
    expect(used[0], name).toBe(name);
  }
});
