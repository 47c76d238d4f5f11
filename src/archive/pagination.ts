/** A page of a list. */
export type Page<Entry> = {
  /** 1 is the oldest. */
  readonly number: number;
  /** True for the newest page, which is the front of the list. */
  readonly newest: boolean;
  /** In the order of the list: the oldest first. */
  readonly entries: readonly Entry[];
};

/** Entries on a closed page; the newest has up to twice as many but one, so that it never holds two lonely ones. */
const PAGE_SIZE = 25;

/**
 * Divides a list into pages that stay as they are when something is added at its end: they are numbered from the
 * oldest, and all but the newest are full. When the newest would hold two pages' worth, the first of them is closed.
 *
 * @param entries the oldest first
 * @returns at least one page, the oldest first
 */
export function paginate<Entry>(entries: readonly Entry[], size = PAGE_SIZE): readonly Page<Entry>[] {
  const closed = Math.max(0, Math.floor(entries.length / size) - 1);
  const pages: Page<Entry>[] = [];
  for (let index = 0; index < closed; index += 1) {
    pages.push({ number: index + 1, newest: false, entries: entries.slice(index * size, (index + 1) * size) });
  }
  pages.push({ number: closed + 1, newest: true, entries: entries.slice(closed * size) });
  return pages;
}
