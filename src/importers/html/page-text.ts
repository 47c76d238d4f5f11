import type { PageNode } from './inlines.ts';
import type { PageElement } from './tree.ts';

/** @returns all text in an element, with a space between elements */
export function besidesText(element: PageElement): string {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : ` ${besidesText(child)} `;
  return text;
}

/** @returns the elements within which another one stands, and that one */
export function ancestorsOf(element: PageElement, wanted: PageElement): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  const walk = (at: PageElement): boolean => {
    const holds = at === wanted || at.children.some((child) => typeof child !== 'string' && walk(child));
    if (holds) found.add(at);
    return holds;
  };
  walk(element);
  return found;
}

/** @returns the text in an element as it was typed, line ends for breaks */
export function rawText(element: PageElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : rawText(child)))
    .join('');
}

/** @returns the first words of a line as they were typed */
export function rawStart(nodes: readonly PageNode[]): string {
  let raw = '';
  for (const node of nodes) {
    raw += typeof node === 'string' ? node : rawText(node);
    if (raw.trim().length > 80) break;
  }
  return raw.trimStart().slice(0, 120);
}

/** @returns how many line ends stand before the first word */
export function leadingLines(nodes: readonly PageNode[]): number {
  const [first] = nodes;
  if (typeof first !== 'string') return 0;
  return (/^\s*/.exec(first)?.[0].match(/\n/g) ?? []).length;
}
