import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.string().min(1);
const contact = z.strictObject({
  name: text.optional(),
  role: text.optional(),
  email: text.optional(),
  phones: z.array(text),
});
const label = z.strictObject({
  title: text,
  titleAlso: z.array(text).optional(),
  subtitle: text.nullish(),
  date: z.iso.date().nullish(),
  dateAlso: z.array(z.iso.date().nullable()).optional(),
  dateline: text.nullish(),
  datelineAlso: z.array(text.nullable()).optional(),
  language: z.enum(['en', 'fr', 'es', 'ar']),
  office: text.optional(),
  contacts: z.array(contact),
  body: text,
  notes: text.optional(),
  boilerplate: text.optional(),
  image: z.strictObject({ caption: text.optional(), credit: text.optional(), alt: text.optional() }).optional(),
  doubtful: z.array(text).optional(),
});
const labels = z.strictObject({ shape: text, releases: z.array(label).min(1) });

/** What a person reads in one release of an input; README.md says what each field means. */
export type Label = z.infer<typeof label>;

/** One input of the set, with its labels. */
export type Input = {
  /** Below the set's folder, with forward slashes: `first/html/table-layout-2001.html`. */
  readonly name: string;
  readonly path: string;
  readonly half: string;
  /** Its folder: `html`, `scraped`, `text`, `wire`, `eml`, `feeds`, `word`, `folders`. */
  readonly kind: string;
  readonly shape: string;
  readonly releases: readonly Label[];
};

const SUFFIX = '.label.yaml';

/**
 * @param set the folder of the labelled set
 * @returns its inputs, sorted by name
 * @throws where a label is not well-formed, naming it
 */
export function readSet(set: string): readonly Input[] {
  return ['first', 'held-out'].flatMap((half) => labelFiles(join(set, half)).map((file) => readInput(set, file)));
}

function labelFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => join(folder, name))
    .sort();
}

function readInput(set: string, file: string): Input {
  const path = join(dirname(file), basename(file, SUFFIX));
  const name = relative(set, path).split(sep).join('/');
  const [half = '', kind = ''] = name.split('/');
  const read = labels.safeParse(parse(readFileSync(file, 'utf8'), { schema: 'core' }));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  return { name, path, half, kind, ...read.data };
}

/** @returns whether an input is a web page. */
export function isWebPage(input: Input): boolean {
  return input.kind === 'html' && ['.html', '.htm'].includes(extname(input.name));
}
