import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Instant } from '../../model/date.ts';
import { compareText } from '../../model/diagnostic.ts';
import { escapeXml } from '../markup/escape.ts';

/** A zip has local times without a zone (PKWARE APPNOTE 4.4.6): a text without an offset is read as one. */
const OPTIONS = { mtime: '1980-01-02T12:00:00', level: 6, os: 0 } as const;
const CORE = 'docProps/core.xml';
/** The library names relationships of links by chance. */
const CHANCE = /\brId[\w-]{12,}/g;
/** It counts drawings through all documents of a process. */
const DRAWING = /(<wp:docPr id=")\d+/g;
const MOMENTS = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * Takes chance and the clock out of a document: the moments in it become that of its release, the names of its
 * relationships numbers, its parts stand in one order with one time. The same release gives the same bytes.
 *
 * @param language goes into the document's properties (dc:language), which the library does not write
 */
export function fixedDocument(bytes: Uint8Array, issued: Instant, language: string): Uint8Array {
  const parts = unzipSync(bytes);
  const names = new Map<string, string>();
  const nameOf = (chance: string) => {
    const known = names.get(chance) ?? `rIdLink${names.size + 1}`;
    names.set(chance, known);
    return known;
  };
  const moment = `${new Date(issued.epoch).toISOString().slice(0, 19)}Z`;
  const fixed: Zippable = {};
  for (const [name, part] of Object.entries(parts).sort(([a], [b]) => contentTypesFirst(a, b))) {
    fixed[name] = [/\.(?:xml|rels)$/.test(name) ? fixedText(name, part) : part, OPTIONS];
  }
  return zipSync(fixed, OPTIONS);

  function fixedText(name: string, part: Uint8Array): Uint8Array {
    let drawings = 0;
    const text = new TextDecoder()
      .decode(part)
      .replace(CHANCE, nameOf)
      .replace(DRAWING, (_, start: string) => `${start}${++drawings}`);
    if (name !== CORE) return new TextEncoder().encode(text);
    const dated = text.replace(MOMENTS, (_, tag: string) => tag + moment);
    const property = `<dc:language>${escapeXml(language)}</dc:language>`;
    return new TextEncoder().encode(dated.replace('</cp:coreProperties>', () => `${property}</cp:coreProperties>`));
  }
}

/** Programs that read a package from its beginning look for its list of types first (ECMA-376, part 2). */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || compareText(a, b);
}
