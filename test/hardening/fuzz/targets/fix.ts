import type { Diagnostic } from '../../../../src/model/diagnostic.ts';
import { fixText } from '../../../../src/rules/engine/fix-text.ts';
import { smallSource } from '../sources.ts';
import { type FuzzTarget, textOfInput } from '../target.ts';
import { inspect } from './lint.ts';

/** Fixing makes no finding of any rule, and is done after one run. */
export const fixTarget: FuzzTarget = {
  id: 'fix',
  share: 1,
  inputs: smallSource,
  holds(input) {
    const look = (text: string) => inspect(input, text);
    const text = textOfInput(input);
    const before = look(text);
    if (!before.diagnostics.some(({ fix }) => fix)) return false;
    const kinds = text.length % 2 === 0 ? 'safe' : 'all';
    const fixed = fixText(text, kinds, look);
    if (fixed.applied === 0 && fixed.text !== text) throw new Error(`${kinds}: changed without a fix`);
    const after = look(fixed.text);
    if (before.readable) expectNoMore(before.diagnostics, after.diagnostics);
    const again = fixText(fixed.text, kinds, look);
    if (again.applied > 0) throw new Error(`${kinds}: ${again.applied} more fixes in a second run`);
    return true;
  },
};

function expectNoMore(before: readonly Diagnostic[], after: readonly Diagnostic[]): void {
  const count = (list: readonly Diagnostic[], rule: string) => list.filter((one) => one.rule === rule).length;
  const more = after.filter(({ rule }) => count(after, rule) > count(before, rule));
  if (more.length > 0) throw new Error(`new: ${more.map(({ rule }) => rule).join(', ')}`);
}
