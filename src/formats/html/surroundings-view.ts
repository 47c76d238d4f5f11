import { isoDay } from '../../model/date.ts';
import { directionOf } from '../../model/language.ts';
import { fill } from '../templates/fill.ts';
import type { Strings } from '../templates/strings.ts';
import { writeDay } from '../view/dates.ts';
import { siblingPath } from '../view/urls.ts';
import type { Change, LinkedRelease } from './site.ts';

/** What was done to a release, or what it does to another, as templates print it. */
export type ChangeView = {
  readonly kind: Change['kind'];
  /** True where it is this release that changes an earlier one. */
  readonly isOwn: boolean;
  readonly label: string;
  readonly note: string | null;
  readonly other: LinkView | null;
};

/** A link to another release. */
export type LinkView = {
  readonly title: string;
  readonly href: string;
  readonly language: string;
  readonly direction: string;
  readonly isoDay: string;
  readonly date: string;
};

const DONE = { corrects: 'corrected', updates: 'updated', withdraws: 'withdrawn' } as const;

/** Where the page of another release is, from this one. */
type Way = (release: LinkedRelease) => string;

/** @returns the way between two pages of one site. */
export const toSibling: Way = (release) => siblingPath(release, 'index.html');

/** @returns corrections, updates and withdrawals in both directions, with the day on which something changed. */
export function changeViews(changes: readonly Change[], strings: Strings, way: Way): readonly ChangeView[] {
  // One without a note, of a release that may not be shown, says nothing.
  const told = changes.filter(({ note, other }) => note !== undefined || other !== undefined);
  return told.map(({ kind, direction, note, other }) => ({
    kind,
    isOwn: direction === 'to-earlier',
    label:
      direction === 'by-later' && other
        ? fill(strings.site[DONE[kind]], { date: writeDay(other.date, strings) })
        : strings.site[kind],
    note: note ?? null,
    other: other ? linkView(other, strings, way) : null,
  }));
}

/** @returns related releases. */
export function relatedViews(related: readonly LinkedRelease[], strings: Strings): readonly LinkView[] {
  return related.map((release) => linkView(release, strings, toSibling));
}

function linkView(release: LinkedRelease, strings: Strings, way: Way): LinkView {
  const { title, language, date } = release;
  const day = { isoDay: isoDay(date), date: writeDay(date, strings) };
  return { title, href: way(release), language, direction: directionOf(language), ...day };
}
