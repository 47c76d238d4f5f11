import { compareDiagnostics, type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import type { LintSettings } from '../model/lint-settings.ts';
import type { Release } from '../model/release.ts';
import { assembleRelease } from '../newsroom/assemble.ts';
import { readMetadata } from '../newsroom/metadata.ts';
import { DEFAULT_NEWSROOM, type Newsroom } from '../newsroom/newsroom.ts';
import type { ParsedSource } from '../source/parse.ts';
import { type Selection, type SelectionPlace, selectRules } from './engine/selection.ts';
import { isFoundLater, readSuppressions, reportUnused, type Suppression, suppress } from './engine/suppressions.ts';
import { runRules } from './run.ts';

/** What a source was checked against. */
export type ValidateOptions = {
  /** Default: IOM with its built-in registry of offices. */
  readonly newsroom?: Newsroom;
  /** Which rules are asked; default: what the newsroom says. */
  readonly lint?: LintSettings;
  /** The path of the source in its newsroom, which the settings' globs are matched with; default: the source's own. */
  readonly path?: string;
  /** The moment of the check, in milliseconds since 1970-01-01T00:00:00Z: decides what is public. */
  readonly now: number;
};

/** The outcome: a release when there is no error, and everything that was found. */
export type Validation = {
  readonly release?: Release;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * True when nothing of the source may be shown to outsiders: a draft, an embargo, a date ahead, a text that was
   * withdrawn, or a source that could not be read, of which nobody can tell.
   */
  readonly confidential: boolean;
  /** False when there is no front matter that can be used: most rules had nothing to look at. */
  readonly readable: boolean;
  /** What comments suppress of findings that are made later, where files or other releases are at hand. */
  readonly pending: readonly Suppression[];
  /** What its rules were chosen by. */
  readonly place: SelectionPlace;
  /** The rules that were chosen for this source: they hold for what is found out later, too. */
  readonly selection: Selection;
};

/**
 * Checks a parsed source against the rules that are chosen for it and makes a release of it. Pure: the same input gives
 * the same result.
 */
export function validate(source: ParsedSource, options: ValidateOptions): Validation {
  const newsroom = options.newsroom ?? DEFAULT_NEWSROOM;
  const { now } = options;
  const metadata = readMetadata(source, newsroom);
  const place = {
    path: options.path ?? source.file.path,
    language: metadata?.language,
    date: metadata?.date?.ok ? metadata.date.value : undefined,
  };
  const selection = selectRules(options.lint ?? newsroom.lint, place);
  const { suppressions, diagnostics: comments } = readSuppressions(source.file, source.directives);
  const found = [...source.diagnostics, ...comments].flatMap((one) => weigh(one, selection));
  if (metadata) {
    for (const one of runRules(selection.checks, { source, metadata, newsroom, now })) found.push(one);
  }
  const { diagnostics: kept, used } = suppress(found, suppressions);
  const own = suppressions.filter((one) => !isFoundLater(one));
  // While there is nothing to check, nobody can tell what a comment would suppress.
  const idle = metadata ? reportUnused(own, used, selection) : [];
  const diagnostics = [...kept, ...idle].sort(compareDiagnostics);
  const release = metadata && assembleRelease(source, metadata, newsroom, now);
  const confidential = release ? release.publication.state !== 'public' : true;
  const pending = suppressions.filter(isFoundLater);
  const outcome = { diagnostics, confidential, place, selection, pending, readable: metadata !== undefined };
  if (hasErrors(diagnostics)) return outcome;
  if (!release) throw new Error(`${source.file.path}: no rule found an error, yet no release can be made of it`);
  return { ...outcome, release };
}

/** Gives a diagnostic that was made outside the rules the severity of the settings. @returns none when it is off */
export function weigh(diagnostic: Diagnostic, selection: Selection): readonly Diagnostic[] {
  const level = selection.levelOf(diagnostic.rule);
  if (level === 'off') return [];
  return [level === undefined ? diagnostic : { ...diagnostic, severity: level }];
}
