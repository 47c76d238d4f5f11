import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import type { Plugin } from 'rolldown';

/** What of a parsed template is only needed to compile it, and to say where a mistake is. */
const UNREAD = new Set(['loc', 'strip', 'openStrip', 'inverseStrip', 'closeStrip']);

/** A release fills half of the templates: each is read from JSON when it is first asked for. */
const LAZY = `
const texts = PARSED_TEXTS;
export const PARSED = {};
for (const text of Object.keys(texts)) {
  const keep = (value) => Object.defineProperty(PARSED, text, { value, enumerable: true });
  Object.defineProperty(PARSED, text, { get: () => keep(JSON.parse(texts[text]))[text], enumerable: true, configurable: true });
}`;

function written(program: unknown): string {
  return JSON.stringify(program, (key, value: unknown) => (UNREAD.has(key) ? undefined : value));
}

/** Hands the program its own templates parsed, by their text: see src/formats/templates/parsed.ts. */
export function parsedTemplates(folder: string): Plugin {
  return {
    name: 'parsed-templates',
    transform(_, id) {
      if (!id.endsWith('/src/formats/templates/parsed.ts')) return null;
      const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.hbs'))
        .sort()
        .map((path) => readFileSync(join(folder, path), 'utf8'));
      const parsed = Object.fromEntries(texts.map((text) => [text, written(Handlebars.parse(text))]));
      return { code: LAZY.replace('PARSED_TEXTS', () => JSON.stringify(parsed)), moduleType: 'js', map: null };
    },
  };
}
