import { type DateProblem, type Instant, parseInstant, parseReleaseDate, type ReleaseDate } from '../model/date.ts';
import type { Range } from '../model/diagnostic.ts';
import plain from '../model/front-matter.shape.json' with { type: 'json' };
import type { FrontMatter } from '../model/front-matter.ts';
import { frontMatterSchema } from '../model/front-matter.ts';
import { type Language, parseFolderLanguage } from '../model/language.ts';
import type { Result } from '../model/result.ts';
import { readSourceName, slugify } from '../model/slug.ts';
import type { ParsedSource } from '../source/parse.ts';
import { checkShape, type ShapeProblem } from '../source/shape.ts';
import { entryOf, nodeAt, type PathStep, type YamlMap } from '../source/yaml-node.ts';
import { type ContactReading, readContacts } from './contacts.ts';
import { OTHER_KEY_NAMES } from './key-names.ts';
import type { Newsroom } from './newsroom.ts';
import { findOffice, type OfficeMatch } from './registry/find.ts';

const SHAPE = { schema: () => frontMatterSchema, plain };

/**
 * The front matter read for what it means: each value looked up or parsed, each problem kept as data. Rules put
 * the problems into words; a release is assembled from it when none of them is an error.
 */
export type Metadata = {
  readonly map: YamlMap;
  /** Where a missing key is reported: the opening fence. */
  readonly opening: Range;
  /** The values whose shape is right. */
  readonly values: Partial<FrontMatter>;
  readonly shapeProblems: readonly ShapeProblem[];
  readonly slug: string;
  /** From the key, else from the name of the file, else the newsroom's; undefined when the key holds none. */
  readonly language: Language | undefined;
  readonly date?: Result<ReleaseDate, DateProblem>;
  readonly embargo?: Result<Instant, DateProblem>;
  readonly office?: OfficeMatch;
  readonly contacts: readonly ContactReading[];
};

/** Reads the front matter of a source. @returns undefined when there is none that can be used. */
export function readMetadata(source: ParsedSource, newsroom: Newsroom): Metadata | undefined {
  const map = source.frontMatter;
  if (!map) return undefined;
  const { values, problems } = checkShape(SHAPE, map, source.opening, OTHER_KEY_NAMES);
  const name = readSourceName(source.file.path);
  const date = values.date === undefined ? undefined : parseReleaseDate(values.date);
  const day = date?.ok ? date.value : undefined;
  const office = values.office === undefined ? undefined : findOffice(newsroom.offices, values.office, day);
  return {
    map,
    opening: source.opening,
    values,
    shapeProblems: problems,
    slug: values.slug ?? slugify(name.stem),
    language: parseFolderLanguage(values.language ?? name.language ?? newsroom.language),
    ...(date ? { date } : {}),
    ...(values.embargo === undefined ? {} : { embargo: parseInstant(values.embargo) }),
    ...(office ? { office } : {}),
    contacts: readContacts(values.contacts, { newsroom, office, day }),
  };
}

/** @returns where the value on a path stands; the key when it is empty, the parent when it is missing. */
export function rangeAt(metadata: Metadata, ...path: PathStep[]): Range {
  const { node, whole } = nodeAt(metadata.map, path);
  const key = path.at(-1);
  if (whole && node.range.end > node.range.start) return node.range;
  const parent = nodeAt(metadata.map, path.slice(0, -1)).node;
  const entry = key === undefined ? undefined : entryOf(parent, key);
  if (entry) return entry.keyRange;
  return path.length === 1 ? metadata.opening : parent.range;
}
