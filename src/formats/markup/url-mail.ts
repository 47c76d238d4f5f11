import { failure, type Result, success } from '../../model/result.ts';
import { publicHost } from './url-host.ts';

/** Why a `mailto:` address is refused. */
export type MailProblem = 'mail-address' | 'mail-parameter';

/** The dot-atom of RFC 5322, 3.2.3, without the characters that a URL would have to encode. */
const LOCAL_PART = /^[a-z\d!$'*+/=_{|}~-]+(?:\.[a-z\d!$'*+/=_{|}~-]+)*$/i;
/** RFC 5321, 4.5.3.1.1. */
const LONGEST_LOCAL_PART = 64;
const UNSAFE_IN_HEADER = /[\p{Cc}\u2028\u2029]/u;

/**
 * Reads what follows `mailto:`: one address, and a subject if need be (RFC 6068). Other parameters (bcc, cc, to, body)
 * would let a source write to people or say things that the reader did not ask for.
 * @returns the same with the subject encoded anew
 */
export function mailTarget(rest: string): Result<string, MailProblem> {
  const mark = rest.indexOf('?');
  const address = mailAddress(mark < 0 ? rest : rest.slice(0, mark));
  if (address === undefined) return failure('mail-address');
  if (mark < 0) return success(address);
  const subject = subjectParameter(rest.slice(mark + 1));
  return subject === undefined ? failure('mail-parameter') : success(`${address}?subject=${subject}`);
}

function mailAddress(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  if (local.length > LONGEST_LOCAL_PART || !LOCAL_PART.test(local)) return undefined;
  const host = publicHost(text.slice(at + 1));
  return host === undefined ? undefined : `${encodeURI(local)}@${host}`;
}

function subjectParameter(query: string): string | undefined {
  const name = query.slice(0, 8).toLowerCase();
  if (name !== 'subject=' || /[&#]/.test(query)) return undefined;
  const subject = decoded(query.slice(8));
  if (subject === undefined || UNSAFE_IN_HEADER.test(subject)) return undefined;
  return encodeURIComponent(subject);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text).replace(/\p{Cs}/gu, '\ufffd');
  } catch {
    return undefined;
  }
}
