import type { Diagnostic, Finding, Range } from '../../model/diagnostic.ts';
import { parseLanguage } from '../../model/language.ts';
import { parseRuleLevel, type RuleLevel } from '../../model/lint-settings.ts';
import { closest } from '../../model/text.ts';
import { expectation } from '../../source/shape.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { entryOf, nodeAt, toData, type YamlEntry, type YamlMap, type YamlNode } from '../../source/yaml-node.ts';
import { findRule, RULES } from '../list.ts';

/** Why a rule cannot be set so, and what to write instead. */
export type RuleProblem = { readonly message: string; readonly hint: string };

/**
 * Checks a choice of one rule.
 *
 * @param level the level that is asked for, where one is
 * @returns undefined when nothing is wrong with it
 */
export function ruleProblem(id: string, level: RuleLevel | undefined): RuleProblem | undefined {
  const rule = findRule(id);
  if (!rule) {
    const near = closest(
      id,
      RULES.map((known) => known.id),
    );
    const names = near.map((one) => `"${one}"`).join(' or ');
    const hint = names === '' ? 'Run "iom-release rules" for the list.' : `Did you mean ${names}?`;
    return { message: `There is no rule "${id}".`, hint };
  }
  if (!rule.essential || level === undefined || level === 'error') return undefined;
  return {
    message: `The rule ${id} cannot be switched off or softened: without it no release can be made.`,
    hint: 'Leave it out here, and correct the releases that it reports.',
  };
}

/**
 * Checks what the schema cannot know of the section `lint` of `newsroom.yaml`: the names of rules, what may not be
 * switched off, the options of rules, languages and dates.
 *
 * @param map the whole of `newsroom.yaml`
 */
export function checkLintSettings(file: SourceFile, map: YamlMap): readonly Diagnostic[] {
  const lint = entryOf(map, 'lint')?.value;
  if (lint?.kind !== 'map') return [];
  const overrides = entryOf(lint, 'overrides')?.value;
  const layers = [lint, ...(overrides?.kind === 'list' ? overrides.items : [])];
  const findings = layers.flatMap((layer) => [
    ...rulesIn(layer).flatMap(ruleFindings),
    ...(layer === lint ? [] : conditionFindings(layer)),
  ]);
  return findings.map((finding) => file.diagnose('newsroom/settings', 'error', finding));
}

function rulesIn(layer: YamlNode): readonly YamlEntry[] {
  const rules = entryOf(layer, 'rules')?.value;
  return rules?.kind === 'map' ? rules.entries : [];
}

function ruleFindings({ key, keyRange, value }: YamlEntry): readonly Finding[] {
  const word = value.kind === 'map' ? entryOf(value, 'severity')?.value : value;
  const level = word?.kind === 'scalar' ? parseRuleLevel(word.value) : undefined;
  const problem = ruleProblem(key, level);
  if (problem) return [{ range: findRule(key) && word ? word.range : keyRange, ...problem }];
  const options = entryOf(value, 'options')?.value;
  return options ? optionFindings(key, options) : [];
}

function optionFindings(id: string, node: YamlNode): readonly Finding[] {
  const schema = findRule(id)?.options;
  if (!schema) return [{ range: node.range, message: `The rule ${id} has no options.`, hint: 'Delete this value.' }];
  const hint = `Known options: ${Object.keys(schema.shape).join(', ')}.`;
  if (node.kind !== 'map') return [{ range: node.range, message: 'Options have a name and a value each.', hint }];
  const parsed = schema.safeParse(toData(node));
  return (parsed.error?.issues ?? []).flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      const message = `"${path.join('.')}" is not right: ${expectation(issue)}.`;
      return [{ range: nodeAt(node, path).node.range, message, hint: `See "iom-release explain ${id}".` }];
    }
    return issue.keys.map((key) => ({
      range: entryOf(node, key)?.keyRange ?? node.range,
      message: `The rule ${id} has no option "${key}".`,
      hint,
    }));
  });
}

function* conditionFindings(layer: YamlNode): Generator<Finding> {
  for (const { text, range } of textsOf(entryOf(layer, 'languages')?.value)) {
    if (parseLanguage(text)) continue;
    yield { range, message: `"${text}" is no language tag.`, hint: 'Write en, fr, es, ar or another BCP 47 tag.' };
  }
  const [from] = textsOf(entryOf(layer, 'from')?.value);
  const [until] = textsOf(entryOf(layer, 'until')?.value);
  if (from && until && until.text < from.text) {
    yield { range: until.range, message: 'This day is before the first one.', hint: 'Swap from and until.' };
  }
  if (['files', 'languages', 'from', 'until'].some((key) => entryOf(layer, key))) return;
  yield {
    range: layer.range,
    message: 'This override says of no release that it is meant.',
    hint: 'Add files, languages, from or until, or write the rules under lint itself.',
  };
}

function textsOf(node: YamlNode | undefined): readonly { readonly text: string; readonly range: Range }[] {
  if (node?.kind === 'list') return node.items.flatMap(textsOf);
  return node?.kind === 'scalar' ? [{ text: node.value, range: node.range }] : [];
}
