import { z } from 'zod';

/** What JSON Schema says of a value, as far as tests look at it. */
type Node = {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly additionalProperties?: Node | boolean;
};

/**
 * Lists every field of a file that takes one value, from its schema, so that a new field cannot be forgotten:
 * `title`, `contacts[].name`, `dateline` beside `dateline[]`, `translations.*`.
 */
export function fieldsOf(schema: z.ZodType): readonly string[] {
  return [...new Set(fieldsIn(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Node, ''))];
}

function fieldsIn(node: Node, at: string): readonly string[] {
  if (node.anyOf) return node.anyOf.flatMap((one) => fieldsIn(one, at));
  if (node.items) return fieldsIn(node.items, `${at}[]`);
  const inside = (key: string) => (at === '' ? key : `${at}.${key}`);
  const named = Object.entries(node.properties ?? {}).flatMap(([key, one]) => fieldsIn(one, inside(key)));
  const others = typeof node.additionalProperties === 'object' ? fieldsIn(node.additionalProperties, inside('*')) : [];
  return node.properties || typeof node.additionalProperties === 'object' ? [...named, ...others] : [at];
}

/** What has to stand beside a value in its map. */
export type Siblings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a release's maps need, plainly fictional. */
const RELEASE_SIBLINGS: Siblings = {
  contacts: { name: 'Ana Ejemplo', phone: '"+41 22 717 91 11"' },
  'contacts[]': { name: 'Ana Ejemplo', phone: '"+41 22 717 91 11"' },
  image: { src: 'pictures/map.png', alt: 'A map' },
  'figures[]': { value: '"12"', label: 'rooms' },
  corrects: { release: 'other' },
  updates: { release: 'other' },
  withdraws: { release: 'other' },
};

/** @returns a field as a key and a value in YAML's flow style: `contacts[].name` as `[{ phone: …, name: VALUE }]`. */
export function writtenAt(
  field: string,
  value: string,
  siblings: Siblings = RELEASE_SIBLINGS,
): readonly [string, string] {
  const [key = '', ...more] = field.split(/\.|(?=\[\])/);
  return [key, written(more, value, key, siblings)];
}

function written([step, ...more]: readonly string[], value: string, at: string, siblings: Siblings): string {
  if (step === undefined) return value;
  if (step === '[]') return `[${written(more, value, `${at}[]`, siblings)}]`;
  const name = step === '*' ? 'fr' : step;
  const others = Object.entries(siblings[at] ?? {}).filter(([key]) => key !== name);
  const own = `${name}: ${written(more, value, `${at}.${name}`, siblings)}`;
  return `{ ${[...others.map(([key, one]) => `${key}: ${one}`), own].join(', ')} }`;
}
