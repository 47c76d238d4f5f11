import type { Language } from './language.ts';
import type { Office } from './office.ts';

/** A telephone number that is valid in its country's plan (ITU-T E.164). */
export type Phone = {
  /** `+525555363954`: for `tel:` links. */
  readonly e164: string;
  /** `+52 55 5536 3954`: as ITU-T E.123 writes it, for people. */
  readonly international: string;
  /** The extension's digits, when there is one. */
  readonly extension?: string;
};

/** A person or desk that journalists may call. */
export type Contact = {
  readonly name: string;
  /** The function, such as `Chief of Mission`. */
  readonly title?: string;
  readonly office?: Office;
  readonly phones: readonly Phone[];
  readonly email?: string;
  readonly languages: readonly Language[];
};
