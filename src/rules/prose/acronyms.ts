import { ofLatest } from '../../model/latest.ts';
import type { ProseBlock } from './prose.ts';

/** Acronyms that readers of a release know: they need not be spelt out. */
const KNOWN_ACRONYMS: ReadonlySet<string> = new Set([
  'IOM',
  'OIM',
  'UN',
  'ONU',
  'EU',
  'USD',
  'EUR',
  'CHF',
  'COVID',
  'UNHCR',
  'UNICEF',
  'WHO',
  'NGO',
  'HIV',
  'TV',
  'GMT',
  'UTC',
]);

/** @returns false for what readers know, and in a block of nothing but capitals, where any word may be one of them */
export function isUnknownAcronym(word: string, block: ProseBlock): boolean {
  return !KNOWN_ACRONYMS.has(word) && hasSmallLetters(block);
}

/** Asked once for a block: a paragraph may have 100,000 words in capitals. */
const hasSmallLetters = ofLatest(({ text }: ProseBlock) => /\p{Ll}/u.test(text));
