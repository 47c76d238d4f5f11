import type { Hint } from '../document.ts';
import type { PageElement } from './tree.ts';

/** What class names and ids say of the text in them. */
const BY_CLASS: readonly (readonly [RegExp, Hint])[] = [
  [
    /^(?:standfirst|subtitle|sub-title|sous-titre|subtitulo|subheadline|sub-headline|subhead|deck|dek|chapeau|chap[oô]|entradilla|copete|lede|intro-title|bajada|tagline|secondary-title|kicker-bottom)$/,
    'subtitle',
  ],
  [/^(?:kicker|badge|eyebrow|rubrique|volanta|press-release-type|doc-type|content-type|label-type)$/, 'kind'],
  [/^(?:updated|modified|date-modified|last-updated)$/, 'updated'],
  [
    /^(?:date\S*|\S+-date|\S+_date|date-publish\S*|submitted|print-submitted|print-created|posted|posted-on|published|pubdate|fecha\S*|entry-date|entry-meta|meta|infos|created|time|timestamp|article-date|news-date)$/,
    'date',
  ],
  [/^(?:byline|author|autor|auteur|print-submitted)$/, 'byline'],
  [/^(?:contact\S*|press-contact\S*|media-contact\S*|contacto\S*|\S+-contacts?)$/, 'contact'],
  [/^(?:about|boilerplate|about-\S+|a-propos|acerca\S*)$/, 'about'],
  [/^(?:pull-?quote|pullquote\S*|blockquote-pull|quote-pull|destacado)$/, 'pull quote'],
  [
    /^(?:caption|wp-caption-text|figcaption|legende|pie-de-foto|photo-caption|image-caption|credit|photo-credit|imgcredit)$/,
    'caption',
  ],
  [
    /^(?:headline|entry-title|page-title|title|titre|titulo|titular|node-title|print-title|article-title|news-title|post-title)$/,
    'title',
  ],
];

/** @returns what an element says of its text, beyond what its parents said. */
export function hintsOf({ name, attributes }: PageElement): readonly Hint[] {
  const hints: Hint[] = [];
  if (name === 'time') hints.push('date');
  if (name === 'figcaption' || name === 'caption') hints.push('caption');
  if (name === 'address') hints.push('contact');
  if (
    name === 'center' ||
    attributes['class'] === 'importer-centred' ||
    attributes['align']?.toLowerCase() === 'center'
  )
    hints.push('centred');
  if (/text-align\s*:\s*center/i.test(attributes['style'] ?? '')) hints.push('centred');
  if (name === 'big' || attributes['class'] === 'importer-large' || isLarge(attributes)) hints.push('large');
  const named = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.trim();
  if (named === '') return hints;
  const tokens = named.toLowerCase().split(/\s+/);
  for (const [pattern, hint] of BY_CLASS) if (tokens.some((token) => pattern.test(token))) hints.push(hint);
  return hints;
}

function isLarge({ size, style }: PageElement['attributes']): boolean {
  if (size !== undefined && /^(?:\+[1-4]|[4-7])$/.test(size)) return true;
  const match = /font-size\s*:\s*([\d.]+)\s*(pt|px|em|rem|%)/i.exec(style ?? '');
  const [, number = '0', unit = ''] = match ?? [];
  const enough: Readonly<Record<string, number>> = { pt: 14, px: 18, em: 1.3, rem: 1.3, '%': 130 };
  return Number(number) >= (enough[unit.toLowerCase()] ?? Number.POSITIVE_INFINITY);
}
