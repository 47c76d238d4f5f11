import type { Finding } from '../model/diagnostic.ts';
import type { ShapeProblem } from '../source/shape.ts';
import type { RuleContext } from './rule.ts';

/** @returns what the schema found, of one kind. */
export function shapeFindings({ metadata }: RuleContext, kind: ShapeProblem['kind']): Finding[] {
  return metadata.shapeProblems.filter((problem) => problem.kind === kind).map(({ finding }) => finding);
}
