/** A line of parameters stays within 76 columns: a space before, a semicolon after. */
const LONGEST = 74;
const QUOTABLE = /^[ !#-[\]-~]{1,60}$/;
/** attr-char of RFC 2231, 7. */
const PLAIN = /[A-Za-z0-9!#$&+.^_`|~-]/;
const CHARACTER = /./gsu;

/**
 * Writes a parameter of a MIME header: quoted when it is short ASCII, otherwise percent-encoded UTF-8 and, if need be,
 * in numbered pieces (RFC 2231, 3 and 4), none of which splits a character.
 * @returns the parameter, or its pieces in order; each fits on a line
 */
export function parameter(name: string, value: string): string[] {
  if (QUOTABLE.test(value) && !value.includes('=?')) return [`${name}="${value}"`];
  const characters = (value.match(CHARACTER) ?? []).map(percentEncoded);
  const whole = `${name}*=utf-8''${characters.join('')}`;
  return whole.length <= LONGEST ? [whole] : pieces(name, characters);
}

function pieces(name: string, characters: readonly string[]): string[] {
  const result: string[] = [];
  let piece = `${name}*0*=utf-8''`;
  for (const character of characters) {
    if (piece.length + character.length > LONGEST) {
      result.push(piece);
      piece = `${name}*${result.length}*=`;
    }
    piece += character;
  }
  return [...result, piece];
}

function percentEncoded(character: string): string {
  if (PLAIN.test(character)) return character;
  return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&');
}
