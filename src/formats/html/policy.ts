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

/** @returns the Content Security Policy (Level 3) of a page: nothing may be loaded but what it is known to need. */
export function contentPolicy({ style, imageOrigins = [], more = [] }: PolicyOptions): string {
  const styles = style === undefined ? "'self'" : `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  const images = ["'self'", ...imageOrigins].join(' ');
  const directives = ["default-src 'none'", `style-src ${styles}`, `img-src ${images}`, ...more];
  return [...directives, "base-uri 'none'", "form-action 'none'"].join('; ');
}
