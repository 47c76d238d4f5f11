import type { ImportDocument } from '../document.ts';

/** Parts a page that holds several releases. */
export function splitDocument(document: ImportDocument): readonly ImportDocument[] {
  return [document];
}
