import { editorSchema, type JsonSchema } from '../../newsroom/json-schema.ts';

/** A key that may be written at a place, and what it is for. */
export type OfferedKey = { readonly key: string; readonly about: string };

let frontMatter: JsonSchema | undefined;

/** @returns the keys that the map at a path may have; none where there is no map */
export function keysAt(path: readonly string[]): readonly OfferedKey[] {
  const keys = new Map<string, OfferedKey>();
  for (const shape of shapesAt(path)) {
    for (const [key, property] of Object.entries(record(shape['properties']))) {
      keys.set(key, { key, about: aboutOf(record(property)) });
    }
  }
  return [...keys.values()];
}

/** @returns the words that the schema allows or offers for the value at a path */
export function wordsAt(path: readonly string[]): readonly string[] {
  const words = shapesAt(path).flatMap(({ enum: choice }) => (Array.isArray(choice) ? choice : []));
  return words.filter((word): word is string => typeof word === 'string');
}

/** @returns what the schema says of the value at a path */
export function aboutKey(path: readonly string[]): string {
  const [last = ''] = path.slice(-1);
  return keysAt(path.slice(0, -1)).find(({ key }) => key === last)?.about ?? '';
}

/** Every shape that a value may have; a list stands for its items. */
function shapesAt(path: readonly string[]): readonly JsonSchema[] {
  frontMatter ??= editorSchema('front-matter', []);
  let shapes = alternatives(frontMatter);
  for (const key of path) {
    shapes = shapes.flatMap((shape) => {
      const property = record(shape['properties'])[key];
      return property === undefined ? [] : alternatives(record(property));
    });
  }
  return shapes;
}

function alternatives(shape: JsonSchema): readonly JsonSchema[] {
  const { anyOf, items } = shape;
  const inner = [...(Array.isArray(anyOf) ? anyOf : []), ...(items === undefined ? [] : [items])];
  return [shape, ...inner.flatMap((one) => alternatives(record(one)))];
}

function aboutOf({ description }: JsonSchema): string {
  return typeof description === 'string' ? description : '';
}

function record(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
