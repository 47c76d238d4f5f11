import type { Range } from '../../model/diagnostic.ts';
import { parseLanguage, primaryLanguage } from '../../model/language.ts';
import type { ParsedSource } from '../../source/parse.ts';
import { nodeAt } from '../../source/yaml-node.ts';
import type { ComparedPlace } from './archive.ts';
import { findFigures } from './figures.ts';

/** @returns where a place stands in its source; the opening fence when it is no longer there */
export function locate(source: ParsedSource, at: ComparedPlace, language: string): Range {
  if ('figure' in at) {
    const { start } = source.bodyRange;
    const tag = parseLanguage(language);
    const figures = findFigures(source.file.slice(source.bodyRange), tag ? primaryLanguage(tag) : language);
    const range = figures.find(({ value }) => value === at.figure)?.range;
    return range ? { start: start + range.start, end: start + range.end } : source.opening;
  }
  if (!source.frontMatter) return source.opening;
  const { node, whole } = nodeAt(source.frontMatter, at);
  return whole ? node.range : source.opening;
}
