import { present } from '../../model/present.ts';

// Each expression names what passes untouched: one look over a text decides, and a whole class of mistakes is out.
const HTML_SPECIAL = /[^\t\n !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/g;
const TEXT_SPECIAL = /[^\t\n !-%'-;=?-~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/g;
const XML_SPECIAL = /[^\t\n !#-%(-;=?-\ud7ff\ue000-\ufffd]/g;
// NUL, which no source may hold, is what lists put where the way to the top of the site is filled in later.
const HTML_FORBIDDEN = /\r\n?|\p{Cs}|\p{Noncharacter_Code_Point}|[^\P{Cc}\t\n\0]/gu;
const JSON_SPECIAL = /[<>&\x7f-\x9f\u2028\u2029]|\p{Noncharacter_Code_Point}/gu;
const REPLACEMENT_CHARACTER = '\ufffd';

/**
 * Makes a text safe as HTML text and inside a quoted attribute. What HTML forbids in a document (control characters
 * but tab and line feed, noncharacters, lone surrogates; HTML Standard, 13.2.3.5) becomes U+FFFD; CR and CR LF become
 * the line feed that a parser reads in their place, so that a source's line ends do not change the page.
 */
export function escapeHtml(text: string): string {
  return escaped(text, HTML_SPECIAL, true);
}

/** As {@link escapeHtml}, for text between tags only: quotes stay as they are, which is shorter and reads better. */
export function escapeHtmlText(text: string): string {
  return escaped(text, TEXT_SPECIAL, true);
}

/**
 * Makes a text safe as XML 1.0 character data, `]]>` included, and inside a quoted attribute. What the production
 * Char does not allow becomes U+FFFD; line ends become line feeds (XML 1.0, 2.2 and 2.11).
 */
export function escapeXml(text: string): string {
  return escaped(text, XML_SPECIAL, false);
}

/**
 * Writes a value as JSON that stands inside `<script type="application/ld+json">`: no `<`, `>`, `&`, U+2028, U+2029
 * or character that HTML forbids stays literal, and the same value is read back. A value that JSON does not know
 * becomes `null`.
 */
export function scriptJson(value: unknown): string {
  const json: string | undefined = JSON.stringify(value);
  return json === undefined ? 'null' : json.replace(JSON_SPECIAL, unicodeEscape);
}

/**
 * Replaces what HTML forbids in a document, as {@link escapeHtml} does, and leaves markup alone: for text that was
 * escaped by another hand, which looks at `<` and `&` only.
 */
export function withoutForbidden(html: string): string {
  return html.replace(HTML_FORBIDDEN, (character) => (character.startsWith('\r') ? '\n' : REPLACEMENT_CHARACTER));
}

function escaped(text: string, special: RegExp, html: boolean): string {
  special.lastIndex = 0;
  if (!special.test(text)) return text;
  let result = '';
  let done = 0;
  // Moving lastIndex on spares an object per match, and this runs over every character of an archive.
  do {
    const at = special.lastIndex - 1;
    const code = present(text.codePointAt(at));
    const end = code > 0xffff ? at + 2 : at + 1;
    special.lastIndex = end;
    if (code <= 0xffff || (html && (code & 0xfffe) === 0xfffe)) {
      result += text.slice(done, at) + safeForm(code, text, end);
      done = end;
    }
  } while (special.test(text));
  return result + text.slice(done);
}

function safeForm(code: number, text: string, end: number): string {
  switch (code) {
    case 0x26:
      return '&amp;';
    case 0x3c:
      return '&lt;';
    case 0x3e:
      return '&gt;';
    case 0x22:
      return '&quot;';
    // &apos; is unknown to HTML 4, which some mail programs still read.
    case 0x27:
      return '&#39;';
    case 0x0d:
      return text[end] === '\n' ? '' : '\n';
    default:
      return REPLACEMENT_CHARACTER;
  }
}

function unicodeEscape(character: string): string {
  // JSON knows UTF-16 units alone: beyond U+FFFF there are two.
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
