import Handlebars from 'handlebars';
import { withoutForbidden } from '../markup/escape.ts';
import { parseTemplate } from './check-template.ts';
import { escapedText } from './escape.ts';
import { fill } from './fill.ts';
import { GUARD } from './helpers.ts';

/** A value that a template may print or walk through; nothing in it is undefined. */
export type View = { readonly [field: string]: unknown };

/** A template that Handlebars has compiled. */
export type Render = (view: View, options?: object) => string;

type HelperOptions = {
  readonly loc?: { readonly start: { readonly line: number } };
  readonly hash: Record<string, unknown>;
};

const KNOWN_HELPERS = { [GUARD]: true, fill: true, log: false };

const { escapeExpression } = Handlebars.Utils;

function safelyEscaped(value: unknown): string {
  return typeof value === 'string' ? escapedText(value) : withoutForbidden(escapeExpression(value as string));
}

// Handlebars offers no other place for an escaper: templates ask its Utils.
Object.assign(Handlebars.Utils, { escapeExpression: safelyEscaped });

/**
 * Sets Handlebars up: strict, no partials named by data, no decorators, no prototypes.
 *
 * @param partials all templates of its kind, by name
 * @param plain true where the output is not markup: nothing is escaped there
 * @returns what compiles a template's text
 */
export function createHandlebars(partials: ReadonlyMap<string, Render>, plain: boolean): (text: string) => Render {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(GUARD, (value: unknown, name: string, options: HelperOptions) => {
    if (value !== undefined) return value;
    throw Object.assign(new Error(`"${name}" not defined`), { lineNumber: options.loc?.start.line });
  });
  handlebars.registerHelper('fill', (pattern: unknown, { hash }: HelperOptions) => fill(String(pattern), hash));
  for (const [name, render] of partials) handlebars.registerPartial(name, render as Handlebars.Template);
  return (text) =>
    handlebars.compile(parseTemplate(text), {
      strict: true,
      knownHelpers: KNOWN_HELPERS,
      knownHelpersOnly: true,
      noEscape: plain,
      preventIndent: true,
    }) as Render;
}
