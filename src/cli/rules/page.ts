import { compareText } from '../../model/diagnostic.ts';
import { type ExplainedRule, examplesOf, ruleFacts } from './explanation.ts';

const INTRODUCTION = `# Rules

What \`iom-release lint\` checks. \`iom-release explain RULE\` shows one of them; README, "Choose rules", tells how to
choose among them. The preset \`strict\` has every rule; those that hold in every preset cannot be switched off, since no
release can be made of a source that breaks them. In examples, ⟦…⟧ marks what the finding points at.
`;

/** @returns the page of all rules in Markdown: a table, then each with its reasons and examples */
export function rulesPage(rules: readonly ExplainedRule[]): string {
  const sorted = [...rules].sort((a, b) => compareText(a.id, b.id));
  const rows = sorted.map(
    (rule) =>
      `| [${rule.id}](#${rule.id.replace('/', '')}) | ${rule.severity} | ${rule.fixable === 'none' ? '' : rule.fixable} | ${presetsOf(
        rule,
      )} | ${languagesOf(rule)} | ${rule.summary.replaceAll('|', '\\|')} |`,
  );
  const table = [
    '| rule | severity | fix | presets beside strict | languages | what must be so |',
    '|---|---|---|---|---|---|',
    ...rows,
  ];
  return `${INTRODUCTION}\n${table.join('\n')}\n\n${sorted.map(section).join('\n')}`;
}

function presetsOf({ essential, presets }: ExplainedRule): string {
  return essential ? 'every' : presets.filter((one) => one !== 'strict').join(', ');
}

function languagesOf({ languages }: ExplainedRule): string {
  return languages === 'all' ? 'all' : languages.join(' ');
}

function section(rule: ExplainedRule): string {
  const facts = ruleFacts(rule).map(([name, value]) => `- ${name} ${value}`);
  const examples = (['good', 'bad'] as const).flatMap((kind) =>
    examplesOf(rule, kind).map((lines) => `${kind === 'good' ? 'Right' : 'Wrong'}:\n\n${fenced(lines.join('\n'))}`),
  );
  return `${[`## ${rule.id}`, rule.summary, facts.join('\n'), ...examples].join('\n\n')}\n`;
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
