import { domainToASCII } from 'node:url';

/** Two labels or more, the last one no number: an IPv4 address in any of its spellings never fits (RFC 1123, 2.1). */
const HOST_NAME = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{0,58}[a-z\d])$/i;
const ENCODED_LABEL = /(?:^|\.)xn--/i;
/** IDNA 2008 knows letters, marks, digits and hyphens, not the look-alikes of slashes, dots and colons. */
const UNICODE_HOST = /^[\p{L}\p{M}\p{N}.\-\u00b7\u30fb]+$/u;
/** RFC 1035, 2.3.4, without the length octets. */
const LONGEST_HOST = 253;

/**
 * Reads the host of a public address.
 * @returns the name as DNS has it: ASCII as it was written, any other script in Punycode (UTS #46); undefined for
 * IP addresses, names of one label, and everything that is no name
 */
export function publicHost(host: string): string | undefined {
  if (host.length > LONGEST_HOST) return undefined;
  if (HOST_NAME.test(host)) return ENCODED_LABEL.test(host) && domainToASCII(host) === '' ? undefined : host;
  if (!UNICODE_HOST.test(host)) return undefined;
  const ascii = domainToASCII(host);
  return ascii.length <= LONGEST_HOST && HOST_NAME.test(ascii) ? ascii : undefined;
}
