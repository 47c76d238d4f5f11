import type { ImportDocument } from '../document.ts';
export async function readWord(_bytes: Uint8Array): Promise<ImportDocument> { throw new Error('x'); }
