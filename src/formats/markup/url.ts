import { failure, type Result, success } from '../../model/result.ts';
import { encodeUrl } from './url-encode.ts';
import { publicHost } from './url-host.ts';
import { type MailProblem, mailTarget } from './url-mail.ts';
import { phoneTarget } from './url-phone.ts';

/** Where a link leads. */
type LinkKind = 'web' | 'mail' | 'phone' | 'fragment' | 'relative';

/** A URL that may be published, percent-encoded; it still has to be escaped for HTML or XML. */
export type SafeUrl = { readonly href: string; readonly kind: LinkKind };

/**
 * Why a URL is not published:
 * `insecure` http; `scheme` any other scheme, or a colon before the first slash; `control` a control character;
 * `protocol-relative` another host without a scheme; `host` no public host name (IP addresses, one label, look-alikes
 * of slashes and dots); `user-info` a name or password before the host; `backslash` and `encoded-path` a relative path
 * that a browser and a file system read differently; `phone` no global number; `empty` an image without an address.
 */
export type UrlProblem =
  | MailProblem
  | 'insecure'
  | 'scheme'
  | 'control'
  | 'protocol-relative'
  | 'host'
  | 'user-info'
  | 'backslash'
  | 'encoded-path'
  | 'phone'
  | 'empty';

/** What the policy says of one URL. */
export type SafeLink = Result<SafeUrl, UrlProblem>;

const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const FIRST_DELIMITER = /[:/?#]/;
const END_OF_AUTHORITY = /[/?#]/;
const END_OF_PATH = /[?#]/;
const PORT = /:\d{1,5}$/;
/** Encoded dots, slashes, backslashes and control characters: never needed in a path, often a way out of a folder. */
const HIDDEN_IN_PATH = /%(?:2[ef]|5c|[01][\da-f]|7f)/i;

/**
 * The one policy for links: https, mailto, tel, a fragment of the page, or a path relative to the page. `..` is kept
 * as it was written: sibling releases and attachments are reached with it.
 */
export function safeLink(url: string): SafeLink {
  if (CONTROL.test(url)) return failure('control');
  const delimiter = url.search(FIRST_DELIMITER);
  if (url[delimiter] !== ':') return relative(url);
  const rest = url.slice(delimiter + 1);
  switch (url.slice(0, delimiter).toLowerCase()) {
    case 'https':
      return web(rest);
    case 'mailto':
      return mail(rest);
    case 'tel':
      return phone(rest);
    case 'http':
      return failure('insecure');
    default:
      return failure('scheme');
  }
}

/** The one policy for images: https, or a path relative to the page. */
export function safeImage(url: string): SafeLink {
  if (url === '') return failure('empty');
  const link = safeLink(url);
  return !link.ok || link.value.kind === 'web' || link.value.kind === 'relative' ? link : failure('scheme');
}

function relative(url: string): SafeLink {
  if (url.startsWith('#')) return success({ href: encodeUrl(url), kind: 'fragment' });
  const end = url.search(END_OF_PATH);
  const path = end < 0 ? url : url.slice(0, end);
  if (path.includes('\\')) return failure('backslash');
  if (path.startsWith('//')) return failure('protocol-relative');
  if (HIDDEN_IN_PATH.test(path)) return failure('encoded-path');
  return success({ href: encodeUrl(url), kind: 'relative' });
}

function web(rest: string): SafeLink {
  if (!rest.startsWith('//')) return failure('host');
  const length = rest.slice(2).search(END_OF_AUTHORITY);
  const end = length < 0 ? rest.length : length + 2;
  const authority = rest.slice(2, end);
  if (authority.includes('@')) return failure('user-info');
  const port = PORT.exec(authority)?.[0] ?? '';
  const host = publicHost(authority.slice(0, authority.length - port.length));
  if (host === undefined || Number(port.slice(1)) > 65_535) return failure('host');
  return success({ href: `https://${host}${port}${encodeUrl(rest.slice(end))}`, kind: 'web' });
}

function mail(rest: string): SafeLink {
  const target = mailTarget(rest);
  return target.ok ? success({ href: `mailto:${target.value}`, kind: 'mail' }) : target;
}

function phone(rest: string): SafeLink {
  const target = phoneTarget(rest);
  return target === undefined ? failure('phone') : success({ href: `tel:${target}`, kind: 'phone' });
}
