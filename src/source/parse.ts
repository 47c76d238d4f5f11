import type { Root } from 'mdast';
import type { Diagnostic, Range } from '../model/diagnostic.ts';
import { checkControls, decode } from './decode.ts';
import { type Directive, directivesInYaml } from './directives.ts';
import type { FastPathOptions } from './fast-path/options.ts';
import { findFences } from './fences.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown, parseWithinLimits, readMarkdownText } from './markdown.ts';
import { SourceFile } from './source-file.ts';
import { entryOf, type YamlMap } from './yaml-node.ts';

/** A source after reading: its front matter and its text as trees with positions in the file. */
export type ParsedSource = {
  readonly file: SourceFile;
  /** Absent when there is none that could be used; `diagnostics` says why. */
  readonly frontMatter?: YamlMap;
  /** The opening fence: where missing keys are reported. */
  readonly opening: Range;
  /** The text below the front matter, and where it stands. */
  readonly body: Root;
  readonly bodyRange: Range;
  readonly diagnostics: readonly Diagnostic[];
  /** Comments to the checker, in the front matter and in the text. */
  readonly directives: readonly Directive[];
};

const NOTHING = { body: { type: 'root', children: [] } satisfies Root, directives: [] };

/** Reads the text alone of a source that {@link parse} has read before. */
export function readBody(input: Uint8Array, path: string, options?: FastPathOptions): Root {
  const { file } = decode(path, input);
  return parseWithinLimits(file, findFences(file).body, options).tree;
}

/**
 * Reads a source: fences, front matter (YAML, every scalar as written) and body (CommonMark with tables). What is
 * wrong becomes diagnostics with positions; it never throws for what a source contains.
 *
 * @param input the file's bytes (UTF-8, with or without a byte order mark) or its text
 * @param path how the file is called in diagnostics
 */
export function parse(input: string | Uint8Array, path: string, options?: FastPathOptions): ParsedSource {
  const decoded = typeof input === 'string' ? checkControls(new SourceFile(path, input)) : decode(path, input);
  const { file } = decoded;
  if (decoded.diagnostics.length > 0) {
    const nowhere = { start: 0, end: 0 };
    return { file, opening: nowhere, ...NOTHING, bodyRange: nowhere, diagnostics: decoded.diagnostics };
  }
  const fences = findFences(file);
  if (!fences.found) {
    const opening = { start: 0, end: Math.min(3, file.text.length) };
    return { file, opening, ...NOTHING, bodyRange: fences.body, diagnostics: fences.diagnostics };
  }
  const yaml = readFrontMatter(file, fences.yaml, options);
  const body = parseMarkdown(file, fences.body, options);
  const notes = yaml.map ? notesBeyondLimits(file, yaml.map) : [];
  return {
    file,
    ...(yaml.map ? { frontMatter: yaml.map } : {}),
    opening: fences.opening,
    body: body.tree,
    bodyRange: fences.body,
    diagnostics: [...fences.diagnostics, ...yaml.diagnostics, ...notes, ...body.diagnostics],
    directives: [...(yaml.map ? directivesInYaml(file, fences.yaml, yaml.map) : []), ...body.directives],
  };
}

/** The notes to editors are Markdown too, with the limits of the text. */
function notesBeyondLimits(file: SourceFile, map: YamlMap): readonly Diagnostic[] {
  const notes = entryOf(map, 'notes')?.value;
  if (notes?.kind !== 'scalar') return [];
  return readMarkdownText(notes.value).diagnostics.map((finding) =>
    file.diagnose('structure/limits', 'error', { ...finding, range: { ...notes.range, end: notes.range.start } }),
  );
}
