import { present } from '../../model/present.ts';
import type { ImportDocument } from '../document.ts';
import { readTextBlocks } from '../text/blocks.ts';
import { BlockReader } from './blocks.ts';
import { resolver } from './links.ts';
import { collect, readMetadata } from './metadata.ts';
import { type PageElement, readPage } from './tree.ts';

/** A page less than this much of which stands in its article was marked up by somebody who meant something else. */
const ENOUGH = 0.25;

/** Reads a web page: its blocks, each marked when it is no part of the release, and what it states of itself. */
export function readHtml(markup: string): ImportDocument {
  const { html, scripts } = readPage(markup);
  const metadata = readMetadata(html, scripts);
  const body = collect(html, 'body')[0] ?? present(collect(html, 'frameset')[0]);
  const base = collect(html, 'base')[0]?.attributes['href'];
  const reader = new BlockReader(
    { total: body.size, body },
    resolver(originOf(metadata.url, base, body)),
    readTextBlocks,
    containerOf(body),
  );
  reader.read(body);
  return { blocks: reader.blocks, metadata, assets: [], published: true, dropped: [], warnings: [] };
}

/** Relative links mean something only when the page says where it stood. */
function originOf(url: string | undefined, base: string | undefined, body: PageElement): string | undefined {
  const absolute = [base, url].find((address) => address !== undefined && /^https?:\/\//.test(address));
  if (absolute !== undefined) return absolute;
  // A printer-friendly version names its source.
  const source = collect(body, 'div').find(({ attributes }) => /source_url/.test(attributes['class'] ?? ''));
  const href = source && collect(source, 'a')[0]?.attributes['href'];
  return href !== undefined && /^https?:\/\//.test(href) ? href : undefined;
}

/** The part that the page marks as its article or main part. */
function containerOf(body: PageElement): PageElement | undefined {
  const mains = [
    ...collect(body, 'main'),
    ...collect(body, 'div').filter(({ attributes }) => attributes['role'] === 'main'),
  ];
  const articles = collect(body, 'article');
  const candidates = [
    ...(articles.length === 1 ? articles : articles.filter(({ hasH1 }) => hasH1).slice(0, 1)),
    ...mains,
  ];
  return candidates.find((element) => (element.hasH1 || !body.hasH1) && element.size > body.size * ENOUGH);
}
