import { createHash } from 'node:crypto';
import { publicHost } from '../../markup/url-host.ts';

const ATEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const DOT_ATOM = `${ATEXT}(?:\\.${ATEXT})*`;
const MESSAGE_ID = new RegExp(`^<${DOT_ATOM}@${DOT_ATOM}>$`);
/** A Message-ID stands on one line, since programs fail on a broken one; with its name that is far below 998. */
const LONGEST = 500;
/** Keeps the line within 78 columns with a domain of up to 24 characters. */
const LONGEST_SLUG = 24;
/** 64 bits: for a million releases the chance of a clash is below one in ten million. */
const HASH_DIGITS = 16;

/**
 * Makes the id of a release's email: `<slug.language.hash@domain>`, the same for the same parts. The slug is there for
 * people, shortened to its ASCII letters and digits; the hash of slug, language and version tells messages apart.
 *
 * @param parts.version what changes when the message does, such as a hash of the release
 * @param parts.domain in any script; one that the public DNS cannot have gives an id that `writeMessage` refuses
 */
export function messageIdFor(parts: { slug: string; language: string; version: string; domain: string }): string {
  const key = JSON.stringify([parts.slug, parts.language, parts.version]);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, HASH_DIGITS);
  const left = [readable(parts.slug, LONGEST_SLUG), readable(parts.language, LONGEST_SLUG), hash];
  return `<${left.filter((part) => part !== '').join('.')}@${publicHost(parts.domain) ?? ''}>`;
}

/** @returns true for `<dot-atom@dot-atom>` (RFC 5322, 3.6.4) that no program takes for an encoded word. */
export function isMessageId(id: string): boolean {
  return id.length <= LONGEST && MESSAGE_ID.test(id) && !id.includes('=?');
}

function readable(text: string, longest: number): string {
  const words = text.match(/[A-Za-z0-9]+/g) ?? [];
  return words.join('-').slice(0, longest).replace(/-$/, '');
}
