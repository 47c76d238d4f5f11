import type { z } from 'zod';
import type { PathStep, YamlEntry, YamlNode } from './yaml-node.ts';

type Schema = z.core.$ZodType;

/** @returns the keys that a schema knows at a path: those of every shape that the value there may have */
function keysAt(schema: Schema, path: readonly PathStep[]): readonly string[] {
  const places = path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap(alternatives).flatMap((one) => below(one, step)),
    [schema],
  );
  const shapes = places
    .flatMap(alternatives)
    .map(({ _zod: { def } }) => def as z.core.$ZodTypeDef & { shape?: object });
  return [...new Set(shapes.flatMap(({ shape }) => Object.keys(shape ?? {})))];
}

/** Opens what wraps a shape: optional values and choices. */
function alternatives(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return alternatives(def.innerType);
  if (def.type === 'union') return def.options.flatMap(alternatives);
  return [schema];
}

function below(schema: Schema, step: PathStep): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') {
    const field = def.shape[step];
    return field ? [field] : [];
  }
  if (def.type === 'array') return [def.element];
  return def.type === 'record' ? [def.valueType] : [];
}

/** A key that a schema does not know, and the keys that it knows there. */
export type UnknownKey = { readonly entry: YamlEntry; readonly known: readonly string[] };

/** Takes the keys that a schema does not know out of a value, at every depth, so that they do not spoil the rest. */
export function withoutUnknownKeys(
  schema: Schema,
  node: YamlNode,
  path: readonly PathStep[],
  unknown: UnknownKey[],
): YamlNode {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') {
    return {
      ...node,
      items: node.items.map((item, index) => withoutUnknownKeys(schema, item, [...path, index], unknown)),
    };
  }
  // A map whose keys are free, such as one of languages, knows none by name.
  const known = keysAt(schema, path);
  const kept = node.entries.filter((entry) => known.length === 0 || known.includes(entry.key));
  for (const entry of node.entries) if (!kept.includes(entry)) unknown.push({ entry, known });
  const entries = kept.map((entry) => ({
    ...entry,
    value: withoutUnknownKeys(schema, entry.value, [...path, entry.key], unknown),
  }));
  return { ...node, entries };
}
