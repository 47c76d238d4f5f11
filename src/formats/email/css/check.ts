import type { Range } from '../../../model/diagnostic.ts';
import { isEnhancement } from './baseline.ts';
import { featuresOf, propertyNames } from './features.ts';
import { type CssPiece, scanCss } from './scan.ts';
import { FEATURES, type Feature } from './support.ts';

/** CSS in a template that mail programs drop. */
export type DroppedCss = {
  /** The first place. */
  readonly range: Range;
  /** How often it stands in the template. */
  readonly count: number;
  readonly feature: Feature;
  /** The mail programs that drop it, of those that were asked for. */
  readonly clients: readonly string[];
};

/** A style sheet or a style attribute. */
export type CssText = {
  readonly css: string;
  /** Where it begins in its template. */
  readonly at: number;
  /** Where it is written, when it does not stand in the template itself. */
  readonly place?: Range;
};

/**
 * Finds the CSS that at least one of these mail programs drops, but for what no reader misses (baseline.ts).
 *
 * @param clients as caniemail.com names them: `gmail.ios`
 * @returns each feature once, in the order of its first place
 */
export function droppedCss(texts: readonly CssText[], clients: readonly string[]): readonly DroppedCss[] {
  const found = new Map<string, { readonly dropped: Omit<DroppedCss, 'count'>; readonly places: Set<number> }>();
  for (const { css, at, place } of texts) {
    for (const piece of scanCss(css)) {
      const range = place ?? { start: at + piece.start, end: at + piece.end };
      for (const { slug, ...dropped } of droppedIn(piece, clients)) {
        const known = found.get(slug);
        if (known) known.places.add(range.start);
        else found.set(slug, { dropped: { ...dropped, range }, places: new Set([range.start]) });
      }
    }
  }
  const all = [...found.values()].map(({ dropped, places }) => ({ ...dropped, count: places.size }));
  return all.sort((a, b) => a.range.start - b.range.start);
}

function droppedIn(piece: CssPiece, clients: readonly string[]) {
  return slugsOf(piece).flatMap((slug) => {
    const feature = FEATURES.get(slug);
    const dropping = feature && !isEnhancement(slug, piece) ? clients.filter((one) => feature.dropped.has(one)) : [];
    return feature && dropping.length > 0 ? [{ slug, feature, clients: dropping }] : [];
  });
}

function slugsOf(piece: CssPiece): readonly string[] {
  const tested = (slug: string) => FEATURES.has(slug);
  const property = piece.kind === 'declaration' ? propertyNames(piece.property).find(tested) : undefined;
  return [...new Set([...(property === undefined ? [] : [property]), ...featuresOf(piece)])];
}
