import type { z } from 'zod';
import type { Finding, Range } from '../model/diagnostic.ts';
import { own } from '../model/own.ts';
import { slugify } from '../model/slug.ts';
import { closest } from '../model/text.ts';
import { type JsonShape, keysOf, OTHER, readPlain } from './plain-shape.ts';
import { type UnknownKey, withoutUnknownKeys } from './shape-keys.ts';
import { isPlain } from './yaml-edit.ts';
import { entryOf, isEmptyNode, nodeAt, type PathStep, toData, type YamlMap, type YamlNode } from './yaml-node.ts';

/** What a schema found: an unknown key, a key without which nothing works, or a value of the wrong shape. */
export type ShapeProblem = { readonly kind: 'unknown-key' | 'missing-key' | 'wrong-type'; readonly finding: Finding };

/** The values whose shape is right, and what is wrong with the others. */
export type Shaped<Schema extends z.ZodObject> = {
  readonly values: Partial<z.output<Schema>>;
  readonly problems: readonly ShapeProblem[];
};

/** A schema, made when a value asks for it, and what it says as a JSON Schema, by which plain values are read. */
export type Shape<Schema extends z.ZodObject> = { readonly schema: () => Schema; readonly plain: JsonShape };

type Issue = z.core.$ZodIssue;

/**
 * Checks a map against a schema key by key, so that one bad value does not hide the others.
 *
 * @param shape what the map should be; its schema is only asked where a value is not plainly right
 * @param map the map as it was read
 * @param missing where a missing key is reported: the opening fence, or the parent
 * @param otherNames names in other languages that a key is known by (`titre` for `title`)
 */
export function checkShape<Schema extends z.ZodObject>(
  shape: Shape<Schema>,
  map: YamlMap,
  missing: Range,
  otherNames: Readonly<Record<string, string>> = {},
): Shaped<Schema> {
  const plain = plainValues(shape.plain, map);
  if (plain) return { values: plain as Partial<z.output<Schema>>, problems: [] };
  return checkEach(shape.schema(), map, missing, otherNames);
}

/** @returns the values of a map that is plainly as it should be, in the order of the schema; undefined for any other */
function plainValues(shape: JsonShape, map: YamlMap): Readonly<Record<string, unknown>> | undefined {
  const { keys, shapes, required } = keysOf(shape);
  if (map.entries.some(({ key }) => !Object.hasOwn(shapes, key))) return undefined;
  const values: Record<string, unknown> = {};
  for (const key of keys) {
    const value = entryOf(map, key)?.value;
    if (value === undefined || isEmptyNode(value)) {
      if (required.includes(key)) return undefined;
      continue;
    }
    const read = readPlain(shapes[key] ?? {}, toData(value));
    if (read === OTHER) return undefined;
    values[key] = read;
  }
  return values;
}

function checkEach<Schema extends z.ZodObject>(
  schema: Schema,
  map: YamlMap,
  missing: Range,
  otherNames: Readonly<Record<string, string>>,
): Shaped<Schema> {
  const values: Record<string, unknown> = {};
  const problems: ShapeProblem[] = [];
  const { keys, fields } = fieldsOf(schema);
  let free: readonly string[] | undefined;
  for (const entry of map.entries) {
    if (!keys.includes(entry.key)) {
      free ??= unwritten(keys, map);
      problems.push(unknownKey(entry.key, entry.keyRange, keys, otherNames, free));
    }
  }
  for (const { key, field, optional } of fields) {
    const entry = entryOf(map, key);
    if (!entry || isEmptyNode(entry.value)) {
      if (!optional) problems.push(missingKey(key, entry?.keyRange, missing));
      continue;
    }
    let parsed = field.safeParse(toData(entry.value));
    if (!parsed.success) {
      const unknown: UnknownKey[] = [];
      const rest = withoutUnknownKeys(schema, entry.value, [key], unknown);
      for (const { entry: odd, known } of unknown) problems.push(unknownKey(odd.key, odd.keyRange, known, {}));
      parsed = field.safeParse(toData(rest));
    }
    if (parsed.success) values[key] = parsed.data;
    // Not spread: a long list may have more of them than a call has room for.
    for (const issue of parsed.error?.issues ?? []) {
      for (const problem of explain(issue, map, [key])) problems.push(problem);
    }
  }
  return { values: values as Partial<z.output<Schema>>, problems };
}

/** The keys of a schema; `optional` ones may be missing, and then there is nothing to read. */
type Fields = {
  readonly keys: readonly string[];
  readonly fields: readonly { readonly key: string; readonly field: z.ZodType; readonly optional: boolean }[];
};

const knownFields = new WeakMap<z.ZodObject, Fields>();

function fieldsOf(schema: z.ZodObject): Fields {
  const before = knownFields.get(schema);
  if (before) return before;
  const fields = Object.entries(schema.shape).map(([key, shape]) => {
    const field = shape as z.ZodType;
    return { key, field, optional: field.safeParse(undefined).success };
  });
  const made = { keys: fields.map(({ key }) => key), fields };
  knownFields.set(schema, made);
  return made;
}

function unwritten(keys: readonly string[], map: YamlMap): readonly string[] {
  const written = new Set(map.entries.map(({ key }) => key));
  return keys.filter((key) => !written.has(key));
}

function missingKey(key: string, keyRange: Range | undefined, missing: Range): ShapeProblem {
  const message = keyRange ? `"${key}" has no value.` : `"${key}" is missing.`;
  return { kind: 'missing-key', finding: { range: keyRange ?? missing, message } };
}

function unknownKey(
  key: string,
  range: Range,
  known: readonly string[],
  otherNames: Readonly<Record<string, string>>,
  free: readonly string[] = known,
): ShapeProblem {
  const suggestion = own(otherNames, key.toLowerCase()) ?? closest(key, known)[0];
  const message = `The key "${key}" is not known here.`;
  if (suggestion === undefined) {
    return { kind: 'unknown-key', finding: { range, message, hint: `Known keys: ${known.join(', ')}.` } };
  }
  const hint = `Did you mean "${suggestion}"?`;
  if (!free.includes(suggestion)) return { kind: 'unknown-key', finding: { range, message, hint } };
  const fix = { kind: 'unsafe', title: `Write ${suggestion}`, edits: [{ range, text: suggestion }] } as const;
  return { kind: 'unknown-key', finding: { range, message, hint, fix } };
}

/** Turns an issue of the schema library into findings at the place in the file. */
function explain(issue: Issue, map: YamlMap, base: readonly PathStep[]): readonly ShapeProblem[] {
  const path = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code === 'invalid_union') return explainUnion(issue, map, path);
  const { node, whole } = nodeAt(map, path);
  const name = nameOf(path);
  if (!whole) {
    const range = keyOf(map, path.slice(0, -1)) ?? node.range;
    return [{ kind: 'missing-key', finding: { range, message: `"${name}" is missing.` } }];
  }
  if (isEmptyNode(node)) {
    const range = keyOf(map, path) ?? node.range;
    return [{ kind: 'missing-key', finding: { range, message: `"${name}" has no value.` } }];
  }
  const range = (issue.code === 'invalid_key' ? keyOf(map, path) : undefined) ?? node.range;
  const message = `"${name}" ${expectation(issue)}.`;
  return [{ kind: 'wrong-type', finding: { range, message, ...idHint(issue, name), ...listFix(issue, node) } }];
}

/** A key that cannot be an id has a near one that can; what names it is elsewhere, so that nothing is written here. */
function idHint(issue: Issue, key: string): Pick<Finding, 'hint'> {
  const near = issue.code === 'invalid_key' ? slugify(key) : '';
  return near === '' || near === key ? {} : { hint: `Write ${near}.` };
}

/** One value where a list belongs becomes a list of one; commas in it are somebody's to judge. */
function listFix(issue: Issue, node: YamlNode): Pick<Finding, 'fix'> {
  if (issue.code !== 'invalid_type' || issue.expected !== 'array' || node.kind !== 'scalar') return {};
  if (node.style === 'plain' ? !isPlain(node.value) : node.style === 'block') return {};
  const { start, end } = node.range;
  const edits = [
    { range: { start, end: start }, text: '[' },
    { range: { start: end, end }, text: ']' },
  ];
  return { fix: { kind: 'safe', title: 'Make it a list', edits } };
}

/** Of several allowed shapes, explains the one that the writer evidently meant: the one that got furthest. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  map: YamlMap,
  path: readonly PathStep[],
): readonly ShapeProblem[] {
  const meant = issue.errors.find((issues) => !issues.some(isWrongKind));
  if (meant) return meant.flatMap((inner) => explain(inner, map, path));
  const message = `"${nameOf(path)}" ${anyOf([...new Set(kindsIn(issue))])}.`;
  return [{ kind: 'wrong-type', finding: { range: nodeAt(map, path).node.range, message } }];
}

/** @returns `must be a text or a list, or must not be empty` */
function anyOf(expected: readonly string[]): string {
  const isKind = (one: string) => one.startsWith('must be ');
  const kinds = expected.filter(isKind).map((one) => one.slice('must be '.length));
  const all = kinds.length > 0 ? [`must be ${kinds.join(' or ')}`] : [];
  return [...all, ...expected.filter((one) => !isKind(one))].join(', or ');
}

/** @returns what each of several shapes expects: `must be a text` */
function kindsIn(issue: Issue): readonly string[] {
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(kindsIn) : [expectation(issue)];
}

/** True when the value is of another kind altogether: a text where keys belong. */
function isWrongKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((issues) => issues.some(isWrongKind));
  return issue.code === 'invalid_type';
}

const OTHER_FORM = 'has a form that is not allowed';

function isCounted({ origin, exact }: { readonly origin: string; readonly exact?: boolean }): boolean {
  return origin === 'array' && exact === true;
}

/** @returns what a value must be, to be read after its name */
export function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'array') return 'must be a list';
      return issue.expected === 'string' ? 'must be a text' : 'must be keys with values';
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'invalid_key':
      return issue.issues.map(expectation).join(', ');
    case 'too_small':
      return isCounted(issue) ? `must have ${issue.minimum} entries` : 'must not be empty';
    case 'too_big':
      return isCounted(issue) ? `must have ${issue.maximum} entries` : OTHER_FORM;
    default:
      return issue.message.startsWith('must') ? issue.message : OTHER_FORM;
  }
}

function nameOf(path: readonly PathStep[]): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function keyOf(map: YamlMap, path: readonly PathStep[]): Range | undefined {
  return entryOf(nodeAt(map, path.slice(0, -1)).node, path.at(-1) ?? '')?.keyRange;
}
