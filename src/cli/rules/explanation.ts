import type { z } from 'zod';
import { present } from '../../model/present.ts';
import type { DocumentedRule, Example, Rule } from '../../rules/rule.ts';
import type { Say } from '../words/said.ts';
import { inEnglish } from '../words/translate.ts';
import { exampleText } from './example-text.ts';

/** What people need to know of any rule, wherever its findings are made. */
export type ExplainedRule = Omit<Rule, 'check'> & { readonly check: Rule['check'] | DocumentedRule['check'] };

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', fr: 'French', es: 'Spanish', ar: 'Arabic' };
const FIXES = {
  safe: 'lint --fix',
  unsafe: 'lint --fix-unsafe: look at what it did',
  none: 'by hand',
} as const;
/** Enough to understand; the rest are variants that tests need. */
const MOST_EXAMPLES = 3;

/** @returns the facts of a rule as name and value, in the order in which people ask */
export function ruleFacts(rule: ExplainedRule, say: Say = inEnglish): readonly (readonly [string, string])[] {
  const languages = rule.languages === 'all' ? ['all'] : rule.languages.map((one) => present(LANGUAGE_NAMES[one]));
  const facts: readonly (readonly [string, string])[] = [
    ['Why:', say(rule.why)],
    ['Source:', say(rule.source)],
    ['Severity:', say(rule.essential ? `${rule.severity}; it cannot be switched off` : rule.severity)],
    ['Fix:', say(FIXES[rule.fixable])],
    ['Languages:', languages.map(say).join(', ')],
    ['Presets:', rule.presets.join(', ')],
    ...optionsOf(rule).map((option) => ['Option:', say(option)] as const),
  ];
  return facts.map(([name, value]) => [say(name), value]);
}

/** @returns up to three examples of a kind, as lines */
export function examplesOf(
  rule: ExplainedRule,
  kind: 'good' | 'bad',
  say: Say = inEnglish,
): readonly (readonly string[])[] {
  return rule.examples[kind].slice(0, MOST_EXAMPLES).map((example: Example) => exampleText(example, say));
}

/** @returns the options of a rule in one sentence each */
export function optionsOf({ options }: ExplainedRule): readonly string[] {
  if (!options) return [];
  return Object.entries(options.shape).map(([name, schema]) => {
    const { description = '' } = schema as z.ZodType;
    const { data: byDefault } = (schema as z.ZodType).safeParse(undefined);
    const without = byDefault === undefined ? '' : ` (default: ${[byDefault].flat().join(', ')})`;
    return `${name}: ${description}${without}`;
  });
}
