import { isoDate, isoInstant } from '../../model/date.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { directionOf } from '../../model/language.ts';
import type { Publication } from '../../model/release.ts';
import { addressOf, type Desk } from './desk.ts';
import type { Entry } from './entry.ts';
import type { Renderer } from './rendering.ts';

/** What the list of releases shows of one of them. */
export type ListedRelease = {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where its renditions are, below `view/`; absent until there was a version without errors. */
  readonly address?: string;
  readonly date?: string;
  readonly office?: string;
  /** As of now; `unreadable` until there was a version without errors. */
  readonly state: Publication['state'] | 'unreadable';
  /** When it becomes public, where that is known. */
  readonly until?: string;
  readonly counts: Readonly<Record<Severity, number>>;
};

/** @returns what the list shows of a source. */
export function listedRelease(desk: Desk, entry: Entry): ListedRelease {
  const { id, title, good } = entry;
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of desk.diagnosticsOf(entry)) counts[severity] += 1;
  const language = good?.card.language ?? entry.language;
  const direction = directionOf(language);
  if (!good) return { id, title, language, direction, state: 'unreadable', counts };
  const { slug, date, publication } = good.card;
  const until = 'until' in publication ? { until: isoInstant(publication.until) } : {};
  const address = `${encodeURIComponent(language)}/${encodeURIComponent(slug)}/`;
  const known = { address, date: isoDate(date), office: good.office, state: publication.state, ...until };
  return { id, title, language, direction, ...known, counts };
}

/** Says a message or a hint, which are made in English, in the language of the desk. */
export type Say = (text: string) => string;

/** A finding as the page of the preview shows it. */
export type ShownFinding = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'hint'> & {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** @returns a finding without what only programs need. */
export function shownFinding({ rule, severity, message, hint, start, end }: Diagnostic, say: Say): ShownFinding {
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { rule, severity, message: say(message), ...(hint === undefined ? {} : { hint: say(hint) }), ...place };
}

/** Everything about one release. */
export type ShownRelease = ListedRelease & {
  readonly source: string;
  readonly stale: boolean;
  /** When the version that is shown was read, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly goodAt?: number;
  readonly findings: readonly ShownFinding[];
  /** The ids of its translations on the desk. */
  readonly translations: readonly string[];
  /** What an email says on top. */
  readonly email?: { readonly subject: string; readonly from: string };
};

/** @returns a release with its text and its findings, those that formats make among them. */
export function shownRelease(
  desk: Desk,
  renderer: Renderer,
  entry: Entry,
  { formats, say }: { readonly formats: readonly string[]; readonly say: Say },
): ShownRelease {
  const release = renderer.releaseOf(entry);
  const { name, address } = desk.room.newsroom.email.from;
  return {
    ...listedRelease(desk, entry),
    source: entry.checked.file.text,
    stale: entry.stale,
    ...(entry.good ? { goodAt: entry.good.at } : {}),
    findings: renderer.diagnosticsOf(entry, formats).map((found) => shownFinding(found, say)),
    translations: translationsOf(desk, entry),
    ...(release
      ? { email: { subject: release.title, from: name === undefined ? address : `${name} <${address}>` } }
      : {}),
  };
}

function translationsOf(desk: Desk, { good }: Entry): readonly string[] {
  if (!good) return [];
  return desk
    .links()(good.card)
    .flatMap((translation) => desk.at(addressOf(translation))?.id ?? []);
}
