import type { Release } from '../../model/release.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';

/** Desks file copy under it: capitals of ASCII, digits and hyphens. */
const LONGEST = 24;

/** @returns the slug line: organisation, office and the first keyword that fits, `IOM-MEXICO-TAPACHULA`. */
export function slugLine({ office, keywords }: Release, newsroom: Newsroom): string {
  const parts = [newsroom.organisation.shortName.en, office.id].map(ascii);
  const base = parts
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  for (const keyword of keywords.map(ascii)) {
    if (keyword !== '' && base.length + 1 + keyword.length <= LONGEST) return `${base}-${keyword}`;
  }
  return base;
}

function ascii(text: string): string {
  const latin = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return (latin.match(/[A-Za-z0-9]+/g) ?? []).join('-').toUpperCase();
}
