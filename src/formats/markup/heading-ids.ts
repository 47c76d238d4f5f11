const NOT_IN_ID = /[^\p{L}\p{M}\p{N}]+/gu;
const EDGES = /^-+|-+$/g;
/** An id is typed and sent along: a long heading gives its first words. */
const LONGEST_ID = 64;

/** @returns the words of a heading in any script, in lower case and joined by hyphens; `section` where there is none. */
function headingSlug(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(NOT_IN_ID, '-').replace(EDGES, '');
  return shortened(words) || 'section';
}

/** Gives each heading of a page an id that no other element has. */
export class HeadingIds {
  readonly #taken: ReadonlySet<string>;
  readonly #given = new Set<string>();
  readonly #repeats = new Map<string, number>();

  /** @param taken the ids that the page has already */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  /** @returns the heading's slug, numbered from 2 where it is taken. */
  next(text: string): string {
    const slug = headingSlug(text);
    let id = slug;
    let number = this.#repeats.get(slug) ?? 1;
    while (this.#taken.has(id) || this.#given.has(id)) {
      number += 1;
      id = `${slug}-${number}`;
    }
    this.#repeats.set(slug, number);
    this.#given.add(id);
    return id;
  }
}

function shortened(words: string): string {
  if (words.length <= LONGEST_ID) return words;
  const end = words.lastIndexOf('-', LONGEST_ID);
  return words.slice(0, end > 0 ? end : LONGEST_ID).replace(/\p{Cs}$/u, '');
}
