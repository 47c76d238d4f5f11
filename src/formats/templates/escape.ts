import Handlebars from 'handlebars';
import { withoutForbidden } from '../markup/escape.ts';

/** What neither Handlebars nor HTML takes exception to: most of what templates print. */
const SAFE = /^[\t\n !#-%(-;?-_a-~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/;

const { escapeExpression } = Handlebars.Utils;

/** Escapes what a template prints, as Handlebars does it, and takes out what HTML forbids, which Handlebars lets through. */
export function safelyEscaped(value: unknown): string {
  if (typeof value === 'string' && SAFE.test(value)) return value;
  return withoutForbidden(escapeExpression(value as string));
}
