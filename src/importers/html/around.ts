import type { DropReason, Hint } from '../document.ts';
import { asideReason, type PageSize } from './aside.ts';
import { hintsOf } from './hints.ts';
import type { PageElement } from './tree.ts';

/** What a block inherits from the elements around it. */
export type Around = {
  readonly hints: ReadonlySet<Hint>;
  readonly aside?: DropReason;
  readonly inArticle: boolean;
  /** It stands outside the part that the page marks as its article. */
  readonly outside: boolean;
};

export const NO_HINTS: ReadonlySet<Hint> = new Set();

const CONTAINERS = new Set(['article', 'main']);

/**
 * @param container the part that the page marks as its article
 * @returns what the children of an element inherit from it and from what is around it
 */
export function enter(
  element: PageElement,
  around: Around,
  page: PageSize,
  container: PageElement | undefined,
): Around {
  const aside = around.aside ?? asideReason(element, page, around.inArticle);
  const own = hintsOf(element);
  const hints = own.length === 0 ? around.hints : new Set([...around.hints, ...own]);
  const inArticle = around.inArticle || CONTAINERS.has(element.name) || element.attributes['role'] === 'main';
  const outside = around.outside && element !== container;
  return { hints, inArticle, outside, ...(aside === undefined ? {} : { aside }) };
}

/** @returns why a block is not part of the release, as a block bears it */
export function asideOf({ aside, outside }: Around): { readonly aside?: DropReason } {
  const reason = aside ?? (outside ? 'outside the article' : undefined);
  return reason === undefined ? {} : { aside: reason };
}
