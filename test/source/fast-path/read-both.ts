import { readPlainYaml } from '../../../src/source/fast-path/yaml.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { readYaml } from '../../../src/source/yaml.ts';

/** @returns front matter as the fast reader and as the full one read it */
export function readBoth(text: string) {
  const file = new SourceFile('a.md', `---\n${text}---\n`);
  const yaml = { start: 4, end: 4 + text.length };
  return {
    fast: readPlainYaml(file.text, yaml.start, yaml.end),
    full: readYaml(file, yaml, { fastPath: false }),
  };
}
