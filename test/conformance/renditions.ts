import type { RenderContext } from '../../src/formats/format.ts';
import { findFormat } from '../../src/formats/list.ts';
import type { Release } from '../../src/model/release.ts';
import { checkNewsmlG2, checkNitf } from './own-checks.ts';
import { validateNinjs, validateXml } from './validators.ts';

/** A release under the name by which its verdict is reported. */
export type Named = { readonly name: string; readonly release: Release };

/** @returns what is wrong, by name and format; empty when every rendition conforms. */
export async function problemsOf(releases: readonly Named[], context: RenderContext): Promise<string[]> {
  const problems: string[] = [];
  for (const format of ['newsml-g2', 'nitf'] as const) {
    const documents = new Map(releases.map(({ name, release }) => [name, textOf(format, release, context)]));
    for (const [name, found] of await validateXml(format, documents)) {
      problems.push(...found.map((problem) => `${format} ${name}: ${problem}`));
    }
    const check = format === 'nitf' ? checkNitf : checkNewsmlG2;
    for (const [name, document] of documents) {
      problems.push(...check(document).map((problem) => `${format} ${name}: ${problem}`));
    }
  }
  for (const version of ['3.1', '2.2'] as const) {
    const versioned = { ...context, newsroom: { ...context.newsroom, ninjs: version } };
    for (const { name, release } of releases) {
      const found = validateNinjs(JSON.parse(textOf('ninjs', release, versioned)), version);
      problems.push(...found.map((problem) => `ninjs ${version} ${name}: ${problem}`));
    }
  }
  return problems;
}

/** @returns the one file of a format as text. */
export function textOf(format: string, release: Release, context: RenderContext): string {
  const [rendition] = findFormat(format)?.render(release, context) ?? [];
  if (rendition === undefined) throw new Error(`${format} rendered nothing`);
  return typeof rendition.content === 'string' ? rendition.content : Buffer.from(rendition.content).toString('utf8');
}
