import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkShape } from '../../src/source/shape.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { readYaml } from '../../src/source/yaml.ts';

const text = z.string();
const schema = z.strictObject({
  name: text,
  day: text.regex(/^\d+$/, 'must be a number').optional(),
  mail: z.email().optional(),
  words: z.array(text.min(1)).min(1).optional(),
  place: z.union([text, z.strictObject({ city: text.min(1), hall: text.optional() })]).optional(),
  tone: z.union([z.enum(['low', 'high']), z.array(text).min(1)]).optional(),
  short: z.union([text.max(3), text.regex(/^#/)]).optional(),
  deep: z.union([z.union([text.min(1), z.strictObject({ a: z.union([text, z.array(text)]) })]), z.strictObject({ b: text })]).optional(),
  desks: z.record(z.string().regex(/^[a-z]+$/, 'must be a small word'), z.strictObject({ phone: text })).optional(),
  free: z.record(text, text).optional(),
  level: text.optional(),
}); // biome-ignore format: a table
const plain = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });

/** Front matter between a place for what is missing and its end. */
function check(yaml: string, shape = { schema: () => schema, plain }, otherNames?: Record<string, string>) {
  const file = new SourceFile('a.md', `---\n${yaml}`);
  const { map } = readYaml(file, { start: 4, end: file.text.length }, { fastPath: false });
  if (!map) throw new Error(yaml);
  return { file, ...checkShape(shape, map, { start: 0, end: 3 }, otherNames) };
}

describe('a shape', () => {
  test.each<[string, readonly string[]]>([
    ['day: 1', ['missing-key ---: "name" is missing.']],
    ['name:', ['missing-key name: "name" has no value.']],
    ['name: ""', []],
    ['name: a\nday: b', ['wrong-type b: "day" must be a number.']],
    ['name: a\nmail: b', ['wrong-type b: "mail" has a form that is not allowed.']],
    ['name: a\nwords: b', ['wrong-type b: "words" must be a list.']],
    ['name: a\nwords: []', ['wrong-type []: "words" must not be empty.']],
    ['name: a\nwords: ["", { b: c }]', ['wrong-type "": "words" must not be empty.', 'wrong-type { b: c }: "words" must be a text.']],
    ['name: a\nwords:', []],
    ['name: a\nplace: [b]', ['wrong-type [b]: "place" must be a text or keys with values.']],
    ['name: a\nplace: { hall: b }', ['missing-key place: "city" is missing.']],
    ['name: a\nplace: { city: }', ['missing-key city: "city" has no value.']],
    ['name: a\nplace: { city: [b] }', ['wrong-type [b]: "city" must be a text.']],
    ['name: a\ntone: { b: c }', ['wrong-type { b: c }: "tone" must be one of low, high.']],
    ['name: a\ntone: mid', ['wrong-type mid: "tone" must be one of low, high.']],
    ['name: a\ntone: []', ['wrong-type []: "tone" must not be empty.']],
    ['name: a\nshort: long', ['wrong-type long: "short" has a form that is not allowed.']],
    ['name: a\ndeep: { a: { b: c } }', ['wrong-type { b: c }: "a" must be a text or a list.']],
    ['name: a\ndeep: { a: b }', []],
    ['name: a\ndeep: [{ b: c }]', ['wrong-type [{ b: c }]: "deep" must be a text or keys with values.']],
    ['name: a\ndesks: { day: { phone: b } }', []],
    ['name: a\ndesks: { day: b }', ['wrong-type b: "day" must be keys with values.']],
    ['name: a\ndesks: { day: {} }', ['missing-key day: "phone" is missing.']],
    ['name: a\ndesks: { d1: { phone: b } }', ['wrong-type d1: "d1" must be a small word.']],
    ['name: a\ndesks: { day: { phone: b, fax: c } }', ['unknown-key fax: The key "fax" is not known here. Known keys: phone.']],
    ['name: a\nfree: { b: c, d: [e] }', ['wrong-type [e]: "d" must be a text.']],
    ['name: a\nplace: { city: b, cty: c, floor: d }', [
      'unknown-key cty: The key "cty" is not known here. Did you mean "city"?',
      'unknown-key floor: The key "floor" is not known here. Known keys: city, hall.',
    ]],
    ['nom: a\ndai: 1\nxyzzy: b', [
      'unknown-key nom: The key "nom" is not known here. Did you mean "name"?',
      'unknown-key dai: The key "dai" is not known here. Did you mean "day"?',
      `unknown-key xyzzy: The key "xyzzy" is not known here. Known keys: ${Object.keys(schema.shape).join(', ')}.`,
      'missing-key ---: "name" is missing.',
    ]],
  ])('tells what %j has that it should not', (yaml, expected) => {
    const { file, problems } = check(yaml, undefined, { nom: 'name' });
    const told = problems.map(({ kind, finding: { range, message, hint } }) =>
      [`${kind} ${file.slice(range)}:`, message, ...(hint ? [hint] : [])].join(' '),
    );
    expect(told).toEqual(expected);
  });

  test.each([
    ['words: b\nname: a', { name: 'a' }],
    ['name: a\nday: b\nwords: [c]', { name: 'a', words: ['c'] }],
    ['name: a\nplace: { city: b, cty: c }', { name: 'a', place: { city: 'b' } }],
    ['level: last\nmail: a@e.org\nname: a\nday:', { name: 'a', mail: 'a@e.org', level: 'last' }],
    ['name: a', { name: 'a' }],
  ])('gives what is right of %j, in its own order', (yaml, values) => {
    expect(Object.entries(check(yaml).values)).toEqual(Object.entries(values));
  });

  test.each<[string, boolean]>([
    ['name: a\nday: "1"\nwords: [b]\nlevel: c', false],
    ['name: a', false],
    ['name: a\nday:', false],
    ['name: a\nday: b\nlevel: c', true],
    ['name: a\nother: b\nlevel: c', true],
    ['day: "1"\nlevel: c', true],
  ])('of %j asks its schema: %s', (yaml, asks) => {
    let asked = 0;
    const shape = z.strictObject({ name: text, day: text.regex(/^\d+$/).optional(), words: z.array(text).optional(), level: text.optional() });
    const counted = { schema: () => { asked += 1; return shape as unknown as typeof schema; }, plain: z.toJSONSchema(shape, { target: 'draft-7' }) };
    check(yaml, counted);
    expect(asked > 0).toBe(asks);
  });

  test.each([
    ['words: b', 'safe', 'Make it a list', [['[', 'name: a\n'], [']', 'name: a\nwords: b']]],
    ['words: "b, c"', 'safe', 'Make it a list', [['[', 'name: a\n'], [']', 'name: a\nwords: "b, c"']]],
    ['words: \'b\'', 'safe', 'Make it a list', [['[', ''], [']', '']]],
    ['words: b, c', undefined, undefined, []],
    ['words: |\n  b', undefined, undefined, []],
    ['words: { b: c }', undefined, undefined, []],
    ['day: b', undefined, undefined, []],
    ['place: [b]', undefined, undefined, []],
    ['dai: 1', 'unsafe', 'Write day', [['day', '']]],
    ['dai: 1\nday: 2', undefined, undefined, []],
    ['day: 2\ndai: 1', undefined, undefined, []],
  ] as const)('mends %j: %s', (yaml, kind, title, edits) => {
    const { file, problems } = check(`name: a\n${yaml}`);
    const fixes = problems.flatMap(({ finding }) => finding.fix ?? []);
    expect([fixes[0]?.kind, fixes[0]?.title, fixes.length]).toEqual([kind, title, kind ? 1 : 0]);
    expect(fixes.flatMap((fix) => fix.edits.map((edit) => edit.text))).toEqual(edits.map(([written]) => written));
    const [, value = ''] = /: ([^\n]*)/.exec(yaml) ?? [];
    const places = fixes.flatMap((fix) => fix.edits.map(({ range }) => range));
    if (kind === 'safe') {
      const start = file.text.lastIndexOf(value);
      expect(places).toEqual([{ start, end: start }, { start: start + value.length, end: start + value.length }]);
    }
    if (kind === 'unsafe') expect(places.map((place) => file.slice(place))).toEqual(['dai']);
  });
}); // biome-ignore format: tables
