import type { ImportDocument } from '../document.ts';
export function readFeed(_text: string): readonly ImportDocument[] { throw new Error('x'); }
