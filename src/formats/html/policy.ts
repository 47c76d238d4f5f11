import { createHash } from 'node:crypto';

/** What a page needs beyond its own style and its site's pictures. */
export type PolicyOptions = {
  /** The style in the page, where it is not linked. */
  readonly style?: string | undefined;
  /** The origins of pictures that stand elsewhere: `https://images.example.org`. */
  readonly imageOrigins?: Iterable<string>;
  /** Further directives, such as `script-src 'self'` of a search page. */
  readonly more?: readonly string[];
};

/** Pages that stand alone share their style as a rule: it is hashed once. */
let last = { style: '', source: '' };

function sourceOf(style: string): string {
  if (style !== last.style || last.source === '') {
    last = { style, source: `'sha256-${createHash('sha256').update(style).digest('base64')}'` };
  }
  return last.source;
}

/** @returns the Content Security Policy (Level 3) of a page: nothing may be loaded but what it is known to need. */
export function contentPolicy({ style, imageOrigins = [], more = [] }: PolicyOptions): string {
  const styles = style === undefined ? "'self'" : sourceOf(style);
  const images = ["'self'", ...imageOrigins].join(' ');
  const directives = ["default-src 'none'", `style-src ${styles}`, `img-src ${images}`, ...more];
  return [...directives, "base-uri 'none'", "form-action 'none'"].join('; ');
}
