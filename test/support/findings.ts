import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { LintSettings } from '../../src/model/lint-settings.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { fixText } from '../../src/rules/engine/fix-text.ts';
import { validate } from '../../src/rules/validate.ts';
import { parse } from '../../src/source/parse.ts';

const EVERY_RULE: LintSettings = { preset: 'strict', rules: new Map(), overrides: [] };

/** Where, when and with what settings a source is checked; left out: `a.md`, early in 2026, IOM's own, every rule. */
export type Checked = {
  readonly path?: string;
  readonly now?: number;
  readonly newsroom?: Newsroom;
  readonly lint?: LintSettings;
};

/** @returns what one rule says of a source: each message with its hint, as people read them */
export function findings(rule: string, text: string, checked: Checked = {}): readonly string[] {
  return diagnosticsOf(rule, text, checked).map(({ message, hint }) =>
    hint === undefined ? message : `${message} ${hint}`,
  );
}

/** @returns what one rule finds in a source: the words themselves */
export function found(rule: string, text: string, checked: Checked = {}): readonly string[] {
  return diagnosticsOf(rule, text, checked).map(({ range }) => text.slice(range.start, range.end));
}

/** @returns what is offered to mend what one rule finds: how sure it is, and what it does */
export function offers(rule: string, text: string, checked: Checked = {}): readonly string[] {
  return diagnosticsOf(rule, text, checked).flatMap(({ fix }) => (fix ? [`${fix.kind}: ${fix.title}`] : []));
}

/** @returns a source after all fixes of one rule */
export function fixed(rule: string, text: string, checked: Checked = {}): string {
  const look = (one: string) => ({ diagnostics: diagnosticsOf(rule, one, checked), readable: true });
  return fixText(text, 'all', look).text;
}

function diagnosticsOf(rule: string, text: string, checked: Checked): readonly Diagnostic[] {
  const { path = 'a.md', ...more } = checked;
  const { diagnostics } = validate(parse(text, path), { now: Date.UTC(2026, 0, 1), lint: EVERY_RULE, ...more });
  return diagnostics.filter((one) => one.rule === rule);
}
