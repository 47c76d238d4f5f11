import type { Remark } from '../formats/format.ts';
import type { Diagnostic, Range } from '../model/diagnostic.ts';
import { suppress } from '../rules/engine/suppressions.ts';
import { weigh } from '../rules/validate.ts';
import { findFences } from '../source/fences.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import type { SourceFile } from '../source/source-file.ts';
import { nodeAt } from '../source/yaml-node.ts';
import type { Surveyed } from './survey.ts';

const NOWHERE: Range = { start: 0, end: 0 };

/**
 * Binds what a format said of a release to its source, as the settings and the comments in the source want it.
 *
 * @param source the source of the release, after its check
 * @returns the finding; none where its rule is off or suppressed
 */
export function remarkDiagnostics(source: Surveyed | undefined, remark: Remark): readonly Diagnostic[] {
  if (!source) return [];
  const { rule, severity, message, hint } = remark;
  const range = remark.range ?? (remark.field ? rangeOf(source.file, remark.field) : NOWHERE);
  const weighed = weigh(source.file.diagnose(rule, severity, { range, message, hint }), source.selection);
  return suppress(weighed, source.pending).diagnostics;
}

/** The front matter is read again: few releases have findings, and keeping the trees of all would cost more. */
function rangeOf(file: SourceFile, field: readonly (string | number)[]): Range {
  const fences = findFences(file);
  const map = fences.found ? readFrontMatter(file, fences.yaml).map : undefined;
  if (!map) return NOWHERE;
  const { node, whole } = nodeAt(map, field);
  return whole ? node.range : NOWHERE;
}
