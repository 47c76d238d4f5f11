import type { Block, Metadata } from '../document.ts';
import { endsSentence, isCapitals, key } from '../words.ts';

const BY_DEPTH = { 1: 9, 2: 6, 3: 4, 4: 2, 5: 1, 6: 1 };
const SITE = /(?<!\s)\s+[|–—·»-]\s+|(?:(?<!\s)\s+)?(?:::|\|)\s*/;

/** Each block of the head is compared with all of them: of more, the first ones are looked at. */
const MOST_TITLES = 500;

/** What the page states as its title, and the parts of it between signs that part a site's name from it. */
export function statedTitles({ titles }: Metadata): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  for (const { value, confidence } of titles) {
    if (keys.size >= MOST_TITLES) break;
    keys.set(key(value), Math.max(confidence, keys.get(key(value)) ?? 0));
    for (const part of value.split(SITE, MOST_TITLES))
      if (part.length > 12 && !keys.has(key(part))) keys.set(key(part), confidence * 0.9);
  }
  return keys;
}

/** How much a block looks like the headline; 0 for what cannot be one. */
export function titleScore(block: Block, stated: ReadonlyMap<string, number>, index: number): number {
  const { text, node, hints } = block;
  if (text === '' || text.length > 250 || !/\p{L}{2}/u.test(text) || hints.has('caption') || hints.has('byline'))
    return 0;
  if (node.type !== 'heading' && node.type !== 'paragraph') return 0;
  const words = text.split(' ').length;
  let score = Math.max(0.2, 3 - index * 0.25);
  if (node.type === 'heading') score += BY_DEPTH[node.depth];
  score += 10 * agreement(text, stated);
  if (hints.has('title')) score += 4;
  if (hints.has('subtitle') || hints.has('kind')) score -= 5;
  if (hints.has('large')) score += 4;
  if (hints.has('strong')) score += 2;
  if (hints.has('centred')) score += 1;
  if (isCapitals(text) && words >= 3) score += 3;
  if (words >= 3) score += 2;
  if (words === 1) score -= 3;
  if (/^[A-Z]{1,4}\d|^\W*\d+\W*$|\(\D*\d.*\)/.test(text)) score -= 3;
  if (endsSentence(text) && !/[?!؟]$/.test(text)) score -= text.length > 80 ? 4 : 2;
  return hints.has('links') ? score - 4 : score;
}

function agreement(text: string, stated: ReadonlyMap<string, number>): number {
  const words = key(text);
  const exact = stated.get(words);
  if (exact !== undefined) return exact;
  if (words.length < 12) return 0;
  for (const [title, confidence] of stated)
    if (title.startsWith(words) || (title.length > 20 && words.startsWith(title))) return confidence * 0.8;
  return 0;
}
