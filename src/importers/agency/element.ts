/** An element of XML or HTML: its local name in lower case for HTML, its attributes, its children. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
};

/** @returns the child elements, of one name or all. */
export function childrenOf(element: Element | undefined, name?: string): readonly Element[] {
  return (element?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** @returns the first child element of a name, step by step down a path. */
export function childAt(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** @returns the first element of a name, at or below one, in reading order. */
export function findElement(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined || element.name === name) return element;
  for (const child of childrenOf(element)) {
    const found = findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

/** @returns all text below an element, whitespace folded as XML and HTML fold it; no-break spaces stay. */
export function textOf(element: Element): string;
export function textOf(element: Element | undefined): string | undefined;
export function textOf(element: Element | undefined): string | undefined {
  if (element === undefined) return undefined;
  return fold(rawText(element)).trim();
}

/** @returns the values of an attribute, of the elements that have it. */
export function valuesOf(elements: readonly Element[], name: string): readonly string[] {
  return elements.map(({ attributes }) => attributes[name]).filter((value) => value !== undefined);
}

/** @returns all text below an element as it is. */
export function rawText(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** @returns the text with each run of spaces, tabs and line ends as one space. */
export function fold(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ');
}

/** @returns true when an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (element.attributes['class'] ?? '').split(/\s+/).includes(name);
}
