import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import type { Plugin } from 'rolldown';

/** What of a parsed template is only needed to compile it, and to say where a mistake is. */
const UNREAD = new Set(['loc', 'strip', 'openStrip', 'inverseStrip', 'closeStrip']);

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
      const parsed = Object.fromEntries(texts.map((text) => [text, Handlebars.parse(text)]));
      const written = JSON.stringify(parsed, (key, value: unknown) => (UNREAD.has(key) ? undefined : value));
      return { code: `export const PARSED = JSON.parse(${JSON.stringify(written)});`, moduleType: 'js', map: null };
    },
  };
}
