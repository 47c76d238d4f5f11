import { isPlain } from './yaml-edit.ts';

/** A map of front matter: a contact, a picture, a figure. */
export type FrontMatterMap = { readonly [key: string]: string | readonly string[] | undefined };

/** A value of front matter: a text, a map, or a list in which texts and maps stand. */
export type FrontMatterValue = string | FrontMatterMap | readonly (string | FrontMatterMap)[];

/** A line of front matter: a key and its value, or a comment. */
export type FrontMatterEntry =
  | { readonly key: string; readonly value: FrontMatterValue | undefined }
  | { readonly comment: string };

/**
 * Writes front matter as people write it: one key a line in the order given, short lists in brackets, quotes only where
 * YAML needs them. What is read back is the very text that was given, but for line breaks and control characters, which
 * become spaces.
 *
 * @returns the lines between the fences, each with its line feed; keys without a value are left out
 */
export function writeFrontMatter(entries: readonly FrontMatterEntry[]): string {
  return entries
    .flatMap((entry) => ('comment' in entry ? [`# ${oneLine(entry.comment)}`] : writeEntry(entry.key, entry.value)))
    .map((line) => `${line}\n`)
    .join('');
}

function writeEntry(key: string, value: FrontMatterValue | undefined): string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [`${key}: ${yamlText(value)}`];
  if (!isList(value)) return [`${key}:`, ...mapLines(value).map((line) => `  ${line}`)];
  if (value.length === 0) return [];
  const texts = value.filter((item) => typeof item === 'string');
  if (texts.length === value.length) return [`${key}: ${flow(texts)}`];
  return [`${key}:`, ...value.flatMap(itemLines)];
}

/** A type guard of its own: Array.isArray knows nothing of read-only lists. */
function isList(
  value: FrontMatterMap | readonly (string | FrontMatterMap)[],
): value is readonly (string | FrontMatterMap)[] {
  return Array.isArray(value);
}

function itemLines(item: string | FrontMatterMap): string[] {
  if (typeof item === 'string') return [`  - ${yamlText(item)}`];
  return mapLines(item).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`);
}

function mapLines(map: FrontMatterMap): string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [`${key}: ${typeof value === 'string' ? yamlText(value) : flow(value)}`];
  });
}

function flow(items: readonly string[]): string {
  return `[${items.map(yamlText).join(', ')}]`;
}

/** @returns a text as a value of YAML, in quotes where it needs them. */
export function yamlText(text: string): string {
  const line = oneLine(text);
  // These have a meaning in YAML only where a value begins.
  return isPlain(line.replace(/(?<=.)[&'%@]/gu, 'x')) ? line : `"${line.replace(/["\\]/g, '\\$&')}"`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
