/** The words of the page's language, as the page gives them to its script. */
export type Words = {
  /** By the plural categories of Unicode (CLDR). */
  readonly count: Readonly<Record<string, string>>;
  readonly thousands: string;
  readonly none: string;
  readonly loading: string;
  readonly failed: string;
};

/** The parts of the page that the script works with. */
export type Elements = {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly year: HTMLSelectElement;
  readonly office: HTMLSelectElement;
  readonly theme: HTMLSelectElement;
  readonly language: HTMLSelectElement;
  readonly found: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLElement;
  readonly withoutScript: HTMLElement;
};

/** @returns the parts of the page. @throws when a template of one's own has left one out, with its name */
export function findElements(): Elements {
  return {
    form: find('search', HTMLFormElement),
    words: find('words', HTMLInputElement),
    year: find('year', HTMLSelectElement),
    office: find('office', HTMLSelectElement),
    theme: find('theme', HTMLSelectElement),
    language: find('language', HTMLSelectElement),
    found: find('found', HTMLElement),
    results: find('results', HTMLElement),
    more: find('more', HTMLElement),
    withoutScript: find('without-script', HTMLElement),
  };
}

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`the search page has no ${id}`);
}

/** @returns how many were found, in words. */
export function countWords(count: number, words: Words): string {
  const plural = new Intl.PluralRules(document.documentElement.lang).select(count);
  const pattern = words.count[plural] ?? words.count['other'] ?? '{count}';
  const digits = String(count);
  const apart =
    digits.length < 5 && words.thousands !== ',' ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, words.thousands);
  return pattern.replace('{count}', () => apart);
}
