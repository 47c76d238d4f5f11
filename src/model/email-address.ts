const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LOCAL = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`);
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const TOP = /^(?:[A-Za-z]{2,}|xn--[a-z0-9-]+)$/i;
/** The same in any script: made when a domain asks for it, which takes longer than all the rest. */
const ANY_LABEL = String.raw`^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$`;
const ANY_TOP = String.raw`^\p{L}{2,}$`;

/** Reads an address as mail programs take it (RFC 5321: dot-atom, a domain of two labels or more). */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || text.length > 254) return false;
  const labels = text.slice(at + 1).split('.');
  const top = labels.at(-1) ?? '';
  return (
    LOCAL.test(text.slice(0, at)) &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label) || new RegExp(ANY_LABEL, 'u').test(label)) &&
    (TOP.test(top) || new RegExp(ANY_TOP, 'u').test(top))
  );
}

/** @returns true when the address belongs to one of the domains or a domain below them. */
export function isInDomains(address: string, domains: readonly string[]): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return domains.some((domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`));
}
