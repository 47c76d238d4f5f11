/** What a terminal or a runner of CI acts on. */
export const SEQUENCES: readonly string[] = [
  ...['\u001b[2J', '\u001b]0;x\u0007', '\u001b]8;;https://evil.example\u001b\\', '\u009b31m', '\b\b\b', '\r', '\u007f', '\u202e', '\u2066', '\u200b', '\ufeff', '\u0007', '\u{1d173}'],
  ...['::error::x', '::set-output name=a::b', '::add-mask::x', '\n::error::x', '##vso[task.complete]', '##[error]x', '##teamcity[x]', '\n##[group]x', '::stop-commands::x', '%0A::error::x'],
  // A whole annotation, as the tool itself writes them: only their number and what they are about tell it from one.
  ...['\n::error file=evil.md,line=1,endLine=1,title=date/valid::x', '\r\n::warning file=evil.md,line=1,endLine=1,title=date/valid::x', ',title=x::x\n::endgroup::', '\n::group::1 more finding', '\u2028::notice file=evil.md,line=1,endLine=1,title=a/b::x'],
]; // biome-ignore format: a list

/** What no output to a person may hold: controls, C1, and format controls such as bidi and zero-width signs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cf}]/u;
/** GitHub's runner reads a command at the start of a line, Azure's and TeamCity's anywhere. */
const COMMAND = /^\s*::[a-z-]+[ :]|##vso\[|##\[|##teamcity\[/m;

/** @returns what a terminal or a runner would act on in an output that has no commands of its own. */
export function logProblems(text: string): readonly string[] {
  const raw = RAW.exec(text);
  const command = COMMAND.exec(text);
  const around = (index: number) => JSON.stringify(text.slice(Math.max(0, index - 60), index + 60));
  return [
    raw ? `has U+${raw[0].codePointAt(0)?.toString(16)} in ${around(raw.index)}` : '',
    command ? `has a command: ${around(command.index)}` : '',
  ].filter((problem) => problem !== '');
}

/** A finding as `lint --reporter json` gives it. */
export type JsonFinding = {
  readonly file: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
  readonly line: number;
};

/** GitHub takes ten of each kind. */
const LIMIT = 10;
const KINDS = { error: 'error', warning: 'warning', info: 'notice' } as const;
const ANNOTATION =
  /^::(error|warning|notice) file=([^:,]*),line=(\d+),endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=([^:,]*)::(.*)$/;

/** What can be seen of a text, however its hidden characters are shown. */
const seen = (text: string) => text.replace(/\\u\{[\da-f]+\}/gi, '').replace(/[\s#]|[^ -~\p{L}]/gu, '');
/** How GitHub's runner reads a property, and what follows it. */
const decoded = (text: string) =>
  text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'); // biome-ignore format: one expression

type Command = { readonly kind: string; readonly file?: string; readonly place?: string; readonly text?: string };

/** @returns the commands that a report for GitHub has to have: these, in this order, and no others. */
export function expectedCommands(findings: readonly JsonFinding[]): readonly Command[] {
  const commands: Command[] = [];
  let left = findings.length;
  for (const severity of ['error', 'warning', 'info'] as const) {
    for (const one of findings.filter((found) => found.severity === severity).slice(0, LIMIT)) {
      const text = one.hint === undefined ? one.message : `${one.message} ${one.hint}`;
      commands.push({
        kind: KINDS[severity],
        file: seen(one.file),
        place: `${one.line} ${one.rule}`,
        text: seen(text),
      });
      left -= 1;
    }
  }
  if (left === 0) return commands;
  return [...commands, { kind: 'group', text: `${left} more ${left === 1 ? 'finding' : 'findings'}` }, { kind: 'endgroup', text: '' }]; // biome-ignore format: one line
}

/** @returns every line of an output that GitHub's runner takes for a command, taken apart. */
export function readCommands(text: string): readonly Command[] {
  const lines = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).filter((line) => /^\s*::/.test(line));
  return lines.map((line) => {
    const [, kind = '', file = '', row = '', rule = '', data = ''] = ANNOTATION.exec(line) ?? [];
    if (kind !== '') {
      return { kind, file: seen(decoded(file)), place: `${row} ${rule}`, text: seen(decoded(data)) };
    }
    const [, other, rest] = /^::(group|endgroup)::([\w ]*)$/.exec(line) ?? [];
    return other === undefined ? { kind: 'forged', text: line } : { kind: other, text: rest ?? '' };
  });
}
