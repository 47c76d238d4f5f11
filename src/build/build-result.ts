import type { PublishedCounts, PublishedRelease } from '../archive/record.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { CheckedSource } from './check-sources.ts';
import type { KeptBack } from './plan.ts';

/** A source of a build. */
export type BuiltSource = {
  /** As diagnostics give it. */
  readonly path: string;
  readonly absolute: string;
  readonly confidential: boolean;
  /** Its text, read again when it is asked for. */
  readonly file: SourceFile;
};

/** What a build did. */
export type BuildResult = {
  readonly out: string;
  readonly formats: readonly string[];
  readonly sources: readonly BuiltSource[];
  /** Everything that was found, by source, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly rendered: readonly PublishedRelease[];
  /** How many of them there are, by language and format. */
  readonly counts: PublishedCounts;
  /** How many of these were left as an earlier build had made them, without being rendered again. */
  readonly reused: number;
  /** What was written beside the releases: style, front pages, lists. */
  readonly site: readonly string[];
  readonly keptBack: readonly KeptBack[];
  /** Sources that were left out because of errors. */
  readonly failed: readonly string[];
  /** Paths below the output folder. */
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
};

/** What a build did that read its sources. */
export type BuiltAnew = Omit<BuildResult, 'sources'> & { readonly sources: readonly CheckedSource[] };
