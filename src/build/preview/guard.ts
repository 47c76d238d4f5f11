import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { attempt } from '../../model/error.ts';

/** Why a request is refused: the status that says so (RFC 9110). */
export type Refused = { readonly status: 403 | 404 | 405 | 421 };

/** The address on which the preview listens: reached from this machine and from nowhere else. */
export const LOOPBACK = '127.0.0.1';

/**
 * Lets a request pass, or says why not. A page of another site must not read a release that is not public: its
 * requests bear its own Origin, and a name that it points at this machine (DNS rebinding) bears its own Host. Other
 * users of this machine do not know the key.
 *
 * @param key what every path begins with
 * @param port the port on which the preview listens
 * @returns the path below the key, decoded; or the refusal
 */
export function admit(request: IncomingMessage, key: string, port: number): string | Refused {
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) return { status: 421 };
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return { status: 403 };
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 };
  const [, first = '', ...rest] = (request.url ?? '').replace(/[?#].*$/s, '').split('/');
  if (!isSame(first, key)) return { status: 403 };
  return attempt(URIError, () => decodeURIComponent(rest.join('/'))) ?? { status: 404 };
}

function isSame(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}

const SHARED = "base-uri 'none'; form-action 'none'";
/** The preview's own page: its own script and style, and frames of its own. */
const PAGE_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; ${SHARED}`;
/** A rendition: nothing runs in it, and nothing is fetched from elsewhere: not even that a text is read gets out. */
const VIEW_POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; sandbox allow-same-origin; ${SHARED}`;

/** @returns the headers of an answer (CSP Level 3, Fetch). */
export function safeHeaders(kind: 'page' | 'view', mediaType: string): OutgoingHttpHeaders {
  return {
    'Content-Type': mediaType,
    'Content-Security-Policy': kind === 'page' ? PAGE_POLICY : VIEW_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}
