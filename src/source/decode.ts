import type { Diagnostic } from '../model/diagnostic.ts';
import { SourceFile } from './source-file.ts';

/** A file's bytes as text, and what is wrong with the encoding. */
export type Decoded = { readonly file: SourceFile; readonly diagnostics: readonly Diagnostic[] };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads bytes as UTF-8 (RFC 3629). Other encodings are refused with the place of the first bad byte,
 * never silently replaced; the text that is given back then is only good for showing that place.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const file = new SourceFile(path, '');
    return refuse(file, 0, 'This file is UTF-16, not UTF-8.');
  }
  try {
    return checkControls(new SourceFile(path, strict.decode(bytes)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const file = new SourceFile(path, lenient.decode(bytes));
    return refuse(file, file.text.indexOf('\uFFFD'), 'This file is not UTF-8: here is a byte that does not belong.');
  }
}

/** Refuses NUL, which no text editor writes and which ends strings in other programs. */
export function checkControls(file: SourceFile): Decoded {
  const nul = file.text.indexOf('\0');
  if (nul === -1) return { file, diagnostics: [] };
  const finding = {
    range: { start: nul, end: nul + 1 },
    message: 'The file contains a NUL character.',
    hint: 'Delete it, or export the text again: this is often a damaged or binary file.',
  };
  return { file, diagnostics: [file.diagnose('fm/encoding', 'error', finding)] };
}

function refuse(file: SourceFile, at: number, message: string): Decoded {
  const start = Math.max(at, 0);
  const finding = {
    range: { start, end: Math.min(start + 1, file.text.length) },
    message,
    hint: 'Save the file as UTF-8 (in Word: Save As, Plain Text, Unicode (UTF-8)).',
  };
  return { file, diagnostics: [file.diagnose('fm/encoding', 'error', finding)] };
}
