import type { LintSettings } from '../../src/model/lint-settings.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
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
export function findings(rule: string, text: string, { path = 'a.md', ...checked }: Checked = {}): readonly string[] {
  const { diagnostics } = validate(parse(text, path), { now: Date.UTC(2026, 0, 1), lint: EVERY_RULE, ...checked });
  return diagnostics
    .filter((one) => one.rule === rule)
    .map(({ message, hint }) => (hint === undefined ? message : `${message} ${hint}`));
}
