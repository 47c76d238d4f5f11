import type { CssPiece } from './scan.ts';

/** Longhands that caniemail.com tests under another name than the words that they begin with. */
const OTHER_NAMES: readonly (readonly [property: RegExp, feature: string])[] = [
  [/^border-(?:start|end)-(?:start|end)-radius$/, 'border-radius-logical'],
  [/^border-(?:top|bottom)-(?:left|right)-radius$/, 'border-radius'],
  [/^border-(?:inline|block)$/, 'border-inline-block'],
  [/^border-(?:inline|block)-(?:start|end)-/, 'border-inline-block-individual'],
  [/^border-(?:inline|block)-/, 'border-inline-block-longhand'],
  [/^(margin|padding)-(?:inline|block)$/, '$1-inline-block'],
  [/^(margin|padding)-(inline|block)-(?:start|end)$/, '$1-$2-start-end'],
  [/^(?:left|right|top|bottom)$/, 'left-right-top-bottom'],
  [/^block-size$/, 'block-inline-size'],
  [/^inset-/, 'inset'],
  [/^(?:row-gap|column-gap)$/, 'gap'],
  [/^grid-template-/, 'grid-template'],
  [/^column-(?:rule|span|fill|width)/, 'column-layout-properties'],
];
/** Values that are features of their own, whatever the property. */
const IN_VALUES: readonly (readonly [value: RegExp, feature: string])[] = [
  [/!important/i, 'important'],
  [/\bvar\(/i, 'variables'],
  [/\bcalc\(/i, 'unit-calc'],
  [/\b(min|max|clamp|light-dark)\(/i, 'function-$1'],
  [/\b(linear|radial|conic)-gradient\(/i, '$1-gradient'],
  [/\b(?:ok)?(?:lch|lab)\(/i, 'modern-color'],
  [/\brgba\(/i, 'rgba'],
  [/\brgb\(/i, 'rgb'],
  [/\binitial\b/i, 'unit-initial'],
  [/(?:^|[\s,(])-?[\d.]+%/, 'unit-percent'],
  [/(?:^|[\s,(])-?[\d.]+(px|em|rem|ex|ch|cm|mm|in|pt|pc|vh|vw|vmin|vmax)\b/i, 'unit-$1'],
];
const IN_SELECTORS: readonly (readonly [selector: RegExp, feature: string])[] = [
  [/,/, 'grouping'],
  [/\[/, 'attribute'],
  [/\.[\w-]/, 'class'],
  [/#[\w-]/, 'id'],
  [/[\w\])]\s*>\s*\S/, 'child'],
  [/[\w\])]\s*\+\s*\S/, 'adjacent-sibling'],
  [/[\w\])]\s*~\s*\S/, 'general-sibling'],
  [/(?:^|[\s>+~,])\*/, 'universal'],
  [/[\w\])]\s+[\w.#[*]/, 'descendant'],
  [/(?:\.[\w-]+|\])[.[]/, 'chaining'],
];
const PSEUDO = /(::?)([a-z-]+)/g;
const OLD_PSEUDO_ELEMENTS = /^(?:before|after|first-line|first-letter)$/;

/** @returns the features of caniemail.com that a piece may use, as their slugs; not each of them is tested there. */
export function featuresOf(piece: CssPiece): readonly string[] {
  const names =
    piece.kind === 'at-rule' ? atRule(piece) : piece.kind === 'selector' ? selector(piece.text) : declared(piece);
  return names.map((name) => `css-${name}`);
}

/** @returns the property without its vendor, then shorter and shorter: the first one that is tested is meant. */
export function propertyNames(property: string): readonly string[] {
  const plain = property.replace(/^-(?:webkit|moz|ms|o)-/, '');
  const other = OTHER_NAMES.find(([pattern]) => pattern.test(plain));
  const names = [other ? plain.replace(other[0], other[1]) : plain];
  for (let end = plain.lastIndexOf('-'); end > 0; end = plain.lastIndexOf('-', end - 1))
    names.push(plain.slice(0, end));
  return names.map((name) => `css-${name}`);
}

function declared({ property, value }: Extract<CssPiece, { kind: 'declaration' }>): string[] {
  const shown = property === 'display' ? /^(?:inline-)?(flex|grid)|^(none)/i.exec(value) : null;
  const keyword = shown?.[1] ?? shown?.[2];
  const used = IN_VALUES.flatMap(([pattern, feature]) => {
    const match = pattern.exec(value);
    return match ? [feature.replace('$1', (match[1] ?? '').toLowerCase())] : [];
  });
  return keyword === undefined ? used : [`display-${keyword.toLowerCase()}`, ...used];
}

function selector(text: string): string[] {
  const pseudo = [...text.matchAll(PSEUDO)].map(([, colons, name = '']) =>
    colons === '::' || OLD_PSEUDO_ELEMENTS.test(name) ? `pseudo-element-${name}` : `pseudo-class-${name}`,
  );
  return [...IN_SELECTORS.filter(([pattern]) => pattern.test(text)).map(([, name]) => `selector-${name}`), ...pseudo];
}

function atRule({ name, text }: Extract<CssPiece, { kind: 'at-rule' }>): string[] {
  if (name !== 'media') return [`at-${name}`];
  const queries = [...text.matchAll(/\(\s*(?:-webkit-)?(?:min-|max-|any-)?([a-z-]+)/g)].map(
    ([, query]) => `at-media-${query}`,
  );
  return ['at-media', ...queries];
}
