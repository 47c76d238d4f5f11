import type { Diagnostic } from '../../model/diagnostic.ts';
import { findRule } from '../../rules/list.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { QuotedFiles } from './reporter.ts';

/** Diagnostics that may be shown, and the sources that may be quoted. */
export type Shown = { readonly diagnostics: readonly Diagnostic[]; readonly files: QuotedFiles };

/** A source that findings are about; its text may be read when it is first asked for. */
type Source = { readonly path: string; readonly file: SourceFile; readonly confidential: boolean };

/**
 * In a log that others read, a finding about a release that is not public tells place and rule, never text: a title
 * in an error message breaks an embargo as surely as the release itself.
 *
 * @param quoteAll true where the log is the writer's own
 */
export function redact(diagnostics: readonly Diagnostic[], sources: readonly Source[], quoteAll: boolean): Shown {
  const open = new Map(
    sources.filter(({ confidential }) => quoteAll || !confidential).map((source) => [source.path, source]),
  );
  const secret = new Set(sources.map(({ path }) => path).filter((path) => !open.has(path)));
  return {
    files: { get: (path) => open.get(path)?.file },
    diagnostics:
      secret.size === 0
        ? diagnostics
        : diagnostics.map((found) => (secret.has(found.file) ? withoutText(found) : withoutSecrets(found, secret))),
  };
}

function withoutText({ rule, severity, file, range, start, end }: Diagnostic): Diagnostic {
  const summary = findRule(rule)?.summary ?? 'This source could not be read.';
  const hint =
    'Its text is not shown here, since it is not public or cannot be read: run lint yourself, or use --show-source.';
  return { rule, severity, file, range, start, end, message: summary, hint };
}

/** A finding in a public release may point into one that is not: the place stays, what is said of it does not. */
function withoutSecrets(found: Diagnostic, secret: ReadonlySet<string>): Diagnostic {
  if (!found.related?.some(({ file }) => secret.has(file))) return found;
  const message = 'A place in a release that is not public.';
  const related = found.related.map((place) => (secret.has(place.file) ? { ...place, message } : place));
  const { summary } = findRule(found.rule) ?? { summary: found.message };
  return { ...found, message: summary, related };
}
