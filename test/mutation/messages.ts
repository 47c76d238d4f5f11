/** How often each mutant was reached, by its number. */
export type Covered = Record<string, number>;

/** What test/mutation/runner.mjs asks of the tests that are loaded. */
export type Question =
  | 'dry-run'
  | 'end'
  | { readonly id: string; readonly fileName: string; readonly tests: readonly string[]; readonly hitLimit?: number };

/** What they answer. */
export type Answer =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'dry-run';
      readonly tests: readonly {
        readonly id: string;
        readonly timeSpentMs: number;
        readonly failure: string | undefined;
      }[];
      readonly mutantCoverage: { readonly static: Covered; readonly perTest: Readonly<Record<string, Covered>> };
    }
  | { readonly kind: 'survived'; readonly run: number }
  | { readonly kind: 'endless'; readonly hits: number }
  | {
      readonly kind: 'killed';
      readonly killedBy: string;
      readonly failure: string;
      readonly run: number;
      readonly isSpoilt: boolean;
    };

declare module 'vitest' {
  export interface ProvidedContext {
    /** The name of the channel that questions come by. */
    channel: string;
  }
}
