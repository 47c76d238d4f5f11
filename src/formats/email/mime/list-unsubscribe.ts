import { publicHost } from '../../markup/url-host.ts';
import { FoldedHeader } from './folded-header.ts';
import { readAddress } from './mailbox.ts';
import type { ListUnsubscribe } from './message.ts';

/** RFC 3986, 2, without the brackets; a comma or a bracket would end the address for some programs (RFC 2369, 2). */
const URL_CHARACTERS = /^(?:[A-Za-z0-9._~:/?#@!$&'()*+;=-]|%[\dA-F]{2})+$/i;
/** Leaves room for the header's name and brackets in a line of 998 (RFC 5322, 2.1.1). */
const LONGEST_URL = 900;
const HTTPS = /^https:\/\/([^/?#:@]+)(?::\d{1,5})?(?:[/?#].*)?$/i;
const MAILTO = /^mailto:([^?#]+)(?:\?([^?#]+))?$/i;
const PARAMETER = /^(?:subject|body)=/i;

/** Writes List-Unsubscribe (RFC 2369) and, for one click, List-Unsubscribe-Post (RFC 8058). */
export function unsubscribeHeaders(list: ListUnsubscribe): string {
  const urls = [list.mailto, list.https].filter((url) => url !== undefined);
  const header = new FoldedHeader('List-Unsubscribe');
  urls.forEach((url, index) => {
    header.word(`<${url}>${index < urls.length - 1 ? ',' : ''}`);
  });
  return header.toString() + (list.oneClick ? 'List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n' : '');
}

/** @returns true for an https address of a public host, without user information, encoded as RFC 3986 has it. */
export function isHttpsUrl(url: string): boolean {
  const host = isPlainUrl(url) ? HTTPS.exec(url)?.[1] : undefined;
  return host !== undefined && publicHost(host) !== undefined;
}

/** @returns true for `mailto:` one address, with a subject and a body if need be (RFC 6068): no bcc, cc or to. */
export function isMailtoUrl(url: string): boolean {
  const match = isPlainUrl(url) ? MAILTO.exec(url) : null;
  if (!match?.[1] || match[1].includes('%') || !readAddress(match[1]).ok) return false;
  const parameters = match[2]?.split('&') ?? [];
  return parameters.every((parameter) => PARAMETER.test(parameter) && !hidesControl(parameter));
}

function isPlainUrl(url: string): boolean {
  return url.length <= LONGEST_URL && URL_CHARACTERS.test(url);
}

function hidesControl(parameter: string): boolean {
  return /%(?:[01][\dA-F]|7F)/i.test(parameter);
}
