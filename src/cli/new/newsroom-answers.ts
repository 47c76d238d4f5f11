import { isEmailAddress } from '../../model/email-address.ts';
import type { StarterCi } from '../../newsroom/starter/starter.ts';
import type { Words } from '../words/words.ts';
import type { Read } from './answers.ts';

/** The answers that were given as flags. */
export type InitFlags = {
  readonly office?: string;
  readonly language?: string;
  readonly baseUrl?: string;
  readonly email?: string;
  readonly contact?: string;
  readonly ci?: StarterCi;
};
/** Reads the address of the site; a slash at its end goes. */
export function readBaseUrl(text: string, { init }: Words): Read<string> {
  const isAddress = /^https:\/\/[^\s/?#@]+(?:[/@][^\s?#]*)?$/.test(text);
  return isAddress ? { ok: true, value: text.replace(/(?<!\/)\/+$/, '') } : { ok: false, message: init.baseUrlWrong };
}

/** Reads the sender of emails. */
export function readEmail(text: string, { init }: Words): Read<string> {
  return isEmailAddress(text) ? { ok: true, value: text } : { ok: false, message: init.emailWrong };
}
