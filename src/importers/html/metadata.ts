import { attempt } from '../../model/error.ts';
import type { Metadata, Stated } from '../document.ts';
import { tidy } from '../words.ts';
import type { PageElement } from './tree.ts';

const META_TITLES: readonly string[] = ['og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'title'];
const META_DATES: Readonly<Record<string, number>> = {
  'article:published_time': 0.95,
  'og:published_time': 0.95,
  'dcterms.issued': 0.95,
  'dc.date.issued': 0.95,
  'dc.date': 0.9,
  'dcterms.date': 0.9,
  pubdate: 0.9,
  publishdate: 0.9,
  date: 0.85,
  'dcterms.created': 0.4,
  created: 0.4,
};

/** Reads what a page states of itself: its title, meta elements, JSON-LD, canonical address and language. */
export function readMetadata(html: PageElement, scripts: readonly string[]): Metadata {
  const metas = collect(html, 'meta').map(({ attributes }) => ({
    name: (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase(),
    value: tidy(attributes['content'] ?? ''),
  }));
  const meta = (name: string) => metas.find((one) => one.name === name && one.value !== '')?.value;
  const ld = scripts.flatMap(articlesIn);
  const [title] = collect(html, 'title');
  const language = html.attributes['lang'] ?? html.attributes['xml:lang'] ?? meta('dc.language');
  const url = canonical(html) ?? meta('og:url');
  return {
    titles: [
      ...stated(ld, 'headline', 'JSON-LD headline', 0.95),
      ...META_TITLES.flatMap((name) => one(meta(name), name, 0.85)),
      ...one(title && tidy(textIn(title)), '<title>', 0.8),
    ],
    subtitles: stated(ld, 'alternativeHeadline', 'JSON-LD alternativeHeadline', 0.85),
    dates: [
      ...stated(ld, 'datePublished', 'JSON-LD datePublished', 0.95),
      ...Object.entries(META_DATES).flatMap(([name, confidence]) => one(meta(name), name, confidence)),
    ],
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
  };
}

function one(value: string | undefined, where: string, confidence: number): Stated[] {
  return value === undefined || value === '' ? [] : [{ value, where, confidence }];
}

type JsonObject = Readonly<Record<string, unknown>>;

function stated(objects: readonly JsonObject[], name: string, where: string, confidence: number): Stated[] {
  return objects.flatMap((object) => {
    const value = object[name];
    return typeof value === 'string' ? one(tidy(value), where, confidence) : [];
  });
}

/** The articles that JSON-LD describes, at its top or in a graph; what is broken is passed over. */
function articlesIn(script: string): readonly JsonObject[] {
  const data: unknown = attempt(SyntaxError, () => JSON.parse(script));
  const tops = Array.isArray(data) ? data : [data];
  const all = tops.flatMap((top): unknown[] => (isObject(top) && Array.isArray(top['@graph']) ? top['@graph'] : [top]));
  return all.filter(
    (object): object is JsonObject => isObject(object) && /Article|Posting|Report/.test(String(object['@type'])),
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function canonical(html: PageElement): string | undefined {
  const href = collect(html, 'link').find(({ attributes }) => attributes['rel']?.toLowerCase() === 'canonical')
    ?.attributes['href'];
  return href && /^https?:\/\//.test(href) ? href : undefined;
}

/** @returns the elements of a name, in reading order. */
export function collect(element: PageElement, name: string, found: PageElement[] = []): PageElement[] {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) found.push(child);
    collect(child, name, found);
  }
  return found;
}

function textIn(element: PageElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
