import { ReleaseError } from '../../model/error.ts';
import { present } from '../../model/present.ts';
import { checkShape } from '../../source/shape.ts';
import { SourceFile } from '../../source/source-file.ts';
import { readYaml } from '../../source/yaml.ts';
import type { YamlMap } from '../../source/yaml-node.ts';
import plain from './strings.shape.json' with { type: 'json' };
import { type Strings, stringsSchema } from './strings-schema.ts';

export type { Strings };

const SHAPE = { schema: () => stringsSchema, plain };

/**
 * Reads a file of strings. Several texts of one file may be given, the built-in one first: a later one replaces the
 * groups' single keys that it has.
 *
 * @throws ReleaseError of kind `configuration` that names file and line
 */
export function readStrings(path: string, versions: readonly string[]): Strings {
  const merged = versions.map((version) => readVersion(path, version)).reduce(overlay);
  const { values, problems } = checkShape(SHAPE, merged, { start: 0, end: 0 });
  const [problem] = problems;
  if (problem) {
    throw new ReleaseError(
      'configuration',
      `templates/${path}: ${problem.finding.message}`,
      problem.finding.hint ?? 'Correct the file.',
    );
  }
  return values as Strings;
}

function readVersion(path: string, version: string): YamlMap {
  const file = new SourceFile(`templates/${path}`, version);
  const { map, diagnostics } = readYaml(file, { start: 0, end: file.text.length });
  if (map && diagnostics.length === 0) return map;
  const problem = present(diagnostics[0]);
  throw new ReleaseError(
    'configuration',
    `templates/${path}, line ${problem.start.line}: ${problem.message}`,
    problem.hint ?? 'Correct the file.',
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
