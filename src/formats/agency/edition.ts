import { createHash } from 'node:crypto';
import { type Instant, parseInstant } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';
import { inZone, startOfDay } from '../../model/zone.ts';

/** Which version of its text a release is, as agencies number them. */
export type Edition = {
  /** From 1; a resend of the same text keeps it. */
  readonly version: number;
  /** What tells two texts apart. */
  readonly fingerprint: string;
  /** The moment of the first version, which never moves. */
  readonly firstCreated: Instant;
  readonly versionCreated: Instant;
};

/** What releases.json keeps of an edition; the moments are RFC 3339. */
export type EditionRecord = {
  readonly version: number;
  readonly fingerprint: string;
  readonly firstCreated: string;
  readonly versionCreated: string;
};

/** What of a tree is text: positions and the parser's own notes are not. */
const TREE_KEYS = [
  ...['type', 'children', 'value', 'url', 'title', 'alt', 'depth', 'ordered', 'start', 'align', 'lang'],
  ...['identifier', 'referenceType', 'checked'],
];

/**
 * Numbers a release: version 1 at first; the earlier version while the text is the same; the next one when it differs.
 * The first version is dated by the release, a later one by the build that found the change.
 *
 * @param earlier what was recorded when the release was issued last
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function editionOf(release: Release, earlier: EditionRecord | undefined, now: number): Edition {
  const fingerprint = fingerprintOf(release);
  const zone = release.office.timeZone ?? 'UTC';
  const issued = release.date.instant ?? startOfDay(release.date, zone);
  const first = earlier ? read(earlier.firstCreated) : undefined;
  if (!earlier || !first) return { version: 1, fingerprint, firstCreated: issued, versionCreated: issued };
  if (earlier.fingerprint === fingerprint) {
    const versionCreated = read(earlier.versionCreated) ?? first;
    return { version: earlier.version, fingerprint, firstCreated: first, versionCreated };
  }
  const changed = inZone(Math.floor(now / 1000) * 1000, zone);
  return { version: earlier.version + 1, fingerprint, firstCreated: first, versionCreated: changed };
}

/**
 * @returns a hash of all that readers of the copy see of a release: its words, pictures, contacts, dates and whether
 * it stands. Not of its labels (themes, keywords, translations): those change without a new version.
 */
function fingerprintOf(release: Release): string {
  const { title, subtitle, summary, date, dateEstimated, dateline, embargo, contacts, image, figures } = release;
  const { type, language, publication, relations, boilerplate, body, notes } = release;
  // Also where another release took it back.
  const withdrawn = publication.state === 'withdrawn';
  const { year, month, day, instant } = date;
  const text = withdrawn ? null : [body, notes, figures, image, boilerplate?.text, summary];
  const facts = [type, language, withdrawn, title, subtitle, year, month, day, instant?.epoch, dateEstimated];
  const people = contacts.map(({ name, title: role, office, phones, email, languages }) => [
    ...[name, role, office?.id, email, languages],
    phones.map(({ e164, extension }) => [e164, extension]),
  ]);
  const notices = relations.map(({ kind, release: to, note }) => [kind, to, note]);
  const hash = createHash('sha256').update(JSON.stringify([facts, dateline, embargo?.epoch, people, notices]));
  return hash.update(JSON.stringify(text, [...TREE_KEYS, ...VALUE_KEYS])).digest('hex');
}

/** The keys of images and figures. */
const VALUE_KEYS = ['src', 'caption', 'credit', 'label', 'asOf', 'source'];

/** @returns what is kept of an edition. */
export function editionRecord(edition: Edition, write: (instant: Instant) => string): EditionRecord {
  const { version, fingerprint, firstCreated, versionCreated } = edition;
  return { version, fingerprint, firstCreated: write(firstCreated), versionCreated: write(versionCreated) };
}

function read(text: string): Instant | undefined {
  const instant = parseInstant(text);
  return instant.ok ? instant.value : undefined;
}
