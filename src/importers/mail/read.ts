import type { ImportDocument } from '../document.ts';
export async function readMail(_bytes: Uint8Array): Promise<readonly ImportDocument[]> { throw new Error('x'); }
