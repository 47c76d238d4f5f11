import * as fc from 'fast-check';
import { REPORTERS } from '../../../src/cli/reporters/list.ts';
import type { Report } from '../../../src/cli/reporters/reporter.ts';
import { compareDiagnostics, type Diagnostic } from '../../../src/model/diagnostic.ts';
import { diagnoseInternalError } from '../../../src/rules/internal/error.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

/** What breaks reports: markup, commands of CI runners, control, bidi and wide characters, halves of characters. */
const HOSTILE = [
  ...['<b>&"\'', ']]>', '::error::x', '##vso[task.complete]', '##[error]', '%0A', 'a,b:c', '|`*_[x](y)', '@ana'],
  ...['\u001b[31m', '\u0000', '\u0085', '\u202e', '\u200b', '\ufeff', '\ufffe', '\ud83d', '\udc00', '\u2028'],
  ...['مرحبا', 'שלום', '日本語', '😀', '👩‍👩‍👧', 'é', '\t', '\r', '\n', '\r\n', ' ', 'abc', '{0}', '$&', '\u{1d173}'],
];

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

const severity = fc.constantFrom('error' as const, 'warning' as const, 'info' as const);
const rule = fc.constantFrom('date/valid', 'fm/duplicate-key', 'phone/format', 'no-such/rule');

/** Reports of up to three hostile files, some of which may not be quoted, with fixes, related places and failures. */
export const reports: fc.Arbitrary<Report> = fc
  .array(fc.record({ name: hostileText, text: hostileText, open: fc.boolean() }), { maxLength: 3 })
  .chain((sources) => {
    const files = [...new Map(sources.map((one, index) => [`releases/${index}-${one.name}.md`, one]))].map(
      ([path, { text, open }]) => ({ file: new SourceFile(path, text), open }),
    );
    const found = files.map(({ file }) => fc.array(diagnosticIn(file), { maxLength: 4 }));
    return fc.record({
      diagnostics: fc.tuple(...found).map((lists) => lists.flat().sort(compareDiagnostics)),
      failure: fc.option(fc.record({ message: hostileText.map((text) => `Failed: ${text}`), hint: hostileText }), {
        nil: undefined,
        freq: 5,
      }),
      files: fc.constant(new Map(files.filter(({ open }) => open).map(({ file }) => [file.path, file]))),
      paths: fc.constant(files.map(({ file }) => file.path)),
    });
  })
  .map(({ failure, ...report }) => ({
    ...report,
    ...(failure ? { failure } : {}),
    checked: report.paths.length,
    colour: false,
  }));

function diagnosticIn(file: SourceFile): fc.Arbitrary<Diagnostic> {
  const range = fc
    .tuple(fc.nat(file.text.length), fc.nat(file.text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const message = hostileText.filter((text) => text.trim() !== '');
  const finding = fc.record({ rule, severity, range, other: range, message, fixed: fc.boolean() });
  const plain = finding.map(({ rule: id, severity: weight, range: at, other, message: text, fixed }) =>
    file.diagnose(id, weight, {
      range: at,
      message: text,
      hint: text,
      ...(fixed
        ? { fix: { kind: 'safe' as const, title: text, edits: [{ range: at, text }] } }
        : { related: [{ range: other, message: text }] }),
    }),
  );
  const crash = hostileText.map((text) => diagnoseInternalError(file, 'The rule date/valid', new Error(text)));
  return fc.oneof({ weight: 6, arbitrary: plain }, { weight: 1, arbitrary: crash });
}

/** A small report by hand: an error with a related place, a warning with a fix in Arabic text, a sound file. */
export function sampleReport(): Report {
  const first = new SourceFile('releases/a b.en.md', '---\ntitle: One\ntitle: Two\n---\nText.\n');
  const second = new SourceFile('releases/c.ar.md', '---\ntitle: افتتاح   المكتبة\n---\nText.\n');
  const at = second.text.indexOf('   ');
  const range = { start: at, end: at + 3 };
  return {
    diagnostics: [
      first.diagnose('fm/duplicate-key', 'error', {
        range: { start: 15, end: 20 },
        message: 'The key "title" is written twice.',
        hint: 'Keep one of the two.',
        related: [{ range: { start: 4, end: 9 }, message: 'It was first written here.' }],
      }),
      second.diagnose('style/spaces', 'warning', {
        range,
        message: 'There are 3 spaces.',
        fix: { kind: 'safe', title: 'Keep one', edits: [{ range, text: ' ' }] },
      }),
    ],
    files: new Map([first, second].map((file) => [file.path, file])),
    checked: 3,
    paths: ['releases/a b.en.md', 'releases/c.ar.md', 'releases/sound.md'],
    colour: false,
  };
}

/** @returns a report in one form. */
export async function written(id: string, report: Report): Promise<string> {
  const reporter = await REPORTERS[id]?.();
  if (!reporter) throw new Error(`There is no reporter ${id}`);
  return [...reporter.report(report)].join('');
}

/** Modest runs with a fixed seed: a failure comes back on every machine. */
export const RUNS = { seed: 20090619, numRuns: 150 };
