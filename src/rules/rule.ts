import type { z } from 'zod';
import type { Finding, Severity } from '../model/diagnostic.ts';
import type { CompleteLanguage } from '../model/language.ts';
import type { Preset } from '../model/lint-settings.ts';
import type { Metadata } from '../newsroom/metadata.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { ParsedSource } from '../source/parse.ts';
import type { ArchiveFinding, ComparedArchive } from './compare/archive.ts';

/** What a rule may look at: one source, what its front matter means, its newsroom, and the moment of the check. */
export type RuleContext = {
  readonly source: ParsedSource;
  readonly metadata: Metadata;
  readonly newsroom: Newsroom;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** What the settings say for this rule alone: read it with {@link optionsFor}. */
  readonly options: Readonly<Record<string, unknown>>;
};

/**
 * A source for documentation and tests: the sample release with some values replaced (`null` drops the key), or a
 * whole file. In bad examples ⟦…⟧ marks what the finding must point at; `now` is a timestamp.
 */
export type Example = {
  readonly set?: Readonly<Record<string, string | null>>;
  readonly body?: string;
  readonly whole?: string;
  readonly path?: string;
  readonly now?: string;
};

/** One check with all that people need to know of it: documentation, settings and tests follow from this object. */
export type Rule = {
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  readonly fixable: 'safe' | 'unsafe' | 'none';
  readonly languages: 'all' | readonly CompleteLanguage[];
  readonly presets: readonly Preset[];
  /** True when no release can be made of a source that breaks it: it cannot be switched off. */
  readonly essential: boolean;
  /** One sentence: what must be so. */
  readonly summary: string;
  readonly why: string;
  /** The standard or style manual that it follows. */
  readonly source: string;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
  /** What can be set for it, with defaults; every value is text, or a list of texts, before the schema reads it. */
  readonly options?: z.ZodObject;
  readonly check: (context: RuleContext) => Iterable<Finding>;
};

/** @returns the options of a rule: what the settings say, and its defaults. */
export function optionsFor<Schema extends z.ZodObject>(
  { options }: Pick<RuleContext, 'options'>,
  schema: Schema,
): z.output<Schema> {
  return schema.parse(options);
}

/**
 * Rules whose findings are made elsewhere: by the reader of sources, or where files are at hand. Those of `files` have
 * no examples here: their tests need a folder.
 */
export type DocumentedRule = Omit<Rule, 'check'> & { readonly check: 'reader' | 'files' };

/** A rule that sees all releases of a run: their cards, never their texts, so that any archive fits into memory. */
export type ArchiveRule = Omit<DocumentedRule, 'check'> & {
  readonly check: 'files';
  /** @param options read with the rule's own schema */
  readonly compare: (archive: ComparedArchive, context: Pick<RuleContext, 'options'>) => Iterable<ArchiveFinding>;
};
