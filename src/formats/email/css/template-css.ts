import { present } from '../../../model/present.ts';
import type { Templates } from '../../templates/compile.ts';
import { EMAIL_THEMES, TOKENS } from '../theme.ts';
import type { CssText } from './check.ts';

/** The templates that an email's CSS stands in. */
export const CSS_TEMPLATES = ['email/message.hbs', 'email/dark.css'] as const;

/** What stands in a style attribute; a mustache in it may hold quotes. */
const STYLE_ATTRIBUTE = /\sstyle\s*=\s*(["'])((?:\{\{[^}]*\}\}|(?!\1)[\s\S])*)\1/gi;
const STYLE_ELEMENT = /<style[^>]*>([\s\S]*?)<\/style>/gi;
const TOKEN = /\{\{\{?(?:\.\.\/)*tokens\.(\w+)\}?\}\}/g;
const MUSTACHE = /\{\{[\s\S]*?\}\}\}?/g;
const BODY = '{{{body}}}';

/**
 * Finds the CSS of a template: its style elements and style attributes, the theme's values in their places, and where
 * the release's text is printed the styles that are stamped on it.
 */
export function cssOf(name: (typeof CSS_TEMPLATES)[number], templates: Templates): readonly CssText[] {
  const text = templates.file(name);
  if (name.endsWith('.css')) return [{ css: text, at: 0 }];
  return [...sheetsIn(text), ...attributesIn(text), ...stampedOn(text)].sort((a, b) => a.at - b.at);
}

function sheetsIn(text: string): CssText[] {
  return [...text.matchAll(STYLE_ELEMENT)].map((match) => {
    const css = present(match[1]);
    return { css: css.replace(MUSTACHE, blank), at: match.index + match[0].indexOf('>') + 1 };
  });
}

/** The theme's values are texts of their own, each at the mustache that prints it. */
function attributesIn(text: string): CssText[] {
  return [...text.matchAll(STYLE_ATTRIBUTE)].flatMap((match) => {
    const css = present(match[2]);
    const at = match.index + match[0].search(/["']/) + 1;
    const tokens = [...css.matchAll(TOKEN)].map((token) => {
      const start = at + token.index;
      return { css: cssOfToken(present(token[1])), at: start, place: { start, end: start + token[0].length } };
    });
    return [{ css: css.replace(MUSTACHE, blank), at }, ...tokens];
  });
}

function stampedOn(text: string): CssText[] {
  const at = text.indexOf(BODY);
  if (at < 0) return [];
  const stamped = JSON.stringify(EMAIL_THEMES).replaceAll('\\"', '"');
  const place = { start: at, end: at + BODY.length };
  return [...stamped.matchAll(STYLE_ATTRIBUTE)].map((match) => ({ css: present(match[2]), at, place }));
}

function cssOfToken(token: string): string {
  const values = Object.values(TOKENS).flatMap((tokens) => Object.entries(tokens));
  return values.flatMap(([name, css]) => (name === token ? css : [])).join(';');
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
