import { compareDiagnostics, type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import { isPublic } from '../model/publication.ts';
import type { Release } from '../model/release.ts';
import { assembleRelease } from '../newsroom/assemble.ts';
import { type Metadata, readMetadata } from '../newsroom/metadata.ts';
import { DEFAULT_NEWSROOM, type Newsroom } from '../newsroom/newsroom.ts';
import type { ParsedSource } from '../source/parse.ts';
import { RULES } from './list.ts';

/** What a source was checked against. */
export type ValidateOptions = {
  /** Default: IOM with its built-in registry of offices. */
  readonly newsroom?: Newsroom;
  /** The moment of the check, in milliseconds since 1970-01-01T00:00:00Z: decides what is public. */
  readonly now: number;
};

/** The outcome: a release when there is no error, and everything that was found. */
export type Validation = {
  readonly release?: Release;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * True when nothing of the source may be shown to outsiders: a draft, an embargo, a date ahead, or a source that
   * could not be read, of which nobody can tell.
   */
  readonly confidential: boolean;
};

/** Checks a parsed source against every rule and makes a release of it. Pure: the same input gives the same result. */
export function validate(source: ParsedSource, options: ValidateOptions): Validation {
  const newsroom = options.newsroom ?? DEFAULT_NEWSROOM;
  const { now } = options;
  const metadata = readMetadata(source, newsroom);
  const diagnostics = [...source.diagnostics, ...(metadata ? check({ source, metadata, newsroom, now }) : [])];
  diagnostics.sort(compareDiagnostics);
  const release = metadata && assembleRelease(source, metadata, newsroom, now);
  const confidential = release ? !isPublic(release.publication) : true;
  if (hasErrors(diagnostics)) return { diagnostics, confidential };
  if (!release) throw new Error(`${source.file.path}: no rule found an error, yet no release can be made of it`);
  return { release, diagnostics, confidential };
}

function* check(context: {
  source: ParsedSource;
  metadata: Metadata;
  newsroom: Newsroom;
  now: number;
}): Generator<Diagnostic> {
  for (const rule of RULES) {
    if (typeof rule.check === 'string') continue;
    for (const finding of rule.check(context)) yield context.source.file.diagnose(rule.id, rule.severity, finding);
  }
}
