import { type Command, InvalidArgumentError, Option } from 'commander';
import { ReleaseError } from '../model/error.ts';
import { type LintLayer, PRESETS, type Preset, parseRuleLevel, type RuleSetting } from '../model/lint-settings.ts';

/** The flags by which the command line chooses rules. */
export type RuleOptions = { readonly preset?: Preset; readonly rule?: ReadonlyMap<string, RuleSetting> };

/** Adds `--preset` and `--rule` to a command. */
export function addRuleOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--preset <name>', 'the set of rules (default: newsroom.yaml, else recommended)').choices(PRESETS),
    )
    .option('--rule <id=level>', 'off, info, warn or error for one rule; may be repeated', parseRule);
}

function parseRule(text: string, before: ReadonlyMap<string, RuleSetting> | undefined): Map<string, RuleSetting> {
  const [id = '', word = ''] = text.split('=', 2);
  const level = parseRuleLevel(word);
  if (level === undefined)
    throw new InvalidArgumentError('Write the rule and off, info, warn or error: phone/format=off');
  return new Map([...(before ?? []), [id, { level }]]);
}

/**
 * Makes the layer of settings that the command line adds.
 *
 * @throws ReleaseError of kind `usage` for a rule that does not exist or cannot be switched off
 */
export async function ruleLayer({ preset, rule }: RuleOptions): Promise<{ readonly layer?: LintLayer }> {
  if (preset === undefined && rule === undefined) return {};
  const { ruleProblem } = await import('../rules/engine/settings-problems.ts');
  for (const [id, { level }] of rule ?? []) {
    const problem = ruleProblem(id, level);
    if (problem) throw new ReleaseError('usage', problem.message, problem.hint);
  }
  return { layer: { ...(preset ? { preset } : {}), rules: rule ?? new Map() } };
}
