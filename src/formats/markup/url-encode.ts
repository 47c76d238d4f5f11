const ENCODED = /^[!#$&-;=?-Z_a-z~]*$/;
const TO_ENCODE = /%(?![\da-fA-F]{2})|[^!#$%&-;=?-Z_a-z~]+/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Percent-encodes what a URL cannot hold, in UTF-8, and keeps what is encoded already, as CommonMark's reference
 * output does. Lone surrogates become U+FFFD.
 */
export function encodeUrl(text: string): string {
  if (ENCODED.test(text)) return text;
  return text.replace(LONE_SURROGATE, '\ufffd').replace(TO_ENCODE, encodeURIComponent);
}
