import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver/node';
import type { Diagnostic, Edit } from '../../model/diagnostic.ts';
import { findRule } from '../../rules/list.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Say } from '../words/said.ts';
import { editorDiagnostic, editorRange } from './diagnostics.ts';

/** A source as an editor shows it, and what was found in it. */
export type CheckedDocument = {
  readonly uri: string;
  readonly file: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
};

/** Where paths begin, and what says things in the language of the editor. */
export type Told = { readonly cwd: string; readonly say: Say };

/** @returns what an editor offers at a range: fixes first, then comments that switch a rule off */
export function codeActions(document: CheckedDocument, range: Range, told: Told): readonly CodeAction[] {
  const here = document.diagnostics.filter((found) => overlap(editorRange(found), range));
  return [
    ...here.flatMap((found) => quickFix(document, found, told)),
    ...here.flatMap((found) => suppression(document, found, told)),
  ];
}

function quickFix({ uri, file }: CheckedDocument, found: Diagnostic, { cwd, say }: Told): readonly CodeAction[] {
  const { fix } = found;
  if (!fix) return [];
  return [
    {
      title: say(fix.kind === 'safe' ? fix.title : `${fix.title} (look at the result)`),
      kind: CodeActionKind.QuickFix,
      isPreferred: fix.kind === 'safe',
      diagnostics: [editorDiagnostic(found, cwd, say)],
      edit: { changes: { [uri]: fix.edits.map((edit) => textEdit(file, edit)) } },
    },
  ];
}

/** The comment lacks its reason: that is for the person to write, and the check says so until it is there. */
function suppression({ uri, file }: CheckedDocument, found: Diagnostic, { cwd, say }: Told): readonly CodeAction[] {
  const rule = findRule(found.rule);
  if (!rule || rule.essential || found.rule.startsWith('suppression/')) return [];
  const line = file.lines.startOf(found.start.line);
  const isBody = found.range.start > file.text.search(/(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/);
  const comment = `iom-release-disable-next-line ${found.rule} -- `;
  const text = isBody ? `<!-- ${comment} -->\n` : `# ${comment}\n`;
  return [
    {
      title: say(`Switch off ${found.rule} here, with a reason`),
      kind: CodeActionKind.QuickFix,
      diagnostics: [editorDiagnostic(found, cwd, say)],
      edit: { changes: { [uri]: [textEdit(file, { range: { start: line, end: line }, text })] } },
    },
  ];
}

function textEdit(file: SourceFile, { range, text }: Edit): TextEdit {
  return { range: editorRange(file.locate(range)), newText: text };
}

function overlap(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
