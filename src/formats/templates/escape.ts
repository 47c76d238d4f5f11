import { present } from '../../model/present.ts';
import { withoutForbidden } from '../markup/escape.ts';

/** What neither Handlebars nor HTML takes exception to: most of what templates print. */
const SAFE = /^[\t\n !#-%(-;?-_a-~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/;

/** What Handlebars writes for the characters that have a meaning in markup. */
const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};
const MEANT = /[&<>"'`=]/g;

/** Escapes a text as Handlebars does it, and takes out what HTML forbids, which Handlebars lets through. */
export function escapedText(text: string): string {
  if (SAFE.test(text)) return text;
  return withoutForbidden(text.replace(MEANT, (character) => present(WRITTEN[character])));
}
