/** Begins like a word or a number, and like nothing that YAML reads as something else. */
const PLAIN = /^[\p{L}\p{N}+(/.][^\p{Cc}\u2028\u2029]*$/u;
const NOT_PLAIN = /:(?:\s|$)|\s#|^\s|\s$|^(?:true|false|null|yes|no|on|off|~)$/i;
const IN_LIST = /[,[\]{}]/;

/** @returns a text as a YAML value on one line: plain where it can be, else in double quotes */
export function yamlText(text: string, place: 'block' | 'list' = 'block'): string {
  const clean = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  if (PLAIN.test(clean) && !NOT_PLAIN.test(clean) && !(place === 'list' && IN_LIST.test(clean))) return clean;
  return JSON.stringify(clean).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** @returns `[a, b]` */
export function yamlList(items: readonly string[]): string {
  return `[${items.map((item) => yamlText(item, 'list')).join(', ')}]`;
}

/** @returns lines of a comment, wrapped */
export function yamlComment(text: string, width = 118): string[] {
  const lines: string[] = [];
  let open = '#';
  // Words of the input must not become a comment to the checker.
  for (const word of text
    .replaceAll('iom-release-', 'iom-release ')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .split(/\s+/)) {
    if (open.length + 1 + word.length > width && open !== '#') {
      lines.push(open);
      open = '#';
    }
    open += ` ${word}`;
  }
  return [...lines, open];
}
