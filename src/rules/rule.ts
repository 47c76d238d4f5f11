import type { Finding, Severity } from '../model/diagnostic.ts';
import type { CompleteLanguage } from '../model/language.ts';
import type { Metadata } from '../newsroom/metadata.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { ParsedSource } from '../source/parse.ts';

/** What a rule may look at: one source, what its front matter means, its newsroom, and the moment of the check. */
export type RuleContext = {
  readonly source: ParsedSource;
  readonly metadata: Metadata;
  readonly newsroom: Newsroom;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
};

/** A set of rules for one kind of work: the default, all of them, imported years. */
export type Preset = 'recommended' | 'strict' | 'archive';

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
  readonly check: (context: RuleContext) => Iterable<Finding>;
};

/**
 * Rules whose findings are made elsewhere: by the reader of sources, or where files are at hand. Those of `files` have
 * no examples here: their tests need a folder.
 */
export type DocumentedRule = Omit<Rule, 'check'> & { readonly check: 'reader' | 'files' };
