/** Why a character is not let into a message. */
export type UnsafeReason = 'control-character' | 'line-separator' | 'bidi-control' | 'lone-surrogate';

/** A character that is not let in. */
export type UnsafeCharacter = { readonly reason: UnsafeReason; readonly character: string };

const PRINTABLE_ASCII = /^[ -~]*$/;
/** Controls (C0, DEL, C1), the line and paragraph separators, embeddings and overrides of direction, lone surrogates. */
const UNSAFE_IN_HEADER = /[\p{Cc}\u2028\u2029\u202a-\u202e\p{Cs}]/u;
/** In ranges, which are three times as fast as \p{…} over a whole body. */
const UNSAFE_IN_BODY =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** @returns true for ASCII without controls. */
export function isPrintableAscii(text: string): boolean {
  return PRINTABLE_ASCII.test(text);
}

/**
 * Finds what must not stand in a header's value. CR, LF and NUL could end it (RFC 5322, 2.2); the other controls and
 * the separators are taken for line ends by some programs; embeddings and overrides make a name or subject show as
 * another. Isolates (U+2066 to U+2069) and marks (U+200E, U+200F) stay: Arabic with Latin names needs them.
 */
export function unsafeInHeader(text: string): UnsafeCharacter | undefined {
  return isPrintableAscii(text) ? undefined : firstUnsafe(UNSAFE_IN_HEADER, text);
}

/** Finds what must not stand in a body: controls but tab and line ends (NUL: RFC 5322, 2.3), and lone surrogates. */
export function unsafeInBody(text: string): UnsafeCharacter | undefined {
  return firstUnsafe(UNSAFE_IN_BODY, text);
}

function firstUnsafe(pattern: RegExp, text: string): UnsafeCharacter | undefined {
  const code = pattern.exec(text)?.[0]?.charCodeAt(0);
  if (code === undefined) return undefined;
  return { reason: reasonFor(code), character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}

function reasonFor(code: number): UnsafeReason {
  if (code >= 0xd800) return 'lone-surrogate';
  if (code >= 0x202a) return 'bidi-control';
  return code >= 0x2028 ? 'line-separator' : 'control-character';
}
