import picomatch from 'picomatch/posix.js';
import { type Day, isoDay } from '../../model/date.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { type Language, primaryLanguage } from '../../model/language.ts';
import type { LintLayer, LintOverride, LintSettings, Preset, RuleLevel } from '../../model/lint-settings.ts';
import { RULES } from '../list.ts';
import type { DocumentedRule, Rule } from '../rule.ts';

/** A rule that is asked: what its findings weigh where the settings say so, and its options. */
export type ActiveRule = {
  readonly rule: Rule;
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, unknown>>;
};

/** The rules for one release. */
export type Selection = {
  readonly checks: readonly ActiveRule[];
  /** @returns what the settings say of a rule: a severity, `off`, or undefined for the finding's own severity. */
  readonly levelOf: (rule: string) => RuleLevel | undefined;
  /** @returns the options that the settings give a rule. */
  readonly optionsOf: (rule: string) => Readonly<Record<string, unknown>>;
};

/** What a release is selected by. */
export type SelectionPlace = {
  /** Relative to the newsroom's folder, forward slashes. */
  readonly path: string;
  readonly language?: Language | undefined;
  readonly date?: Day | undefined;
};

type AnyRule = Rule | DocumentedRule;

/** Settings made ready: their globs compiled, and the selections that were asked for before. */
type Compiled = {
  readonly matchers: readonly ((place: SelectionPlace, day: string | undefined) => boolean)[];
  readonly known: Map<string, Selection>;
};

const compiled = new WeakMap<LintSettings, Compiled>();
const NO_OPTIONS = {};

/**
 * Chooses the rules for a release: the preset, then what the newsroom says of single rules, then its overrides in their
 * order, then the command line; of two settings of one rule the later wins. A rule without which no release can be made
 * is always an error, and a rule for some languages is not asked of others.
 */
export function selectRules(settings: LintSettings, place: SelectionPlace): Selection {
  const { matchers, known } = compile(settings);
  const day = place.date && isoDay(place.date);
  const language = place.language === undefined ? '' : primaryLanguage(place.language);
  const matched = matchers.map((matches) => matches(place, day));
  const key = `${language} ${matched.map(Number).join('')}`;
  const before = known.get(key);
  if (before) return before;
  const overrides = settings.overrides.filter((_, index) => matched[index]);
  const layers = [settings, ...overrides, ...(settings.commandLine ? [settings.commandLine] : [])];
  const selection = selectionOf(layers, language);
  known.set(key, selection);
  return selection;
}

function selectionOf(layers: readonly LintLayer[], language: string): Selection {
  const preset = layers.findLast((layer) => layer.preset !== undefined)?.preset ?? 'recommended';
  const levels = new Map(RULES.map((rule) => [rule.id as string, levelOf(rule, layers, preset)]));
  const optionsOf = (id: string) => {
    const layer = layers.findLast(({ rules }) => rules.get(id)?.options !== undefined);
    return layer?.rules.get(id)?.options ?? NO_OPTIONS;
  };
  const checks: ActiveRule[] = [];
  for (const rule of RULES) {
    const level = levels.get(rule.id);
    if (!isChecked(rule) || level === 'off' || !speaks(rule, language)) continue;
    checks.push({ rule, options: optionsOf(rule.id), ...(level === undefined ? {} : { severity: level }) });
  }
  return { checks, levelOf: (id) => levels.get(id), optionsOf };
}

function levelOf(rule: AnyRule, layers: readonly LintLayer[], preset: Preset): RuleLevel | undefined {
  if (rule.essential) return undefined;
  const set = layers.findLast(({ rules }) => rules.get(rule.id)?.level !== undefined)?.rules.get(rule.id)?.level;
  if (set !== undefined) return set;
  return preset === 'strict' || rule.presets.includes(preset) ? undefined : 'off';
}

function isChecked(rule: AnyRule): rule is Rule {
  return typeof rule.check !== 'string';
}

function speaks({ languages }: AnyRule, language: string): boolean {
  return languages === 'all' || languages.some((one) => one === language);
}

function compile(settings: LintSettings): Compiled {
  const before = compiled.get(settings);
  if (before) return before;
  const made = { matchers: settings.overrides.map(matcherOf), known: new Map<string, Selection>() };
  compiled.set(settings, made);
  return made;
}

function matcherOf({ files, languages, from, until }: LintOverride): Compiled['matchers'][number] {
  const isFile = files && picomatch([...files], { dot: true });
  return ({ path, language }, day) => {
    if (isFile && !isFile(path)) return false;
    if (languages && !languages.some((one) => one === language || (language && one === primaryLanguage(language)))) {
      return false;
    }
    // A release without a date that can be read belongs to no time.
    if (from !== undefined && (day === undefined || day < from)) return false;
    return until === undefined || (day !== undefined && day <= until);
  };
}
