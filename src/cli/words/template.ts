import { present } from '../../model/present.ts';

/** A text with values in it, taken apart. */
export type Template = {
  /** What stands around the values: one more than there are values. */
  readonly literals: readonly string[];
  readonly values: readonly { readonly name: string; readonly kind: string | undefined }[];
};

const VALUE = /\{(\w+)(?::(\w+))?\}/g;

/** @returns the parts of `"{written}" is no slug.` */
export function parseTemplate(text: string): Template {
  const values = [...text.matchAll(VALUE)].map(([, name = '', kind]) => ({ name, kind }));
  return { literals: text.split(/\{\w+(?::\w+)?\}/), values };
}

/**
 * Finds the values of a template in a text. A value is as short as it can be, and longer only where it would otherwise
 * not be one.
 *
 * @param read makes of a value what is said; undefined where it cannot be one
 * @returns what is said of each value, by its name; undefined where the text is not of the template
 */
export function matchTemplate(
  { literals, values }: Template,
  text: string,
  read: (value: string, kind: string | undefined) => string | undefined,
): ReadonlyMap<string, string> | undefined {
  const [first = ''] = literals;
  const last = present(literals.at(-1));
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return undefined;
  const found: string[] = [];
  const matchFrom = (index: number, start: number): boolean => {
    const value = values[index];
    if (!value) return start === text.length;
    const next = present(literals[index + 1]);
    const isLast = index === values.length - 1;
    let end = isLast ? text.length - last.length : text.indexOf(next, start);
    for (; end >= start; end = isLast ? -1 : text.indexOf(next, end + 1)) {
      const said = read(text.slice(start, end), value.kind);
      if (said !== undefined) {
        found[index] = said;
        if (matchFrom(index + 1, end + next.length)) return true;
      }
      // A plain value that begins further on would help nothing: the shortest leaves most to the others.
      if (value.kind !== 'text') return false;
    }
    return false;
  };
  if (!matchFrom(0, first.length)) return undefined;
  return new Map(values.map(({ name }, index) => [name, present(found[index])]));
}

/** @returns a text with its values filled in. */
export function fillTemplate(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}
