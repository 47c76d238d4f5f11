import { z } from 'zod';
import { ReleaseError } from '../../model/error.ts';
import { RELEASE_TYPES } from '../../model/release.ts';
import { checkShape } from '../../source/shape.ts';
import { SourceFile } from '../../source/source-file.ts';
import { readYaml } from '../../source/yaml.ts';
import type { YamlMap } from '../../source/yaml-node.ts';

const text = z.string();
const texts = <Key extends string>(...keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);

/** The shape of `strings/<language>.yaml`: every word that a template prints. */
const stringsSchema = z.strictObject({
  dates: texts('day', 'firstOfMonth', 'month', 'moment', 'estimated').extend({
    months: z.array(text).length(12),
    weekdays: z.array(text).length(7),
  }),
  status: texts('embargoed', 'scheduled', 'draft', 'withdrawn', 'withdrawnNote'),
  types: texts(...RELEASE_TYPES),
  contacts: texts('heading', 'phone', 'email', 'languages', 'extension'),
  labels: texts('notesToEditors', 'keyFigures', 'about', 'photo', 'credit', 'asOf', 'source'),
  page: texts('skipToContent', 'translations', 'downloads').catchall(text),
  site: texts(
    'newsroom',
    'languages',
    'trail',
    'home',
    'latest',
    'archive',
    'offices',
    'countries',
    'themes',
    'search',
    'browse',
    'office',
    'country',
    'theme',
    'years',
    'months',
    'older',
    'newer',
    'newest',
    'page',
    'pages',
    'related',
    'details',
    'changes',
    'corrects',
    'updates',
    'withdraws',
    'corrected',
    'updated',
    'withdrawn',
    'feeds',
    'description',
    'thousands',
  ).extend({ count: z.record(z.string(), text) }),
  search: texts(
    'heading',
    'words',
    'hint',
    'submit',
    'year',
    'language',
    'anyYear',
    'anyOffice',
    'anyTheme',
    'none',
    'more',
    'loading',
    'failed',
    'withoutScript',
  ),
  wire: texts(
    'immediate',
    'kill',
    'killNote',
    'corrects',
    'updates',
    'withdraws',
    'relationNote',
    'dateline',
    'subject',
    'links',
    'more',
    'end',
  ),
  email: texts('viewInBrowser', 'unsubscribe', 'why'),
  languages: z.record(z.string(), text),
});

/** The words of one language; weekdays from Monday. */
export type Strings = z.output<typeof stringsSchema>;

/**
 * Reads a file of strings. Several texts of one file may be given, the built-in one first: a later one replaces the
 * groups' single keys that it has.
 *
 * @throws ReleaseError of kind `configuration` that names file and line
 */
export function readStrings(path: string, versions: readonly string[]): Strings {
  const merged = versions.map((version) => readVersion(path, version)).reduce(overlay);
  const { values, problems } = checkShape(stringsSchema, merged, { start: 0, end: 0 });
  const [problem] = problems;
  if (problem) {
    throw new ReleaseError(
      'configuration',
      `templates/${path}: ${problem.finding.message}`,
      problem.finding.hint ?? 'Correct the file.',
    );
  }
  return stringsSchema.parse(values);
}

function readVersion(path: string, version: string): YamlMap {
  const file = new SourceFile(`templates/${path}`, version);
  const { map, diagnostics } = readYaml(file, { start: 0, end: file.text.length });
  const [problem] = diagnostics;
  if (map && !problem) return map;
  const line = problem?.start.line ?? 1;
  throw new ReleaseError(
    'configuration',
    `templates/${path}, line ${line}: ${problem?.message}`,
    problem?.hint ?? 'Correct the file.',
  );
}

function overlay(below: YamlMap, above: YamlMap): YamlMap {
  const entries = new Map(below.entries.map((entry) => [entry.key, entry]));
  for (const entry of above.entries) {
    const known = entries.get(entry.key)?.value;
    const value = known?.kind === 'map' && entry.value.kind === 'map' ? overlay(known, entry.value) : entry.value;
    entries.set(entry.key, { ...entry, value });
  }
  return { ...above, entries: [...entries.values()] };
}
