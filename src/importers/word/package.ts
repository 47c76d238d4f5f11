import { strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { ReleaseError } from '../../model/error.ts';

const MEGABYTE = 1024 * 1024;
/** A report of 500 pages has a few megabytes of text; pictures are larger. */
const MAX_FILE = 50 * MEGABYTE;
const MAX_PART = 40 * MEGABYTE;
const MAX_XML = 16 * MEGABYTE;
const MAX_TOTAL = 150 * MEGABYTE;
const MAX_PARTS = 4000;
/** What stands around words and says how they were come by or which way they run; what reads the document knows none of it. */
const AROUND_WORDS = /<\/?w:(?:fldSimple|dir|bdo)(?=[\s/>])[^>]*>/g;
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/)/;

/** The parts of a Word document, each no larger than it says. */
export type WordPackage = { readonly parts: Unzipped; readonly bytes: Uint8Array };

/**
 * Opens a Word document (ECMA-376, Open Packaging Conventions) and packs its parts anew, so that what reads it meets
 * no bomb: sizes are checked before anything is inflated, and no part may hold a document type of its own.
 *
 * @throws ReleaseError of kind `usage` that says what is wrong
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (bytes.length > MAX_FILE) throw refused('It is larger than 50 MB.');
  let total = 0;
  let count = 0;
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++count > MAX_PARTS) throw refused(`It has more than ${MAX_PARTS} parts.`);
        if (!PARTS.test(name) || name.includes('..')) return false;
        total += originalSize;
        const most = /\.(?:xml|rels)$/i.test(name) ? MAX_XML : MAX_PART;
        if (originalSize > most || total > MAX_TOTAL)
          throw refused(
            `Its part ${name} unpacks to ${Math.round(originalSize / MEGABYTE)} MB: no release is that large.`,
          );
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ReleaseError) throw error;
    throw refused('It is no Word document, or it is damaged.', error);
  }
  if (!parts['word/document.xml']) throw refused('It is a zip file, but no Word document.');
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const text = xmlOf(part);
    refuseEntities(name, text);
    const bare = text.replace(AROUND_WORDS, '');
    if (bare !== text) parts[name] = strToU8(bare);
  }
  return { parts, bytes: zipSync(parts, { level: 0, mtime: new Date(Date.UTC(1980, 0, 2)) }) };
}

function xmlOf(part: Uint8Array): string {
  return new TextDecoder(part[0] === 0xff || part[0] === 0xfe ? 'utf-16le' : 'utf-8').decode(part);
}

/** Word writes no document type; one is there to define entities that grow when they are read. */
function refuseEntities(name: string, text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw refused(`Its part ${name} defines entities of its own.`);
}

function refused(message: string, cause?: unknown): ReleaseError {
  return new ReleaseError('usage', message, 'Open it in Word, copy the text and save it as a new document.', { cause });
}
