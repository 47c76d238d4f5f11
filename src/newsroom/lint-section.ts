import type { LintFile, LintFileSetting } from '../model/lint-schema.ts';
import {
  DEFAULT_LINT_SETTINGS,
  type LintLayer,
  type LintSettings,
  parseRuleLevel,
  type RuleSetting,
} from '../model/lint-settings.ts';

/** Makes settings of the section `lint`. */
export function lintSettingsOf(file: LintFile | undefined): LintSettings {
  if (!file) return DEFAULT_LINT_SETTINGS;
  const overrides = (file.overrides ?? []).map(({ files, languages, from, until, ...layer }) => ({
    ...layerOf(layer),
    ...(files === undefined ? {} : { files: [files].flat() }),
    ...(languages === undefined ? {} : { languages: [languages].flat() }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }));
  return { ...layerOf(file), overrides };
}

function layerOf({ preset: chosen, rules: written = {} }: Pick<LintFile, 'preset' | 'rules'>): LintLayer {
  const settings = Object.entries(written).map(([id, value]) => [id, ruleSettingOf(value)] as const);
  return { ...(chosen ? { preset: chosen } : {}), rules: new Map(settings) };
}

function ruleSettingOf(value: LintFileSetting): RuleSetting {
  const { severity, options } = typeof value === 'string' ? { severity: value, options: undefined } : value;
  const read = severity === undefined ? undefined : parseRuleLevel(severity);
  return { ...(read ? { level: read } : {}), ...(options ? { options } : {}) };
}
