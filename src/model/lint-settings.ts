import type { Severity } from './diagnostic.ts';

/** The sets of rules for one kind of work: the default, all of them, imported years. */
export const PRESETS = ['recommended', 'strict', 'archive'] as const;

/** One of {@link PRESETS}. */
export type Preset = (typeof PRESETS)[number];

/** How much a rule's findings weigh, or `off` for a rule that is not asked. */
export type RuleLevel = Severity | 'off';

/** What the settings say of one rule. */
export type RuleSetting = { readonly level?: RuleLevel; readonly options?: Readonly<Record<string, unknown>> };

/** A choice of rules: what it leaves open, the layer below decides. */
export type LintLayer = { readonly preset?: Preset; readonly rules: ReadonlyMap<string, RuleSetting> };

/** A layer for some releases: those that meet every condition that is given. */
export type LintOverride = LintLayer & {
  /** Globs, relative to the newsroom's folder. */
  readonly files?: readonly string[];
  /** Language tags; `pt` holds for `pt-BR` too. */
  readonly languages?: readonly string[];
  /** The first and the last day, YYYY-MM-DD. */
  readonly from?: string;
  readonly until?: string;
};

/** Which rules are asked, from the newsroom's default to what the command line says last. */
export type LintSettings = LintLayer & {
  readonly overrides: readonly LintOverride[];
  readonly commandLine?: LintLayer;
};

/** What holds where nobody chose: the preset `recommended`. */
export const DEFAULT_LINT_SETTINGS: LintSettings = { rules: new Map(), overrides: [] };

/** The words for a level as people write them; `warn` is `warning`. */
export const LEVELS = ['off', 'info', 'warn', 'warning', 'error'] as const;

/** Reads the word for a level. @returns undefined when it is none */
export function parseRuleLevel(word: string): RuleLevel | undefined {
  const known = LEVELS.find((one) => one === word);
  return known === 'warn' ? 'warning' : known;
}
