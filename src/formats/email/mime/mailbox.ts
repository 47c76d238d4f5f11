import { isEmailAddress } from '../../../model/email-address.ts';
import { failure, type Result, success } from '../../../model/result.ts';
import { publicHost } from '../../markup/url-host.ts';
import { isPrintableAscii } from './characters.ts';
import { FoldedHeader } from './folded-header.ts';
import type { Mailbox } from './message.ts';

/** The atoms of RFC 5322, 3.2.3, with one space between. */
const ATOMS = /^[\w!#$%&'*+/=?^`{|}~-]+(?: [\w!#$%&'*+/=?^`{|}~-]+)*$/;
/** One space between words: programs drop more of them, even inside quotes. */
const SPACED = /^[!-~]+(?: [!-~]+)*$/;
/** A name that has to be broken is encoded: not every program joins a quoted string over lines. */
const LONGEST_NAME = 60;

/** Writes a list of mailboxes (RFC 5322, 3.4), or a group that shows no one when there are none. */
export function mailboxHeader(name: string, mailboxes: readonly Mailbox[]): string {
  if (mailboxes.length === 0) return `${name}: undisclosed-recipients:;\r\n`;
  const header = new FoldedHeader(name);
  mailboxes.forEach((mailbox, index) => {
    const comma = index < mailboxes.length - 1 ? ',' : '';
    if (mailbox.name) addPhrase(header, mailbox.name);
    const address = asciiAddress(mailbox.address);
    header.word((mailbox.name ? `<${address}>` : address) + comma);
  });
  return header.toString();
}

/** Reads an address: its local part as it stands, its domain as the DNS has it (Punycode where it is not ASCII). */
export function readAddress(address: string): Result<string, 'address' | 'local-part'> {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  if (!isPrintableAscii(local) || local.includes('=?')) return failure('local-part');
  const host = isEmailAddress(address) ? publicHost(address.slice(at + 1)) : undefined;
  return host === undefined ? failure('address') : success(`${local}@${host}`);
}

function asciiAddress(address: string): string {
  const read = readAddress(address);
  if (!read.ok) throw new TypeError(`not checked before it was written: ${read.problem}`);
  return read.value;
}

function addPhrase(header: FoldedHeader, name: string): void {
  const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
  if (name.includes('=?') || quoted.length > LONGEST_NAME || !SPACED.test(name)) header.encodedName(name);
  else if (ATOMS.test(name)) for (const atom of name.split(' ')) header.word(atom);
  else header.word(quoted);
}
