import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { stringsSchema } from '../../src/formats/templates/strings-schema.ts';
import { frontMatterSchema } from '../../src/model/front-matter.ts';
import { newsroomSchema, officesSchema } from '../../src/model/newsroom.ts';
import { readNewsroom } from '../../src/newsroom/read.ts';
import { type JsonShape, OTHER, readPlain } from '../../src/source/plain-shape.ts';
import type { YamlData } from '../../src/source/yaml-node.ts';
import { goldenFile } from '../support/golden.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const SCHEMAS: Readonly<Record<string, z.ZodObject>> = {
  'model/front-matter': frontMatterSchema,
  'model/newsroom': newsroomSchema,
  'model/offices': officesSchema,
  'formats/templates/strings': stringsSchema,
};
const NAMES = Object.keys(SCHEMAS);

/** What a schema says as JSON Schema, which cannot say everything: what it leaves out is marked. */
function shapeOf(schema: z.ZodObject): JsonShape {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override({ zodSchema, jsonSchema }) {
      delete jsonSchema.description;
      const checks = zodSchema._zod.def.checks ?? [];
      if (checks.some((check) => check._zod.def.check === 'custom')) Object.assign(jsonSchema, { refined: true });
    },
  });
}

/** Values that are of a shape, and some that nearly are. */
function valueIn(shape: JsonShape): fc.Arbitrary<YamlData> {
  const { anyOf, type, enum: choices, items, additionalProperties } = shape;
  const properties = partsOf(shape);
  if (Array.isArray(anyOf)) return fc.oneof(...(anyOf as readonly JsonShape[]).map(valueIn));
  if (type === 'array') return fc.array(valueIn(items as JsonShape), { maxLength: 12 });
  if (type !== 'object') {
    const texts = [
      '',
      'a',
      'true',
      'en',
      'fr',
      '2024-01-05',
      '30',
      '1',
      'https://press.example.org',
      'two\nlines',
      '٣',
    ];
    return fc.constantFrom(...texts, ...(Array.isArray(choices) ? choices.map(String) : []));
  }
  const values = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, almost(one)]));
  const some = fc
    .record(values, { requiredKeys: [] })
    .map((one): YamlData => JSON.parse(JSON.stringify(one)) as YamlData);
  const known = fc.oneof(fc.record(values), some);
  if (typeof additionalProperties !== 'object' || additionalProperties === null) return known;
  const free = fc.dictionary(fc.constantFrom('en', 'ar', 'x', '10', 'a b'), almost(additionalProperties as JsonShape));
  return fc.tuple(known, free).map(([one, other]) => ({ ...other, ...(one as object) }));
}

function partsOf({ properties = {} }: JsonShape): Readonly<Record<string, JsonShape>> {
  return properties as Readonly<Record<string, JsonShape>>;
}

function almost(shape: JsonShape): fc.Arbitrary<YamlData> {
  const odd: fc.Arbitrary<YamlData> = fc.constantFrom<YamlData>('', [], {}, ['a'], { en: 'a' }, { other: 'a' });
  return fc.oneof({ weight: 30, arbitrary: valueIn(shape) }, { weight: 1, arbitrary: odd });
}

describe.each(NAMES)('the shape of %s', (name) => {
  const schema = SCHEMAS[name] ?? z.strictObject({});
  const shape = shapeOf(schema);

  test('that is kept is what the schema says', () => {
    expect(() => goldenFile(`${name}.shape.json`, `${JSON.stringify(shape)}\n`, { folder: SRC })).not.toThrow();
  });

  test('lets no value pass that the schema refuses, and gives what it gives, keys in its order', () => {
    let [plain, right] = [0, 0];
    for (const [key, part] of Object.entries(partsOf(shape))) {
      const field: unknown = Object.entries(schema.shape).find(([name]) => name === key)?.[1];
      if (!(field instanceof z.ZodType)) throw new Error(`${key} has no schema`);
      fc.assert(
        fc.property(almost(part), (value) => {
          const read = readPlain(part, value);
          const judged = field.safeParse(value);
          if (judged.success) right += 1;
          if (read === OTHER) return;
          plain += 1;
          expect(judged.success).toBe(true);
          expect(JSON.stringify(read)).toBe(JSON.stringify(judged.data));
        }),
        { numRuns: 200 },
      );
    }
    // The two refuse the same but for what the shape cannot say.
    expect(plain).toBeGreaterThan(0.9 * right);
    expect(right).toBeGreaterThan(0);
  });
});

test('what a shape says and this reader does not understand is left to the schema', () => {
  expect(readPlain({ type: 'string', refined: true }, 'text')).toBe(OTHER);
  expect(readPlain({ type: 'object', properties: { a: { type: 'string', format: 'email' } } }, { a: 'text' })).toBe(
    OTHER,
  );
});

const word = { type: 'string' };
const some = { type: 'array', items: word, minItems: 1, maxItems: 2 };
test.each<[JsonShape, YamlData, boolean]>([
  [word, '', true],
  [word, [], false],
  [{ enum: ['a'] }, 'a', true],
  [{ type: 'string', enum: ['a'] }, 'b', false],
  [{ type: 'string', minLength: 2 }, 'ab', true],
  [{ type: 'string', minLength: 2 }, 'a', false],
  [{ type: 'string', pattern: '^\\p{L}$' }, 'é', true],
  [{ type: 'string', pattern: '^\\p{L}$' }, '1', false],
  [{ type: 'object' }, 'a', false],
  [some, [], false],
  [some, ['a'], true],
  [some, ['a', 'b'], true],
  [some, ['a', 'b', 'c'], false],
  [some, [['a']], false],
  [some, {}, false],
  [{ type: 'array', items: word }, ['a', 'b', 'c'], true],
  [{ type: 'object', properties: { a: word, b: word } }, {}, true],
  [{ type: 'object', properties: { a: word, b: word } }, { b: 'c' }, true],
  [{ type: 'object', properties: { a: word }, required: ['a'] }, {}, false],
  [{ type: 'object', properties: { a: word } }, { b: 'c' }, false],
  [{ type: 'object', properties: { a: word }, additionalProperties: false }, { b: 'c' }, false],
  [{ type: 'object', properties: { a: word }, additionalProperties: word }, { a: 'b', c: 'd' }, true],
  [{ type: 'object', properties: { a: word }, additionalProperties: word }, { a: 'b', c: [] }, false],
  [{ type: 'object', additionalProperties: word, propertyNames: { enum: ['en'] } }, { en: 'a' }, true],
  [{ type: 'object', additionalProperties: word, propertyNames: { enum: ['en'] } }, { xx: 'a' }, false],
  [{ type: 'object' }, ['a'], false],
  [{ anyOf: [word, some] }, ['a'], true],
  [{ anyOf: [word, some] }, [], false],
])('of the shape %j, %j plainly is: %s', (shape, data, isSo) => {
  expect(readPlain(shape, data)).toEqual(isSo ? data : OTHER);
});

test('a pair of rules that only the schema knows is asked for', () => {
  const settings = 'email:\n  unsubscribe:\n    https: https://press.example.org/leave\n    oneClick: "true"\n';
  const reading = (text: string) => readNewsroom({ newsroom: { path: 'newsroom.yaml', text } });
  expect(reading(settings).diagnostics).toEqual([]);
  expect(reading(settings).newsroom.email.unsubscribe).toMatchObject({ oneClick: true });
  const withoutAddress = settings.replace(/ {4}https.*\n/, '');
  expect(reading(withoutAddress).diagnostics.map(({ message }) => message)).toEqual([
    '"unsubscribe" must have mailto or https.',
    '"unsubscribe" must have https for one click.',
  ]);
});
