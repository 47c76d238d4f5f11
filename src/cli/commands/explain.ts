import type { Command } from 'commander';
import { closest } from '../../model/text.ts';
import type { Io } from '../io.ts';
import { writeJson } from '../output.ts';
import { table } from '../table.ts';

/** `iom-release rules` and `iom-release explain`: what is checked, and why. */
export function addRules(program: Command, io: Io): void {
  program
    .command('rules')
    .description('list the rules that releases are checked against')
    .option('--json', 'as JSON on standard output')
    .action(async (options: { readonly json?: boolean }) => {
      const { RULES } = await import('../../index.ts');
      const rules = RULES.map(({ check, examples, ...facts }) => facts);
      if (options.json) writeJson(io, { version: 1, rules });
      else
        for (const line of table(rules.map(({ id, severity, summary }) => [id, severity, summary])))
          io.out(`${line}\n`);
    });

  program
    .command('explain')
    .description('explain a rule: what it wants, and why')
    .argument('<rule>', 'the id of the rule, such as date/valid')
    .action(async (id: string) => {
      const { ReleaseError, RULES, findRule } = await import('../../index.ts');
      const rule = findRule(id);
      if (!rule) {
        const [suggestion] = closest(
          id,
          RULES.map((known) => known.id),
        );
        const hint = suggestion === undefined ? 'Run "iom-release rules" for the list.' : `Did you mean ${suggestion}?`;
        throw new ReleaseError('usage', `There is no rule "${id}".`, hint);
      }
      io.out(`${rule.id} (${rule.severity})\n\n  ${rule.summary}\n\n  Why: ${rule.why}\n  Source: ${rule.source}\n`);
      io.out(`  Fix: ${rule.fixable === 'none' ? 'by hand' : rule.fixable}\n`);
      if (rule.essential) io.out('  It cannot be switched off: without it no release can be made.\n');
    });
}
