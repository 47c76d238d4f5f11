import type { Finding } from '../model/diagnostic.ts';

/** Far beyond what is read at all: the parser must not spend its time on what is refused afterwards. */
const MAX_OPEN = 100;
const MAX_ON_A_LINE = 32;
const MAX_SIGNS = 1_000;
/** A value has one anchor and one tag at most (YAML 1.2.2, 6.9). */
const MAX_PROPERTIES = 8;

const BRACKET = /[[\]{}]/g;
const DASHES = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${MAX_ON_A_LINE + 1}}`, 'm');
/** What begins an anchor, an alias or a tag (YAML 1.2.2, 6.8.2, 6.9, 7.1). */
const SIGN = /(?:^|[\s[{,])[&*!]\S/g;
/** Their names hold no signs of lists and maps, so that no piece of the text is looked at from many places. */
const PROPERTIES = new RegExp(`(?:^|[\\s[{,])(?:[&!][^\\s[\\]{},]+\\s+){${MAX_PROPERTIES}}[&!]\\S`);

/**
 * Looks at YAML before it is parsed.
 *
 * @returns what no honest front matter has, at its place in the text
 */
export function yamlBeyondLimits(text: string): Finding | undefined {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > MAX_OPEN) return tooMuch(index, `More than ${MAX_OPEN} brackets are open.`);
  }
  const dashes = DASHES.exec(text);
  if (dashes) return tooMuch(dashes.index, `More than ${MAX_ON_A_LINE} lists begin on one line.`);
  const properties = PROPERTIES.exec(text);
  if (properties) return tooMuch(properties.index, `More than ${MAX_PROPERTIES} anchors and tags stand in a row.`);
  let signs = 0;
  for (const { index } of text.matchAll(SIGN)) {
    signs += 1;
    if (signs > MAX_SIGNS) return tooMuch(index, `There are more than ${MAX_SIGNS} anchors, aliases and tags.`);
  }
  return undefined;
}

function tooMuch(at: number, message: string): Finding {
  return { range: { start: at, end: at + 1 }, message, hint: 'Write plain keys with values.' };
}
