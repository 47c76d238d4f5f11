import type { Diagnostic, Edit, Finding } from '../../model/diagnostic.ts';
import { present } from '../../model/present.ts';
import type { Directive, DirectiveProblem } from '../../source/directives.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { findRule } from '../list.ts';
import type { Selection } from './selection.ts';
import { ruleProblem } from './settings-problems.ts';

/** One rule that a comment in a source switches off for a line, or for the whole file. */
export type Suppression = {
  readonly rule: string;
  /** From 1; none for the whole file. */
  readonly line?: number;
  /** What is reported when there is nothing to suppress. */
  readonly unused: Diagnostic;
};

/** What is left of the findings, and which suppressions had something to do. */
export type Suppressed = { readonly diagnostics: readonly Diagnostic[]; readonly used: ReadonlySet<Suppression> };

/** Suppressions that can be used, and what is wrong with the others. */
export type ReadSuppressions = {
  readonly suppressions: readonly Suppression[];
  readonly diagnostics: readonly Diagnostic[];
};

const EXAMPLE = 'Write iom-release-disable-next-line RULE -- REASON';
const PROBLEMS: Readonly<Record<DirectiveProblem, { readonly message: string; readonly hint: string }>> = {
  word: {
    message: 'This comment begins like one to the checker, but is none that it knows.',
    hint: `${EXAMPLE}, or -disable-line, or -disable-file.`,
  },
  rule: { message: 'This comment names no rule.', hint: `${EXAMPLE}. A rule is named by its id.` },
  reason: { message: 'This comment gives no reason, so it has no effect.', hint: `${EXAMPLE}.` },
  'text-behind': {
    message: 'The text behind this comment is no longer read as Markdown.',
    hint: 'Put the comment on a line of its own, or at the end of the line.',
  },
};

/** Reads the directives of a source for what they ask. Rules without which no release can be made are not for them. */
export function readSuppressions(file: SourceFile, directives: readonly Directive[]): ReadSuppressions {
  const suppressions: Suppression[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (finding: Finding) => diagnostics.push(file.diagnose('suppression/valid', 'warning', finding));
  for (const directive of directives) {
    if (directive.problem) {
      report({ range: directive.range, ...PROBLEMS[directive.problem] });
      continue;
    }
    const line = lineOf(directive, directives, file);
    for (const { id, range } of directive.rules) {
      const problem = ruleProblem(id, 'off') ?? (id.startsWith('suppression/') ? OWN : undefined);
      if (problem) report({ range, ...problem });
      else
        suppressions.push({ rule: id, ...(line === undefined ? {} : { line }), unused: unused(file, directive, id) });
    }
  }
  return { suppressions, diagnostics };
}

/** Takes out what a comment suppresses. */
export function suppress(diagnostics: readonly Diagnostic[], suppressions: readonly Suppression[]): Suppressed {
  const used = new Set<Suppression>();
  if (suppressions.length === 0) return { diagnostics, used };
  const kept = diagnostics.filter((found) => {
    const matching = suppressions.filter(
      ({ rule, line }) => rule === found.rule && (line === undefined || line === found.start.line),
    );
    for (const one of matching) used.add(one);
    return matching.length === 0;
  });
  return { diagnostics: kept, used };
}

/** @returns true for a rule whose findings are made where many files are at hand, after a source was checked alone. */
export function isFoundLater({ rule }: Suppression): boolean {
  return findRule(rule)?.check === 'files';
}

/** @returns the reports of suppressions that had nothing to do, as far as the settings want them */
export function reportUnused(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  selection: Selection,
): readonly Diagnostic[] {
  const level = selection.levelOf('suppression/unused');
  if (level === 'off') return [];
  // Of a rule that was not asked nobody can tell what it would have found.
  const idle = suppressions
    .filter((one) => !used.has(one) && selection.levelOf(one.rule) !== 'off')
    .map(({ unused: found }) => found);
  return level === undefined ? idle : idle.map((found) => ({ ...found, severity: level }));
}

const OWN = { message: 'Comments to the checker cannot switch off their own checks.', hint: 'Correct the comment.' };

/** The line that a directive speaks of: its own, or the next one that is neither blank nor a directive itself. */
function lineOf(directive: Directive, all: readonly Directive[], file: SourceFile): number | undefined {
  if (directive.scope === 'file') return undefined;
  const own = file.lines.positionAt(directive.range.start).line;
  if (directive.scope === 'line') return own;
  const stacked = new Set(all.filter(({ alone }) => alone).map(({ range }) => file.lines.positionAt(range.start).line));
  let line = own + 1;
  while (line <= file.lines.count && (stacked.has(line) || isBlank(line, file))) line++;
  return line;
}

function isBlank(line: number, file: SourceFile): boolean {
  const end = line < file.lines.count ? file.lines.startOf(line + 1) : file.text.length;
  return file.text.slice(file.lines.startOf(line), end).trim() === '';
}

function unused(file: SourceFile, directive: Directive, id: string): Diagnostic {
  const range = directive.rules.find((rule) => rule.id === id)?.range ?? directive.range;
  const message = `There is no finding of ${id} here to suppress.`;
  const fix =
    directive.rules.length === 1
      ? { fix: { kind: 'safe', title: 'Delete the comment', edits: [deletion(file, directive)] } as const }
      : {};
  const hint = directive.rules.length === 1 ? 'Delete the comment.' : 'Delete the name of the rule from the comment.';
  return file.diagnose('suppression/unused', 'warning', { range, message, hint, ...fix });
}

/** In the body an empty line stays where the comment stood: it may be what parts two paragraphs. */
function deletion({ text }: SourceFile, { range, alone, place }: Directive): Edit {
  let { start, end } = range;
  while (/[ \t]/.test(text.charAt(start - 1))) start--;
  if (alone && place === 'front-matter') end += present(/^[ \t]*(?:\r\n?|\n)?/.exec(text.slice(end)))[0].length;
  return { range: { start, end }, text: '' };
}
