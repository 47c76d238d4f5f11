import { z } from 'zod';
import { frontMatterSchema } from '../model/front-matter.ts';
import { COMPLETE_LANGUAGES } from '../model/language.ts';
import { newsroomSchema, officesSchema } from '../model/newsroom.ts';
import { BUILT_IN_OFFICES } from './registry/offices.ts';

/** The files whose shape editors can check. */
export const EDITOR_SCHEMAS = ['front-matter', 'newsroom', 'offices'] as const;

/** One of {@link EDITOR_SCHEMAS}. */
export type EditorSchema = (typeof EDITOR_SCHEMAS)[number];

/** A JSON Schema of draft-07, which editors know best, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const SOURCES: Readonly<Record<EditorSchema, { readonly schema: z.ZodType; readonly title: string }>> = {
  'front-matter': { schema: frontMatterSchema, title: 'Front matter of a press release' },
  newsroom: { schema: newsroomSchema, title: 'newsroom.yaml of iom-release' },
  offices: { schema: officesSchema, title: 'offices.yaml of iom-release' },
};
/** What editors offer besides what the shape demands: other values are right, too. */
const OFFERED: Readonly<Record<string, readonly string[]>> = {
  office: BUILT_IN_OFFICES.map(({ id }) => id),
  language: COMPLETE_LANGUAGES,
};

/**
 * The shape of a file for editors that know JSON Schema. Editors read YAML with types, and this project reads text:
 * where a text is expected, an editor may see a number or a truth value, so these are allowed too.
 *
 * @param rules the ids of all rules, which settings may name
 */
export function editorSchema(name: EditorSchema, rules: readonly string[]): JsonSchema {
  const { schema, title } = SOURCES[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  const shape = asEditorsRead(rest, rules) as JsonSchema;
  return {
    $schema,
    title,
    ...shape,
    ...(name === 'front-matter' ? { properties: offering(shape['properties']) } : {}),
  };
}

function asEditorsRead(part: unknown, rules: readonly string[], within = ''): unknown {
  if (Array.isArray(part)) return part.map((one) => asEditorsRead(one, rules));
  if (typeof part !== 'object' || part === null) return part;
  if (within === 'propertyNames') return part;
  const entries = Object.entries(part).map(([key, value]) => [key, asEditorsRead(value, rules, key)]);
  const read: Record<string, unknown> = Object.fromEntries(entries);
  if (within === 'rules') return { ...read, propertyNames: { enum: rules } };
  if (read['type'] !== 'string') return read;
  if (!Array.isArray(read['enum'])) return { ...read, type: ['string', 'number', 'boolean'] };
  const { type, ...choice } = read;
  const isYesOrNo = read['enum'].includes('true');
  return { ...choice, enum: isYesOrNo ? [...read['enum'], true, false] : read['enum'] };
}

function offering(properties: unknown): unknown {
  return Object.fromEntries(
    Object.entries(properties as JsonSchema).map(([key, property]) => {
      const offered = OFFERED[key];
      if (offered === undefined) return [key, property];
      const { description, ...other } = property as JsonSchema;
      return [key, { description, anyOf: [{ enum: offered }, other] }];
    }),
  );
}
