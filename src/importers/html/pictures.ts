import type { PageElement } from './tree.ts';

const LAYOUT =
  /(?:^|[/_-])(?:logos?|banner|spacer|pixel|blank|icons?|arrow|bullet|button|btn|header|print|share|clear|dot)\b[\w-]*\.\w+$/i;

/** @returns true for a picture that is there for the looks of a page */
export function isLayoutPicture({ attributes }: PageElement): boolean {
  const { src = '', alt = '', width, height } = attributes;
  if (Number(width ?? 999) < 60 || Number(height ?? 999) < 60) return true;
  return Number(width ?? 1) / Number(height ?? 1) > 5 || LAYOUT.test(src) || /\blogo\b/i.test(alt);
}

/** @returns true when a picture stands in an element */
export function holdsPicture(element: PageElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && (child.name === 'img' || holdsPicture(child)));
}

/** @returns the pictures in an element, in reading order */
export function picturesIn(element: PageElement): PageElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === 'img' ? [child] : picturesIn(child),
  );
}
