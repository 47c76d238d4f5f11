import type { Diagnostic, Fix } from '../../model/diagnostic.ts';
import { applyFixes } from './apply-fixes.ts';

/** What is found in a text; `readable` is false while no front matter can be read, and most rules are silent. */
export type Inspection = { readonly diagnostics: readonly Diagnostic[]; readonly readable: boolean };

/** Which fixes are asked for: those that never change what a release says, or all. */
export type FixKinds = 'safe' | 'all';

/** A text after fixing, and how many fixes it took. */
export type FixedText = { readonly text: string; readonly applied: number };

/** A release has a handful of findings: one that needs more checks than this is left as far as it came. */
const MOST_INSPECTIONS = 200;

/**
 * Fixes a text in passes until nothing is left to fix. What is found is never more than before: a fix that would make
 * a finding of any rule is not applied. That also makes the second run of it find nothing to do.
 *
 * @param inspect checks a text; called again after each pass
 */
export function fixText(text: string, kinds: FixKinds, inspect: (text: string) => Inspection): FixedText {
  const state = new Fixing(text, inspect);
  while (state.step(kinds));
  return { text: state.text, applied: state.applied };
}

class Fixing {
  text: string;
  applied = 0;
  readonly #inspect: (text: string) => Inspection;
  #found: Inspection;
  #inspections = 1;

  constructor(text: string, inspect: (text: string) => Inspection) {
    this.text = text;
    this.#inspect = inspect;
    this.#found = inspect(text);
  }

  /** Applies all fixes at once where that is right, else each one that is. @returns true when the text was changed */
  step(kinds: FixKinds): boolean {
    const fixes = fixesOf(this.#found.diagnostics, kinds);
    if (fixes.length === 0) return false;
    return this.#try(fixes) || (fixes.length > 1 && this.#tryEach(fixes));
  }

  #try(fixes: readonly Fix[]): boolean {
    if (this.#inspections >= MOST_INSPECTIONS) return false;
    const candidate = applyFixes(this.text, fixes);
    if (candidate.fixes.length === 0) return false;
    this.#inspections++;
    const found = this.#inspect(candidate.text);
    if (!isBetter(this.#found, found)) return false;
    this.text = candidate.text;
    this.applied += candidate.fixes.length;
    this.#found = found;
    return true;
  }

  #tryEach(fixes: readonly Fix[]): boolean {
    // After the first that fits, the places of the others have moved: the next pass finds them again.
    return fixes.some((fix) => this.#try([fix]));
  }
}

function fixesOf(diagnostics: readonly Diagnostic[], kinds: FixKinds): readonly Fix[] {
  return diagnostics.flatMap(({ fix }) => (fix && (kinds === 'all' || fix.kind === 'safe') ? [fix] : []));
}

/** Fewer findings in all, and of no rule more; or front matter that can be read at last. */
function isBetter(before: Inspection, after: Inspection): boolean {
  if (!before.readable && after.readable) return true;
  if (before.readable && !after.readable) return false;
  if (after.diagnostics.length >= before.diagnostics.length) return false;
  const allowed = countByRule(before.diagnostics);
  return [...countByRule(after.diagnostics)].every(([rule, count]) => count <= (allowed.get(rule) ?? 0));
}

function countByRule(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
