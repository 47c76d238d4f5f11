import type { YamlData } from './yaml-node.ts';

/** A JSON Schema of draft-07, as the schema library writes a shape down. */
export type JsonShape = { readonly [keyword: string]: unknown };

/** What a value is when it is not plainly of a shape. */
export const OTHER = Symbol('of another shape');

/** What is understood here, and what says nothing about values: a shape that says more is the schema library's. */
const UNDERSTOOD = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items', 'minItems', 'maxItems'],
  ...['minLength', 'pattern', 'enum', 'anyOf', 'description', '$schema'],
]);

/**
 * Reads a value that is plainly of a shape, as nearly all are, without the schema library, whose reading and setting up
 * takes longer than a check of a release.
 *
 * @returns the value as the schema gives it, keys in its order; {@link OTHER} for one that the schema must judge
 */
export function readPlain(shape: JsonShape, data: YamlData): YamlData | typeof OTHER {
  for (const keyword in shape) if (!UNDERSTOOD.has(keyword)) return OTHER;
  const { anyOf } = shape;
  if (Array.isArray(anyOf)) return readFirst(anyOf as readonly JsonShape[], data);
  if (typeof data === 'string') return isText(shape, data) ? data : OTHER;
  return isList(data) ? readList(shape, data) : readMap(shape, data);
}

function isList(data: YamlData): data is readonly YamlData[] {
  return Array.isArray(data);
}

function readFirst(shapes: readonly JsonShape[], data: YamlData): YamlData | typeof OTHER {
  for (const shape of shapes) {
    const read = readPlain(shape, data);
    if (read !== OTHER) return read;
  }
  return OTHER;
}

const patterns = new Map<string, RegExp>();

function isText({ type, enum: choices, minLength, pattern }: JsonShape, text: string): boolean {
  if (type !== undefined && type !== 'string') return false;
  if (Array.isArray(choices) && !choices.includes(text)) return false;
  if (typeof minLength === 'number' && text.length < minLength) return false;
  return typeof pattern !== 'string' || patternOf(pattern).test(text);
}

function patternOf(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const made = new RegExp(source, 'u');
  patterns.set(source, made);
  return made;
}

function readList(shape: JsonShape, data: readonly YamlData[]): YamlData | typeof OTHER {
  const { type, items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = shape;
  if (type !== 'array' || data.length < Number(minItems) || data.length > Number(maxItems)) return OTHER;
  const read: YamlData[] = [];
  for (const one of data) {
    const item = readPlain(items as JsonShape, one);
    if (item === OTHER) return OTHER;
    read.push(item);
  }
  return read;
}

function readMap(shape: JsonShape, data: { readonly [key: string]: YamlData }): YamlData | typeof OTHER {
  const { type, additionalProperties: free, propertyNames } = shape;
  if (type !== 'object') return OTHER;
  const { keys, shapes, required } = keysOf(shape);
  if (required.some((key) => !Object.hasOwn(data, key))) return OTHER;
  const read: Record<string, YamlData> = {};
  const found = Object.keys(data);
  const others = found.filter((key) => !Object.hasOwn(shapes, key));
  for (const key of [...keys.filter((one) => Object.hasOwn(data, one)), ...others]) {
    const own = Object.hasOwn(shapes, key) ? shapes[key] : free;
    if (typeof own !== 'object' || own === null) return OTHER;
    if (own === free && propertyNames && readPlain(propertyNames as JsonShape, key) === OTHER) return OTHER;
    const value = readPlain(own as JsonShape, data[key] ?? '');
    if (value === OTHER) return OTHER;
    read[key] = value;
  }
  return read;
}

/** @returns the keys of a map in their order, the shapes of their values, and the keys that may not be missing */
export function keysOf({ properties = {}, required = [] }: JsonShape): {
  readonly keys: readonly string[];
  readonly shapes: Readonly<Record<string, JsonShape>>;
  readonly required: readonly string[];
} {
  const shapes = properties as Readonly<Record<string, JsonShape>>;
  return { keys: Object.keys(shapes), shapes, required: required as readonly string[] };
}
