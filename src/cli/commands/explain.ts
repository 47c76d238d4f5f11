import type { Command } from 'commander';
import { closest } from '../../model/text.ts';
import { addHelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { writeJson } from '../output.ts';
import type { ExplainedRule } from '../rules/explanation.ts';
import { ruleSay } from '../words/translate.ts';

/** `iom-release rules` and `iom-release explain`: what is checked, and why. */
export function addRules(program: Command, io: Io): void {
  addHelpNotes(program.command('rules'), {
    examples: [['iom-release rules'], ['iom-release rules --markdown > rules.md']],
  })
    .description('list the rules that releases are checked against')
    .option('--json', 'as JSON on standard output')
    .option('--markdown', 'as a page with reasons and examples, in Markdown')
    .action(async (options: { readonly json?: boolean; readonly markdown?: boolean }) => {
      const { RULES } = await import('../../index.ts');
      if (options.markdown) {
        const { rulesPage } = await import('../rules/page.ts');
        io.out(rulesPage(RULES));
      } else if (options.json) {
        const { optionsOf } = await import('../rules/explanation.ts');
        writeJson(io, { version: 1, rules: RULES.map((rule) => jsonRule(rule, optionsOf(rule))) });
      } else {
        const { table } = await import('../table.ts');
        const say = await ruleSay(io.language);
        const rows = RULES.map(({ id, severity, summary }) => [id, say(severity), say(summary)] as const);
        const { listed } = await import('../rules/layout.ts');
        for (const line of io.outIsTerminal ? listed(rows, io.columns) : table(rows)) io.out(`${line}\n`);
      }
    });

  addHelpNotes(program.command('explain'), {
    examples: [['iom-release explain date/valid']],
  })
    .description('explain a rule: what it wants, and why, with examples')
    .argument('<rule>', 'the id of the rule, such as date/valid')
    .action(async (id: string) => {
      const { ReleaseError, RULES, findRule } = await import('../../index.ts');
      const rule = findRule(id);
      if (rule) return explain(rule, io);
      const ids = RULES.map((known) => known.id);
      const [suggestion] = closest(id, ids);
      const hint = suggestion === undefined ? 'Run "iom-release rules" for the list.' : `Did you mean ${suggestion}?`;
      throw new ReleaseError('usage', `There is no rule "${id}".`, hint);
    });
}

async function explain(rule: ExplainedRule, io: Io): Promise<void> {
  const { examplesOf, ruleFacts } = await import('../rules/explanation.ts');
  const { hanging } = await import('../rules/layout.ts');
  const say = await ruleSay(io.language);
  const facts = ruleFacts(rule, say);
  const width = Math.max(...facts.map(([name]) => name.length)) + 1;
  io.out(`${rule.id}\n\n  ${say(rule.summary)}\n\n`);
  for (const [name, value] of facts) {
    const lines = io.outIsTerminal
      ? hanging(`  ${name.padEnd(width)}`, value, io.columns)
      : [`  ${name.padEnd(width)}${value}`];
    for (const line of lines) io.out(`${line}\n`);
  }
  for (const [kind, title] of [
    ['good', 'Right:'],
    ['bad', 'Wrong, and ⟦what is found⟧:'],
  ] as const) {
    const examples = examplesOf(rule, kind, say);
    if (examples.length === 0) continue;
    io.out(`\n  ${say(title)}\n`);
    io.out(examples.map((lines) => lines.map((line) => `    ${line}`.trimEnd()).join('\n')).join('\n\n'));
    io.out('\n');
  }
}

function jsonRule({ check, examples, options: _, ...facts }: ExplainedRule, options: readonly string[]) {
  return { ...facts, options };
}
