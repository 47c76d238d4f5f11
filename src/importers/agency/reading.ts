import type { Root } from 'mdast';
import type { Instant, ReleaseDate } from '../../model/date.ts';
import type { Figure, Image, Relation, ReleaseType, Status } from '../../model/release.ts';
import { failure, type Result } from '../../model/result.ts';

/** A contact as an agency format has it. */
export type ReadContact = {
  readonly name: string;
  readonly title?: string;
  /** The id of an office. */
  readonly office?: string;
  /** As written: `+41 22 717 91 11`. */
  readonly phones: readonly { readonly international: string; readonly extension?: string }[];
  readonly email?: string;
  readonly languages: readonly string[];
};

/**
 * What an agency's document says of a release. Of other providers' documents many fields are absent: what is there is
 * what the standard has a place for.
 */
export type AgencyReading = {
  readonly id?: string;
  readonly version?: number;
  readonly firstCreated?: Instant;
  readonly versionCreated?: Instant;
  readonly language?: string;
  readonly slug?: string;
  readonly slugLine?: string;
  readonly office?: string;
  readonly type?: ReleaseType;
  readonly status: Status;
  readonly title?: string;
  readonly subtitle?: string;
  readonly summary?: string;
  readonly date?: ReleaseDate;
  readonly dateEstimated: boolean;
  readonly dateline: readonly string[];
  readonly embargo?: Instant;
  readonly contacts: readonly ReadContact[];
  readonly themes: readonly string[];
  readonly countries: readonly string[];
  readonly sdgs: readonly string[];
  readonly keywords: readonly string[];
  readonly image?: Image;
  readonly figures: readonly Figure[];
  readonly notes?: Root;
  readonly body: Root;
  readonly boilerplate?: { readonly id?: string; readonly text: Root };
  readonly translations: readonly { readonly language: string; readonly slug: string; readonly title?: string }[];
  readonly relations: readonly Relation[];
  readonly formerUrls: readonly string[];
  readonly source?: string;
};

/** Why a document cannot be read. */
export type AgencyProblem = {
  /** `syntax`: it is not well-formed; `foreign`: it is something else; `limit`: it is nested too deep. */
  readonly kind: 'syntax' | 'foreign' | 'limit';
  readonly message: string;
};

/** What a reader gives. */
export type AgencyResult = Result<AgencyReading, AgencyProblem>;

/** @returns a document that cannot be read. */
export function unreadable(kind: AgencyProblem['kind'], message: string): { ok: false; problem: AgencyProblem } {
  return { ...failure({ kind, message }) };
}

/** A property that is there only when it has a value. */
export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
