/** What kind of failure a user meets; each has its exit code (DESIGN.md, "Commands"). */
export type FailureKind = 'usage' | 'configuration' | 'machine';

/** An error that the user or the machine caused: one sentence of what is wrong and one of what to do. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
  readonly kind: FailureKind;
  readonly hint: string;

  /**
   * @param kind decides the exit code: 2 for usage and configuration, 3 for the machine
   * @param message what is wrong
   * @param hint what to do next
   */
  constructor(kind: FailureKind, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.hint = hint;
  }
}

type ErrorType<Kind extends Error> = abstract new (...args: never[]) => Kind;

/**
 * Runs what says no by throwing: a strict decoder, `JSON.parse`.
 *
 * @param refusal the kind of error that says no; any other is a defect and goes on
 * @returns what `run` returns; undefined where it says no
 */
export function attempt<Value>(refusal: ErrorType<Error>, run: () => Value): Value | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof refusal) return undefined;
    throw error;
  }
}

/**
 * Runs what ends in an error whose words are for a person.
 *
 * @param kind of the error that is expected; any other is a defect and goes on
 * @returns what `run` returns, or that error
 */
export function caught<Value, Kind extends Error>(kind: ErrorType<Kind>, run: () => Value): Value | Kind {
  try {
    return run();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
}
