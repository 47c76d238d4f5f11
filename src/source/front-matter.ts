import matter from 'gray-matter';
import type { Range } from '../model/diagnostic.ts';
import type { FastPathOptions } from './fast-path/options.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml, readYamlFast, type YamlResult } from './yaml.ts';

/** gray-matter 4 runs a `---js` block even when the language is set; only engines that throw stop it. */
function refuse(): never {
  throw new Error('Front matter is never run as a program');
}

/**
 * Reads the front matter between two fences that {@link findFences} has accepted. gray-matter is handed a canonical
 * text (three hyphens, LF) and our own YAML engine, which knows where the YAML stands in the file. Passing options
 * keeps it away from its cache, which gives back broken data on a second call. Plain front matter, which is all there is
 * in most releases, is read without either.
 */
export function readFrontMatter(file: SourceFile, yaml: Range, options?: FastPathOptions): YamlResult {
  return readYamlFast(file, yaml, options) ?? readFully(file, yaml);
}

function readFully(file: SourceFile, yaml: Range): YamlResult {
  let result: YamlResult = {
    map: { kind: 'map', entries: [], range: { start: yaml.start, end: yaml.start } },
    diagnostics: [],
  };
  const engine = {
    parse: (): object => {
      result = readYaml(file, yaml, { fastPath: false });
      return {};
    },
    stringify: refuse,
  };
  const refused = { parse: refuse, stringify: refuse };
  matter(`---\n${file.slice(yaml)}\n---\n`, {
    language: 'yaml',
    engines: { yaml: engine, javascript: refused, js: refused, json: refused },
  });
  return result;
}
