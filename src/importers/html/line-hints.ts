import type { PhrasingContent } from 'mdast';
import type { Hint } from '../document.ts';

/** Adds what the markup of a whole line says: bold, italic, nothing but links. */
export function withInlineHints(children: readonly PhrasingContent[], hints: ReadonlySet<Hint>): ReadonlySet<Hint> {
  const words = children.filter((node) => node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value));
  if (words.length === 0) return hints;
  const found: Hint[] = [];
  if (words.every(({ type }) => type === 'strong')) found.push('strong');
  if (words.every(({ type }) => type === 'emphasis')) found.push('emphasis');
  if (words.every(isLink)) found.push('links');
  return found.length === 0 ? hints : new Set([...hints, ...found]);
}

/** @returns the words and the addresses and numbers that stand only in their links: "Send an email" */
export function withAddresses(children: readonly PhrasingContent[], text: string): string {
  const inLowerCase = text.toLowerCase();
  const digitsOfText = text.replace(/\D/g, '');
  const isInWords = /\[at\]|\(at\)|\sat\s|arobase/i.test(text);
  const hidden = children.flatMap((node) => {
    if (isInWords || node.type !== 'link' || !/^(?:mailto|tel):/.test(node.url)) return [];
    const address = decodeAddress(node.url);
    const isSaid = node.url.startsWith('tel:')
      ? digitsOfText.includes(address.replace(/\D/g, '').slice(-6))
      : inLowerCase.includes(address.toLowerCase());
    return isSaid ? [] : [address];
  });
  return [text, ...hidden].join(' ');
}

function decodeAddress(url: string): string {
  const address = url.replace(/^(?:mailto|tel):|\?.*$/gs, '');
  return address.replace(/%40/g, '@').replace(/%2B/gi, '+').replace(/%20/g, ' ');
}

/** A link that is no address, also in bold. */
function isLink(node: PhrasingContent): boolean {
  if (node.type === 'link') return !/^(?:mailto|tel):/.test(node.url);
  if (node.type !== 'strong' && node.type !== 'emphasis') return false;
  const words = node.children.filter((child) => child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value));
  return words.length > 0 && words.every(isLink);
}
