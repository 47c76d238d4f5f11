import { createHash } from 'node:crypto';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Addressed } from '../view/urls.ts';

/** The namespace of URLs (RFC 9562, 6.6). */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * Identifies a release for good: a UUID of version 5 (RFC 9562) over the organisation's own address, the language and
 * the slug. It needs nothing else of the release, so that links to translations and corrected releases can be made
 * without reading them, and it outlives a move of the site.
 *
 * @returns `urn:uuid:…`
 */
export function urnOf({ language, slug }: Addressed, newsroom: Newsroom): string {
  const name = `${newsroom.organisation.url.replace(/(?<!\/)\/+$/, '')}/#${language}/${slug}`;
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
