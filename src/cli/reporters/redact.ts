import type { Diagnostic } from '../../model/diagnostic.ts';
import { findRule } from '../../rules/list.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { QuotedFiles } from './reporter.ts';

/** Diagnostics that may be shown, and the sources that may be quoted. */
export type Shown = {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: QuotedFiles;
  /** True where rules are told of in place of what they found. */
  readonly isCut: boolean;
};

/** A source of a check; its text may be read when it is first asked for. */
type Source = { readonly path: string; readonly file: SourceFile; readonly confidential: boolean };

const OWN_HINT =
  'Its text is not shown here, since it is not public or cannot be read: run lint yourself, or use --show-source.';
const OTHER_HINT =
  'It was compared with a release that is not public or cannot be read, of which nothing is shown here: run lint yourself, or use --show-source.';
const PLACE = 'A place in a release that is not public.';

/**
 * In a log that others read, a finding about a release that is not public tells place and rule, never text: a title
 * in an error message breaks an embargo as surely as the release itself. So does a finding about a public release that
 * was made from one that is not: the day that a translation should have, the figures that are missing in it.
 *
 * @param sources those with findings, and all that are not public, with findings or without
 * @param quoteAll true where the log is the writer's own
 */
export function redact(diagnostics: readonly Diagnostic[], sources: readonly Source[], quoteAll: boolean): Shown {
  const open = new Map(
    sources.filter(({ confidential }) => quoteAll || !confidential).map((source) => [source.path, source]),
  );
  const secret = new Set(sources.map(({ path }) => path).filter((path) => !open.has(path)));
  return {
    isCut: secret.size > 0,
    files: { get: (path) => open.get(path)?.file },
    diagnostics: secret.size === 0 ? diagnostics : diagnostics.map((found) => redacted(found, secret)),
  };
}

function redacted(found: Diagnostic, secret: ReadonlySet<string>): Diagnostic {
  const { file, madeFrom = [], related = [] } = found;
  if (secret.has(file)) return withoutText(found, OWN_HINT);
  const others = [...madeFrom, ...related.map((place) => place.file)];
  if (!others.some((path) => secret.has(path))) return found;
  const places = related.filter((place) => secret.has(place.file)).map((place) => ({ ...place, message: PLACE }));
  return { ...withoutText(found, OTHER_HINT), ...(places.length > 0 ? { related: places } : {}) };
}

/** Only what is named here is kept: a field that findings are given later holds text until it is known to hold none. */
function withoutText({ rule, severity, file, range, start, end }: Diagnostic, hint: string): Diagnostic {
  const message = findRule(rule)?.summary ?? 'This source could not be read.';
  return { rule, severity, file, range, start, end, message, hint };
}
