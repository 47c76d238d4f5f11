import { escapeXml } from '../../formats/markup/escape.ts';
import { element, group, raw, writeXml } from '../../formats/xml/xml.ts';

/** What one file may hold (https://www.sitemaps.org/protocol.html). */
export type Limits = { readonly urls: number; readonly bytes: number };
export const LIMITS: Limits = { urls: 50_000, bytes: 50_000_000 };

/** A page in a language, or `x-default`: the one for readers of none of them. */
export type Alternate = { readonly language: string; readonly url: string };

/** An address of a sitemap. */
export type SitemapUrl = {
  readonly url: string;
  /** W3C Datetime: a day, or a moment with its offset. */
  readonly modified?: string;
  /** The same page in every language, this one included; none where there is but one. */
  readonly alternates: readonly Alternate[];
};

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Room for declaration and root element. */
const FRAME = 512;

/**
 * @returns the element `url` as text, with its alternatives as search engines read them (xhtml:link). Written without
 * the builder: a large archive has one for each of its pages.
 */
export function writeUrl({ url, modified, alternates }: SitemapUrl): string {
  let text = `<url>\n<loc>${escapeXml(url)}</loc>\n`;
  if (modified !== undefined) text += `<lastmod>${escapeXml(modified)}</lastmod>\n`;
  for (const { language, url: href } of alternates) {
    text += `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>\n`;
  }
  return `${text}</url>`;
}

/** @returns a sitemap of elements `url`; further namespaces are those that they use. */
export function writeUrlSet(urls: readonly string[], namespaces: Readonly<Record<string, string>>): string {
  return writeXml(element('urlset', { xmlns: NAMESPACE, ...namespaces }, raw(`\n${urls.join('\n')}\n`)));
}

/** @returns an index of sitemaps, by their addresses. */
export function writeSitemapIndex(urls: readonly string[]): string {
  const sitemaps = urls.map((url) => group('sitemap', {}, element('loc', {}, url)));
  return writeXml(group('sitemapindex', { xmlns: NAMESPACE }, ...sitemaps));
}

/** Parts elements so that each file keeps within the limits. */
export function splitUrls(urls: readonly string[], limits: Limits): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let bytes = 0;
  for (const url of urls) {
    const more = Buffer.byteLength(url) + 1;
    const last = parts.at(-1);
    if (last && last.length < limits.urls && bytes + more <= limits.bytes) {
      last.push(url);
      bytes += more;
    } else {
      parts.push([url]);
      bytes = FRAME + more;
    }
  }
  return parts;
}
